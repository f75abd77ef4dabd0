// How installments and openings look, and that all of them fit what Discord takes.

import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, escapeText, text } from '../../src/discord/body.ts';
import { bodyProblems } from '../../src/discord/limits.ts';
import { renderOpening, renderPage } from '../../src/discord/render/installment.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import type { OpeningPost, PagePost } from '../../src/ports/publisher.ts';

const PAGE: PagePost = {
  kind: 'page',
  reading: 'r1',
  run: 1,
  scene: 3,
  page: 1,
  pages: 1,
  hash: 'h1',
  story: 'One Last Goodbye',
  title: 'The White Place',
  of: 10,
  minutes: 2,
  chapter: null,
  text: 'It was *white*.',
  ping: null,
  late: false,
  buttons: true,
  notify: true,
  cover: null,
};

const textsOf = (body: Body) =>
  body.flatMap((each) => (each.type === ComponentType.TextDisplay ? [each.content] : []));

const heading = (more: Partial<PagePost> = {}) => textsOf(renderPage(strings, { ...PAGE, ...more }))[0];

function labels(more: Partial<PagePost>): string[] {
  return renderPage(strings, { ...PAGE, ...more }).flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.map((each) => ('label' in each ? `${each.label}` : ''))
      : [],
  );
}

describe('a page', () => {
  it('stands whole between a heading and its buttons', () => {
    const [first, second, divider, row] = renderPage(strings, PAGE);
    expect(first).toEqual(
      text('## 3 · The White Place\n-# One Last Goodbye · scene 3 of 10 · about 2 minutes'),
    );
    expect(second).toEqual(text('It was *white*.'));
    expect(divider).toMatchObject({ type: ComponentType.Separator });
    expect(row).toEqual({
      type: ComponentType.ActionRow,
      components: [
        { type: ComponentType.Button, style: 1, label: "I've read this", custom_id: 'mr:r1:1:3' },
        { type: ComponentType.Button, style: 2, label: 'Read privately', custom_id: 'rp:r1:1:3' },
        { type: ComponentType.Button, style: 2, label: 'Notify me', custom_id: 'tn:r1' },
      ],
    });
  });

  it('offers notifications only where there is a role for them, and nothing before the last page', () => {
    expect(labels({ notify: false })).toEqual(["I've read this", 'Read privately']);
    expect(renderPage(strings, { ...PAGE, pages: 2, buttons: false })).toHaveLength(2);
  });

  it.each<[string, Partial<PagePost>, string]>([
    [
      'an ongoing serial',
      { of: null },
      '## 3 · The White Place\n-# One Last Goodbye · scene 3 · about 2 minutes',
    ],
    ['no title', { title: null }, '## Scene 3\n-# One Last Goodbye · scene 3 of 10 · about 2 minutes'],
    [
      'the first of several pages',
      { pages: 4, minutes: 1 },
      '## 3 · The White Place\n-# One Last Goodbye · scene 3 of 10 · about 1 minute · page 1 of 4',
    ],
    [
      'a later page',
      { pages: 4, page: 2 },
      '-# One Last Goodbye · scene 3 of 10: The White Place · page 2 of 4',
    ],
    [
      'a later page without a title',
      { pages: 4, page: 2, title: null },
      '-# One Last Goodbye · scene 3 of 10 · page 2 of 4',
    ],
    [
      'late, with a chapter and a ping',
      { late: true, chapter: 'Mist', ping: '77' },
      '-# Sorry, I was offline when this was due. The next one comes as usual.\n# Mist\n## 3 · The White Place\n' +
        '-# One Last Goodbye · scene 3 of 10 · about 2 minutes · <@&77>',
    ],
    [
      'a chapter of the same title',
      { chapter: 'The White Place' },
      '## 3 · The White Place\n-# One Last Goodbye · scene 3 of 10 · about 2 minutes',
    ],
    [
      'titles that look like markup',
      { story: 'A\n# B', title: '*Up* <@1>', chapter: '[x](y)' },
      `# ${escapeText('[x](y)')}\n## 3 · ${escapeText('*Up* <@1>')}\n-# ${escapeText('A # B')} · scene 3 of 10 · about 2 minutes`,
    ],
  ])('%s', (_, more, wanted) => {
    expect(heading(more)).toBe(wanted);
  });

  const title = (most: number) =>
    fc.string({ maxLength: most, unit: fc.constantFrom('*', 'a', ' ', '😀', '\n') });

  it('fits, heading and all, however long the titles', () => {
    const post = fc.record({
      story: title(200),
      title: fc.option(title(80)),
      chapter: fc.option(title(200)),
      text: fc.constantFrom(1, 3000, 3400, 3600).map((length) => 'x'.repeat(length)),
      ping: fc.option(fc.constant('9'.repeat(20))),
      late: fc.boolean(),
      page: fc.constantFrom(1, 999),
    });
    fc.assert(
      fc.property(post, (some) => {
        const body = renderPage(strings, {
          ...PAGE,
          ...some,
          scene: 999_999,
          of: 999_999,
          pages: 999,
          minutes: 99_999,
        });
        expect(bodyProblems(body)).toEqual([]);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('fits at its very longest, and cuts only the titles', () => {
    for (const page of [1, 999]) {
      const body = renderPage(strings, {
        ...PAGE,
        story: '*'.repeat(200),
        title: '_'.repeat(80),
        chapter: '|'.repeat(200),
        text: 'x'.repeat(3600),
        ping: '9'.repeat(20),
        late: true,
        scene: 999_999,
        of: 999_999,
        minutes: 99_999,
        page,
        pages: 999,
      });
      expect(bodyProblems(body)).toEqual([]);
      const [top = '', shown] = textsOf(body);
      expect(shown).toBe('x'.repeat(3600));
      expect(top).toContain(`page ${page} of 999`);
      expect(top).toContain('scene 999999 of 999999');
      // Cut between characters, never between an escape and what it escapes.
      expect(top).not.toMatch(/(?<!\\)(\\\\)*\\…/);
      expect(top, 'escaped as the whole title is').not.toContain('||');
    }
  });

  it('leaves long titles alone where there is room', () => {
    const story = 'a'.repeat(200);
    expect(heading({ story, chapter: 'b'.repeat(200) })).toContain(story);
  });
});

describe('an opening', () => {
  const OPENING: OpeningPost = {
    kind: 'opening',
    scene: 3,
    title: 'The *White* Place',
    questions: ['Why?', 'Who?'],
  };
  const LIMIT = '-# `/lookup` in this thread goes up to scene 3.';

  it('asks its questions', () => {
    expect(textsOf(renderOpening(strings, OPENING))).toEqual([
      '### Scene 3 · The \\*White\\* Place\nA few things to talk about:\n1. Why?\n2. Who?',
      LIMIT,
    ]);
  });

  it('does without questions and title', () => {
    const bare = { ...OPENING, title: null, questions: [] };
    expect(textsOf(renderOpening(strings, bare))).toEqual([
      '### Scene 3\nThis is the place to talk about it.',
      LIMIT,
    ]);
  });

  it('fits whatever is asked', () => {
    const questions = Array.from({ length: 60 }, () => '*why*? '.repeat(200));
    const body = renderOpening(strings, { ...OPENING, title: '*'.repeat(80), questions });
    expect(bodyProblems(body)).toEqual([]);
    expect(textsOf(body)[0]).toContain('\n7. ');
  });
});

// How installments, openings and notices look, and that all of them fit what Discord takes.

import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, escapeText, text } from '../../src/discord/body.ts';
import { bodyProblems, LIMITS } from '../../src/discord/limits.ts';
import { renderOpening, renderPage } from '../../src/discord/render/installment.ts';
import { renderNotice } from '../../src/discord/render/notice.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import type { NoticePost, OpeningPost, PagePost } from '../../src/ports/publisher.ts';
import type { Fault } from '../../src/reading/fault.ts';

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

describe('a notice', () => {
  const post = (fault: Fault, kind: 'halted' | 'mended' = 'halted'): NoticePost => ({
    notice: { kind, scene: 8, fault },
    reading: 'r1',
    run: 1,
    channel: '123',
    story: 'One *Last* Goodbye',
    language: 'en',
  });
  const SEND: Fault = { kind: 'missing-permissions', permissions: ['Send Messages'] };

  it('says what is wrong, what to do and what waits', () => {
    expect(textsOf(renderNotice(strings, post(SEND), false))).toEqual([
      "I can't post in <#123>: please give me **Send Messages** there. Scene 8 is waiting; nothing is lost.",
      '-# One \\*Last\\* Goodbye',
    ]);
  });

  it('says when the bot was restored, and what to do', () => {
    const restored = { ...post(SEND), notice: { kind: 'restored', scene: 8, backupAt: 1_000_000 } } as const;
    expect(textsOf(renderNotice(strings, restored, false))).toEqual([
      "I was restored from a backup of <t:1000:f>, so the story in <#123> is paused. `/schedule resume` resumes it; I'll first check what's been posted there since.",
      '-# One \\*Last\\* Goodbye',
    ]);
  });

  it('says when it is mended', () => {
    expect(textsOf(renderNotice(strings, post(SEND, 'mended'), false))[0]).toBe(
      'I can post in <#123> again. Scene 8 is out.',
    );
  });

  it.each<[Fault, RegExp]>([
    [
      { kind: 'missing-permissions', permissions: ['View Channel', 'Send Messages'] },
      /\*\*View Channel\*\* and \*\*Send Messages\*\* there\.$/,
    ],
    [
      { kind: 'missing-permissions', permissions: ['Create Public Threads'] },
      /^I can't do everything .*\*\*Create Public Threads\*\*/,
    ],
    [{ kind: 'missing-permissions', permissions: [] }, /please check what I may do there\.$/],
    [{ kind: 'missing-channel' }, /is gone\. Please choose another/],
    [{ kind: 'missing-server' }, /invite me again/],
    [{ kind: 'not-age-restricted' }, /make #reading age-restricted/],
    [{ kind: 'refused', code: 10003, message: 'Unknown Channel' }, /^The thread in #reading is gone\.$/],
    [{ kind: 'refused', code: 50024, message: 'x' }, /choose a text or an announcement channel/],
    [{ kind: 'closed-thread', how: 'locked' }, /^The thread #reading is locked\. Please unlock it/],
    [{ kind: 'closed-thread', how: 'archived' }, /^The thread #reading is closed\. Please open it/],
    [
      { kind: 'unknown-outcome', scene: 8, page: 1, generation: 0 },
      /^I was cut off while posting scene 8 in #reading.*\*\*Read Message History\*\*.*tell me\.$/,
    ],
    [
      { kind: 'unknown-outcome', scene: 8, page: 2, generation: 0 },
      /^I was cut off while posting page 2 of scene 8 in #reading/,
    ],
    [{ kind: 'refused', code: 160006, message: 'x' }, /close a few/],
    [{ kind: 'refused', code: 50013, message: 'Missing Permissions' }, /timed out/],
    [{ kind: 'refused', code: 200000, message: 'x' }, /AutoMod/],
    [{ kind: 'refused', code: 50035, message: 'Invalid Form Body' }, /“Invalid Form Body” \(50035\)/],
  ])('%o', (fault, wanted) => {
    const sentence = strings.installments.fault(fault, '#reading');
    expect(sentence).toMatch(wanted);
    expect(sentence).not.toContain('!');
    expect(bodyProblems(renderNotice(strings, post(fault), false))).toEqual([]);
  });
});

describe('checkBody', () => {
  const row = (...ids: string[]): Body[number] => ({
    type: ComponentType.ActionRow,
    components: ids.map((custom_id) => ({ type: ComponentType.Button, style: 1, label: 'x', custom_id })),
  });
  const select = (count: number, label = 'x'): Body[number] => {
    const options = Array.from({ length: count }, (_, index) => ({ label, value: String(index) }));
    return {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.StringSelect, custom_id: 's', options }],
    };
  };

  it.each<[string, Body, string[]]>([
    ['what fits', [text('x'.repeat(LIMITS.messageTextChars)), row('1', '2', '3', '4', '5'), select(25)], []],
    ['nothing', [], ['an empty message']],
    ['empty text', [text(' ')], ['an empty text']],
    ['text over all', [text('x'.repeat(4000)), text('x')], ['4001 characters of text']],
    ['components', Array.from({ length: 21 }, (_, index) => row(String(index))), ['42 components']],
    ['a row of six', [row('1', '2', '3', '4', '5', '6')], ['a row of 6']],
    ['an id twice', [row('1'), row('1')], ['a custom id twice']],
    ['a long id', [row('x'.repeat(101))], ['a custom id of 101 characters']],
    ['options', [select(26)], ['a select of 26 options']],
    ['an option', [select(1, 'x'.repeat(101))], ['an option that is too long, or empty']],
  ])('%s', (_, body, wrong) => {
    expect(bodyProblems(body)).toEqual(wrong);
  });
});

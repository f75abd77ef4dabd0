// How recaps of a book's chapters look, and that they fit a message.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyProblems } from '../../src/discord/limits.ts';
import { renderPublicRecap, renderRecap } from '../../src/discord/render/recap.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { gateAfter } from '../../src/reading/gate.ts';
import type { ChapterRecap } from '../../src/story/chapter-recap.ts';
import { RECAP_LENGTHS, type RecapLength } from '../../src/story/recap.ts';
import { aReading } from '../support/a-reading.ts';

const FERRY: ChapterRecap = {
  ...{ number: 1, title: 'The Ferry', first: 1, last: 2, isOpen: false, date: 'the 3rd of May' },
  ...{ people: ['Mrs. Hale', 'Mr. Odd'], places: ['the island'], opens: null, ends: null, scenes: [] },
};
const LETTER: ChapterRecap = {
  ...{ number: 2, title: null, first: 3, last: 4, isOpen: true, date: null, people: [], places: [] },
  opens: { scene: 3, text: '“A storm came up.”' },
  scenes: [{ scene: 4, text: 'The *beach* was empty.' }],
  ends: { scene: 4, text: 'She kept it.' },
};

const viewOf = (length: RecapLength, chapters: readonly ChapterRecap[], page = 1, pages = 1) => ({
  ...{ kind: 'recap' as const, reading: aReading(), gate: gateAfter('channel', 4), length },
  told: { kind: 'chapters' as const, chapters, page, pages },
});
const contentOf = (body: ReturnType<typeof renderPublicRecap>) =>
  body.map((component) => ('content' in component ? component.content : '')).join('\n');

it('gives each chapter its title, its people, places and date, and its lines', () => {
  expect(contentOf(renderPublicRecap(strings, viewOf('medium', [FERRY, LETTER])))).toBe(
    [
      ...['### The Hatch, so far', '-# Up to scene 4 (where the channel is).'],
      '**The Ferry**',
      '-# Scenes 1 to 2 · with Mrs. Hale and Mr. Odd · places: the island · the 3rd of May',
      ...['**Chapter 2**', '-# Scenes 3 to 4', 'It opens: “A storm came up.”'],
      ...['-# Scene 4', 'The \\*beach\\* was empty.', 'So far it ends: “She kept it.”'],
    ].join('\n'),
  );
});

it('tells the last chapter first in short, and names those before', () => {
  const shown = contentOf(renderPublicRecap(strings, viewOf('short', [FERRY, LETTER])));
  expect(shown).toMatch(/^### The Hatch, so far\n.*\n\*\*Chapter 2\*\*\n/);
  expect(shown).toMatch(/Before that: The Ferry\.$/);
});

it('names chapters without a title by their numbers, from which to which', () => {
  const untitled = (number: number) => ({ ...FERRY, number, title: null });
  const before = [untitled(1), untitled(2), untitled(3), { ...FERRY, number: 4 }, untitled(5)];
  expect(contentOf(renderPublicRecap(strings, viewOf('short', [...before, LETTER])))).toMatch(
    /Before that: Chapters 1 to 3 · The Ferry · Chapter 5\.$/,
  );
});

it.each([
  ['“Go,” she said, “and do not', '“Go,” she said, “and do not”'],
  ['come back.” She left.', '“come back.” She left.'],
  ['Then: "Eternity!', 'Then: "Eternity!"'],
  ['„Geh“, sagte sie.', '„Geh“, sagte sie.'],
])('closes the speech of which a part is told: %s', (text, shown) => {
  const chapter = { ...LETTER, scenes: [], ends: { scene: 4, text } };
  expect(contentOf(renderPublicRecap(strings, viewOf('short', [chapter])))).toContain(`ends: “${shown}”`);
});

it('tells in medium how the last chapters ended, as far as there is room, and names all', () => {
  const chapters = Array.from({ length: 14 }, (_, place) => ({
    ...FERRY,
    number: place + 1,
    title: `Part ${place + 1}`,
    ends: { scene: 2, text: `Thus ended part ${place + 1} of all ${'x'.repeat(230)}` },
  }));
  const shown = contentOf(renderPublicRecap(strings, viewOf('medium', chapters)));
  for (const { title } of chapters) expect(shown).toContain(`**${title}**`);
  expect(shown).not.toContain('Thus ended part 1 ');
  expect(shown).toContain('Thus ended part 12 ');
});

it('turns pages', () => {
  const labels = (page: number) => JSON.stringify(renderRecap(strings, viewOf('long', [FERRY], page, 3)));
  expect(labels(1)).toContain('Later chapters');
  expect(labels(1)).not.toContain('Earlier chapters');
  expect(labels(2)).toMatch(/Earlier chapters.*Later chapters/);
  expect(labels(3)).not.toContain('Later chapters');
});

it('fits a message, however many chapters there are and whatever they hold', () => {
  const hard = (maxLength: number) =>
    fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength }), fc.constant('*'.repeat(maxLength)));
  const line = fc.record({ scene: fc.integer({ min: 1, max: 999 }), text: hard(240) });
  const chapter: fc.Arbitrary<ChapterRecap> = fc.record({
    number: fc.integer({ min: 1, max: 999 }),
    title: fc.option(hard(300)),
    first: fc.constant(1),
    last: fc.constant(999),
    isOpen: fc.boolean(),
    people: fc.array(hard(80), { maxLength: 5 }),
    places: fc.array(hard(80), { maxLength: 2 }),
    date: fc.option(hard(40)),
    opens: fc.option(line),
    ends: fc.option(fc.record({ scene: fc.constant(1), text: hard(640) })),
    scenes: fc.array(line, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...RECAP_LENGTHS),
      fc.array(chapter, { minLength: 1, maxLength: 60 }),
      (length, chapters) => {
        const shown = length === 'long' ? chapters.slice(0, 4) : chapters;
        const view = viewOf(length, shown, 2, 3);
        expect(bodyProblems(renderRecap(strings, view))).toEqual([]);
        expect(contentOf(renderPublicRecap(strings, view))).toContain('-# Scenes 1 to 999');
      },
    ),
    { numRuns: 200 },
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FoundPassage, LookupView } from '../../src/app/member/lookup.ts';
import { bodyProblems } from '../../src/discord/limits.ts';
import { renderLookup, renderPublicLookup } from '../../src/discord/render/lookup.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { gateAfter } from '../../src/reading/gate.ts';
import { aReading } from '../support/a-reading.ts';

/** What is hardest on a message: markup in every character, long words, odd graphemes. */
const hard = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength }),
    fc.integer({ min: 1, max: maxLength }).map((length) => '*'.repeat(length)),
    fc.integer({ min: 1, max: maxLength }).map((length) => 'x'.repeat(length)),
  );

type PassagesView = Extract<LookupView, { kind: 'passages' }>;

const passage: fc.Arbitrary<FoundPassage> = fc.record({
  scene: fc.integer({ min: 1, max: 9_999 }),
  sentences: fc.array(hard(480), { minLength: 1, maxLength: 3 }),
  best: fc.constantFrom([0], [0, 1]),
  score: fc.constant(1),
  title: fc.option(hard(300)),
  post: fc.option(
    fc.record({
      server: fc.constant('1'.repeat(20)),
      channel: fc.constant('2'.repeat(20)),
      message: fc.constant('3'.repeat(20)),
    }),
  ),
});

it('fits a message, whatever was asked and found', () => {
  const view = fc.record({
    kind: fc.constant('passages' as const),
    reading: fc.constant(aReading()),
    query: hard(100),
    gate: fc.constant(gateAfter('bookmark', 9_999)),
    passages: fc.array(passage, { minLength: 1, maxLength: 5 }),
    corrections: fc.array(fc.record({ typed: hard(100), taken: hard(30) }), { maxLength: 16 }),
    fits: fc.boolean(),
    suggestions: fc.uniqueArray(hard(60), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(view, (found) => {
      expect(bodyProblems(renderLookup(strings, found))).toEqual([]);
      expect(bodyProblems(renderPublicLookup(strings, found))).toEqual([]);
      // At least the best passage is there.
      expect(JSON.stringify(renderPublicLookup(strings, found))).toContain('> ');
    }),
    { numRuns: 300 },
  );
});

it('shows the words of the story as words', () => {
  const view: PassagesView = {
    ...{ kind: 'passages', reading: aReading(), query: '# who?', gate: gateAfter('channel', 2) },
    passages: [
      { scene: 2, sentences: ['A *star*.', '@everyone ran.'], best: [1], score: 1, title: null, post: null },
    ],
    ...{ corrections: [], fits: true, suggestions: [] },
  };
  expect(renderPublicLookup(strings, view)).toMatchObject([
    {
      content: [
        '### “\\# who?”',
        '-# Up to scene 2 (where the channel is).',
        '> A \\*star\\*. **\\@everyone ran.**',
        '-# Scene 2\n',
      ].join('\n'),
    },
  ]);
});

it('says that passages are only the closest, and what was searched in place of misspelled words', () => {
  const view: PassagesView = {
    ...{ kind: 'passages', reading: aReading(), query: 'docter ekelberg', suggestions: [] },
    ...{ gate: gateAfter('asker', 2), fits: false },
    passages: [{ scene: 2, sentences: ['A star.'], best: [0], score: 1, title: null, post: null }],
    corrections: [
      { typed: 'docter', taken: 'doctor' },
      { typed: 'ekelberg', taken: 'eckelburg' },
    ],
  };
  expect(JSON.stringify(renderPublicLookup(strings, view))).toContain(
    '-# The closest up to scene 2. Showing results for “doctor” and “eckelburg”.',
  );
});

it('shows passages of one scene together, over its name, in the order of the best', () => {
  const found = (scene: number, sentence: string): FoundPassage => ({
    ...{ scene, sentences: [sentence], best: [0], score: 1, title: null, post: null },
  });
  const view: PassagesView = {
    ...{ kind: 'passages', reading: aReading(), query: 'star', suggestions: [], corrections: [] },
    ...{ gate: gateAfter('asker', 3), fits: true },
    passages: [found(2, 'A star.'), found(3, 'Two stars.'), found(2, 'No star.')],
  };
  expect(renderPublicLookup(strings, view)).toMatchObject([
    {
      content: [
        ...['### “star”', '-# Up to scene 3.'],
        ...['> **A star.**', '', '> **No star.**', '-# Scene 2', ''],
        ...['> **Two stars.**', '-# Scene 3', ''],
      ].join('\n'),
    },
  ]);
});

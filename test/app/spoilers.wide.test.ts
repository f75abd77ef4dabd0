// The first promise, for every answer there is: what stands after a reader's place changes none of them, byte by byte.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Pace } from '../../src/reading/bookmark.ts';
import type { FullStory } from '../../src/story/story.ts';
import { arbitraryStory, replaceAfter, VOCABULARY } from '../story/arbitrary-story.ts';
import { runs } from '../support/breadth.ts';
import { answersTo, readerFixture } from './reader-fixture.ts';

const STORIES = runs(100);
/** Questions asked of each story: in full 2,000 in all, each answered in eight ways. */
const QUESTIONS = runs(20, 10);

interface ReaderPosition {
  /** The scene the reader has come to, and the one the channel has. */
  readonly gate: number;
  readonly released: number;
  readonly pace: Pace;
}

const fixtureAt = (full: FullStory, { gate, released, pace }: ReaderPosition) =>
  readerFixture(full, released, { pace, read: gate });

const storyPairs = arbitraryStory().chain((full) => {
  const { length } = full.story.scenes;
  const names = full.story.codex.flatMap((entry) => entry.names.map(({ text }) => text));
  const query = fc.oneof(
    fc.constantFrom(...VOCABULARY, 'the', ...names),
    fc.constantFrom(...VOCABULARY, ...names).map((name) => `who is ${name}?`),
    fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(...VOCABULARY)).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  );
  return fc.record({
    full: fc.constant(full),
    gate: fc.nat(length),
    pace: fc.constantFrom('channel', 'own' as const),
    ahead: fc.nat(length),
    queries: fc.array(query, { minLength: QUESTIONS, maxLength: QUESTIONS }),
  });
});

it('answers alike, whatever comes after the gate', { timeout: 120_000 }, async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(storyPairs, async ({ full, gate, pace, ahead, queries }) => {
      const released = pace === 'own' ? Math.min(full.story.scenes.length, gate + ahead) : gate;
      const standing = { gate, released, pace };
      const [one, two] = [
        await fixtureAt(full, standing),
        await fixtureAt(replaceAfter(full, gate), standing),
      ];
      for (const query of queries) {
        const answer = await answersTo(one, query);
        expect(await answersTo(two, query)).toBe(answer);
        if (answer.includes('"### ')) answered += 1;
      }
    }),
    { seed: 17, numRuns: STORIES },
  );
  // And the answers do say something.
  expect(answered).toBeGreaterThan(STORIES);
});

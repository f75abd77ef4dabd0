import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookUp } from '../../src/story/codex.ts';
import { complete } from '../../src/story/complete.ts';
import type { FullStory } from '../../src/story/story.ts';
import { visibleStory } from '../../src/story/visible-story.ts';
import { arbitraryStory, replaceAfter, VOCABULARY } from './arbitrary-story.ts';

/** A story, a gate, and the same story told otherwise from there on. */
const twins = arbitraryStory().chain((full) =>
  fc
    .integer({ min: 0, max: full.story.scenes.length })
    .map((gate) => ({ full, other: replaceAfter(full, gate), gate })),
);

/** What a curious reader may type: names of the story, hidden ones too, whole and in pieces and misspelled. */
function queries({ story }: FullStory): fc.Arbitrary<string> {
  const names = story.codex.flatMap((entry) => entry.names.map((name) => name.text));
  return fc
    .oneof(
      fc.constantFrom(...VOCABULARY),
      fc.constantFrom('', 'the', ...names),
      fc.constantFrom(...names, 'Mina').map((name) => `who is ${name}?`),
      fc.string({ unit: 'grapheme' }),
    )
    .chain((text) =>
      fc.tuple(fc.nat(text.length), fc.nat(2)).map(([at, cut]) => text.slice(0, at) + text.slice(at + cut)),
    );
}

const probes = twins.chain((twin) => queries(twin.full).map((query) => ({ ...twin, query })));
const many = { numRuns: 1000 };

describe('what stands after the gate changes no answer', () => {
  test('the view itself', () => {
    fc.assert(
      fc.property(twins, ({ full, other, gate }) => {
        expect(JSON.stringify(visibleStory(other.story, gate))).toBe(
          JSON.stringify(visibleStory(full.story, gate)),
        );
      }),
      many,
    );
  });

  test('whatever order the codex has', () => {
    fc.assert(
      fc.property(twins, ({ full: { story }, gate }) => {
        const turned = { ...story, codex: story.codex.toReversed() };
        expect(visibleStory(turned, gate)).toEqual(visibleStory(story, gate));
      }),
      many,
    );
  });

  test.each([
    ['lookUp', lookUp],
    ['complete', complete],
  ])('%s', (_name, answer) => {
    fc.assert(
      fc.property(probes, ({ full, other, gate, query }) => {
        expect(JSON.stringify(answer(visibleStory(other.story, gate), query))).toBe(
          JSON.stringify(answer(visibleStory(full.story, gate), query)),
        );
      }),
      many,
    );
  });
});

test('the substitution leaves no word after the gate as it was', () => {
  fc.assert(
    fc.property(twins, ({ full, other, gate }) => {
      expect(other.texts.slice(0, gate)).toEqual(full.texts.slice(0, gate));
      for (const [index, text] of other.texts.entries()) {
        const words = text.split(/\s+/);
        const before = full.texts[index]?.split(/\s+/) ?? [];
        expect(words.length).toBe(before.length);
        if (index >= gate) expect(words.filter((word, place) => word === before[place])).toEqual([]);
      }
      if (gate < full.texts.length) expect(other.story.revision).not.toBe(full.story.revision);
    }),
  );
});

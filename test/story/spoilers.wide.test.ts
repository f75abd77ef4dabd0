import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeName } from '../../src/story/complete-name.ts';
import { endOfScene } from '../../src/story/extent.ts';
import { EMPTY_FOUND_CODEX } from '../../src/story/found-codex.ts';
import { lookUp } from '../../src/story/look-up.ts';
import { buildColumns } from '../../src/story/search/columns.ts';
import { expandQuery } from '../../src/story/search/expand-query.ts';
import { headingsOf } from '../../src/story/search/headings.ts';
import { buildPassage } from '../../src/story/search/passages.ts';
import { search } from '../../src/story/search/search.ts';
import { deserialiseIndex, serialiseIndex } from '../../src/story/search/serialise.ts';
import { buildStoryIndex, indexFromColumns } from '../../src/story/search/story-index.ts';
import { splitSentences } from '../../src/story/sentences.ts';
import type { FullStory } from '../../src/story/story.ts';
import { extentOf, visibleStory } from '../../src/story/visible-story.ts';
import { runs } from '../support/breadth.ts';
import { arbitraryStory, replaceAfter, VOCABULARY } from './arbitrary-story.ts';

/** A story, a gate, and the same story told otherwise from there on. */
const storyPairs = arbitraryStory().chain((full) =>
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

const storyQueries = storyPairs.chain((pair) => queries(pair.full).map((query) => ({ ...pair, query })));
const many = { numRuns: runs(1000) };

describe('what stands after the gate changes no answer', () => {
  test('the view itself', () => {
    fc.assert(
      fc.property(storyPairs, ({ full, other, gate }) => {
        expect(JSON.stringify(visibleStory(other.story, gate))).toBe(
          JSON.stringify(visibleStory(full.story, gate)),
        );
      }),
      many,
    );
  });

  test('whatever order the codex has', () => {
    fc.assert(
      fc.property(storyPairs, ({ full: { story }, gate }) => {
        const turned = { ...story, codex: story.codex.toReversed() };
        expect(visibleStory(turned, gate)).toEqual(visibleStory(story, gate));
      }),
      many,
    );
  });

  test.each([
    ['lookUp', lookUp],
    ['complete', completeName],
  ])('%s', (_name, answer) => {
    fc.assert(
      fc.property(storyQueries, ({ full, other, gate, query }) => {
        expect(JSON.stringify(answer(visibleStory(other.story, gate), query))).toBe(
          JSON.stringify(answer(visibleStory(full.story, gate), query)),
        );
      }),
      many,
    );
  });
});

describe('what stands after the gate moves no search result', () => {
  /** All that a search says, as a reader sees it and with its scores to the last digit. */
  function answerer({ story, texts }: FullStory, gate: number, sentences = 0): (query: string) => string {
    const partial = splitSentences(texts[gate] ?? '').slice(0, sentences);
    const visible = visibleStory(
      story,
      gate,
      EMPTY_FOUND_CODEX,
      partial.map(({ text }) => text),
    );
    const index = indexFromColumns(
      deserialiseIndex(serialiseIndex(buildColumns(texts, 'en'))) ?? buildColumns([], 'en'),
    );
    return (query) => {
      const found = search(index, extentOf(visible), query, {
        expand: (words: readonly string[]) => expandQuery(visible, words),
        headings: headingsOf(visible),
      });
      const passages = found.hits.map((hit) => buildPassage(texts[hit.scene - 1] ?? '', hit));
      return JSON.stringify([found, passages]);
    };
  }

  /** Words of the text as well, hidden ones too, several at once. */
  const questions = storyPairs.chain((pair) => {
    const words = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 4 });
    const question = fc.tuple(queries(pair.full), words).map(([query, more]) => [query, ...more].join(' '));
    return fc
      .array(question, { minLength: QUESTIONS, maxLength: QUESTIONS })
      .map((typedQueries) => ({ ...pair, asked: typedQueries }));
  });
  /** Of each story; 500 stories make 2,000 cases and more. */
  const QUESTIONS = 5;

  test('whatever words stand there', () => {
    let answered = 0;
    fc.assert(
      fc.property(questions, ({ full, other, gate, asked: typedQueries }) => {
        const [one, two] = [answerer(full, gate), answerer(other, gate)];
        for (const query of typedQueries) {
          const answer = one(query);
          expect(two(query)).toBe(answer);
          if (answer.includes('"best"')) answered++;
        }
      }),
      { numRuns: runs(500) },
    );
    expect(answered).toBeGreaterThan(runs(500));
  });

  test('whatever words stand after a sentence within a scene', () => {
    let answered = 0;
    const midScene = questions.chain((pair) => {
      const paragraphs = (pair.full.texts[pair.gate] ?? '').split('\n\n');
      return fc.integer({ min: 0, max: paragraphs.length }).map((sentences) => ({ ...pair, sentences }));
    });
    fc.assert(
      fc.property(midScene, ({ full, other, gate, sentences, asked: typedQueries }) => {
        // An author's names are stamped with scenes, and titles are open with their first page: that is the view's business.
        const story = { ...full.story, codex: [] };
        const [one, two] = [full.texts, withBeginning(full, other, gate, sentences)].map((texts) =>
          answerer({ story, texts }, gate, sentences),
        );
        for (const query of typedQueries) {
          const answer = one?.(query) ?? '';
          expect(two?.(query)).toBe(answer);
          if (answer.includes(`"scene":${gate + 1}`)) answered++;
        }
      }),
      { numRuns: runs(500) },
    );
    expect(answered).toBeGreaterThan(runs(100));
  });

  test('nor whether anything stands there at all', () => {
    fc.assert(
      fc.property(questions, ({ full: { texts }, gate, asked: typedQueries }) => {
        const [whole, upTo] = [buildStoryIndex(texts, 'en'), buildStoryIndex(texts.slice(0, gate), 'en')];
        for (const query of typedQueries)
          expect(search(whole, endOfScene(gate), query)).toEqual(search(upTo, endOfScene(gate), query));
      }),
      { numRuns: runs(200) },
    );
  });
});

/** The texts of the other story, with the first sentences of the scene after the gate as they were; each is a paragraph. */
function withBeginning(full: FullStory, other: FullStory, gate: number, sentences: number): string[] {
  const paragraphs = ({ texts }: FullStory) => (texts[gate] ?? '').split('\n\n');
  const begun = [...paragraphs(full).slice(0, sentences), ...paragraphs(other).slice(sentences)];
  return other.texts.map((text, place) => (place === gate ? begun.join('\n\n') : text));
}

test('the substitution leaves no word after the gate as it was', () => {
  fc.assert(
    fc.property(storyPairs, ({ full, other, gate }) => {
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

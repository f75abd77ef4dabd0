// The first promise at the end of a page: what stands after it, on the next page too, changes no answer, byte by byte.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sceneId } from '../../src/ports/documents.ts';
import { fold } from '../../src/story/fold.ts';
import { cutReaderPages } from '../../src/story/reader-pages.ts';
import type { FullStory } from '../../src/story/story.ts';
import { arbitraryStory, replaceAfter, VOCABULARY } from '../story/arbitrary-story.ts';
import { runs } from '../support/breadth.ts';
import type { AppFixture } from './host/reading/app-fixture.ts';
import { answersTo, quotesTo, readerFixture } from './reader-fixture.ts';

const STORIES = runs(40);
/** Questions asked of each story: in full 2,000 in all. */
const QUESTIONS = runs(50, 15);
/** Sentences a scene is filled up with, so that it takes several pages. */
const FILLER = 45;

/** Another word of as many letters, with the same capitals: bytes, punctuation and the ends of pages stay. */
const otherLetters = (word: string) =>
  word
    .replace(/[a-z]/g, (letter) => (letter === 'z' ? 'b' : String.fromCharCode(letter.charCodeAt(0) + 1)))
    .replace(/[A-Z]/g, (letter) => (letter === 'Z' ? 'B' : String.fromCharCode(letter.charCodeAt(0) + 1)));

/** The scenes of a story, each several pages long. */
function lengthened({ story, texts }: FullStory): FullStory {
  const longer = texts.map((text, index) => {
    const filler = Array.from({ length: FILLER }, (_, n) => {
      const name = VOCABULARY[(index * 7 + n * 5) % VOCABULARY.length];
      return `In the ${n + 2}th hour ${name} went down to the ${VOCABULARY[(n * 3) % VOCABULARY.length]} once more.`;
    });
    return `${text}\n\n${filler.join(' ')}`;
  });
  // Names of one word, each in the text of its scene before long.
  const codex = story.codex.map((entry) => ({
    ...entry,
    names: entry.names.map(({ text, scene }) => ({ text: text.split(' ')[0] ?? '', scene })),
  }));
  return rebuilt({ ...story, codex }, longer);
}

/** The story with other texts, and the hashes that follow from them. */
function rebuilt(story: FullStory['story'], texts: readonly string[]): FullStory {
  return replaceAfter({ story, texts }, story.scenes.length);
}

/** The story with all that follows an offset of scene `scene` replaced, letter for letter; what names it shows stays. */
function replacedAfterPage(full: FullStory, scene: number, offset: number): FullStory {
  const shown = fold(full.texts[scene - 1]?.slice(0, offset) ?? '');
  const changed = replaceAfter(full, scene - 1, otherLetters);
  const text = full.texts[scene - 1] ?? '';
  const tail = text.slice(offset).replace(/[\p{L}\p{N}’]+/gu, otherLetters);
  const texts = changed.texts.map((each, index) =>
    index === scene - 1 ? text.slice(0, offset) + tail : each,
  );
  const isShown = (name: string) => ` ${shown} `.includes(` ${fold(name)} `);
  const codex = changed.story.codex.map((entry, index) => ({
    ...entry,
    names: entry.names.map((name, place) => {
      const original = full.story.codex[index]?.names[place];
      return original?.scene === scene && isShown(original.text) ? original : name;
    }),
  }));
  const titled = (title: string | null, first: number, original: string | null) =>
    first === scene ? original : title;
  return rebuilt(
    {
      ...changed.story,
      codex,
      scenes: changed.story.scenes.map((each, index) => ({
        ...each,
        title: titled(each.title, each.number, full.story.scenes[index]?.title ?? null),
      })),
      chapters: changed.story.chapters.map((each, index) => ({
        ...each,
        title: titled(each.title, each.firstScene, full.story.chapters[index]?.title ?? null),
      })),
    },
    texts,
  );
}

async function fixtureAt(
  full: FullStory,
  scene: number,
  offset: number,
  like: FullStory,
): Promise<AppFixture> {
  const { scenes, id } = full.story;
  const bookmark = { pace: 'own' as const, read: scene - 1, offset, open: scene };
  const fixture = await readerFixture(full, scenes.length, bookmark);
  // Where pages end is public, and stays as it is.
  for (const outline of scenes) {
    const pages = cutReaderPages(like.texts[outline.number - 1] ?? '');
    await fixture.documents.update('scene', sceneId(id, outline.hash), (current) => ({
      write: { text: current?.text ?? '', pages },
      result: null,
    }));
  }
  return fixture;
}

const cases = arbitraryStory()
  .map(lengthened)
  .chain((full) => {
    const names = full.story.codex.flatMap((entry) => entry.names.map(({ text }) => text));
    const query = fc.oneof(
      fc.constantFrom(...VOCABULARY, 'the', ...names),
      fc.constantFrom(...VOCABULARY, ...names).map((name) => `who is ${name}?`),
      fc
        .tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(...VOCABULARY))
        .map((words) => words.join(' ')),
      fc.nat({ max: FILLER }).map((n) => `what happened in the ${n}th hour`),
    );
    return fc.record({
      full: fc.constant(full),
      scene: fc.integer({ min: 1, max: full.story.scenes.length }),
      page: fc.nat(),
      queries: fc.array(query, { minLength: QUESTIONS, maxLength: QUESTIONS }),
    });
  });

it('answers alike, whatever comes after the page', { timeout: 300_000 }, async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(cases, async ({ full, scene, page, queries }) => {
      const pages = cutReaderPages(full.texts[scene - 1] ?? '');
      // Not the last page: there the scene counts whole.
      const { end = 0 } = pages[page % Math.max(1, pages.length - 1)] ?? {};
      const other = replacedAfterPage(full, scene, end);
      const [one, two] = [await fixtureAt(full, scene, end, full), await fixtureAt(other, scene, end, full)];
      const quotes = await quotesTo(one, scene, pages.length);
      expect(await quotesTo(two, scene, pages.length)).toBe(quotes);
      expect(quotes).toContain('"type":3');
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

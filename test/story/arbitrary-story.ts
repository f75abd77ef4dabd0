// Stories for property tests, and the substitution that the spoiler promise is tested by.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { buildStory } from '../../src/story/build-story.ts';
import { CODEX_KINDS, type FullStory, RATINGS, type Stamped } from '../../src/story/story.ts';

/** Few words, so that names share them, misspell one another and stand in texts. */
export const VOCABULARY = [
  ...['Bertha', 'Berta', 'Illyria', 'Ilyria', 'Mina', 'Minna', 'Zoë', 'Łukasz', 'O’Brien', 'the', 'of'],
  ...['Alley', 'Blue', 'Little', 'Captain', 'Night', 'night', 'Tom', 'said', 'ran', 'went', 'home', '夏目'],
];

const word = fc.constantFrom(...VOCABULARY);
const phrase = (maxLength: number) =>
  fc.array(word, { minLength: 1, maxLength }).map((words) => words.join(' '));

/** `minScenes` to 8 scenes, some chapters, a codex whose names and facts are stamped anywhere. Deterministic but for fast-check's seed. */
export function arbitraryStory(minScenes = 1): fc.Arbitrary<FullStory> {
  return fc.integer({ min: minScenes, max: 8 }).chain((count) => {
    const stamped = (maxWords: number): fc.Arbitrary<Stamped> =>
      fc.record({ text: phrase(maxWords), scene: fc.integer({ min: 1, max: count }) });
    const title = fc.option(phrase(3));
    return fc
      .record({
        title: phrase(3),
        author: fc.option(phrase(2)),
        rating: fc.constantFrom(...RATINGS),
        status: fc.constantFrom('complete' as const, 'ongoing' as const),
        chapterStarts: fc.uniqueArray(fc.integer({ min: 2, max: Math.max(2, count) }), { maxLength: 3 }),
        chapterTitles: fc.array(title, { minLength: 4, maxLength: 4 }),
        scenes: fc.array(
          fc.record({
            title,
            recap: fc.option(phrase(6)),
            questions: fc.array(phrase(5), { maxLength: 2 }),
            paragraphs: fc.array(phrase(20), { minLength: 1, maxLength: 3 }),
          }),
          { minLength: count, maxLength: count },
        ),
        codex: fc.array(
          fc.record({
            kind: fc.constantFrom(...CODEX_KINDS),
            names: fc.array(stamped(3), { minLength: 1, maxLength: 3 }),
            facts: fc.array(stamped(8), { maxLength: 3 }),
          }),
          { maxLength: 6 },
        ),
      })
      .map(({ chapterStarts, chapterTitles, scenes, codex, ...credits }) =>
        buildStory(
          {
            ...{ id: 'a-story', retold: null, source: null, language: 'en', notes: [], summary: null },
            ...credits,
            chapters: [1, ...chapterStarts.filter((start) => start <= count).sort((a, b) => a - b)].map(
              (firstScene, index) => ({ title: chapterTitles[index] ?? null, firstScene }),
            ),
            scenes: scenes.map(({ paragraphs, ...scene }, index) => ({
              ...scene,
              slug: `scene-${'abcdefgh'[index]}`,
              text: paragraphs.join('\n\n'),
            })),
            codex: codex.map((entry) => ({
              ...entry,
              facts: entry.facts.toSorted((a, b) => a.scene - b.scene),
            })),
          },
          digest,
        ),
      );
  });
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * The story with every word after the gate (texts, titles, recaps, questions, slugs, codex) replaced, one
 * for one, and the hashes that follow from it. No answer at the gate or before may tell the two apart.
 */
export function replaceAfter({ story, texts }: FullStory, gate: number, replace = otherWord): FullStory {
  const words = (text: string) => text.replace(/[\p{L}\p{N}’]+/gu, replace);
  const hidden = <T extends string | null>(text: T, scene: number) =>
    scene > gate && text !== null ? words(text) : text;
  const stamped = ({ text, scene }: Stamped) => ({ text: hidden(text, scene), scene });
  const { revision: _, ...rest } = story;
  return buildStory(
    {
      ...rest,
      chapters: story.chapters.map(({ title, firstScene }) => ({
        title: hidden(title, firstScene),
        firstScene,
      })),
      scenes: story.scenes.map(({ number, slug, title, recap, questions }, index) => ({
        slug: hidden(slug, number),
        title: hidden(title, number),
        recap: hidden(recap, number),
        questions: questions.map((question) => hidden(question, number)),
        text: hidden(texts[index] ?? '', number),
      })),
      codex: story.codex.map(({ kind, names, facts }) => ({
        kind,
        names: names.map(stamped),
        facts: facts.map(stamped),
      })),
    },
    digest,
  );
}

/** The next word of the vocabulary: a substitute that may well be a visible name; else one never seen. */
function otherWord(word: string): string {
  const place = VOCABULARY.indexOf(word);
  return (place === -1 ? undefined : VOCABULARY[(place + 1) % VOCABULARY.length]) ?? `x${word.toLowerCase()}`;
}

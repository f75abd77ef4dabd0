// Recaps of a book whose author wrote none: what each chapter shows, as far as it is read.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildCodex } from '../../src/codex/build-codex.ts';
import { buildStory } from '../../src/story/build-story.ts';
import { lacksRecaps, recapChapters } from '../../src/story/chapter-recap.ts';
import { EMPTY_FOUND_CODEX } from '../../src/story/found-codex.ts';
import { RECAP_LENGTHS, type RecapLength } from '../../src/story/recap.ts';
import { splitSentences } from '../../src/story/sentences.ts';
import { dateIn } from '../../src/story/stated-date.ts';
import type { FullStory } from '../../src/story/story.ts';
import { visibleStory } from '../../src/story/visible-story.ts';
import { arbitraryStory, replaceAfter } from './arbitrary-story.ts';
import { SAMPLE_STORY } from './sample-story.ts';

const TEXTS = [
  'On the 3rd of May the ferry brought Mrs. Hale to the island. Mr. Odd met Mrs. Hale there. “At last,” said Mr. Odd.',
  'Mrs. Hale unpacked. Nobody helped. By night the lamp was lit, and the whole house slept at last.',
  'A storm came up. Mr. Odd went out to the boats, and Mr. Odd did not come back. The lamp burned on.',
  'In the morning the beach was empty. Mrs. Hale found his hat. Mrs. Hale walked along the water until noon, and nobody answered her.',
  'She told no one. The ferry came again. It brought a letter.',
];
const full = buildStory(
  {
    ...SAMPLE_STORY.story,
    codex: [],
    chapters: [
      { title: 'The Ferry', firstScene: 1 },
      { title: null, firstScene: 3 },
    ],
    scenes: TEXTS.map((text, place) => ({
      ...{ slug: `s${place}`, title: null, recap: null, questions: [] },
      text,
    })),
  },
  (text) => text,
);
const codex = buildCodex(TEXTS, 'en');
const textOf = async (scene: number) => TEXTS[scene - 1] ?? '';

async function recapAt(gate: number, sentences: number, length: RecapLength, from = 1) {
  const partial = splitSentences(TEXTS[gate] ?? '').slice(0, sentences);
  const visible = visibleStory(
    full.story,
    gate,
    codex,
    partial.map(({ text }) => text),
  );
  expect(lacksRecaps(visible)).toBe(true);
  return recapChapters(visible, textOf, length, from, 1);
}

it('tells of each chapter who is in it, when, and how it begins and ends', async () => {
  const { chapters, pages } = await recapAt(5, 0, 'long');
  expect(pages).toBe(1);
  expect(chapters).toMatchObject([
    {
      ...{ number: 1, title: 'The Ferry', first: 1, last: 2, isOpen: false, date: 'the 3rd of May' },
      people: ['Mrs. Hale', 'Mr. Odd'],
      opens: { scene: 1, text: 'On the 3rd of May the ferry brought Mrs. Hale to the island.' },
      ends: { scene: 2, text: 'By night the lamp was lit, and the whole house slept at last.' },
    },
    {
      ...{ number: 2, title: null, first: 3, last: 5, isOpen: false, date: null },
      opens: { scene: 3, text: expect.stringMatching(/^A storm came up\. /) },
      ends: { scene: 5, text: 'She told no one. The ferry came again. It brought a letter.' },
    },
  ]);
});

it('goes as far as it is read, to the sentence, and begins where it is asked to', async () => {
  const { chapters } = await recapAt(3, 2, 'long');
  expect(chapters[1]).toMatchObject({
    ...{ last: 4, isOpen: true },
    ends: { scene: 4, text: 'In the morning the beach was empty. Mrs. Hale found his hat.' },
  });
  expect((await recapAt(0, 0, 'long')).chapters).toEqual([]);
  expect((await recapAt(0, 1, 'long')).chapters).toMatchObject([{ first: 1, last: 1, isOpen: true }]);
  expect((await recapAt(5, 0, 'long', 4)).chapters).toMatchObject([{ number: 2, first: 4, last: 5 }]);
});

it('names the chapters in short, says a little of each in medium, and tells the last in detail', async () => {
  const [short, medium] = [await recapAt(5, 0, 'short'), await recapAt(5, 0, 'medium')];
  expect(short.chapters[0]).toMatchObject({ title: 'The Ferry', people: [], opens: null, ends: null });
  expect(medium.chapters[0]).toMatchObject({ date: 'the 3rd of May', opens: null, ends: { scene: 2 } });
  expect(medium.chapters[0]?.people).toContain('Mrs. Hale');
  for (const { chapters } of [short, medium]) {
    expect(chapters[1]?.opens).not.toBeNull();
    // What can be understood alone, of the scenes between the first and the last.
    expect(chapters[1]?.scenes).toEqual([
      { scene: 4, text: 'Mrs. Hale walked along the water until noon, and nobody answered her.' },
    ]);
  }
});

it('ends the last chapter with as much as tells where somebody stopped', async () => {
  const texts = [
    Array.from({ length: 30 }, (_, place) => `Sentence ${place + 1} says where the boat was.`).join(' '),
  ];
  const one = {
    ...full.story,
    chapters: [{ title: 'One', firstScene: 1 }],
    scenes: full.story.scenes.slice(0, 1),
  };
  const { chapters } = await recapChapters(
    visibleStory(one, 1),
    async (scene) => texts[scene - 1] ?? '',
    'short',
    1,
    1,
  );
  expect(chapters[0]?.ends?.text).toMatch(/^Sentence 22 .* Sentence 30 says where the boat was\.$/);
});

it('names no place that a chapter names but once', async () => {
  const texts = ['They sailed to Lisbon. In Lisbon it rained. Lisbon was dark. Somebody spoke of Paris.'];
  const found = buildCodex(
    [...texts, 'They came to Paris. In Paris, at last. Paris was cold, and Lisbon far away in Lisbon.'],
    'en',
  );
  const one = {
    ...full.story,
    chapters: [
      { title: 'One', firstScene: 1 },
      { title: 'Two', firstScene: 2 },
    ],
  };
  const { chapters } = await recapChapters(
    visibleStory(one, 2, found),
    async () => texts[0] ?? '',
    'long',
    1,
    1,
  );
  expect(chapters[0]?.places).toEqual(['Lisbon']);
});

it('turns pages of four chapters in long, and takes the nearest page there is', async () => {
  const chapters = TEXTS.map((_, place) => ({ title: `Part ${place + 1}`, firstScene: place + 1 }));
  const visible = visibleStory({ ...full.story, chapters }, 5);
  const page = async (wanted: number) => {
    const { chapters: shown, ...paging } = await recapChapters(visible, textOf, 'long', 1, wanted);
    return [shown.map(({ number }) => number), paging];
  };
  expect(await page(1)).toEqual([[1, 2, 3, 4], { page: 1, pages: 2 }]);
  expect(await page(9)).toEqual([[5], { page: 2, pages: 2 }]);
});

test('nothing after the gate changes it, not even within a scene', async () => {
  const tell = async ({ story, texts }: FullStory, gate: number, sentences: number, length: RecapLength) => {
    const partial = splitSentences(texts[gate] ?? '').slice(0, sentences);
    const visible = visibleStory(
      { ...story, codex: [] },
      gate,
      EMPTY_FOUND_CODEX,
      partial.map(({ text }) => text),
    );
    return recapChapters(visible, async (scene) => texts[scene - 1] ?? '', length, 1, 1);
  };
  const cases = arbitraryStory().chain((whole) =>
    fc.record({
      whole: fc.constant(whole),
      gate: fc.integer({ min: 0, max: whole.story.scenes.length }),
      sentences: fc.integer({ min: 0, max: 1 }),
      length: fc.constantFrom(...RECAP_LENGTHS),
    }),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ({ whole, gate, sentences, length }) => {
      const later = replaceAfter(whole, gate);
      const paragraphs = ({ texts }: FullStory) => (texts[gate] ?? '').split('\n\n');
      const begun = [...paragraphs(whole).slice(0, sentences), ...paragraphs(later).slice(sentences)];
      const texts = later.texts.map((text, place) => (place === gate ? begun.join('\n\n') : text));
      // A title is open with the first page of its chapter.
      const story = sentences === 0 ? later.story : { ...later.story, chapters: whole.story.chapters };
      expect(await tell({ story, texts }, gate, sentences, length)).toEqual(
        await tell(whole, gate, sentences, length),
      );
    }),
    { numRuns: 300 },
  );
});

describe('dates', () => {
  test.each([
    ['en', 'They left on June 21st, in the rain.', 'June 21st'],
    ['en', '4 October.', '4 October'],
    ['en', 'It began in the year 1775, at Dover.', 'in the year 1775'],
    ['de', 'Am 3. Mai kam er an.', '3. Mai'],
    ['fr', 'Le 12 août 1840, il partit.', '12 août 1840'],
    ['es', 'El 2 de enero de 1901 llegó.', '2 de enero de 1901'],
    ['en', 'You may 3 times ask in 12 houses.', null],
    ['sv', 'Den 3 maj.', null],
  ])('%s: %s', (language, sentence, date) => {
    expect(dateIn(['Nothing here.', sentence], language)).toBe(date);
  });
});

import { afterEach, expect, it, vi } from 'vitest';
import { readText } from '../../bench/answers/books.ts';
import { answer, holds, unanswerable } from '../../bench/answers/evaluate.ts';
import { ASKED_BOOKS, type Question } from '../../bench/answers/questions.ts';
import { MAX_SHOWN_CHARS, openLookup } from '../../bench/answers/shown.ts';
import { UsageError } from '../../bench/bench.ts';
import { openMiniSearchWindows } from '../../bench/peers/mini-search-windows.ts';
import { buildStory } from '../../src/story/build-story.ts';
import { SAMPLE_STORY } from '../story/sample-story.ts';

const all = ASKED_BOOKS.flatMap(({ questions }) => questions);
const question = (query: string, words: string[][], chapter = 1): Question => ({
  ...{ kind: 'fact', half: 'tuning' },
  ...{ query, words, chapter },
});

afterEach(() => {
  vi.unstubAllEnvs();
});

it('asks enough, in halves that are alike, a fifth about what comes later', () => {
  expect(ASKED_BOOKS.length).toBeGreaterThanOrEqual(8);
  expect(all.length).toBeGreaterThanOrEqual(240);
  expect(all.filter(({ kind }) => kind === 'later').length).toBeGreaterThanOrEqual(all.length / 5);
  const heldOut = ({ questions }: (typeof ASKED_BOOKS)[number]) =>
    questions.filter(({ half }) => half === 'held-out').length;
  // The others are for tuning alone.
  const halved = ASKED_BOOKS.filter((book) => heldOut(book) > 0);
  expect(halved.length).toBeGreaterThanOrEqual(8);
  for (const book of halved)
    expect(Math.abs(book.questions.length - 2 * heldOut(book))).toBeLessThanOrEqual(1);
  for (const { chapter, words } of all) {
    expect(chapter).toBeGreaterThan(0);
    expect(words.flat().every((word) => word.length > 1)).toBe(true);
  }
});

it('says in one line what it needs where the texts are not there', async () => {
  vi.stubEnv('TEXTS_DIR', undefined);
  await expect(readText('a.txt')).rejects.toThrow(
    new UsageError('Set TEXTS_DIR to the folder of the texts.'),
  );
  await expect(readText('a.txt', '/nowhere')).rejects.toThrow(UsageError);
});

it('wants every word in one line, by its beginning, whatever stands around it', () => {
  const asked = question('', [['ladder'], ['oak', 'elm']]);
  expect(holds('The **ladders** stood by l’Elm.', asked)).toBe(true);
  expect(holds('The stepladder stood by an oak.', asked)).toBe(false);
  expect(holds('A ladder.', asked)).toBe(false);
});

it('counts the lines that are shown, up to the gate, and finds unfair questions', () => {
  const texts = ['Tom Odd hid the brass key in a clock.', 'Ada sold the clock. It rained.'];
  const scenes = texts.map((text, place) => ({
    ...{ slug: `s${place}`, title: null, recap: null, questions: [] },
    text,
  }));
  const chapters = texts.map((_, place) => ({ title: null, firstScene: place + 1 }));
  const full = buildStory({ ...SAMPLE_STORY.story, codex: [], chapters, scenes }, (text) => text);
  for (const ask of [openLookup(full), openMiniSearchWindows(full)]) {
    const found = answer(full, question('where was the brass key hidden', [['clock'], ['key']]), ask);
    expect(found).toMatchObject({ rank: 0, leaks: 0 });
    expect(answer(full, question('what was the weather', [['rain']]), ask).rank).toBe(-1);
    expect(ask('clock', 1).scenes).toEqual([1]);
    expect(ask('clock', 2).lines.join('').length).toBeLessThanOrEqual(MAX_SHOWN_CHARS);
  }
  const unfair = question('who is the queen', [['queen']]);
  expect(unanswerable(full, [unfair, question('', [['brass']])])).toEqual([unfair]);
});

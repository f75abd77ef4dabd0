// Who “I” is in a story told in the first person.

import { expect, test } from 'vitest';
import { buildCodex } from '../../src/codex/build-codex.ts';
import { foundEntriesAt } from '../../src/story/found-codex.ts';

const narratorOf = (scenes: readonly string[], gate = scenes.length) =>
  foundEntriesAt(buildCodex(scenes, 'en'), gate).find(({ isNarrator }) => isNarrator);

const TOLD = Array(9).fill('I went down to the harbour. I looked at the sea and I waited.').join(' ');
const CALLED = Array(3)
  .fill('“Come here at once, Tobin,” said the pilot.\n\n“No,” I said. I stayed where I was.')
  .join('\n\n');

test('is whom others call by name when “I” answers, from the scene on that shows it', () => {
  const scenes = [TOLD, CALLED, 'I ran to the boat house.'];
  expect(narratorOf(scenes, 1)).toBeUndefined();
  const narrator = narratorOf(scenes);
  expect(narrator?.names.map(({ text }) => text)).toEqual(['Tobin']);
  // What “I” told before the name was known counts too, and so does what comes after.
  expect(narrator?.mentions.map(({ scene }) => scene)).toEqual([1, 2, 3]);
  expect(narrator?.quotes.at(-1)).toEqual({ text: 'I ran to the boat house.', scene: 3 });
});

test('is whoever says so, by all the names they give themselves', () => {
  const named = `${TOLD}\n\nMy name is Tobias Crane, and I called myself Tobin. “Yes,” said Tobin.`;
  expect(narratorOf([named])?.names.map(({ text }) => text)).toContain('Tobias Crane');
});

test.each([
  ['speech in single quotes', `'I like it, Tobin. I want it. I know it.'\n\n'I do,' said he.\n\n`.repeat(9)],
  [
    'a story of somebody',
    `Tobin ran. He looked at the sea.\n\n“I am here, Tobin,” said the pilot.\n\n`.repeat(9),
  ],
  ['nobody who is named', TOLD],
])('is nobody in %s', (_what, text) => expect(narratorOf([text])).toBeUndefined());

test('is nobody who is told of as somebody else', () => {
  const told = Array(9).fill('Tobin went out. I saw Tobin go. Tobin laughed.').join(' ');
  expect(narratorOf([TOLD, `${told}\n\n${CALLED}`])).toBeUndefined();
});

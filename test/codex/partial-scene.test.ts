// What is found for whoever stands on a page within a scene.

import { expect, test } from 'vitest';
import { buildCodex } from '../../src/codex/build-codex.ts';
import { readPartialScene } from '../../src/codex/read-partial-scene.ts';
import { foundEntriesAt } from '../../src/story/found-codex.ts';
import { splitSentences } from '../../src/story/sentences.ts';

const SCENES = [
  'Edwin Marlowe came in. “Yes,” said Marlowe.',
  'Marlowe was a tall man with a beard. He met Jane Pell. Jane Pell laughed. Simon was late. “No,” said Pell.',
];

const at = (count: number) => {
  const found = buildCodex(SCENES, 'en');
  const read = splitSentences(SCENES[1] ?? '')
    .map(({ text }) => text)
    .slice(0, count);
  return foundEntriesAt(found, 1, readPartialScene(found, 1, read, 'en'));
};
const namesAt = (count: number) =>
  at(count)
    .map(({ names }) => names[0]?.text)
    .sort();

test('names are known from the sentence on that names them, and quoted by it', () => {
  expect(namesAt(1)).toEqual(['Edwin Marlowe']);
  expect(namesAt(2)).toEqual(['Edwin Marlowe', 'Jane Pell']);
  const jane = at(2).find(({ names }) => names[0]?.text === 'Jane Pell');
  expect(jane?.quotes).toEqual([{ text: 'He met Jane Pell.', scene: 2 }]);
  expect(jane?.mentions).toEqual([{ scene: 2, count: 1 }]);
});

test('those who are known are counted and described by what is read alone', () => {
  const marlowe = (count: number) => at(count).find(({ names }) => names[0]?.text === 'Edwin Marlowe');
  expect(marlowe(0)?.mentions).toEqual([{ scene: 1, count: 2 }]);
  expect(marlowe(1)?.mentions.at(-1)).toEqual({ scene: 2, count: 1 });
  expect(marlowe(1)?.quotes[0]).toEqual({ text: 'Marlowe was a tall man with a beard.', scene: 2 });
});

test('a name that may be a known one’s joins it only at the end of the scene', () => {
  const found = buildCodex(['Edwin Marlowe came in. “Yes,” said Edwin Marlowe.', 'They met Marlowe.'], 'en');
  const entries = foundEntriesAt(found, 1, readPartialScene(found, 1, ['They met Marlowe.'], 'en'));
  expect(entries.map(({ names }) => names.map(({ text }) => text))).toEqual([['Edwin Marlowe']]);
  expect(foundEntriesAt(found, 2)[0]?.names.map(({ text }) => text)).toContain('Marlowe');
});

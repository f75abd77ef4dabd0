// Which sentences a card quotes: who somebody is, and what they last did, rather than what was said.

import { expect, test } from 'vitest';
import { buildCodex } from '../../src/codex/build-codex.ts';
import { foundEntriesAt } from '../../src/story/found-codex.ts';

const quotesOf = (name: string, scenes: readonly string[], gate = scenes.length) =>
  foundEntriesAt(buildCodex(scenes, 'en'), gate)
    .find(({ names }) => names.some(({ text }) => text === name))
    ?.quotes.map(({ text }) => text);

const SCENES = [
  '“Have you seen Simon, my dear, since yesterday evening?” she asked. Nobody had seen Simon in the village.',
  'Somebody knocked at the door. “Simon is a rogue and always was one,” said the baker to his wife.',
  'Simon was a tall man with a grey beard and a lame leg. “Good evening,” said Simon.',
  '“I like Simon, whatever they say,” she said. Simon carried the lantern down to the boat house.',
];

test('a card begins with the sentence that describes, also where it comes some scenes later', () => {
  expect(quotesOf('Simon', SCENES)).toEqual([
    'Simon was a tall man with a grey beard and a lame leg.',
    'Simon carried the lantern down to the boat house.',
  ]);
});

test('before that scene the card knows nothing of it', () => {
  expect(quotesOf('Simon', SCENES, 2)?.join()).not.toContain('grey beard');
});

test('narration goes before speech, of which no second line is quoted', () => {
  const quotes = quotesOf('Simon', SCENES.slice(0, 2));
  expect(quotes).toEqual(['Nobody had seen Simon in the village.']);
});

test.each([
  ['Martha Tull, the ferryman’s widow, lived by the water with her three sons.'],
  ['His sister Martha Tull kept the shop at the corner of the market square.'],
  ['Martha Tull had red hair and pale eyes and seldom spoke to anybody.'],
])('%s', (sentence) => {
  const text = `That day Martha Tull went out early. ${sentence} Then Martha Tull came back from the town again.`;
  expect(quotesOf('Martha Tull', [text])?.[0]).toBe(sentence);
});

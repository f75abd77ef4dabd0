import { expect, it } from 'vitest';
import { joinSentences } from '../../src/story/join-sentences.ts';

it.each([
  [['It rained.', 'Nobody minded.'], 'It rained. Nobody minded.'],
  [['雨が降った。', '誰も気にしなかった。'], '雨が降った。誰も気にしなかった。'],
  [['「行こう」', 'と彼は言った。'], '「行こう」と彼は言った。'],
  [['**雨が降った。**', '止んだ。'], '**雨が降った。**止んだ。'],
  [['Он ушёл…', 'Куда?'], 'Он ушёл… Куда?'],
  [['One.'], 'One.'],
  [[], ''],
])('joins %j', (sentences, joined) => {
  expect(joinSentences(sentences)).toBe(joined);
});

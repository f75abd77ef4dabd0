import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { escapeMarkup } from '../../src/story/markup.ts';
import { splitSentences } from '../../src/story/sentences.ts';
import { arbitraryStory } from './arbitrary-story.ts';

const TEXTS_DIR = process.env.TEXTS_DIR;
if (TEXTS_DIR === undefined) console.log('skipped: TEXTS_DIR does not say where the texts are');

const texts = (markup: string) => splitSentences(markup).map(({ text }) => text);

describe('parts where a sentence ends', () => {
  test.each([
    ['plainly', ['She ran.', 'He stayed.', 'Why?', 'Nobody knew.']],
    ['after closing quotes', ['“Go home.”', '“Never!”', 'The door shut.']],
    ['before opening quotes', ['She turned.', '‘Who is it?’', '“Nobody,” he said.']],
    ['after an ellipsis', ['And then…', 'Nothing came.', 'He waited . . .', 'It rained.']],
    ['before a dash or a number', ['He knew.', '— So did I.', '40 of them came.']],
    ['after “I”', ['It was only I.', 'She laughed.']],
    ['in scripts without spaces', ['雨が降った。', '「誰だ？」', '誰もいない。']],
  ])('%s', (_how, sentences) => {
    const gap = /\p{sc=Han}/u.test(sentences.join()) ? '' : ' ';
    expect(texts(escapeMarkup(sentences.join(gap)))).toEqual(sentences);
  });
});

describe('keeps whole', () => {
  test.each([
    'Mr. and Mrs. Holt met Dr. Odd, Capt. Grey and St. John.',
    'A. B. Carver wrote to J. Finch.',
    'He read No. 7 and, viz. nothing, slept.',
    '“Who is there?” said the keeper.',
    '“Who is there?” the keeper asked.',
    '“Nobody!” Mina Holt whispered.',
    '“What, now?” Mr. Odd cried.',
    'Well… perhaps. . . not today.',
    'Oh! how it rained, and hey! nobody minded.',
    'II. The Letter',
    '3. The Lamp',
    'No full stop at all',
  ])('%s', (sentence) => {
    expect(texts(escapeMarkup(sentence))).toEqual([sentence]);
  });
});

it('tells the paragraph, and shows no markup', () => {
  expect(splitSentences('She *ran*. He\n**stayed**.\n\n\\* \\* \\*\n\nThen it rained.')).toEqual([
    { text: 'She ran.', paragraph: 0 },
    { text: 'He stayed.', paragraph: 0 },
    { text: '* * *', paragraph: 1 },
    { text: 'Then it rained.', paragraph: 2 },
  ]);
});

it('parts verse without full stops at its lines', () => {
  const lines = Array.from({ length: 10 }, (_, line) => `and line ${line} runs on`);
  expect(texts(lines.join('\n'))).toEqual([
    lines.slice(0, 4).join(' '),
    lines.slice(4, 8).join(' '),
    lines.slice(8).join(' '),
  ]);
});

it('loses no word', () => {
  const bare = (text: string) => text.replace(/\s+/g, '');
  fc.assert(
    fc.property(arbitraryStory(), fc.string({ unit: 'grapheme' }), ({ texts: scenes }, odd) => {
      for (const text of [...scenes, odd]) {
        expect(bare(texts(escapeMarkup(text)).join(''))).toBe(bare(text));
      }
    }),
    { numRuns: 300 },
  );
});

it.skipIf(TEXTS_DIR === undefined)('takes a long book apart in well under 150 ms', () => {
  const book = readFileSync(join(TEXTS_DIR ?? '', 'sherlock-pg1661.txt'), 'utf8').replaceAll('\r', '');
  splitSentences(book);
  const took = [1, 2, 3].map(() => {
    const start = performance.now();
    splitSentences(book);
    return performance.now() - start;
  });
  expect(Math.min(...took)).toBeLessThan(150);
});

// Markdown of scenes' files as the markup of scenes: paragraphs, emphasis, and what is not read.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/import/markdown.ts';
import { emphasisSpans } from '../../src/story/emphasis.ts';
import { escapeMarkup, plainText } from '../../src/story/markup.ts';

const textOf = (source: string) => readMarkdown(source).text;

describe('front matter', () => {
  test.each([
    ['---\ntitle: A\n---\nText', { source: 'title: A', line: 2, closed: true }, 'Text'],
    [
      '\uFEFF---\r\ntitle: A\r\nx: y\r\n---\r\n\r\nText',
      { source: 'title: A\nx: y', line: 2, closed: true },
      'Text',
    ],
    ['---\n---\nText', { source: '', line: 2, closed: true }, 'Text'],
    ['---\ntitle: A\nText', { source: 'title: A\nText', line: 2, closed: false }, ''],
    ['Text\n\n---\n\nMore', null, 'Text\n\n⁂\n\nMore'],
    ['', null, ''],
  ])('%j', (source, front, text) => expect(readMarkdown(source)).toEqual({ front, text }));
});

describe('paragraphs', () => {
  test.each([
    ['wrapped lines', 'one\ntwo\n  three', 'one two three'],
    ['blank lines', '\n\none\n \n\n\ntwo\n\n', 'one\n\ntwo'],
    ['other line ends', 'one\r\ntwo\r\rthree', 'one two\n\nthree'],
    ['verse', 'one  \ntwo\\\nthree\\', 'one\ntwo\nthree\\\\'],
    ['no verse', 'one\\\\\ntwo', 'one\\\\ two'],
    [
      'scene breaks',
      'one\n* * *\ntwo\n\n---\n\nthree\n***\n\n_ _ _',
      'one\n\n⁂\n\ntwo\n\n⁂\n\nthree\n\n⁂\n\n⁂',
    ],
    ['headings', '# One\ntwo\n## Three ##', '\\# One\n\ntwo\n\n\\## Three \\##'],
    ['quotes', '> one\n> two', '\\> one\n\\> two'],
    ['lists', 'one\n- two\n  three\n- four', 'one\n\\- two three\n\\- four'],
    [
      'numbered lists',
      '1. one\n2. two\n   more\n3. three\n\n4) four',
      '1\\. one\n2\\. two more\n3\\. three\n\n4\\) four',
    ],
    [
      'lists in lists',
      '- one\n  1. two\n  2. three\n- > four\n  > five',
      '\\- one\n1\\. two\n2\\. three\n\\> \\- four\n\\> five',
    ],
    ['lists forty deep', `${'+ '.repeat(40)}a`, `${'\\+ '.repeat(40)}a`],
    ['empty items', '- one\n-\n- two\n\n*', '\\- one\n\\-\n\\- two\n\n\\*'],
    ['verse in quotes', '> one  \n> *two\n> three*', '\\> one\n\\> *two\n\\> three*'],
    ['underlined text', 'one\n---\ntwo\n===', 'one\n\n⁂\n\ntwo ==='],
    [
      'blocks of code',
      '```ts\n*one*\n\n  # two\n```\nthree',
      '\\`\\`\\`ts\n\\*one\\*\n\n  \\# two\n\\`\\`\\`\n\nthree',
    ],
    ['a year at a line’s start', 'in\n1914. Then\n1. a', 'in 1914\\. Then\n1\\. a'],
  ])('%s', (_what, source, text) => expect(textOf(source)).toBe(text));
});

describe('emphasis', () => {
  test.each([
    ['*a* _b_ **c** ***d***', '*a* _b_ **c** ***d***'],
    ['__a__ ___b___', '**a** _**b**_'],
    ['**a *b* c** _**d** e_', '**a *b* c** _**d** e_'],
    ['***a** b* ***a* b**', '***a** b* ***a* b**'],
    ['un*frigging*believable', 'un*frigging*believable'],
    ['snake_case_word', 'snake\\_case\\_word'],
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['*a**b*', '*a\\*\\*b*'],
    ['*a', '\\*a'],
    ['**a*', '\\**a*'],
    ['*a **b*', '\\*a \\**b*'],
    ['*a _b* c_', '*a \\_b* c\\_'],
    ['\\*a\\* \\# \\x', '\\*a\\* \\# \\\\x'],
    ['*a *b* c*', '*a b c*'],
    ['***a******b***', '***ab***'],
    ['__a__**b**', '**ab**'],
    [`${'*'.repeat(65)}a${'*'.repeat(65)}`, `${'\\*'.repeat(65)}a${'\\*'.repeat(65)}`],
    ['*a\nb*', '*a b*'],
    ['*a  \nb*', '*a\nb*'],
    ['*a\n\nb*', '\\*a\n\nb\\*'],
    ['“*Oh!*” *“No.”*', '“*Oh!*” *“No.”*'],
    ['***b**>**<@1>**', '***b**\\>\\<@1>*\\*'],
  ])('%j', (source, text) => expect(textOf(source)).toBe(text));
});

test.each([
  ['*\\\nword*', '*word*'],
  ['x *\\\nword*', 'x \n*word*'],
  ['*a\\\nb*', '*a\nb*'],
])('a line break at the edge of emphasis stands outside: %j', (source, text) =>
  expect(textOf(source)).toBe(text),
);

test.each([
  ['`a` ||b|| ~~c~~', '\\`a\\` \\|\\|b\\|\\| \\~\\~c\\~\\~'],
  ['<@1> <#2> <t:3> <:e:4>', '\\<@1> \\<#2> \\<t:3> \\<\\:e:4>'],
  ['[a](https://b.c)', '\\[a](https://b.c)'],
  ['[*a*](https://b.c/_d_ "e") ![f](g)', '\\[*a*](https://b.c/\\_d\\_ "e") !\\[f](g)'],
  ['`*a* \\` *b `` c` ``', '\\`\\*a\\* \\\\\\` \\*b \\`\\` c\\` \\`\\`'],
  ['<!-- *a* --> &copy; <b>', '\\<!-- *a* --> &copy; \\<b>'],
  ['-# small', '\\-# small'],
  ['a -- b - c', 'a -- b \\- c'],
])('what Discord would render is escaped: %j', (source, text) => expect(textOf(source)).toBe(text));

const piece = fc.constantFrom(
  ...['*', '**', '_', '__', '***', '\\', '`', '||', '#', '>', '- ', '1. ', '<@1>', '[a](b)', ':x:'],
  ...[' ', ' ', '\n', '\n\n', 'a', 'b', '“', '.', 'é', '😀', 'word'],
);
const markdown = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const many = { numRuns: 3000 };

test('loses no letter, whatever stands around it', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}😀]/gu, '');
  fc.assert(
    fc.property(markdown, (source) => {
      expect(letters(textOf(`x${source}`))).toBe(letters(`x${source}`));
    }),
    many,
  );
});

test('leaves no markup but emphasis, and of that only what closes', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const text = textOf(source);
      const bare = [...emphasisSpans(text)]
        .flatMap(({ start, end, marker }) => [
          { at: start, length: marker.length },
          { at: end - marker.length, length: marker.length },
        ])
        .sort((a, b) => b.at - a.at)
        .reduce((rest, { at, length }) => rest.slice(0, at) + rest.slice(at + length), text);
      expect(bare.replace(/\\[!-/:-@[-`{-~]/g, 'x')).not.toMatch(/[*_`\\[<]|\|\||^[#>]|^- |^\d+\. /m);
    }),
    many,
  );
});

test('plain prose comes out as it went in', () => {
  const word = fc.stringMatching(/^[a-z*_#>]{1,6}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const text = `x ${words.join(' ')}`;
      expect(plainText(textOf(escapeMarkup(text)))).toBe(text);
    }),
  );
});

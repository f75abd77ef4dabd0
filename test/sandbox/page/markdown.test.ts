// Discord's markup on the page: what it becomes, and that no letter of a text is lost.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPosted, formatTime } from '../../../src/sandbox/page/markdown/format-time.ts';
import { type Block, parseBlocks } from '../../../src/sandbox/page/markdown/parse-blocks.ts';
import { type Inline, parseInline } from '../../../src/sandbox/page/markdown/parse-inline.ts';
import { pageLanguage } from '../../../src/sandbox/page/strings/page-language.ts';

const BRITISH = pageLanguage(null, ['en-GB']);

/** Pieces in short: `bold(a)`, `text` as it is. */
function short(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'link') return `link(${piece.url}: ${short(piece.children)})`;
      if ('children' in piece) return `${piece.kind}(${short(piece.children)})`;
      if (piece.kind === 'time') return `time(${piece.seconds} ${piece.format})`;
      if (piece.kind === 'code') return `code(${piece.text})`;
      return 'id' in piece ? `${piece.kind}(${piece.id})` : `${piece.kind}(${piece.name})`;
    })
    .join('');
}

describe('inside a line', () => {
  it.each([
    ['a *b* c', 'a italic(b) c'],
    ['a _b_ c', 'a italic(b) c'],
    ['**b** and ***c***', 'bold(b) and bold(italic(c))'],
    ['**a *b* c**', 'bold(a italic(b) c)'],
    ['*a **b** c*', 'italic(a bold(b) c)'],
    ['**a *b***', 'bold(a italic(b))'],
    ['__u__ ~~s~~ ||x||', 'underline(u) strike(s) spoiler(x)'],
    ['`*a*` ``b`c``', 'code(*a*) code(b`c)'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['\\*a\\*', '*a*'],
    ['<@1> <@!2> <@&3> <#4>', 'user(1) user(2) role(3) channel(4)'],
    ['</story start:5>', 'command(story start)'],
    ['<t:1700000000:R> <t:5>', 'time(1700000000 R) time(5 f)'],
    ['<:smile:6> <a:wave:7>', 'emoji(smile) emoji(wave)'],
    ['[a *b*](https://x.example/y)', 'link(https://x.example/y: a italic(b))'],
    ['see https://x.example/y.', 'see link(https://x.example/y: https://x.example/y).'],
    ['<https://x.example>', 'link(https://x.example: https://x.example)'],
    ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
    ['[a](data:text/html,x)', '[a](data:text/html,x)'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['**not closed', '**not closed'],
    ['*', '*'],
  ])('%s', (text, expected) => {
    expect(short(parseInline(text))).toBe(expected);
  });

  it('loses no letter and no digit of any text', () => {
    const words = fc.array(
      fc.constantFrom(
        'a',
        'Bc',
        '7',
        ' ',
        '*',
        '**',
        '_',
        '__',
        '~~',
        '||',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '\n',
      ),
      { maxLength: 40 },
    );
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const textOf = (pieces: readonly Inline[]): string =>
      pieces
        .map((piece) => ('text' in piece ? piece.text : 'children' in piece ? textOf(piece.children) : ''))
        .join('');
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        expect(letters(textOf(parseInline(text)))).toBe(letters(text));
      }),
    );
  });

  it('takes no time to speak of for what looks like markup and is none', () => {
    for (const piece of [
      '*',
      '**',
      '***a',
      '*a*',
      '**a',
      '__',
      '||',
      '`',
      '`` ',
      '[',
      '[a](',
      '_ ',
      '<t:',
      'https://',
    ]) {
      const started = performance.now();
      parseInline(`**${piece.repeat(4000 / piece.length)}`);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});

describe('lines', () => {
  const kinds = (text: string) => parseBlocks(text).map((block: Block) => block.kind);

  it.each([
    ['# A\n## B\n-# c\ntext', ['heading', 'heading', 'small', 'paragraph']],
    ['one\ntwo\n\nthree', ['paragraph', 'paragraph']],
    ['> a\n> b\nc', ['quote', 'paragraph']],
    ['>>> a\n# b\n\nc', ['quote']],
    ['- a\n- b\n1. c\n2. d', ['list']],
    ['```\n# no heading\n```', ['code']],
    ['#no heading', ['paragraph']],
    ['-5 degrees', ['paragraph']],
    ['1999. A year.', ['list']],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('keep the lines of a paragraph together', () => {
    expect(parseBlocks('one\ntwo')).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'one\ntwo' }] },
    ]);
  });
});

describe('times', () => {
  const NOW = Date.parse('2027-03-01T09:00:00Z');
  const seconds = NOW / 1000;

  it.each([
    [0, 'now'],
    [3600 * 3, 'in 3 hours'],
    [-60, '1 minute ago'],
    [86_400, 'tomorrow'],
    [86_400 * 45, 'in 2 months'],
  ])('%d seconds from now are %j', (distance, words) => {
    expect(formatTime(seconds + distance, 'R', NOW, 'en')).toBe(words);
  });

  it('are in the viewer’s language', () => {
    expect(formatTime(seconds + 7200, 'R', NOW, 'de')).toBe('in 2 Stunden');
  });

  it('say today and yesterday by the sandbox’s clock', () => {
    expect(formatPosted('2027-03-01T08:00:00Z', NOW, BRITISH)).toMatch(/^Today at /);
    expect(formatPosted('2027-02-28T12:00:00Z', NOW, BRITISH)).toMatch(/^Yesterday at /);
    expect(formatPosted('2027-02-20T12:00:00Z', NOW, BRITISH)).toMatch(/^20 Feb 2027, /);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emphasisSpans } from '../../src/story/emphasis.ts';
import { PUBLIC_PAGE_CHARS, slicePages, splitPages } from '../../src/story/pages.ts';
import { runs } from '../support/breadth.ts';

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');

describe('where pages break', () => {
  test.each([
    ['what fits is one page', 'One. Two.', 20, ['One. Two.']],
    ['white space around is no text', '\n One. \n', 20, ['One.']],
    ['nothing has no pages', ' \n ', 20, []],
    [
      'paragraphs before sentences',
      'One two. Three.\n\nFour. Five six',
      20,
      ['One two. Three.', 'Four. Five six'],
    ],
    ['lines before sentences', 'One two. Three,\nfour. Five six', 20, ['One two. Three,', 'four. Five six']],
    ['sentences before words', 'One two three. Four five', 20, ['One two three.', 'Four five']],
    ['not after Mr.', 'Up she ran. So Mr. Smith sat down', 21, ['Up she ran.', 'So Mr. Smith sat down']],
    ['not where it goes on', '“Oh, no!” cried she now to', 17, ['“Oh, no!” cried', 'she now to']],
    ['words', 'one two three four', 10, ['one two', 'three four']],
    ['a giant word anywhere', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    [
      'after sentences without spaces',
      '名前はまだ無い。名前はまだ無い。',
      12,
      ['名前はまだ無い。', '名前はまだ無い。'],
    ],
    ['not within a grapheme', '👩‍👩‍👧👩‍👩‍👧', 11, ['👩‍👩‍👧', '👩‍👩‍👧']],
    [
      'not within a letter and its accent',
      'e\u0301'.repeat(4),
      5,
      ['e\u0301'.repeat(2), 'e\u0301'.repeat(2)],
    ],
    ['not within a pair', '😀😀😀', 3, ['😀', '😀', '😀']],
    ['not after an escaping backslash', 'abc\\*\\*\\*\\*', 6, ['abc\\*', '\\*\\*\\*']],
  ])('%s', (_what, text, limit, pages) => expect(splitPages(text, limit)).toEqual(pages));

  test('pages come out about equally long', () => {
    const lengths = splitPages(words(800, 'Word.'), PUBLIC_PAGE_CHARS).map(({ length }) => length);
    expect(lengths).toHaveLength(2);
    expect(Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0))).toBeLessThan(10);
  });

  test('a page is not left nearly empty for the sake of a paragraph', () => {
    const [first] = splitPages(`Hello.\n\n${words(100, 'Word.')}`, 400);
    expect(first?.length).toBeGreaterThan(200);
  });

  test('a limit that holds no character is refused', () =>
    expect(() => splitPages('a', 1)).toThrow(RangeError));
});

describe('emphasis', () => {
  test('is kept whole where it fits a page', () => {
    const text = `${words(8)} *${words(8)}* ${words(4)}`;
    expect(splitPages(text, 60)).toEqual([words(7), `word *${words(8)}*`, words(4)]);
  });

  test('that is longer than a page is closed and opened again', () => {
    expect(splitPages(`***${words(18)}*** end`, 60)).toEqual([`***${words(9)}***`, `***${words(9)}*** end`]);
  });

  test('is not broken off next to its markers', () => {
    expect(splitPages(`**${'x'.repeat(90)}**`, 40)).toEqual([
      `**${'x'.repeat(36)}**`,
      `**${'x'.repeat(36)}**`,
      `**${'x'.repeat(18)}**`,
    ]);
  });

  test.each([
    ['*a* b', ['*a*']],
    ['**a *b* c**', ['**a *b* c**', '*b*']],
    ['***a** b*', ['***a** b*', '**a**']],
    ['***a* b**', ['***a* b**', '*a*']],
    ['***a***', ['***a***', '**a**']],
    ['*a.**b.***', ['*a.**b.***', '**b.**']],
    ['\\*a* b', []],
    ['* a * b', []],
    ['*a\n\nb*', []],
    ['*a\nb*', ['*a\nb*']],
    ['snake_case_word _a_', ['_a_']],
    ['||~~a~~||', ['||~~a~~||', '~~a~~']],
    ['*a _b* c_', ['*a _b*']],
    ['***** a', []],
  ])('in %j', (text, runs) =>
    expect(emphasisSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(runs),
  );
});

/** Prose as imports write it: emphasis, escapes, verse, all scripts, and now and then a giant word. */
const grapheme = fc.constantFrom(
  'a',
  'b',
  'é',
  'e\u0301',
  '😀',
  '👩‍👩‍👧',
  '无',
  '。',
  '.',
  '!',
  '\\*',
  '\\_',
  "'",
  '”',
);
const word = fc
  .oneof(
    { arbitrary: fc.array(grapheme, { minLength: 1, maxLength: 8 }), weight: 20 },
    { arbitrary: fc.array(grapheme, { minLength: 1, maxLength: 200 }), weight: 1 },
  )
  .map((graphemes) => graphemes.join(''));
const plain = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const emphasised = fc
  .tuple(fc.constantFrom('*', '**', '***', '_'), plain)
  .map(([marker, text]) => marker + text + [...marker].reverse().join(''));
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '  \n \n', '\u00a0');
const prose = fc
  .array(fc.tuple(fc.oneof(plain, plain, emphasised), gap), { maxLength: 20 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(
  { arbitrary: prose, weight: 4 },
  fc.string({ unit: fc.constantFrom('*', '_', '~', '|', '\\', ' ', '\n', 'a', '😀'), maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const anyLimit = fc.oneof(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 40, max: 400 }));

/** Half of a pair that stood whole in the text. */
const broken = (text: string, at: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

describe('whatever the text', () => {
  test('pages hold 1 to limit characters, and slices leave out only white space', () => {
    fc.assert(
      fc.property(anyText, anyLimit, (text, limit) => {
        const slices = slicePages(text, limit);
        let end = 0;
        for (const slice of slices) {
          expect(text.slice(end, slice.start)).toMatch(/^\s*$/);
          expect(slice.end).toBeGreaterThan(slice.start);
          expect(text.slice(slice.start, slice.end).trim()).toHaveLength(slice.end - slice.start);
          if (slice.start === end) expect(broken(text, end)).toBe(false);
          end = slice.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/);
        for (const page of splitPages(text, limit)) expect(page.length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('what was emphasised stays so, and nothing else becomes it', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 40, max: 400 }), (text, limit) => {
        expect(splitPages(text, limit).map(emphasisedOf).join('')).toBe(emphasisedOf(text));
      }),
      { numRuns: runs(500) },
    );
  });

  test('emphasis among words that fits a page is not cut', () => {
    const small = fc.stringMatching(/^[a-z]{1,8}[.,]?$/);
    const run = fc
      .tuple(fc.constantFrom('*', '**', '_'), fc.array(small, { minLength: 1, maxLength: 5 }))
      .map(([marker, all]) => `${marker}${all.join(' ')}${marker}`);
    const text = fc.array(fc.oneof(small, run), { maxLength: 60 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 200 }), (text, limit) => {
        for (const { before, after } of slicePages(text, limit)) expect(before + after).toBe('');
      }),
      { numRuns: runs(500) },
    );
  });
});

/** The characters of a text that are no white space, each with the markers it stands in. */
function emphasisedOf(text: string): string {
  const runs = emphasisSpans(text);
  const inMarker = (at: number) =>
    runs.some(
      ({ start, end, marker }) =>
        (at >= start && at < start + marker.length) || (at >= end - marker.length && at < end),
    );
  return [...text.split('').entries()]
    .filter(([at, char]) => char.trim() !== '' && !inMarker(at))
    .map(([at, char]) => {
      const around = runs.filter((run) => run.start <= at && at < run.end).map(({ marker }) => marker);
      return `${char}${around.sort().join('')} `;
    })
    .join('');
}

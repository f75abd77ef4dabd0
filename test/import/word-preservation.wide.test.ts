// No word of a book is lost between its file and its story, nor comes twice.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide, type SceneLengths } from '../../src/import/divide/divide.ts';
import { ImportError } from '../../src/import/import-error.ts';
import type { ImportedStory } from '../../src/import/imported.ts';
import { readText } from '../../src/import/text/read-text.ts';
import { plainText } from '../../src/story/markup.ts';
import { runs } from '../support/breadth.ts';

const TEXTS_DIR = process.env.TEXTS_DIR;
if (TEXTS_DIR === undefined) console.log('skipped: TEXTS_DIR does not say where the books to import are');

/** All that a reader or a host can see of an import. */
const visibleText = ({ scenes, excluded }: ImportedStory) =>
  [...scenes, ...excluded].map(({ text }) => plainText(text)).join('\n');

/** Words of their own, so that a lost or doubled one is seen. */
let count = 0;
const word = () => {
  count += 1;
  return `w${count.toString(36)}x`;
};
const line = (words: number) => Array.from({ length: words }, word).join(' ');

/** `{}` stands for a word, `{n}` for n of them. */
const piece = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((words) => `{${words}}.`),
  fc.integer({ min: 1, max: 6 }).map((lines) => Array.from({ length: lines }, () => '{9}').join('\n')),
  fc.constantFrom(
    ...[
      'CHAPTER I',
      'CHAPTER II. {}',
      'I',
      'II',
      '2. {}',
      'PART ONE',
      'PROLOGUE',
      'EPILOGUE',
      'NOTES',
      'PREFACE',
    ],
    ...[
      'THE {} {}',
      '* * *',
      '#',
      'oOo',
      'THE END',
      'CONTENTS',
      'Contents',
      '“_{} {}_” {}',
      '*{} {}*',
      '_{}',
    ],
    ...[
      '[Illustration: {} {}]',
      '[Illustration]',
      '  {} {}\n    {} {}\n  {}',
      '"{}?"',
      '[Footnote 1: {} {}]',
    ],
    ...['Produced by {}', '*** START OF THE PROJECT GUTENBERG EBOOK {} ***', 'Transcriber’s Note', 'by {}'],
    ...['*** END OF THE PROJECT GUTENBERG EBOOK {} ***', 'Author’s Note: {} {}', '{}--\n{}', '{}_', 'ACT I'],
  ),
);
const fillTemplate = (template: string) =>
  template.replace(/\{(\d*)\}/g, (_, words: string) => line(Number(words || 1)));
const book = fc.array(
  fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\n\n\n', '\n\n\n\n\n')),
  {
    minLength: 1,
    maxLength: 40,
  },
);

/** Null where only a licence stands around nothing. */
function tryDivide(source: string, lengths: SceneLengths): ImportedStory | null {
  try {
    return divide(readText(source), lengths);
  } catch (error) {
    if (error instanceof ImportError && source.includes('*** END OF')) return null;
    throw error;
  }
}

test('every word of a made-up book is kept exactly once: in a scene, in a title, or in an excluded part', () => {
  fc.assert(
    fc.property(book, fc.constantFrom(1800, 150), (pieces, splitOver) => {
      count = 0;
      const text = pieces.map(([each, gap]) => fillTemplate(each) + gap).join('');
      const source = `${text}\n\n${line(80)}.`;
      const story = tryDivide(source, {
        minWords: splitOver / 3,
        maxWords: splitOver / 1.5,
        splitOver,
      });
      if (story === null) return;
      const titles = [...story.chapters, ...story.scenes].map(({ title }) => title ?? '').join('\n');
      const [inText, inTitles] = [visibleText(story), titles].map(
        (each) => each.toLowerCase().match(/w[0-9a-z]+x/g) ?? [],
      );
      const words = (source.match(/w[0-9a-z]+x/gi) ?? []).map((each) => each.toLowerCase());
      const seen = new Set([...(inText ?? []), ...(inTitles ?? [])]);
      expect(words.filter((each) => !seen.has(each))).toEqual([]);
      expect(new Set(inText).size).toBe(inText?.length);
    }),
    { numRuns: runs(500) },
  );
});

describe.skipIf(TEXTS_DIR === undefined)('every word of a real book is kept', () => {
  test.each(['alice-pg11.txt', 'sherlock-pg1661.txt', 'one-last-goodbye.txt'])('%s', (name) => {
    const source = readFileSync(join(TEXTS_DIR ?? '', name), 'utf8');
    const story = divide(readText(source.replace(/^\uFEFF/, '')));
    const letters = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const left = new Map<string, number>();
    const titles = [...story.chapters.map(({ title }) => title ?? '')].join('\n');
    for (const each of letters(`${visibleText(story)}\n${titles}`.toLowerCase()))
      left.set(each, (left.get(each) ?? 0) + 1);
    const missing = letters(source.toLowerCase()).filter((each) => {
      const count = left.get(each) ?? 0;
      left.set(each, count - 1);
      return count <= 0;
    });
    // Only what numbers a heading is no part of a title.
    expect(missing.filter((each) => !/^(?:chapter|adventure|[ivx]+)$/.test(each))).toEqual([]);
  });
});

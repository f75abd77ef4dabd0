// Whatever a file holds, importing it ends in a story or in an ImportError; and of an honest book no word is lost.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../src/import/import-error.ts';
import { importBytes } from '../../src/import/import-file.ts';
import { plainText } from '../../src/story/markup.ts';
import { runs } from '../support/breadth.ts';
import { type AnyFile, mutated, noise, structured } from './files/arbitrary-files.ts';
import { docx, epub } from './files/book-fixtures.ts';

const SEED = 20270301;
/** No file here is larger than some kilobytes, so even on a busy machine this is far away. Milliseconds. */
const HANG_TIMEOUT_MS = 5_000;

function importsOrRefuses({ name, bytes }: AnyFile): void {
  const before = process.cpuUsage();
  try {
    const story = importBytes(bytes, name, { sceneWords: null });
    expect(story.scenes.length).toBeGreaterThan(0);
    expect(story.chapters[0]?.firstScene).toBe(1);
    for (const { text } of story.scenes) expect(text.trim()).not.toBe('');
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    // A cause means that a reader stumbled, and did not see what is wrong.
    expect(error.cause).toBeUndefined();
  }
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(HANG_TIMEOUT_MS);
}

describe('importing any file', () => {
  it.each([
    ['random nestings in the words of each format', structured, 1_500],
    ['files with bytes changed', mutated, 1_000],
    ['noise', noise, 1_000],
  ] as const)('ends in a story or an ImportError: %s', { timeout: 60_000 }, (_, files, numRuns) => {
    fc.assert(fc.property(files, importsOrRefuses), { seed: SEED, numRuns: runs(numRuns) });
  });
});

interface Run {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
}
type Paragraph = readonly Run[];

const aWord = fc.oneof(
  fc.stringMatching(/^[a-z]{2,9}[,.;]?$/),
  fc.constantFrom('don’t', 'été', '*star*', '_low_', '#tag', '1.', '<3', '&c.', '[x]', '日本', '—', 'a|b||c'),
);
const aRun = fc.record({
  text: fc.array(aWord, { minLength: 1, maxLength: 6 }).map((all) => all.join(' ')),
  italic: fc.boolean(),
  bold: fc.boolean(),
});
/** Long enough that none is taken for a heading or a line of verse. */
const opening = {
  text: 'and so it went on as it had gone on before, all that day and the next, until the rain came over the hill',
  italic: false,
  bold: false,
};
const aBook = fc.array(
  fc.array(aRun, { minLength: 1, maxLength: 6 }).map((runs): Paragraph => [opening, ...runs]),
  { minLength: 1, maxLength: 12 },
);

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const html = (book: readonly Paragraph[]) =>
  book
    .map(
      (runs) =>
        `<p>${runs.map(({ text, italic, bold }) => `${bold ? '<b>' : ''}${italic ? '<i>' : ''}${xml(text)}${italic ? '</i>' : ''}${bold ? '</b>' : ''}`).join(' ')}</p>`,
    )
    .join('\n');

const FORMATS: Readonly<Record<string, (book: readonly Paragraph[]) => AnyFile>> = {
  HTML: (book) => ({ name: 'a.html', bytes: Buffer.from(`<html><body>${html(book)}</body></html>`) }),
  EPUB: (book) => {
    const half = Math.ceil(book.length / 2);
    const documents = { 'a.xhtml': html(book.slice(0, half)), 'b.xhtml': html(book.slice(half)) };
    return { name: 'a.epub', bytes: epub({ documents }) };
  },
  DOCX: (book) => ({
    name: 'a.docx',
    bytes: docx({
      body: book
        .map(
          (runs) =>
            `<w:p>${runs.map(({ text, italic, bold }) => `<w:r><w:rPr>${italic ? '<w:i/>' : ''}${bold ? '<w:b/>' : ''}</w:rPr><w:t xml:space="preserve">${xml(text)} </w:t></w:r>`).join('')}</w:p>`,
        )
        .join(''),
    }),
  }),
  Markdown: (book) => ({
    name: 'a.md',
    bytes: Buffer.from(
      book
        .map((runs) =>
          runs
            .map(({ text, italic, bold }) => {
              const delimiters = `${bold ? '**' : ''}${italic ? '*' : ''}`;
              return `${delimiters}${text.replace(/[\\*_[\]<&#|]/g, '\\$&')}${[...delimiters].reverse().join('')}`;
            })
            .join(' '),
        )
        .join('\n\n'),
    ),
  }),
};

describe.each(Object.entries(FORMATS))('a book as %s', (_, made) => {
  it('keeps every word in order when it is imported', () => {
    fc.assert(
      fc.property(aBook, (book) => {
        const { name, bytes } = made(book);
        const story = importBytes(bytes, name, { sceneWords: null });
        expect(story.excluded).toEqual([]);
        const out = story.scenes.flatMap(({ text }) => wordsOf(plainText(text)));
        expect(out).toEqual(book.flatMap((runs) => runs.flatMap(({ text }) => wordsOf(text))));
      }),
      { seed: SEED, numRuns: runs(150) },
    );
  });
});

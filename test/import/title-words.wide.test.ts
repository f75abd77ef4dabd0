// Chapters whose titles are made of the words that wrapping uses: every word stays once, and chapters stay chapters.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import { plainText } from '../../src/story/markup.ts';
import { rows, runs } from '../support/breadth.ts';
import { prose } from './book-template.ts';
import { CHAPTER_BOOKS } from './files/chapter-book.ts';

const titled = (title: string, words: number, seed: number) => ({ title, paragraphs: prose(words, seed) });
const OTHERS = ['The Pier', 'The Ledger', 'The Fog', 'The Lamp'].map((name, at) => titled(name, 400, at));

const importBook = (format: string, chapters: Parameters<(typeof CHAPTER_BOOKS)[string]>[0]) => {
  const { bytes, fileName } = CHAPTER_BOOKS[format]?.(chapters) ?? { bytes: Buffer.of(), fileName: '' };
  return importBytes(bytes, fileName, { sceneWords: null });
};

/** Names of front and back matter, labels, and lines that saved pages and transcribers write. */
const NAMES = [
  ...['Preface', 'Introduction', 'Foreword', 'Dedication', 'Note', 'Notes', 'Extracts', 'Epigraph', 'Cover'],
  ...[
    'Copyright',
    'Imprint',
    'Characters',
    'Praise',
    'Afterword',
    'Appendix',
    'Glossary',
    'Index',
    'Letters',
  ],
  ...['Contents', 'Illustrations', 'The End', 'Finis', 'Footnotes', 'Author’s Note', 'Prologue', 'Epilogue'],
  ...['Credits', 'Summary', 'Rating', 'Produced', 'Transcribed', 'Project Gutenberg', 'Next', 'Previous'],
  ...['Home', 'Share', 'Comments', 'Search', 'Subscribe', 'License', 'Archive', 'Also By', 'Books', 'Works'],
];
const ENDS = [
  '',
  '',
  ' and Rope',
  ' of the Pier',
  ' to Self',
  ' by Night',
  's',
  ' for the Dead',
  ': Two',
  ' Page',
];
const STARTS = ['', '', '', 'The ', 'An ', 'By the ', 'To My '];

/** Titles that a name may not swallow, for it is only the beginning of what they say. */
const UNFAIR = [
  ...['Contents of the Pier', 'Also By and Rope', 'Introduction of the Pier', 'Preface to Murder'],
  ...[
    'Afterword from the Grave',
    'Books by the Yard',
    'Works by Night',
    'More by Luck',
    'Praise for the Dead',
  ],
  ...['Dedicatory Wine', 'Notes on a Drowning', 'By the Sea', 'Rating: R', 'Summary: None'],
  ...['Produced by Night', 'Project Gutenberg', 'The Index', 'An Introduction', 'Credits: None', 'The Salt'],
];
/** Names that a chapter can have whole, if it reads like one. */
const WHOLE = [
  ...[
    'Index',
    'Extracts',
    'Cover',
    'Notes',
    'Note',
    'Introduction',
    'Contents',
    'Illustrations',
    'Characters',
  ],
  ...['Epigraph', 'Etymology', 'Imprint', 'Colophon', 'Dedication', 'Credits', 'The End', 'Finis', 'Letters'],
];

describe.each(Object.keys(CHAPTER_BOOKS))('a book as %s', (format) => {
  it.each(['first', 'in the middle', 'last'])(
    'keeps chapters with such a title %s',
    (place) => {
      const at = { first: 0, 'in the middle': 2, last: OTHERS.length }[place] ?? 0;
      for (const title of rows([...UNFAIR, ...WHOLE], 5)) {
        for (const words of [120, 400]) {
          const chapters = OTHERS.toSpliced(at, 0, titled(title, words, 9));
          const story = importBook(format, chapters);
          const found = story.chapters.map((chapter) => chapter.title);
          expect(found, `${title}, ${words} words`).toEqual(chapters.map((chapter) => chapter.title));
        }
      }
    },
    60_000,
  );

  it('has every word of its prose exactly once, and every title', () => {
    const title = fc
      .tuple(fc.constantFrom(...STARTS), fc.constantFrom(...NAMES), fc.constantFrom(...ENDS))
      .map((parts) => parts.join(''));
    const chapter = fc.record({
      title,
      paragraphs: fc.array(fc.integer({ min: 3, max: 90 }), { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(chapter, { minLength: 1, maxLength: 7 }), (drawn) => {
        let count = 0;
        const word = () => `w${(count++).toString(36)}x`;
        const chapters = drawn.map(({ title, paragraphs }) => ({
          title,
          paragraphs: paragraphs.map(
            (words) => `A${Array.from({ length: words }, () => ` ${word()}`).join('')}.`,
          ),
        }));
        const { scenes, excluded, chapters: outline } = importBook(format, chapters);
        const texts = [...scenes, ...excluded].map(({ text }) => plainText(text)).join('\n');
        const seen = texts.match(/w[0-9a-z]+x/g) ?? [];
        expect([...seen].sort()).toEqual(
          Array.from({ length: count }, (_, at) => `w${at.toString(36)}x`).sort(),
        );
        const all = key([texts, ...[...outline, ...scenes].map((each) => each.title ?? '')].join('\n'));
        for (const each of chapters) expect(all).toContain(key(each.title));
      }),
      { numRuns: runs(60) },
    );
  }, 60_000);
});

const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

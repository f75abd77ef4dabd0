// Books as readers of web pages and EPUBs make them: headings of levels, sections the navigation names, roles.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block, Book, Section, SectionRole } from '../../src/import/book.ts';
import { divide } from '../../src/import/divide/divide.ts';
import { readText } from '../../src/import/text/read-text.ts';
import { countWords } from '../../src/story/words.ts';
import { prose } from './book-template.ts';

const TEXTS_DIR = process.env.TEXTS_DIR;
if (TEXTS_DIR === undefined) console.log('skipped: TEXTS_DIR does not say where the books to import are');

const paragraph = (markup: string): Block => ({ kind: 'paragraph', markup, centred: false, tight: false });
const centred = (markup: string): Block => ({ kind: 'paragraph', markup, centred: true, tight: false });
const heading = (level: number, markup: string): Block => ({ kind: 'heading', level, markup });
const verse = (markup: string): Block => ({ kind: 'verse', markup });
const sceneBreak: Block = { kind: 'break' };
const proseBlocks = (words: number, seed = 7): Block[] => prose(words, seed).map(paragraph);

const section = (
  blocks: readonly Block[],
  title: string | null = null,
  level = 1,
  role: SectionRole = 'unmarked',
): Section => ({ role, title, level, blocks });
const book = (sections: readonly Section[], more: Partial<Book> = {}): Book => ({
  format: 'epub',
  title: 'The Road',
  author: 'Ann Reed',
  language: 'en',
  source: null,
  license: null,
  summary: null,
  sections,
  warnings: [],
  ...more,
});
const titles = (made: Book) => divide(made).chapters.map(({ title }) => title);
const lengths = (made: Book) => divide(made).scenes.map(({ text }) => countWords(text));

describe('dividing a web page', () => {
  test('separates title, author, contents and licence from the chapters', () => {
    const made = book(
      [
        section([
          verse(
            'Title: The Road\n\nAuthor: Ann Reed\n\n\\*\\*\\* START OF THIS PROJECT GUTENBERG EBOOK THE ROAD \\*\\*\\*\n\n\n\nProduced by Pat Poe',
          ),
          heading(1, 'THE\nROAD'),
          heading(2, 'By Ann Reed'),
          heading(4, 'THE THIRD EDITION'),
          sceneBreak,
          heading(2, 'Contents'),
          paragraph('CHAPTER I. The Pond'),
          paragraph('CHAPTER II. The Well'),
          sceneBreak,
          heading(2, 'CHAPTER I. The Pond'),
          ...proseBlocks(200),
          heading(2, 'CHAPTER II. The Well'),
          ...proseBlocks(200),
          paragraph('THE END'),
          verse(
            'End of Project Gutenberg’s The Road, by Ann Reed\n\n\\*\\*\\* END OF THIS PROJECT GUTENBERG EBOOK THE ROAD \\*\\*\\*\n\nUpdated editions will follow.',
          ),
        ]),
      ],
      { format: 'html' },
    );
    expect(titles(made)).toEqual(['The Pond', 'The Well']);
    expect(lengths(made)).toEqual([200, 200]);
    expect(divide(made).excluded.map(({ what }) => what)).toEqual([
      'license',
      'transcriber',
      'front',
      'contents',
      'back',
      'license',
    ]);
  });

  test('finds chapters by heading levels alone', () => {
    const made = book([
      section([
        heading(1, 'The Road'),
        heading(2, 'The Pond'),
        ...proseBlocks(200),
        heading(3, 'Noon'),
        ...proseBlocks(200),
        heading(2, 'The Well'),
        ...proseBlocks(200),
      ]),
    ]);
    expect(titles(made)).toEqual(['The Pond', 'The Well']);
    expect(divide(made).scenes.map(({ title }) => title)).toEqual(['The Pond', 'Noon', 'The Well']);
  });

  test('finds paragraphs that look like headings where none are marked', () => {
    const made = book([
      section([
        paragraph('CHAPTER I'),
        centred('The Pond'),
        ...proseBlocks(200),
        paragraph('CHAPTER II'),
        centred('The Well'),
        ...proseBlocks(200),
      ]),
    ]);
    expect(titles(made)).toEqual(['The Pond', 'The Well']);
    const shouted = book([
      section([centred('The Pond'), ...proseBlocks(400), centred('The Well'), ...proseBlocks(400)]),
    ]);
    expect(titles(shouted)).toEqual(['The Pond', 'The Well']);
  });

  test('keeps the words of a subtitle and of a subheading', () => {
    const made = book([
      section([
        heading(2, 'Chapter 1. The Pond'),
        heading(3, 'The Shore—_Night_'),
        ...proseBlocks(100),
        heading(3, 'HANDS AND OTHERS'),
        paragraph('Sing.'),
        ...proseBlocks(30),
        heading(2, 'Chapter 2. The Well'),
        ...proseBlocks(100),
      ]),
    ]);
    const { scenes } = divide(made);
    expect(scenes.map(({ title }) => title)).toEqual(['The Pond', 'The Well']);
    expect(scenes[0]?.text).toMatch(/^\*\*The Shore—_Night_\*\*\n\n.*\*\*HANDS AND OTHERS\*\*\n\nSing\./s);
  });
});

describe('dividing an EPUB', () => {
  test('uses titles from the navigation, with or without headings in the text', () => {
    const made = book([
      section([paragraph('Ann Reed'), paragraph('THE ROAD')], 'Title Page'),
      section([paragraph('Copyright © 1999 Ann Reed. All rights reserved.')], 'Copyright'),
      section([paragraph('For Pat.')], 'Dedication'),
      section([paragraph('The Pond'), paragraph('The Well')], 'Contents'),
      section([heading(1, '1\nThe Pond'), ...proseBlocks(200)], '1. The Pond'),
      section(proseBlocks(200), '2. The Well'),
      section([heading(1, 'Acknowledgments'), ...proseBlocks(80)], 'Acknowledgments'),
      section([heading(1, 'About the Author'), ...proseBlocks(80)], 'About the Author'),
      section([heading(1, 'Also by Ann Reed'), paragraph('The Bridge')], 'Also by Ann Reed'),
    ]);
    expect(titles(made)).toEqual(['The Pond', 'The Well']);
    expect(lengths(made)).toEqual([200, 200]);
  });

  test('keeps parts that contain chapters', () => {
    const made = book([
      section([heading(1, 'Part One'), paragraph('_A motto._')], 'Part One', 1),
      section([heading(1, 'Chapter 1'), ...proseBlocks(200)], 'Chapter 1', 2),
      section([heading(1, 'Chapter 2'), ...proseBlocks(200)], 'Chapter 2', 2),
      section([heading(1, 'Part Two')], 'Part Two', 1),
      section([heading(1, 'Chapter 3'), ...proseBlocks(200)], 'Chapter 3', 2),
    ]);
    expect(titles(made)).toEqual(['Part One: Chapter 1', null, 'Part Two: Chapter 3']);
    expect(lengths(made)).toEqual([202, 200, 200]);
  });

  test('follows the roles that the file gives its sections', () => {
    const made = book([
      section([heading(1, 'ETYMOLOGY.'), ...proseBlocks(400)], 'ETYMOLOGY.', 1, 'front'),
      section([heading(1, 'Chapter 1. The Pond'), ...proseBlocks(200)], null, 1, 'story'),
      section([heading(1, 'Epilogue'), verse('“A motto”\n—Job.'), ...proseBlocks(200)], null, 1, 'story'),
      section(
        [heading(2, 'NOTES ON “THE ROAD”'), heading(3, 'I. THE POND'), paragraph('12. See there.')],
        'Notes',
        1,
        'notes',
      ),
    ]);
    expect(titles(made)).toEqual(['The Pond', 'Epilogue']);
    expect(divide(made).excluded.map(({ what, title }) => [what, title])).toEqual([
      ['front', 'Etymology'],
      ['notes', 'Notes'],
    ]);
  });

  test('keeps the lines of a poem in parts', () => {
    const lines = 'The moon is up,\n  the tide is low,\nand we must go.';
    const made = book([
      section([heading(2, 'I. THE TIDE'), verse(lines), verse(lines)], null, 1, 'story'),
      section([heading(2, 'II. THE MOON'), verse(lines)], null, 1, 'story'),
    ]);
    expect(titles(made)).toEqual(['The Tide', 'The Moon']);
    expect(divide(made).scenes[0]?.text).toBe(`${lines}\n\n${lines}`);
  });
});

describe('dividing a work from a fiction archive', () => {
  test('finds its chapters, and excludes notes and summaries', () => {
    const made = book(
      [
        section([paragraph('The end notes of somebody.')], 'Notes', 1, 'notes'),
        section(
          [heading(2, 'Chapter 1: The Pond'), ...proseBlocks(200), sceneBreak, ...proseBlocks(200)],
          'Chapter 1: The Pond',
          1,
          'story',
        ),
        section([heading(2, 'Chapter 2'), ...proseBlocks(200)], 'Chapter 2', 1, 'story'),
      ],
      { format: 'ao3' },
    );
    expect(titles(made)).toEqual(['The Pond', null]);
    expect(lengths(made)).toEqual([200, 200, 200]);
    expect(divide(made).excluded).toEqual([
      { what: 'notes', title: 'Notes', text: 'The end notes of somebody.' },
    ]);
  });

  test('makes one chapter of a work without chapters', () => {
    expect(
      titles(
        book([section([...proseBlocks(200), sceneBreak, ...proseBlocks(200)], null, 1, 'story')], {
          format: 'ao3',
        }),
      ),
    ).toEqual([null]);
  });
});

describe.skipIf(TEXTS_DIR === undefined)('dividing plain texts of real books', () => {
  const imported = (name: string, encoding = 'utf-8') =>
    divide(readText(new TextDecoder(encoding).decode(readFileSync(join(TEXTS_DIR ?? '', name)))));
  const FOREIGN =
    /Gutenberg|electronic work|Transcrib|Produced by|CHAPTER [IVX]+\.|ADVENTURE [IVX]+\.|THE END$/;

  test.each([
    ['alice-pg11.txt', 'utf-8', 12, 'Down the Rabbit-Hole', 'Alice’s Evidence'],
    ['sherlock-pg1661.txt', 'utf-8', 12, 'A Scandal in Bohemia', 'The Adventure of the Copper Beeches'],
    [
      'sherlock-pg1661-latin1.txt',
      'latin1',
      12,
      'A Scandal in Bohemia',
      'The Adventure of the Copper Beeches',
    ],
  ])('%s', (name, encoding, chapters, first, last) => {
    const story = imported(name, encoding);
    expect([story.chapters.length, story.chapters[0]?.title, story.chapters.at(-1)?.title]).toEqual([
      chapters,
      first,
      last,
    ]);
    expect(story.scenes.filter(({ text }) => FOREIGN.test(text))).toEqual([]);
    expect(Math.max(...story.scenes.map(({ text }) => countWords(text)))).toBeLessThanOrEqual(1800);
  });

  test('one-last-goodbye.txt', () => {
    const story = imported('one-last-goodbye.txt');
    expect([story.title, story.author, story.scenes.length]).toEqual(['One Last Goodbye', 'Vixen', 4]);
    expect(story.excluded.find(({ what }) => what === 'notes')?.text).toMatch(/^Notes – Written/);
  });
});

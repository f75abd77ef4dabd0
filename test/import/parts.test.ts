// Parts and their chapters: names of parts after the book's title and between contents, misprinted numbers, first chapters without a title.

import { expect, test } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import type { ImportedStory } from '../../src/import/imported.ts';
import { bookFromTemplate, prose } from './book-template.ts';

const read = (file: string, name: string) => importBytes(Buffer.from(file), name, { sceneWords: null });
const fromText = (template: string) => read(bookFromTemplate(template), 'book.txt');
const titles = ({ chapters }: ImportedStory) => chapters.map(({ title }) => title);
const paragraphs = (seed: number) =>
  prose(150, seed)
    .map((each) => `<p>${each}</p>`)
    .join('\n');
const page = (body: string) =>
  `<html><head><title>The Salt Road</title><meta name="author" content="Ann Reed"></head><body>${body}</body></html>`;

const NAMES = ['The Pier', 'The Ledger', 'The Fog', 'The Lamp', 'The Weir'];

test.each([
  ['of marked headings', ['I.', 'II.', 'III.', 'VI.', 'V.']],
  ['of marked headings, twice in a row', ['I.', 'II.', 'III.', 'III.', 'V.']],
])('a misprinted number %s above its title is no text', (_, numbers) => {
  const story = read(
    page(
      NAMES.map((name, at) => `<h3>${numbers[at]}</h3><h3>${name.toUpperCase()}</h3>${paragraphs(at)}`).join(
        '',
      ),
    ),
    'book.html',
  );
  expect(titles(story)).toEqual(NAMES);
  expect(story.scenes.map(({ text }) => text).join('\n')).not.toMatch(/[VI]+\./);
});

test('a misprinted number in a plain text heads its chapter', () => {
  const numbers = ['I', 'II', 'III', 'VI', 'V'];
  const text = numbers.map((number) => `\n\n\n${number}\n\n§150`).join('\n');
  expect(titles(fromText(`THE SALT ROAD\n\nby Ann Reed\n${text}`))).toHaveLength(5);
});

const entry = (id: number) => `<tr><td>&nbsp;</td><td><a href="#c${id}">${NAMES[id]}</a></td></tr>`;
const part = (name: string) => `<tr><td>&nbsp;</td><td><b>${name}</b><br><br></td></tr>`;
const chapter = (id: number) => `<h3><a name="c${id}"></a>${NAMES[id]}</h3>${paragraphs(id)}`;

test('the name of a part between the entries of a table of contents is one of them', () => {
  const contents = `<h2>CONTENTS</h2><table>${part('PART 1')}${entry(0)}${entry(1)}${part('PART 2')}${entry(2)}${entry(3)}</table>`;
  const story = read(
    page(`<h1>The Salt Road</h1>${contents}${[0, 1, 2, 3].map(chapter).join('')}`),
    'book.html',
  );
  expect(titles(story)).toEqual(NAMES.slice(0, 4));
  const contentsOnly = story.excluded.filter(({ what }) => what === 'contents').map(({ text }) => text);
  expect(contentsOnly.join('\n')).toMatch(/CONTENTS.*PART 1.*The Pier.*PART 2.*The Lamp/s);
});

test('the name of a part after the title of the book heads its first chapter', () => {
  const second = '<h2>THE SALT ROAD PART 2</h2><p>We begin afresh.</p>';
  const story = read(
    page(
      `<h1>The Salt Road</h1><h3>CHAPTER ONE</h3><h3>THE PIER</h3>${paragraphs(1)}${second}` +
        `<h3>CHAPTER TWO</h3><h3>THE LEDGER</h3>${paragraphs(2)}`,
    ),
    'book.html',
  );
  expect(titles(story)).toEqual(['The Pier', 'Part 2: The Ledger']);
  expect(story.scenes[1]?.text).toMatch(/^We begin afresh\./);
  expect(
    titles(
      fromText(
        'THE SALT ROAD\n\nby Ann Reed\n\n\nCHAPTER I\n\n§150\n\n\nTHE SALT ROAD: BOOK TWO\n\n\nCHAPTER II\n\n§150',
      ),
    ),
  ).toEqual([null, 'Book Two: Chapter II']);
});

test('a title of the book that goes on without a part is no heading of one', () => {
  expect(
    titles(
      fromText(
        'THE SALT ROAD\n\nby Ann Reed\n\n\nCHAPTER I\n\n§150\n\nThe Salt Road parted from us here.\n\n§90\n\n\nCHAPTER II\n\n§150',
      ),
    ),
  ).toEqual([null, null]);
});

test('a first chapter without a title keeps its number below the name of its part', () => {
  expect(
    titles(fromText('PART ONE\n\n\nI\n\n§150\n\n\nII\n\n§150\n\n\nPART TWO\n\n\nI\n\n§150\n\n\nII\n\n§150')),
  ).toEqual(['Part One: I', null, 'Part Two: I', null]);
});

const HEADER = (title: string) =>
  `The Project Gutenberg EBook of A Book\n\nTitle: ${title}\n\nAuthor: Ann Reed\n\n*** START OF THIS PROJECT GUTENBERG EBOOK A BOOK ***\n\n\n\n§100`;

test.each([
  ['The Salt Road\n       A Story of the Coast', 'The Salt Road: A Story of the Coast'],
  ['The Salt Road,\n       A Story of the Coast', 'The Salt Road, A Story of the Coast'],
  ['The Salt Road\n       Or, the Long Way', 'The Salt Road; Or, the Long Way'],
  [
    'The History of the Salt Road and of All Who Went Along\n       It in Winter',
    'The History of the Salt Road and of All Who Went Along It in Winter',
  ],
])('a title on two lines of a header: %j', (lines, title) => {
  expect(fromText(HEADER(lines)).title).toBe(title);
});

test('initials in a title in capitals begin no sentence', () => {
  expect(titles(fromText('CHAPTER I. THE P.C. AND P.O.\n\n§150\n\n\nCHAPTER II. THE FOG\n\n§150'))).toEqual([
    'The P.C. and P.O.',
    'The Fog',
  ]);
});

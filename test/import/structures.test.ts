// Structures that books really have: parts over numbers over titles, lists inside a story, plays, diaries, pages of serials, FictionBooks.

import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import type { ImportedStory } from '../../src/import/imported.ts';
import { prose } from './book-template.ts';
import { zip } from './files/zip-fixtures.ts';

const read = (file: string | Uint8Array, name = 'a-file.txt') =>
  importBytes(typeof file === 'string' ? Buffer.from(file) : file, name, { sceneWords: null });
const titles = ({ chapters }: ImportedStory) => chapters.map(({ title }) => title);
const textOf = ({ scenes }: ImportedStory) => scenes.map(({ text }) => text).join('\n\n');
const text = (seed: number, words = 380) => prose(words, seed).join('\n\n');
const html = (seed: number) =>
  prose(380, seed)
    .map((each) => `<p>${each}</p>`)
    .join('');
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('numbers, titles and parts', () => {
  it('on headings of their own make one chapter each, and no scene of a bare number', () => {
    const chapter = (number: string, title: string, seed: number) =>
      `<h3>${number}</h3><h3>${title}</h3>${html(seed)}`;
    const story = read(
      page(
        `<h2>BOOK ONE<br/>THE COMING</h2>${chapter('I.', 'THE EVE.', 1)}${chapter('II.', 'THE FALL.', 2)}` +
          `<h2>BOOK TWO<br/>AFTERWARDS</h2>${chapter('I.', 'UNDER FOOT.', 3)}${chapter('II.', 'THE END OF IT.', 4)}`,
      ),
      'a.html',
    );
    expect(titles(story)).toEqual([
      'Book One: The Coming: The Eve',
      'The Fall',
      'Book Two: Afterwards: Under Foot',
      'The End of It',
    ]);
    expect(textOf(story)).not.toMatch(/^[IVX]+\.$/m);
  });

  it('of a second book head its first chapter, whatever case they are in', () => {
    const story = read(
      `Book the First--Recalled\n\n\nI. The Mail\n\n${text(1)}\n\n\nII. The Ferry\n\n${text(2)}\n\n\nBook the Second--the Golden Rope\n\n\nI. Five Years\n\n${text(3)}\n\n\nII. A Sight\n\n${text(4)}`,
    );
    expect(titles(story)).toEqual([
      'Book First: Recalled: The Mail',
      'The Ferry',
      'Book Second: the Golden Rope: Five Years',
      'A Sight',
    ]);
    expect(textOf(story)).not.toContain('Golden Rope');
  });

  it('too long for a title stand at the beginning of the text', () => {
    const summary = `Which tells how ${'the ferry was late and '.repeat(9)}nobody said so`;
    const story = read(`CHAPTER I. ${summary}\n\n${text(1)}\n\n\nCHAPTER II. Short\n\n${text(2)}`);
    expect(titles(story)).toEqual([null, 'Short']);
    expect(story.scenes[0]?.text.replace(/\s+/g, ' ')).toContain(summary);
  });

  it('in quotes are titles where the table of contents lists them', () => {
    const names = ["Nora's Brothers", '"Fog! Fog!"', 'The White Gull', '"Tip-Tap"'];
    const list = names.map((name) => `     ${name}`).join('\n');
    const story = read(
      `THE TALES\n\nContents\n\n${list}\n\n\n\n${names.map((name, at) => `${name}\n\n${text(at)}`).join('\n\n\n\n')}`,
    );
    expect(titles(story)).toEqual(names);
  });
});

describe('lists inside a story', () => {
  it.each([
    ['once', [1]],
    ['in each chapter', [1, 2, 3]],
  ])('stay where they come %s', (_, chapters) => {
    const list = '1. Bring the rope.\n2. Bring the lamp.\n3. Leave the dog.';
    const story = read(
      [1, 2, 3]
        .map(
          (number) =>
            `CHAPTER ${number}\n\n${text(number)}\n\n${chapters.includes(number) ? `${list}\n\n` : ''}${text(number + 10)}`,
        )
        .join('\n\n\n'),
    );
    expect(story.chapters).toHaveLength(3);
    expect(story.excluded).toEqual([]);
    expect(textOf(story).match(/Leave the dog/g)).toHaveLength(chapters.length);
  });
});

describe('a play', () => {
  it('has its acts as chapters, and its lists of persons and scenes in front', () => {
    const story = read(
      `THE ROPE\n\nA Comedy\n\nby Ann Reed\n\n\nTHE PERSONS OF THE PLAY\n\nNORA, a clerk\nIDA\n\n\nTHE SCENES OF THE PLAY\n\nACT I. The pier.\nACT II. The loft.\n\n\nFIRST ACT\n\nSCENE\n\nThe pier.\n\n${text(1)}\n\n\nSECOND ACT\n\nSCENE\n\nThe loft.\n\n${text(2)}`,
    );
    expect(story).toMatchObject({ title: 'The Rope', author: 'Ann Reed' });
    expect(titles(story)).toEqual(['First Act', 'Second Act']);
    expect(story.excluded.map(({ what }) => what)).toEqual(['front', 'front', 'front']);
    expect(textOf(story)).not.toContain('a clerk');
  });
});

describe('a diary', () => {
  it.each([
    ['May 3, 1897.', 'May 4, 1897.', 'May 5, 1897.'],
    ['3 May 1897', '4 May 1897', '6 May 1897'],
    ['Lundi 3 mai', 'Mardi 4 mai', 'Mercredi 5 mai'],
    ['Montag, 3. Mai', 'Dienstag, 4. Mai', 'Mittwoch, 5. Mai'],
  ])('has a chapter for each of its dates: %s', (...dates) => {
    const story = read(`The Lamp\n\n${dates.map((date, at) => `${date}\n\n${text(at, 420)}`).join('\n\n')}`);
    expect(story.chapters).toHaveLength(3);
    expect(titles(story)[0]).toBe(dates[0]?.replace(/\.$/, ''));
  });
});

describe('a saved page of a serial', () => {
  it('has the book’s title and the chapter’s own, without links and site names', () => {
    const body = `<h1>Chapter 3: The Fog</h1><h2>The Glass Bridge</h2>${html(1)}<p><a href="/2">Previous Chapter</a> | <a href="/4">Next Chapter</a></p>`;
    const story = read(
      page(body, '<title>Chapter 3: The Fog - The Glass Bridge | Royal Road</title>'),
      'a.html',
    );
    expect(story.title).toBe('The Glass Bridge');
    expect(titles(story)).toEqual(['The Fog']);
    expect(textOf(story)).not.toMatch(/Glass Bridge|Previous|Next/);
  });

  it.each([
    ['The Glass Bridge | Wattpad', 'The Glass Bridge'],
    ['The Glass Bridge, a lamps fanfic | FanFiction', 'The Glass Bridge'],
    ['The Glass Bridge – Standard Ebooks: free ebooks', 'The Glass Bridge'],
    ['Bridges - and other things', 'Bridges - and other things'],
  ])('called “%s” is “%s”', (title, expected) => {
    expect(
      read(
        page(`<h2>Chapter 1</h2>${html(1)}<h2>Chapter 2</h2>${html(2)}`, `<title>${title}</title>`),
        'a.html',
      ).title,
    ).toBe(expected);
  });
});

describe('a FictionBook', () => {
  const section = (title: string, body: string) => `<section><title><p>${title}</p></title>${body}</section>`;
  const fb2 = (body: string, more = '') =>
    `<?xml version="1.0" encoding="utf-8"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><description><title-info><genre>sf</genre><author><first-name>Ann</first-name><last-name>Reed</last-name></author><book-title>The Glass Bridge</book-title><annotation><p>About glass.</p></annotation><lang>en</lang></title-info></description><body>${body}</body>${more}</FictionBook>`;
  const BOOK = fb2(
    section(
      'Chapter 1<a type="note" href="#n1">1</a></p><p>Wind',
      `${html(1)}<subtitle>* * *</subtitle>${html(2)}`,
    ) +
      section(
        'Chapter 2',
        `<p>She said <emphasis>no</emphasis> &amp; left.</p><poem><stanza><v>One line</v><v>and one more</v></stanza></poem>${html(3)}`,
      ),
    '<body name="notes"><section id="n1"><title><p>1</p></title><p>A note.</p></section></body><binary id="c.jpg">AAAA</binary>',
  );

  it.each([
    ['by itself', BOOK],
    ['in an archive', zip({ 'book.fb2': BOOK })],
  ])('is read %s', (_, file) => {
    const story = read(file, 'book.fb2');
    expect(story).toMatchObject({
      format: 'fb2',
      title: 'The Glass Bridge',
      author: 'Ann Reed',
      summary: 'About glass.',
      language: 'en',
    });
    expect(titles(story)).toEqual(['Wind', null]);
    expect(story.scenes.length).toBeGreaterThan(2);
    expect(textOf(story)).toContain('She said *no* & left.');
    expect(textOf(story)).toContain('One line\nand one more');
    expect(textOf(story)).not.toMatch(/A note|AAAA|About glass/);
  });
});

it.each(['<hr ', '<p', '<a href="x', '<em><', '<!-- ', '<div class=', '</p'])(
  'a page that breaks off at %s is read to there',
  (end) => {
    const story = read(
      page(`<h2>Chapter 1</h2>${html(1)}<h2>Chapter 2</h2>${html(2)}`).replace('</body></html>', end),
      'a.html',
    );
    expect(story.chapters).toHaveLength(2);
  },
);

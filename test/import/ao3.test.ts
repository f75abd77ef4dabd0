// Works from the Archive of Our Own, as downloads and as saved pages.

import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import { readBook } from '../../src/import/read-book.ts';
import { epub, prose } from './files/book-fixtures.ts';

const PREFACE =
  '<div id="preface"><p class="message"><b>Posted originally on the <a href="http://archiveofourown.org/">Archive of Our Own</a> at <a href="http://archiveofourown.org/works/1">http://archiveofourown.org/works/1</a>.</b></p>' +
  '<div class="meta"><dl class="tags"><dt>Rating:</dt><dd><a href="x">Teen</a></dd><dt>Language:</dt><dd>English</dd></dl>' +
  '<h1>The Lamp</h1><div class="byline">by <a rel="author" href="http://archiveofourown.org/users/a">ann</a></div>' +
  '<p>Summary</p><blockquote class="userstuff"><p>A keeper waits.</p></blockquote>' +
  '<p>Notes</p><blockquote class="userstuff"><p>Thanks to Bob.</p></blockquote></div></div>';
const chapter = (number: number, name: string) =>
  `<div class="meta group"><h2 class="heading">Chapter ${number}: ${name}</h2><p>Chapter Summary</p><blockquote class="userstuff"><p>Summed${number}.</p></blockquote>` +
  `<p>Chapter Notes</p><blockquote class="userstuff"><p>Said${number}.</p></blockquote><div class="endnote-link">See the end of the chapter for <a href="#endnotes${number}">notes</a></div></div>` +
  `<div class="userstuff"><p>${prose(`Opening${number}`)}</p><hr><p>${prose(`Closing${number}`)} <em>Oh.</em></p></div>` +
  `<div class="meta" id="endnotes${number}"><p>Chapter End Notes</p><blockquote class="userstuff"><p>Ended${number}.</p></blockquote></div>`;
const AFTERWORD =
  '<div id="afterword"><div class="meta" id="endnotes"><p>End Notes</p><blockquote class="userstuff"><p>Bye.</p></blockquote></div>' +
  '<p class="message">Please <a href="http://archiveofourown.org/works/1/comments/new">drop by the Archive and comment</a></p></div>';
const BODY = `${PREFACE}<div id="chapters" class="userstuff">${chapter(1, 'Arrival')}${chapter(2, 'The Lamp Lit')}</div>${AFTERWORD}`;
const download = `<!DOCTYPE html><html><head><title>The Lamp - ann</title></head><body>${BODY}</body></html>`;

const imported = (bytes: Uint8Array, name: string) => importBytes(bytes, name, { sceneWords: null });

describe('a work downloaded from the archive', () => {
  it('is imported with its chapters and scenes, without the author’s summaries and notes', () => {
    const story = imported(Buffer.from(download), 'lamp.html');
    expect(story).toMatchObject({
      format: 'ao3',
      title: 'The Lamp',
      author: 'ann',
      language: 'en',
      summary: 'A keeper waits.',
    });
    expect(story.source).toBe('http://archiveofourown.org/works/1');
    expect(story.chapters).toEqual([
      { title: 'Arrival', firstScene: 1 },
      { title: 'The Lamp Lit', firstScene: 3 },
    ]);
    expect(story.scenes.map(({ text }) => text)).toEqual([
      prose('Opening1'),
      `${prose('Closing1')} *Oh.*`,
      prose('Opening2'),
      `${prose('Closing2')} *Oh.*`,
    ]);
    const beside = story.excluded.map(({ text }) => text).join('\n');
    for (const text of ['Thanks to Bob.', 'Summed1.', 'Said1.', 'Ended2.', 'Bye.'])
      expect(beside).toContain(text);
    expect(beside).not.toMatch(/drop by|Chapter Notes|See the end/);
  });

  it('is imported where it is a single chapter without a heading', () => {
    const body = `${PREFACE}<div id="chapters" class="userstuff"><p>${prose('Only')}</p></div>${AFTERWORD}`;
    const story = imported(Buffer.from(`<html><body>${body}</body></html>`), 'lamp.html');
    expect(story.scenes.map(({ text }) => text)).toEqual([prose('Only')]);
  });

  it('is imported from an EPUB', () => {
    const bytes = epub({
      documents: {
        's0.xhtml': PREFACE,
        's1.xhtml': chapter(1, 'Arrival'),
        's2.xhtml': chapter(2, 'The Lamp Lit'),
        's3.xhtml': AFTERWORD,
      },
      metadata:
        '<dc:title>The Lamp</dc:title><dc:creator>ann</dc:creator><dc:publisher>Archive of Our Own</dc:publisher><dc:language>en</dc:language>',
      ncx: ['Preface', 'Chapter 1: Arrival', 'Chapter 2: The Lamp Lit', 'Afterword']
        .map(
          (title, index) =>
            `<navPoint><navLabel><text>${title}</text></navLabel><content src="s${index}.xhtml"/></navPoint>`,
        )
        .join(''),
    });
    const story = imported(bytes, 'lamp.epub');
    expect(story.chapters.map(({ title }) => title)).toEqual(['Arrival', 'The Lamp Lit']);
    expect(story.scenes).toHaveLength(4);
    expect(story.scenes.map(({ text }) => text).join(' ')).not.toMatch(
      /Summed|Said|Ended|Chapter Notes|Thanks/,
    );
  });
});

describe('a page saved from the archive’s site', () => {
  it('is imported with its chapters', () => {
    const work = (number: number, name: string) =>
      `<div class="chapter" id="chapter-${number}"><div class="chapter preface group"><h3 class="title"><a href="/works/1/chapters/${number}">Chapter ${number}</a>: ${name}</h3>` +
      `<div class="notes module"><h3 class="heading">Notes:</h3><blockquote class="userstuff"><p>Said${number}.</p></blockquote></div></div>` +
      `<div class="userstuff module" role="article"><h3 class="landmark heading">Chapter Text</h3><p>${prose(`Told${number}`)}</p></div></div>`;
    const body =
      `<div id="header"><ul class="primary navigation actions"><li><a href="/">Home</a></li></ul></div><div id="main"><div id="workskin"><div class="preface group"><h2 class="title heading">The Lamp</h2><h3 class="byline heading"><a rel="author" href="https://archiveofourown.org/users/ann">ann</a></h3></div>` +
      `<div id="chapters" role="article">${work(1, 'Arrival')}${work(2, 'Lit')}</div></div><div id="feedback"><p>Kudos!</p></div></div>`;
    const bytes = Buffer.from(`<html><body>${body}</body></html>`);
    expect(readBook(bytes, 'a.html').format).toBe('ao3');
    const story = imported(bytes, 'a.html');
    expect(story).toMatchObject({ title: 'The Lamp', author: 'ann' });
    expect(story.chapters.map(({ title }) => title)).toEqual(['Arrival', 'Lit']);
    expect(story.scenes.map(({ text }) => text)).toEqual([prose('Told1'), prose('Told2')]);
  });
});

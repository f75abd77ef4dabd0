// EPUBs as books: reading order, names, what is story and what is not.

import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/import/book.ts';
import { readBook } from '../../src/import/read-book.ts';
import { type EpubParts, epub, prose } from './files/book-fixtures.ts';

const read = (parts: EpubParts): Book => readBook(epub(parts), 'a.epub');
const outline = (book: Book) =>
  book.sections.map(({ role, title, level, blocks }) => ({
    role,
    title,
    level,
    text: blocks.map((block) => ('markup' in block ? block.markup : '⁂')),
  }));
const story = (title: string | null, ...text: string[]) => ({ role: 'unmarked', title, level: 1, text });
const point = (href: string, title: string, inner = '') => `<li><a href="${href}">${title}</a>${inner}</li>`;
const navPoint = (src: string, title: string, inner = '') =>
  `<navPoint><navLabel><text>${title}</text></navLabel><content src="${src}"/>${inner}</navPoint>`;

describe('sections of an EPUB', () => {
  it('are in the order of the spine, with titles from the navigation at any nesting level', () => {
    const book = read({
      documents: { 'p1.xhtml': '<h1>Part One</h1>', 'a.xhtml': '<p>A.</p>', 'b b.xhtml': '<p>B.</p>' },
      nav: point(
        'p1.xhtml',
        'Part One',
        `<ol>${point('a.xhtml', 'The First')}${point('b%20b.xhtml', 'The Second')}</ol>`,
      ),
    });
    expect(outline(book)).toEqual([
      { role: 'unmarked', title: 'Part One', level: 1, text: ['Part One'] },
      { role: 'unmarked', title: 'The First', level: 2, text: ['A.'] },
      { role: 'unmarked', title: 'The Second', level: 2, text: ['B.'] },
    ]);
  });

  it('have titles and roles from the NCX and guide of EPUB 2', () => {
    const book = read({
      documents: {
        'cover.xhtml': '<p>Pictured.</p>',
        'a.xhtml': '<p>A.</p>',
        'z.xhtml': '<p>Set in type.</p>',
      },
      ncx: navPoint('a.xhtml', 'One'),
      guide:
        '<reference type="cover" href="cover.xhtml"/><reference type="text" href="a.xhtml"/><reference type="colophon" href="z.xhtml"/>',
    });
    expect(outline(book).map(({ role, title }) => [role, title])).toEqual([
      ['front', null],
      ['unmarked', 'One'],
      ['back', null],
    ]);
  });

  it('begin wherever the navigation points into a document', () => {
    const book = read({
      documents: {
        'all.xhtml': '<p>Before.</p><h2 id="c1">One</h2><p>A.</p><div id="c2"><h2>Two</h2><p>B.</p></div>',
      },
      ncx: navPoint('all.xhtml#c1', 'One') + navPoint('all.xhtml#c2', 'Two'),
    });
    expect(outline(book)).toEqual([
      story(null, 'Before.'),
      story('One', 'One', 'A.'),
      story('Two', 'Two', 'B.'),
    ]);
  });

  it('continue over documents that the navigation does not mention', () => {
    const book = read({
      documents: {
        'a1.xhtml': '<h2>One</h2><p>A.</p>',
        'a2.xhtml': '<p>More.</p>',
        'b.xhtml': '<h2>Two</h2><p>B.</p>',
      },
      ncx: navPoint('a1.xhtml', 'One') + navPoint('b.xhtml', 'Two'),
    });
    expect(outline(book)).toEqual([story('One', 'One', 'A.', 'More.'), story('Two', 'Two', 'B.')]);
  });

  it('have a heading where plain paragraphs repeat the title from the navigation', () => {
    const { sections } = read({
      documents: { 'a.xhtml': '<p class="calibre1"><span>CHAPTER ONE</span></p><p>The Storm</p><p>A.</p>' },
      ncx: navPoint('a.xhtml', 'Chapter One: The Storm'),
    });
    expect(sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });

  it('are mentioned in a warning where their documents are missing', () => {
    const { warnings } = read({
      documents: { 'a.xhtml': '<p>A.</p>' },
      files: {
        'OEBPS/content.opf':
          '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="gone.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
      },
    });
    expect(warnings).toEqual([{ kind: 'missing-part', path: expect.stringContaining('gone.xhtml') }]);
  });
});

describe('reading an EPUB', () => {
  it('takes the roles of its parts from epub:type', () => {
    const book = read({
      documents: {
        't.xhtml': '<section epub:type="titlepage"><h1>Title</h1></section>',
        'a.xhtml':
          '<body epub:type="bodymatter z3998:fiction"><section epub:type="chapter"><h2 epub:type="title">I</h2><blockquote epub:type="epigraph"><p>Mottoes.</p></blockquote><p>A<a epub:type="noteref" href="notes.xhtml#n1">1</a>.</p></section></body>',
        'z.xhtml': '<body epub:type="backmatter"><section epub:type="colophon"><p>Set.</p></section></body>',
        'notes.xhtml':
          '<body epub:type="backmatter"><section epub:type="endnotes"><ol><li epub:type="endnote" id="n1"><p>Noted. <a href="a.xhtml#r1" role="doc-backlink">↩︎</a></p></li></ol></section></body>',
      },
    });
    expect(outline(book).map(({ role, text }) => [role, text])).toEqual([
      ['front', ['Title']],
      ['story', ['I', 'Mottoes.', 'A.']],
      ['back', ['Set.']],
      ['notes', ['Noted.']],
    ]);
    expect(book.sections.at(-1)?.blocks).toEqual([{ kind: 'note', markup: 'Noted.' }]);
  });

  it('takes the roles of its parts from landmarks and the reading order, not from their titles', () => {
    const book = read({
      documents: {
        'd.xhtml': '<p>For you.</p>',
        'p.xhtml': '<p>P.</p>',
        'a.xhtml': '<p>A.</p>',
        'x.xhtml': '<p>She lives.</p>',
        'n.xhtml': '<p>Aside.</p>',
      },
      nav: point('p.xhtml', 'Prologue') + point('a.xhtml', '1') + point('x.xhtml', 'About the Author'),
      landmarks: '<li><a epub:type="bodymatter" href="a.xhtml">Start</a></li>',
      aside: ['n.xhtml'],
    });
    expect(outline(book).map(({ role, title }) => [role, title])).toEqual([
      ['front', null],
      ['unmarked', 'Prologue'],
      ['unmarked', '1'],
      ['unmarked', 'About the Author'],
      ['back', null],
    ]);
    expect(outline(book).at(-1)?.text).toEqual(['Aside.']);
  });

  it('finds scene breaks that only the style sheet shows', () => {
    const paragraphs = Array.from(
      { length: 9 },
      (_, index) => `<p class="indent">${prose(`Told${index}`, 9)}</p>`,
    ).join('');
    const book = read({
      documents: { 'a.xhtml': `${paragraphs}<p class="gap">Then.</p>${paragraphs}` },
      css: '.indent{margin:0;text-indent:1em} .gap{margin-top:2em;text-indent:0}',
    });
    expect(book.sections[0]?.blocks[9]).toEqual({ kind: 'break' });
  });

  it('reads its credits', () => {
    const book = read({
      documents: { 'a.xhtml': '<p>A.</p>' },
      metadata:
        '<dc:title>T &amp; T</dc:title><dc:creator opf:role="aut">Ann</dc:creator><dc:creator opf:role="ill">Bob</dc:creator><dc:language>fr</dc:language><dc:rights>CC0</dc:rights><dc:source>https://example.org/t</dc:source><dc:description>&lt;p&gt;A &lt;i&gt;tale&lt;/i&gt;.&lt;/p&gt;</dc:description>',
    });
    expect(book).toMatchObject({
      title: 'T & T',
      author: 'Ann',
      language: 'fr',
      license: 'CC0',
      source: 'https://example.org/t',
      summary: 'A tale .',
    });
  });
});

// Web pages as books: what is text, what is not, and what its markup means.

import { describe, expect, it } from 'vitest';
import type { Block, Book } from '../../src/import/book.ts';
import { readHtml } from '../../src/import/html/read-html.ts';

const page = (body: string, head = '') =>
  readHtml(`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
const blocks = (book: Book): readonly Block[] => book.sections.flatMap((section) => section.blocks);
const markups = (book: Book) => blocks(book).map((block) => ('markup' in block ? block.markup : '⁂'));
const kinds = (book: Book) => blocks(book).map(({ kind }) => kind);
const inRole = (book: Book, role: string) =>
  markups({ ...book, sections: book.sections.filter((section) => section.role === role) });

describe('the text of a web page', () => {
  it('keeps emphasis from tags, from style attributes, and from classes in the page’s style sheet', () => {
    const head = '<style>.c1{font-style:italic}.c2{font-weight:700}p.c3 > x{color:red}</style>';
    const book = page(
      '<p>a <i>b</i> <b>c</b> <em>d</em></p><p>a <span style="font-style:italic">b</span></p>' +
        '<p><span class="c1">a</span><span class="c2"> b </span>c <span class="c1 c2">d</span></p>' +
        '<p><i>all <b>of it</b></i></p><p><i>not <span style="font-style:normal">this</span></i></p>',
      head,
    );
    expect(markups(book)).toEqual([
      'a *b* **c** *d*',
      'a *b*',
      '*a* **b** c ***d***',
      '*all **of it***',
      '*not* this',
    ]);
  });

  it('has Discord’s markup escaped and entities decoded', () => {
    expect(
      markups(
        page('<p>2 * 3 * 4 &amp; __x__ &lt;@1&gt; &mdash; caf&eacute; &#8220;q&#8221;</p><p># not</p>'),
      ),
    ).toEqual(['2 \\* 3 \\* 4 & \\_\\_x\\_\\_ \\<@1> — café “q”', '\\# not']);
  });

  it('does not include scripts, styles, menus, forms and comments', () => {
    const book = page(
      '<nav><a href="/">Home</a></nav><script>alert(1)</script><div id="sidebar"><p>Side</p></div><p>Told.</p>' +
        '<form><input value="x"><button>Go</button></form><!-- no --><div class="comments"><p>First!</p></div>' +
        '<p style="display:none">hidden</p><noscript>no</noscript><div class="share-buttons">Share</div>',
    );
    expect(markups(book)).toEqual(['Told.']);
  });

  it('is the page’s article if that holds most of the page', () => {
    const long = 'Words of a tale. '.repeat(30);
    const book = page(
      `<div>Shop now</div><article><h1>Tale</h1><p>${long}</p></article><div>More tales</div>`,
    );
    expect(markups(book)).toEqual(['Tale', long.trim()]);
  });

  it('is joined across inline tags and separated at block elements', () => {
    expect(markups(page('<div>one<p>two</p>three <span>fo</span>ur<div>five</div></div>six'))).toEqual([
      'one',
      'two',
      'three four',
      'five',
      'six',
    ]);
  });

  it('keeps an initial that is an image with its word, and does not include page numbers and soft hyphens', () => {
    const book = page(
      '<p><img alt="T" src="t.png">he sea<span class="pagenum">[Pg 12]</span> was <a id="page_13"></a>calm&shy;ly blue.</p>',
    );
    expect(markups(book)).toEqual(['The sea was calmly blue.']);
  });
});

describe('lines separated by <br>', () => {
  it('are verse if they are short, and paragraphs if they are long', () => {
    const long =
      'A paragraph of an old page that ends in a break, and goes on for longer than verse ever does, on and on.';
    const book = page(
      `<p>The sea<br>the sea<br/>the <i>open</i> sea</p><p>${long}<br>${long}</p><p>one<br><br>two</p>`,
    );
    expect(kinds(book)).toEqual(['verse', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
    expect(markups(book)[0]).toBe('The sea\nthe sea\nthe *open* sea');
  });

  it.each([
    '<div class="poem"><div class="stanza"><div class="line">one</div><div class="line">two</div></div><div class="stanza"><div>three</div><div>four</div></div></div>',
    '<div class="poetry-container"><div class="poetry"><div class="stanza"><div class="verse indent0">one</div><div class="verse indent2">two</div></div><div class="stanza"><div class="verse">three</div><div class="verse">four</div></div></div></div>',
    '<div class="poem"><div class="stanza"><span class="i0">one<br></span><span class="i2">two<br></span></div><div class="stanza"><span class="i0">three<br></span><span class="i0">four<br></span></div></div>',
    '<blockquote epub:type="z3998:verse"><p><span>one</span><br/><span>two</span></p><p><span>three</span><br/><span>four</span></p></blockquote>',
    '<pre>\n  one\n  two\n\n  three\n  four\n</pre>',
  ])('keeps stanzas apart and lines together: %s', (poem) => {
    const book = page(poem);
    expect(markups(book)).toEqual(['one\ntwo', 'three\nfour']);
    expect(kinds(book)).toEqual(['verse', 'verse']);
  });

  it('are one heading inside a heading element', () => {
    const book = page(
      '<h2>CHAPTER I<br>The Storm</h2><p>x</p><hgroup><h2>II</h2><p>The Calm</p></hgroup><p>y</p>',
    );
    expect(markups(book)).toEqual(['CHAPTER I\nThe Storm', 'x', 'II\nThe Calm', 'y']);
  });
});

describe('scene breaks of a web page', () => {
  it.each([
    '<hr>',
    '<p class="scene-break"></p>',
    '<div class="section-break"> </div>',
    '<p>&nbsp;</p>',
    '<p><br></p>',
    '<div class="ornament"><img src="x.png"></div>',
  ])('finds %s', (mark) => {
    const paragraphs = '<p>Told.</p>'.repeat(6);
    expect(kinds(page(`${paragraphs}${mark}${paragraphs}`)).indexOf('break')).toBe(6);
  });

  it('do not include empty paragraphs that stand between all the others', () => {
    expect(kinds(page('<p>Told.</p><p>&nbsp;</p>'.repeat(8)))).not.toContain('break');
  });

  it('include a paragraph whose class puts space above it', () => {
    const head = '<style>p.first{margin-top:2em}p.next{margin-top:0}</style>';
    const paragraphs = '<p class="next">Told.</p>'.repeat(8);
    expect(kinds(page(`${paragraphs}<p class="first">Then.</p>${paragraphs}`, head)).indexOf('break')).toBe(
      8,
    );
  });

  it('do not include centred paragraphs, which are only marked as centred', () => {
    const head = '<style>.mid{text-align:center}</style>';
    const book = page(
      '<p class="mid">a</p><center>b</center><p align="center">c</p><p style="text-align: center">d</p><p>e</p>',
      head,
    );
    expect(blocks(book).map((block) => block.kind === 'paragraph' && block.centred)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('parts of a web page that are not the story', () => {
  it('include footnotes, which are found by the references to them', () => {
    const book = page(
      '<p>The sea<sup><a id="r1" href="#n1">1</a></sup> was blue<a href="#fn2" class="fnanchor">[2]</a>.</p><p id="n1"><a href="#r1">1</a> Or a lake.</p>' +
        '<div class="footnote"><p><a id="fn2"></a>Or grey.</p></div><p>On.</p>',
    );
    expect(markups(book)[0]).toBe('The sea was blue.');
    expect(kinds(book)).toEqual(['paragraph', 'note', 'note', 'paragraph']);
  });

  it('include a table of contents, which is found by its links', () => {
    const book = page(
      '<h1>Tales</h1><h2>Contents</h2><ul><li><a href="#a">One</a></li><li><a href="#b">Two</a></li><li><a href="#c">Three</a></li></ul><h2 id="a">One</h2><p>x</p>',
    );
    expect(inRole(book, 'contents')).toEqual(['Contents', 'One', 'Two', 'Three']);
    expect(inRole(book, 'unmarked')).toEqual(['Tales', 'One', 'x']);
  });

  it('include the header and footer of Project Gutenberg’s newer pages', () => {
    const book = page(
      '<section class="pg-boilerplate pgheader" id="pg-header"><h2>The Project Gutenberg eBook of Tales</h2><p>This eBook is free.</p>' +
        '<p><strong>Title</strong>: Tales</p><p><strong>Author</strong>: Ann Example</p><div>*** START OF THE PROJECT GUTENBERG EBOOK TALES ***</div></section>' +
        '<p>Told.</p><section class="pg-boilerplate pgfooter" id="pg-footer"><div>*** END OF THE PROJECT GUTENBERG EBOOK TALES ***</div><p>License.</p></section>',
    );
    expect(book).toMatchObject({ title: 'Tales', author: 'Ann Example', language: 'en' });
    expect(inRole(book, 'unmarked')).toEqual(['Told.']);
  });
});

describe('pages exported by word processors', () => {
  it('are read as Word saves them', () => {
    const book = page(
      '<div class=WordSection1><h1>Chapter One</h1><p class=MsoNormal>He <i><span lang=EN-GB>never</span></i> came.<o:p></o:p></p>' +
        '<p class=MsoNormal align=center style=\'text-align:center\'>* * *</p><p class=MsoNormal>Later<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a> on.</p></div>' +
        '<div style=\'mso-element:footnote-list\'><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> A note.</p></div></div>',
    );
    expect(markups(book)).toEqual([
      'Chapter One',
      'He *never* came.',
      '\\* \\* \\*',
      'Later on.',
      expect.stringContaining('A note.'),
    ]);
    expect(kinds(book)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph', 'note']);
  });

  it('are read as Google Docs exports them', () => {
    const book = page(
      '<h1 class="c5"><span class="c4">One</span></h1><p class="c0"><span class="c1">He </span><span class="c1 c2">never</span><span class="c1">&nbsp;came.</span></p><p class="c0 c3"><span class="c1"></span></p>'.concat(
        '<p class="c0"><span class="c1">So.</span></p>'.repeat(8),
      ),
      '<style type="text/css">.c1{font-style:normal;font-weight:400}.c2{font-style:italic}.c4{font-weight:400}ol{margin:0}</style>',
    );
    expect(markups(book).slice(0, 4)).toEqual(['One', 'He *never* came.', '⁂', 'So.']);
  });
});

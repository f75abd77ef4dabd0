// What is left out of a story, block by block: each with the rule that left it out, its place and its length.

import { describe, expect, it } from 'vitest';
import { EXCLUSION_RULES, type ExclusionRule } from '../../src/import/exclusion-rules.ts';
import { importBytes } from '../../src/import/import-file.ts';
import type { ExcludedBlock } from '../../src/import/imported.ts';
import { bookFromTemplate } from './book-template.ts';
import { docx, epub, prose, wordParagraph } from './files/book-fixtures.ts';

const excludedFrom = (bytes: Uint8Array | string, name = 'a-file') =>
  importBytes(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, { sceneWords: null })
    .excludedBlocks;

/** What is left out, as “rule: first words”. */
const written = (blocks: readonly ExcludedBlock[]) => blocks.map(({ rule, start }) => `${rule}: ${start}`);

const TWO = 'CHAPTER I\n\n§200\n\n\nCHAPTER II\n\n§200';
const page = (body: string) => `<!DOCTYPE html><html><body>${body}</body></html>`;
const TALE = `<h2>One</h2><p>${prose('First')}</p><h2>Two</h2><p>${prose('Second')}</p>`;

const TEXTS: readonly (readonly [name: string, template: string, excluded: readonly string[]])[] = [
  [
    'Project Gutenberg’s header, licence and credits',
    `The Project Gutenberg EBook of The Road\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE ROAD ***\n\n\nProduced by Pat Poe\n\n\n${TWO}\n\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE ROAD ***\n\n\nUpdated editions replace this one.`,
    [
      'outside-markers: The Project Gutenberg EBook of The Road',
      'outside-markers: *** START OF THE PROJECT GUTENBERG EBOOK THE ROAD ***',
      'credit-line: Produced by Pat Poe',
      'outside-markers: *** END OF THE PROJECT GUTENBERG EBOOK THE ROAD ***',
      'outside-markers: Updated editions replace this one.',
    ],
  ],
  [
    'a header without markers, and a note of the transcriber’s',
    `Release Date: May 1, 2001\n\n\n[Transcriber’s Note: Hyphens were kept.]\n\n\n${TWO}`,
    [
      'gutenberg-line: Release Date: May 1, 2001',
      'transcriber-note: [Transcriber’s Note: Hyphens were kept.]',
    ],
  ],
  [
    'a title page and a dedication',
    `THE ROAD\n\nLONDON\n1894\n\n\nDEDICATION\n\nTo Pat.\n\n\n${TWO}`,
    [
      'before-first-chapter: THE ROAD',
      'before-first-chapter: LONDON 1894',
      'named-front: DEDICATION',
      'named-front: To Pat.',
    ],
  ],
  [
    'a list of contents under its name',
    `CONTENTS\n\nI. The Gate\n\nII. The Mill\n\n\nI. THE GATE\n\n§200\n\n\nII. THE MILL\n\n§200`,
    ['contents-list: CONTENTS', 'contents-list: I. The Gate', 'contents-list: II. The Mill'],
  ],
  [
    'a list of contents without a name',
    `I. The Gate\nII. The Mill\nIII. The Sea\n\n\nI. THE GATE\n\n§200\n\n\nII. THE MILL\n\n§200\n\n\nIII. THE SEA\n\n§200`,
    ['repeated-headings: I. The Gate II. The Mill III. The Sea'],
  ],
  [
    'footnotes, captions and an appendix',
    `CHAPTER I\n\n§200\n\n[Illustration: A gate]\n\n§100\n\n[Footnote 1: See below.]\n\n\nCHAPTER II\n\n§200\n\n\nAPPENDIX\n\nA table of dates.`,
    [
      'caption: [Illustration: A gate]',
      'note: [Footnote 1: See below.]',
      'named-section: APPENDIX',
      'named-section: A table of dates.',
    ],
  ],
  [
    'the end, and what follows it',
    '§200\n\nTHE END\n\nThanks to all.',
    ['end-line: THE END', 'after-end: Thanks to all.'],
  ],
  [
    'notes without an end before them',
    '§400\n\nAuthor’s note: Written for Pat.\n\nThanks to all.',
    ['closing-notes: Author’s note: Written for Pat.', 'closing-notes: Thanks to all.'],
  ],
  [
    'a note of the author at the beginning of a chapter',
    'CHAPTER I\n\nA/N: Thanks for waiting.\n\n§200\n\n\nCHAPTER II\n\n§200',
    ['author-note: A/N: Thanks for waiting.'],
  ],
  [
    'lines of a story without chapters that give its author',
    'Title: The Road\n\nAuthor: Ann Reed\n\n§400',
    ['title-line: Title: The Road', 'title-line: Author: Ann Reed'],
  ],
];

describe('what is left out of a plain text', () => {
  it.each(TEXTS)('says why: %s', (_, template, excluded) => {
    expect(written(excludedFrom(bookFromTemplate(template), 'a.txt'))).toEqual(excluded);
  });
});

const PAGES: readonly (readonly [name: string, body: string, excluded: readonly string[]])[] = [
  [
    'menus, edges, sharing, comments, advertising, hidden text',
    `<nav><ul><li>Home</li><li>Tales</li></ul></nav><div id="sidebar"><p>Side</p></div>${TALE}` +
      '<div class="share-buttons">Share this</div><div class="comments"><p>First!</p></div>' +
      '<div class="cookie-notice">We use cookies<script>run()</script></div><p style="display:none">Trap</p>',
    [
      'page-navigation: Home Tales',
      'page-edges: Side',
      'page-sharing: Share this',
      'page-comments: First!',
      'page-advertising: We use cookies',
      'hidden: Trap',
    ],
  ],
  [
    'what stands around the article, and menus there',
    `<div>Shop now<nav>Home</nav></div><article>${TALE}</article><p>More tales</p>`,
    ['outside-main: Shop now', 'page-navigation: Home', 'outside-main: More tales'],
  ],
  [
    'a list of links to the chapters',
    `<p><a href="#1">One</a></p><p><a href="#2">Two</a></p><p><a href="#3">Three</a></p>${TALE}`,
    ['link-list: One', 'link-list: Two', 'link-list: Three'],
  ],
  [
    'Project Gutenberg’s header',
    `<p>An EBook</p><p>*** START OF THE PROJECT GUTENBERG EBOOK ***</p>${TALE}`,
    ['outside-markers: An EBook', 'outside-markers: *** START OF THE PROJECT GUTENBERG EBOOK ***'],
  ],
];

describe('what is left out of a web page', () => {
  it.each(PAGES)('says why: %s', (_, body, excluded) => {
    expect(written(excludedFrom(page(body), 'a.html'))).toEqual(excluded);
  });

  it('is never its story, where a part of the page is named like a menu but holds everything', () => {
    const body = `<div class="menu" style="display:block"><main>${TALE}</main></div>`;
    expect(written(excludedFrom(page(body), 'a.html'))).toEqual([]);
  });
});

const ARCHIVE = `<div id="header"><ul class="navigation"><li>Browse</li></ul></div><div id="preface"><p class="message">Posted at <a href="http://archiveofourown.org/works/1">the Archive</a></p><h1>The Lamp</h1></div><div id="chapters" class="userstuff"><p>${prose('Only')}</p></div><p>Kudos</p>`;

const MARKED_BOOK = epub({
  documents: {
    'title.xhtml': '<section epub:type="titlepage"><p>The Lamp</p></section>',
    'toc.xhtml': '<section epub:type="toc"><p>The list</p></section>',
    'one.xhtml': `<section epub:type="chapter">${TALE}</section>`,
    'notes.xhtml': '<section epub:type="endnotes"><p>The notes</p></section>',
    'end.xhtml': '<section epub:type="colophon"><p>Set in type</p></section>',
  },
});

describe('what is left out of other files', () => {
  it('says why: the labels of a page of Archive of Our Own, and what stands around its parts', () => {
    const rules = written(excludedFrom(page(ARCHIVE), 'a.html'));
    expect(rules).toEqual([
      'page-navigation: Browse',
      'outside-main: Kudos',
      'archive-label: Posted at the Archive',
      'marked-front: The Lamp',
    ]);
  });

  it('says why: what an EPUB marks as no part of the story', () => {
    expect(written(excludedFrom(MARKED_BOOK, 'a.epub'))).toEqual([
      'marked-front: The Lamp',
      'marked-contents: The list',
      'marked-notes: The notes',
      'marked-back: Set in type',
    ]);
  });

  it('says why: the footnotes of a Word document', () => {
    const body = wordParagraph(prose('First')) + wordParagraph(prose('Second'));
    const footnotes = `<w:footnote>${wordParagraph('See below.')}</w:footnote>`;
    expect(written(excludedFrom(docx({ body, footnotes }), 'a.docx'))).toEqual(['marked-notes: See below.']);
  });
});

describe('a block that is left out', () => {
  it('has its number among the blocks of the file, its words, and at most 60 characters of its start', () => {
    const preface = prose('Preface', 40);
    const text = `THE ROAD\n\n\nPREFACE\n\n${preface}\n\n\nCHAPTER I\n\n${prose('First')}\n\n\nCHAPTER II\n\n${prose('Second')}\n\nTHE END`;
    const blocks = excludedFrom(text, 'a.txt');
    expect(blocks.map(({ block, words }) => [block, words])).toEqual([
      [1, 2],
      [2, 1],
      [3, 41],
      [8, 2],
    ]);
    expect(blocks[2]?.start).toBe(`${preface.slice(0, 59)}…`);
  });

  it('has no number where it was skipped before there were blocks', () => {
    expect(excludedFrom(page(`<nav>Home</nav>${TALE}`), 'a.html')).toEqual([
      { rule: 'page-navigation', block: null, words: 1, start: 'Home' },
    ]);
  });
});

it('has a case here for each rule there is', () => {
  const shown = [
    ...TEXTS.flatMap(([, , excluded]) => excluded),
    ...PAGES.flatMap(([, , excluded]) => excluded),
    ...written(excludedFrom(page(ARCHIVE), 'a.html')),
    ...written(excludedFrom(MARKED_BOOK, 'a.epub')),
  ].map((line) => line.slice(0, line.indexOf(':')) as ExclusionRule);
  expect([...new Set(shown)].sort()).toEqual(Object.keys(EXCLUSION_RULES).sort());
});

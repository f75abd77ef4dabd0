// Files that repeat one thing very often are read in time in proportion to their length.

import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import { analyseTexts } from '../../src/library/analyse-text.ts';
import { zip } from './files/zip-fixtures.ts';

type MakeFile = (count: number) => readonly [name: string, bytes: Uint8Array];

const text =
  (unit: string): MakeFile =>
  (count) => ['a.txt', Buffer.from(`Chapter 1\n\nIt rained.\n\n${unit.repeat(count)}\n\nIt dried.`)];
const page =
  (before: string, unit: string, after: string): MakeFile =>
  (count) => [
    'a.html',
    Buffer.from(`<h1>One</h1><p>It rained.</p>${before}${unit.repeat(count)}${after}<p>It dried.</p>`),
  ];
const markdown =
  (unit: string): MakeFile =>
  (count) => [
    'a.md',
    Buffer.from(
      `# One\n\nIt rained.\n\n## Chapter ${unit.repeat(count)}x\n\nIt dried. ${unit.repeat(count)}y`,
    ),
  ];

/** A spine that names its one document so often. */
const spine: MakeFile = (count) => {
  const opf = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine>${'<itemref idref="a"/>'.repeat(count)}</spine></package>`;
  const container =
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>';
  const body = '<html><body><h1>One</h1><p>It rained and rained all day long.</p></body></html>';
  return [
    'a.epub',
    zip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': container,
      'c.opf': opf,
      'a.xhtml': body,
    }),
  ];
};

/** An EPUB whose title is so many words, and stands over its text. */
const titled: MakeFile = (count) => {
  const title = '_RAIN'.repeat(count);
  const opf = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`;
  const container =
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>';
  const body = `<html><body><h1>${title}</h1><p>It rained and rained all day long.</p></body></html>`;
  const files = { 'META-INF/container.xml': container, 'c.opf': opf, 'a.xhtml': body };
  return ['a.epub', zip({ mimetype: 'application/epub+zip', ...files })];
};

/** With how often the unit stands in the shorter of two files. */
const FILES: readonly (readonly [what: string, file: MakeFile, count: number])[] = [
  ['stars in a text', text('*'), 60_000],
  ['stars in a page', page('<p>', '*', '</p>'), 60_000],
  ['exclamation marks', page('<p>', '!', 'x</p>'), 60_000],
  ['full stops in a list', page('<ul><li>One ', '.', 'x</li></ul>'), 60_000],
  ['dots in a heading', markdown('.'), 30_000],
  ['lines below words', markdown('_'), 30_000],
  ['digits', markdown('0'), 30_000],
  ['the title of a book, and a heading like it', titled, 3_000],
  ['brackets in a heading', text('\n\nChapter 2 '.concat(')'.repeat(4_000), 'x')), 12],
  ['hyphens in a heading', text('\n\nChapter 2 '.concat('-'.repeat(4_000), 'x-')), 12],
  [
    'words without spaces in a first line',
    (count) => [
      'a.txt',
      Buffer.from(`${'_a'.repeat(count)}\n\nChapter 1\n\nIt rained.\n\nChapter 2\n\nIt dried.`),
    ],
    8_000,
  ],
  ['the key to Japanese marks, never closed', text(`\n${'-'.repeat(20)}\n${'《》：ルビ'.repeat(4_000)}`), 2],
  [
    'notes of who typed a text, never closed',
    (count) => ['a.txt', Buffer.from(`題\n作者\n\n雨だった。${'［＃'.repeat(count)}\n\n底本：本\n`)],
    12_000,
  ],
  ['Japanese marks', page('<p>', '《》：ルビ', 'x</p>'), 3_000],
  ['blanks', page('<p>a', ' ', 'x</p>'), 200_000],
  ['line breaks', page('<p>', '<br>', '</p>'), 20_000],
  ['lines of verse', page('<p>', 'It rained<br>', '</p>'), 5_000],
  ['table rows', page('<table>', '<tr><td>It</td><td>rained</td></tr>', '</table>'), 1_500],
  ['lines of contents', page('<h2>Contents</h2>', '<p>Chapter One .... 12</p>', ''), 1_000],
  ['links of contents', page('<h2>Contents</h2><ul>', '<li><a href="#a">One</a></li>', '</ul>'), 1_000],
  ['a spine that names one document', spine, 1_000],
];

/** Milliseconds of the processor; the least of some tries, since whatever else runs only adds. */
function measure(make: MakeFile, count: number): number {
  const [name, bytes] = make(count);
  const tries = Array.from({ length: 2 }, () => {
    const before = process.cpuUsage();
    try {
      const { scenes } = importBytes(bytes, name, { sceneWords: null });
      analyseTexts(
        scenes.map((scene) => scene.text),
        'en',
      );
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ImportError')) throw error;
    }
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...tries);
}

/** A file and one of twice its length; measured again where something else may have come in between. */
function measureBoth(make: MakeFile, count: number): readonly [once: number, twice: number] {
  for (let attempt = 1; ; attempt += 1) {
    const [once, twice] = [measure(make, count), measure(make, 2 * count)];
    if (attempt === MAX_ATTEMPTS || twice < Math.max(TOO_SHORT_MS, MAX_RATIO * once)) return [once, twice];
  }
}

const MAX_ATTEMPTS = 3;
/** Doubling the length doubles the time; with squares it would be four times as much. */
const MAX_RATIO = 3.2;
/** Milliseconds below which a ratio says nothing. */
const TOO_SHORT_MS = 400;

describe('a file that repeats', () => {
  it.each(FILES)('%s is read in time in proportion to its length', { timeout: 120_000 }, (_, make, count) => {
    const [once, twice] = measureBoth(make, count);
    expect(twice).toBeLessThan(Math.max(TOO_SHORT_MS, MAX_RATIO * once));
  });

  it('a class that almost names verse is no trap', () => {
    const file = Buffer.from(`<h1>One</h1><p class="poem${'0'.repeat(60)}x">It rained.</p>`);
    const before = process.cpuUsage();
    importBytes(file, 'a.html', { sceneWords: null });
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2_000);
  });

  it('a note’s id that almost matches is no trap', () => {
    const id = `endfnk${'t'.repeat(28)}-_f`;
    const file = Buffer.from(
      `<h1>One</h1><p>It rained<a href="#${id}"><sup>1</sup></a>.</p><p id="${id}">Hard.</p>`,
    );
    const before = process.cpuUsage();
    importBytes(file, 'a.html', { sceneWords: null });
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2_000);
  });
});

it('a document that the reading order names again is read once', () => {
  const [name, bytes] = spine(3);
  const { scenes } = importBytes(bytes, name, { sceneWords: null });
  expect(scenes.map((scene) => scene.text.split('all day long').length - 1)).toEqual([1]);
});

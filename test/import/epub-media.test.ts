// EPUBs of other things than XHTML: fallbacks, words in pictures, other directions of writing, audio and comics.

import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import { plainText } from '../../src/story/markup.ts';
import { epub, prose, xhtml } from './files/book-fixtures.ts';
import { zip } from './files/zip-fixtures.ts';

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>';

/** A book of these items, each `id href type fallback`; the spine holds the ids of `order`. */
function book(items: readonly string[], order: readonly string[], files: Record<string, string>): Uint8Array {
  const manifest = items.map((item) => {
    const [id, href, type, fallback] = item.split(' ');
    return `<item id="${id}" href="${href}" media-type="${type}"${fallback ? ` fallback="${fallback}"` : ''}/>`;
  });
  const opf = `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A Small Book</dc:title><dc:language>en</dc:language></metadata><manifest>${manifest.join('')}</manifest><spine>${order.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>`;
  return zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'p.opf': opf,
    ...files,
  });
}

const read = (bytes: Uint8Array) => importBytes(bytes, 'a.epub', { sceneWords: null });
const textOf = (bytes: Uint8Array) =>
  read(bytes)
    .scenes.map(({ text }) => plainText(text))
    .join('\n\n');
const XHTML = 'application/xhtml+xml';
const page = (name: string) => xhtml(`<h1>${name}</h1><p>${prose(name)}</p>`);

describe('an EPUB whose reading order holds other files', () => {
  it('is read from their fallbacks, however many stand between', () => {
    const bytes = book(
      [
        'a a.pdf application/pdf b',
        'b b.bin application/x-strange c',
        `c c.xhtml ${XHTML}`,
        `d d.xhtml ${XHTML}`,
      ],
      ['a', 'd'],
      { 'a.pdf': '%PDF', 'b.bin': 'x', 'c.xhtml': page('Alder'), 'd.xhtml': page('Birch') },
    );
    expect(textOf(bytes)).toMatch(/Alder began.*Birch began/s);
    expect(read(bytes).chapters.map(({ title }) => title)).toEqual(['Alder', 'Birch']);
  });

  it('does not run round in fallbacks that lead to each other', () => {
    const bytes = book(
      ['a a.pdf application/pdf b', 'b b.pdf application/pdf a', `d d.xhtml ${XHTML}`],
      ['a', 'd'],
      { 'a.pdf': '%PDF', 'b.pdf': '%PDF', 'd.xhtml': page('Birch') },
    );
    expect(textOf(bytes)).toContain('Birch began');
  });

  it('prefers a document to a picture with words', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>Drawn</text></svg>';
    const bytes = book(['a a.svg image/svg+xml b', `b b.xhtml ${XHTML}`, `d d.xhtml ${XHTML}`], ['a', 'd'], {
      'a.svg': svg,
      'b.xhtml': page('Alder'),
      'd.xhtml': page('Birch'),
    });
    expect(textOf(bytes)).toMatch(/Alder began.*Birch began/s);
    expect(textOf(bytes)).not.toContain('Drawn');
  });
});

describe('words in SVG', () => {
  const lines = (words: number) =>
    Array.from({ length: words }, (_, at) => `<text y="${at * 20}">${prose(`Line${at}`, 8)}</text>`).join('');

  it('are read line by line where a page is a picture', () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><title>Hidden</title><defs><text>Unused</text></defs><style>text{}</style><g>${lines(12)}</g></svg>`;
    const bytes = book(['a a.svg image/svg+xml', `d d.xhtml ${XHTML}`], ['d', 'a'], {
      'a.svg': svg,
      'd.xhtml': page('Birch'),
    });
    const text = textOf(bytes);
    expect(text).toMatch(/Line0 began .*\n+Line1 began /);
    expect(text).toContain('Line11 began');
    expect(text).not.toMatch(/Hidden|Unused/);
  });

  it('are read within a document, prefixed or not, with parts of a line joined', () => {
    const bytes = epub({
      documents: {
        'a.xhtml': `<h1>One</h1><p>${prose('Alder')}</p><svg xmlns="http://www.w3.org/2000/svg"><text>The sign <tspan>said</tspan>: closed.</text><text><tspan x="0">Until</tspan><tspan x="0" dy="1em">spring.</tspan></text></svg><p>${prose('Birch')}</p>`,
        'b.xhtml': `<h1>Two</h1><p>${prose('Cedar')}</p><svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:text>No entry.</svg:text></svg:svg>`,
      },
    });
    const text = textOf(bytes);
    expect(text).toMatch(/The sign said: closed\.\nUntil\nspring\./);
    expect(text).toMatch(/Cedar began.*No entry\./s);
    expect(text.indexOf('The sign')).toBeGreaterThan(text.indexOf('Alder began'));
    expect(text.indexOf('The sign')).toBeLessThan(text.indexOf('Birch began'));
  });
});

describe('other directions of writing', () => {
  it('keeps every word from right to left, with its marks', () => {
    const words = 'كان المرفأ هادئا في ذلك الصباح ولم يأت أحد إلى الرصيف إلا الصياد العجوز.';
    const documents = Object.fromEntries(
      [1, 2, 3].map((number) => [
        `c${number}.xhtml`,
        `<body dir="rtl"><h1>الفصل ${number}</h1>${`<p dir="rtl">${words} <span dir="ltr">Pier 9</span>\u200f.</p>`.repeat(9)}</body>`,
      ]),
    );
    const metadata =
      '<dc:title>طريق الملح</dc:title><dc:creator>آن</dc:creator><dc:language>ar</dc:language>';
    const story = read(epub({ documents, metadata }));
    expect([story.title, story.language, story.chapters.length]).toEqual(['طريق الملح', 'ar', 3]);
    expect(textOf(epub({ documents, metadata })).split(words)).toHaveLength(28);
  });

  it('keeps every word of vertical text, without its ruby', () => {
    const sentence =
      '<p>港は<ruby>静<rt>しず</rt></ruby>かだった。<span class="tcy">12</span>時に鐘が鳴った。</p>';
    const documents = Object.fromEntries(
      [1, 2].map((number) => [
        `c${number}.xhtml`,
        `<body class="vrtl"><h1>第${number}章</h1>${sentence.repeat(30)}</body>`,
      ]),
    );
    const css =
      '.vrtl { writing-mode: vertical-rl; -epub-writing-mode: vertical-rl } .tcy { text-combine: horizontal }';
    const metadata = '<dc:title>塩の道</dc:title><dc:language>ja</dc:language>';
    const text = textOf(epub({ documents, css, metadata }));
    expect(text.match(/港は静かだった。12時に鐘が鳴った。/g)).toHaveLength(60);
    expect(text).not.toContain('しず');
  });
});

describe('an EPUB without words', () => {
  const AUDIO = ['m m.mp3 audio/mpeg', 'n n.mp3 audio/mpeg'];
  const track = (title: string) =>
    xhtml(`<h1>${title}</h1><audio src="m.mp3" controls="">No sound here</audio>`);

  it.each([
    ['titles alone', track('Chapter 1')],
    ['nothing at all', xhtml('<audio src="m.mp3"/>')],
    ['a line of credits', xhtml('<h1>One</h1><p>Read by Ann Example.</p><audio src="m.mp3"/>')],
  ])('that holds audio is refused as what it is: %s', (_, document) => {
    const bytes = book([`a a.xhtml ${XHTML}`, ...AUDIO], ['a'], {
      'a.xhtml': document,
      'm.mp3': 'x',
      'n.mp3': 'x',
    });
    expect(() => read(bytes)).toThrow('epub-of-audio');
  });

  it('whose reading order is audio itself is refused so', () => {
    expect(() => read(book(AUDIO, ['m', 'n'], { 'm.mp3': 'x', 'n.mp3': 'x' }))).toThrow('epub-of-audio');
  });

  it('with text to read along is read', () => {
    const bytes = book([`a a.xhtml ${XHTML}`, ...AUDIO], ['a'], {
      'a.xhtml': page('Alder'),
      'm.mp3': 'x',
      'n.mp3': 'x',
    });
    expect(textOf(bytes)).toContain('Alder began');
  });

  it('of video or of pictures is refused as that', () => {
    const film = xhtml('<video src="v.mp4"/>');
    expect(() => read(book([`a a.xhtml ${XHTML}`, 'v v.mp4 video/mp4'], ['a'], { 'a.xhtml': film }))).toThrow(
      'epub-of-video',
    );
    const comic = xhtml('<img src="p.jpg" alt="Page 1"/>');
    expect(() =>
      read(book([`a a.xhtml ${XHTML}`, 'p p.jpg image/jpeg'], ['a'], { 'a.xhtml': comic })),
    ).toThrow('epub-of-pictures');
  });
});

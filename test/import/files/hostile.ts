// Files that are no stories, or mean harm: each with what is said about it.

import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { docx, epub, wordParagraph } from './book-fixtures.ts';
import { rawZip, zip, zip64 } from './zip-fixtures.ts';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expectedError: RegExp;
}

const MB = 1024 * 1024;
const text = (content: string) => Buffer.from(content, 'utf8');
const binary = (start: string, length = 4096) => {
  const bytes = Buffer.alloc(length, 0);
  for (let at = 0; at < length; at += 1) bytes[at] = (at * 131) % 256;
  bytes.write(start, 0, 'latin1');
  return bytes;
};

const BILLION_LAUGHS = `<!DOCTYPE html [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
  .join('')}]>`;
const EXTERNAL_ENTITY = '<!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
const deeplyNested = (tag: string) => `<${tag}>`.repeat(100_000);
const kindle = () => {
  const bytes = binary('A_Book');
  bytes.write('BOOKMOBI', 60, 'latin1');
  return bytes;
};
const encryption = (algorithm: string, uri: string) =>
  `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/>` +
  `<enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`;
const chapter = { 'one.xhtml': '<p>Words.</p>' };
export const withEncryption = (algorithm: string, uri: string): Uint8Array =>
  epub({
    documents: { 'one.xhtml': `<h1>Chapter 1</h1><p>${'Once upon a time. '.repeat(30)}</p>` },
    files: { 'META-INF/encryption.xml': encryption(algorithm, uri) },
  });
const AES = 'http://www.w3.org/2001/04/xmlenc#aes128-cbc';

/** Made when asked for: some are large. */
const FACTORIES: Readonly<Record<string, () => HostileFile>> = {
  'a zip bomb in a chapter': () => {
    const content = deflateRawSync(Buffer.alloc(60 * MB, 97));
    const whole = Object.entries(unzipSync(epub({ documents: chapter }))).map(([name, bytes]) => ({
      name,
      content: bytes,
    }));
    const bomb = { name: 'OEBPS/one.xhtml', content, method: 8, size: 60 * MB } as const;
    const entries = [...whole.filter(({ name }) => name !== bomb.name), bomb];
    return { name: 'book.epub', bytes: rawZip(entries), expectedError: /zip bomb/ };
  },
  'a zip bomb that lies about its size': () => {
    const content = deflateRawSync(Buffer.alloc(10 * MB, 32));
    const entry = { name: 'META-INF/container.xml', content, method: 8, size: 500 } as const;
    return { name: 'book.epub', bytes: rawZip([entry]), expectedError: /zip bomb/ };
  },
  'a bomb of entries that share their bytes': () => {
    const content = deflateRawSync(Buffer.alloc(MB));
    const entries = Array.from(
      { length: 300 },
      (_, index) => ({ name: `f${index}`, content, method: 8, size: MB }) as const,
    );
    return { name: 'book.epub', bytes: rawZip(entries, { shared: true }), expectedError: /zip bomb/ };
  },
  'archives within archives': () => {
    const inner = zip({ 'a.bin': Buffer.alloc(MB) });
    return {
      name: 'book.zip',
      bytes: zip({ 'lib 0.zip': inner, 'lib 1.zip': inner }),
      expectedError: /no EPUB or DOCX/,
    };
  },
  'a path out of the archive': () => {
    return {
      name: 'book.epub',
      bytes: epub({ documents: chapter, files: { '../../etc/cron.d/x': 'x' } }),
      expectedError: /leads out/,
    };
  },
  'an absolute path': () => {
    return {
      name: 'book.epub',
      bytes: epub({ documents: chapter, files: { 'C:\\Windows\\x.dll': 'x' } }),
      expectedError: /leads out/,
    };
  },
  '100,000 entries': () => ({ name: 'book.epub', bytes: zip64(100_000), expectedError: /100,000 files/ }),
  '20,000 entries': () => {
    const entries = Array.from({ length: 20_000 }, (_, index) => ({
      name: `${index}`,
      content: new Uint8Array(0),
    }));
    return { name: 'book.epub', bytes: rawZip(entries), expectedError: /20,000 files/ };
  },
  'a ZIP64 archive': () => ({ name: 'book.epub', bytes: zip64(3), expectedError: /ZIP64/ }),
  'an entity bomb': () => ({
    name: 'book.html',
    bytes: text(`${BILLION_LAUGHS}<html><body><p>&j;</p></body></html>`),
    expectedError: /entity bomb/,
  }),
  'an entity bomb in a chapter': () => {
    const files = { 'OEBPS/one.xhtml': `${BILLION_LAUGHS}<html><body><p>&j;</p></body></html>` };
    return { name: 'book.epub', bytes: epub({ documents: chapter, files }), expectedError: /entity bomb/ };
  },
  'an entity bomb in a package file': () => {
    const files = { 'OEBPS/content.opf': `<?xml version="1.0"?>${BILLION_LAUGHS}<package>&j;</package>` };
    return { name: 'book.epub', bytes: epub({ documents: chapter, files }), expectedError: /entity bomb/ };
  },
  'an entity bomb in a Word document': () => {
    const files = {
      'word/document.xml': `<?xml version="1.0"?>${BILLION_LAUGHS}<w:document>&j;</w:document>`,
    };
    return { name: 'book.docx', bytes: docx({ body: '', files }), expectedError: /entity bomb/ };
  },
  'an entity bomb in other XML': () => {
    return {
      name: 'lol.xml',
      bytes: text(`<?xml version="1.0"?>${BILLION_LAUGHS}<lolz>&j;</lolz>`),
      expectedError: /entity bomb/,
    };
  },
  'an entity that grows out of parameters': () => {
    const declared = '<!DOCTYPE html [<!ENTITY % p "x"><!ENTITY q "y">]>';
    return {
      name: 'a.html',
      bytes: text(`${declared}<html><p>&q;</p></html>`),
      expectedError: /entity bomb/,
    };
  },
  'an external entity': () => ({
    name: 'a.html',
    bytes: text(`${EXTERNAL_ENTITY}<html><p>&secret;</p></html>`),
    expectedError: /external entity/,
  }),
  'an external entity in a Word document': () => {
    const files = {
      'word/document.xml': `<?xml version="1.0"?>${EXTERNAL_ENTITY}<w:document>&secret;</w:document>`,
    };
    return { name: 'a.docx', bytes: docx({ body: '', files }), expectedError: /external entity/ };
  },
  'a line of 25 MB': () => ({
    name: 'a.txt',
    bytes: Buffer.alloc(25 * MB, 'word '),
    expectedError: /One line/,
  }),
  'a line of 25 MB in a page': () => {
    const bytes = Buffer.alloc(25 * MB, 'word ');
    bytes.write('<!DOCTYPE html><html><body><p>', 0);
    return { name: 'a.html', bytes, expectedError: /One line/ };
  },
  'tags nested 100,000 deep': () => ({
    name: 'a.html',
    bytes: text(`<html><body>${deeplyNested('div')}x`),
    expectedError: /nested too deeply/,
  }),
  'emphasis nested 100,000 deep': () => ({
    name: 'a.html',
    bytes: text(`<html><body><p>${deeplyNested('b')}x`),
    expectedError: /nested too deeply/,
  }),
  'tags nested 100,000 deep in a chapter': () => {
    return {
      name: 'a.epub',
      bytes: epub({ documents: { 'a.xhtml': deeplyNested('span') } }),
      expectedError: /nested too deeply/,
    };
  },
  'tags nested 100,000 deep in a Word document': () => {
    return {
      name: 'a.docx',
      bytes: docx({ body: deeplyNested('w:tbl') }),
      expectedError: /nested too deeply/,
    };
  },
  'a renamed program': () => ({
    name: 'story.txt',
    bytes: binary('MZ\x90\0\x03\0\0\0'),
    expectedError: /program/,
  }),
  'a renamed program of another system': () => ({
    name: 'story.epub',
    bytes: binary('\x7fELF'),
    expectedError: /program/,
  }),
  'a script': () => ({ name: 'story.txt', bytes: text('#!/bin/sh\nrm -rf /\n'), expectedError: /program/ }),
  'a picture': () => ({ name: 'story.docx', bytes: binary('\x89PNG\r\n\x1a\n'), expectedError: /picture/ }),
  'a PDF': () => ({ name: 'story.epub', bytes: binary('%PDF-1.7\n'), expectedError: /PDF/ }),
  'a Kindle book': () => ({ name: 'story.mobi', bytes: kindle(), expectedError: /Kindle.*Calibre/ }),
  'an RTF file': () => ({ name: 'story.doc', bytes: text('{\\rtf1\\ansi Hello.}'), expectedError: /RTF/ }),
  'an old Word file': () => ({
    name: 'story.doc',
    bytes: binary('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    expectedError: /Word/,
  }),
  noise: () => ({ name: 'story.txt', bytes: binary('x', 20_000), expectedError: /isn't text/ }),
  'an empty file': () => ({ name: 'story.txt', bytes: new Uint8Array(0), expectedError: /empty/ }),
  'white space': () => ({ name: 'story.txt', bytes: text(' \n\n\t\r\n'), expectedError: /white space/ }),
  'a file of more than 25 MB': () => ({
    name: 'a.txt',
    bytes: Buffer.alloc(25 * MB + 1, 'word\n'),
    expectedError: /larger than 25 MB/,
  }),
  'a book locked by Adobe': () => {
    return {
      name: 'a.epub',
      bytes: epub({ documents: chapter, files: { 'META-INF/rights.xml': '<rights/>' } }),
      expectedError: /DRM/,
    };
  },
  'a book locked by Apple': () => {
    return {
      name: 'a.epub',
      bytes: epub({ documents: chapter, files: { 'META-INF/sinf.xml': '<sinf/>' } }),
      expectedError: /DRM/,
    };
  },
  'a book whose chapters are encrypted': () => ({
    name: 'a.epub',
    bytes: withEncryption(AES, 'OEBPS/one.xhtml'),
    expectedError: /DRM/,
  }),
  'an archive with a password': () => {
    const entry = { name: 'META-INF/container.xml', content: binary('x', 64), flags: 1 };
    return { name: 'a.epub', bytes: rawZip([entry]), expectedError: /password/ };
  },
  'an archive that is cut off': () => {
    const whole = epub({ documents: chapter });
    return { name: 'a.epub', bytes: whole.subarray(0, whole.length / 2), expectedError: /damaged/ };
  },
  'an archive with a damaged part': () => {
    const content = deflateRawSync(text('<container/>'.repeat(50))).subarray(0, 20);
    return {
      name: 'a.epub',
      bytes: rawZip([{ name: 'META-INF/container.xml', content, method: 8, size: 600 }]),
      expectedError: /damaged/,
    };
  },
  'an archive of something else': () => ({
    name: 'a.epub',
    bytes: zip({ 'a.txt': 'x' }),
    expectedError: /no EPUB or DOCX/,
  }),
  'an OpenDocument file': () => {
    const files = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' };
    return { name: 'a.docx', bytes: zip(files), expectedError: /OpenDocument/ };
  },
  'a Word document without text': () => ({
    name: 'a.docx',
    bytes: docx({ body: '' }),
    expectedError: /no story|no prose/,
  }),
  'a Word document with nothing but a heading': () => {
    return {
      name: 'a.docx',
      bytes: docx({ body: wordParagraph('', 'Heading1') }),
      expectedError: /no story|no prose/,
    };
  },
  'an EPUB without a reading order': () => {
    const files = { 'OEBPS/content.opf': '<package><manifest/><spine/></package>' };
    return { name: 'a.epub', bytes: epub({ documents: chapter, files }), expectedError: /EPUB is damaged/ };
  },
};

const cache = new Map<string, HostileFile>();

/** What is hostile, by what it is. Each is made once. */
export const HOSTILE: Readonly<Record<string, () => HostileFile>> = Object.fromEntries(
  Object.entries(FACTORIES).map(([name, make]) => [
    name,
    () => {
      const file = cache.get(name) ?? make();
      cache.set(name, file);
      return file;
    },
  ]),
);

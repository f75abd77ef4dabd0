// An EPUB's own cover: where it is named, and what of it can be shown.

import { describe, expect, it } from 'vitest';
import { readImageSize } from '../../src/import/image-size.ts';
import { importBytes } from '../../src/import/import-file.ts';
import { readBook } from '../../src/import/read-book.ts';
import { type EpubParts, epub, prose } from './files/book-fixtures.ts';
import { gif, jpeg, png } from './files/picture-fixtures.ts';

const CREDITS = '<dc:title>A Small Book</dc:title><dc:language>en</dc:language>';
const text = { 'a.xhtml': `<h1>One</h1><p>${prose('Rain')}</p>` };

const coverOf = (parts: EpubParts) => readBook(epub(parts), 'a.epub').cover ?? null;
const shown = (parts: EpubParts) => {
  const cover = coverOf(parts);
  return cover && { format: cover.format, bytes: Buffer.from(cover.bytes).toString('hex') };
};
const asShown = (format: string, bytes: Uint8Array) => ({
  format,
  bytes: Buffer.from(bytes).toString('hex'),
});

/** A book of EPUB 3 whose cover is this file, whatever its name says. */
const withItem = (bytes: Uint8Array, name = 'cover.jpg'): EpubParts => ({
  documents: text,
  items: `<item id="c" href="${name}" properties="svg cover-image" media-type="image/jpeg"/>`,
  files: { [`OEBPS/${name}`]: bytes },
});

/** A book of EPUB 2 whose guide names this page, which shows the file. */
const withGuide = (page: string, bytes: Uint8Array): EpubParts => ({
  documents: { 'text/cover.xhtml': page, ...text },
  guide: '<reference type="Cover" href="text/cover.xhtml"/>',
  files: { 'OEBPS/images/front.png': bytes },
});

describe('a cover', () => {
  it('is the picture that EPUB 3 names, as its bytes say', () => {
    expect(shown(withItem(jpeg(600, 900)))).toEqual(asShown('jpeg', jpeg(600, 900)));
    expect(shown(withItem(png(600, 900)))).toEqual(asShown('png', png(600, 900)));
  });

  it('is the picture that EPUB 2 names by its id', () => {
    const parts = {
      documents: text,
      metadata: `${CREDITS}<meta name="cover" content="front"/>`,
      items:
        '<item id="other" href="b.png" media-type="image/png"/><item id="front" href="a%20b.png" media-type="image/png"/>',
      files: { 'OEBPS/a b.png': png(60, 90), 'OEBPS/b.png': png(1, 1) },
    };
    expect(shown(parts)).toEqual(asShown('png', png(60, 90)));
  });

  it('is the picture in the guide, or the only one on its page', () => {
    const guide = '<reference type="cover" href="images/front.png"/>';
    const files = { 'OEBPS/images/front.png': png(6, 9) };
    expect(shown({ documents: text, guide, files })).toEqual(asShown('png', png(6, 9)));
    const svg =
      '<svg xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="../images/front.png"/></svg>';
    for (const page of ['<p><img src="../images/front.png" alt=""/></p>', svg])
      expect(shown(withGuide(page, png(6, 9)))).toEqual(asShown('png', png(6, 9)));
    const two = '<img src="../images/front.png"/><img src="../images/back.png"/>';
    expect(coverOf(withGuide(two, png(6, 9)))).toBeNull();
  });

  it('is the next that is named where the first can’t be shown', () => {
    const guide = '<reference type="cover" href="images/front.png"/>';
    const files = { 'OEBPS/images/front.png': png(6, 9), 'OEBPS/cover.jpg': gif() };
    expect(shown({ ...withItem(gif()), guide, files })).toEqual(asShown('png', png(6, 9)));
  });

  it('is none in a book that names none', () => {
    expect(coverOf({ documents: text, files: { 'OEBPS/cover.png': png(6, 9) } })).toBeNull();
  });

  const whole = Buffer.from(png(600, 900));
  it.each<[string, Uint8Array, Uint8Array]>([
    ['of more than 1 MB', png(600, 900, 1024 * 1024), png(600, 900, 1024 * 1000)],
    ['of 5,000 pixels across', png(5_000, 900), png(4_000, 900)],
    ['of 5,000 pixels down', jpeg(600, 5_000), jpeg(600, 4_000)],
    ['of no pixels', png(0, 900), png(1, 900)],
    ['that is a GIF by its bytes', gif(), jpeg(1, 1)],
    ['that is cut off', whole.subarray(0, -13), whole],
    ['that is cut off in its scan', jpeg(60, 90).subarray(0, -2), jpeg(60, 90)],
    ['that is empty', new Uint8Array(), whole],
  ])('%s is not shown, and the book is read all the same', (_, refused, taken) => {
    const imported = importBytes(epub(withItem(refused)), 'a.epub', { sceneWords: null });
    expect(imported.scenes.length).toBe(1);
    expect(imported.cover).toBeUndefined();
    expect(coverOf(withItem(taken))?.bytes.length).toBe(taken.length);
  });

  it('is not looked for outside the book, nor missed where it is not in it', () => {
    for (const href of ['https://example.org/a.png', 'gone.png', 'a.xhtml']) {
      const items = `<item id="c" href="${href}" properties="cover-image" media-type="image/png"/>`;
      expect(coverOf({ documents: text, items })).toBeNull();
    }
  });
});

describe('the size of a picture', () => {
  it('is read from its header, not from that of a thumbnail in it', () => {
    expect(readImageSize(png(300, 450))).toEqual({ format: 'png', width: 300, height: 450 });
    expect(readImageSize(jpeg(640, 960))).toEqual({ format: 'jpeg', width: 640, height: 960 });
  });

  it('is null wherever the file breaks off', () => {
    for (const bytes of [png(30, 45), jpeg(64, 96)])
      for (let length = 0; length < bytes.length; length += 1)
        expect(readImageSize(bytes.subarray(0, length)), String(length)).toBeNull();
  });
});

// A book of many megabytes, as pictures make them: some text, and bytes that no compression makes smaller.

import { strToU8, zipSync } from 'fflate';
import { createTextGenerator } from '../story/text-generator.ts';

const CONTAINER =
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

const CHAPTERS = 40;
const WORDS_PER_CHAPTER = 3_000;
const PICTURES = 20;

/** An EPUB of about `megabytes`, of a novel's length. */
export function largeBook(title: string, megabytes: number, seed: number): Buffer {
  const generator = createTextGenerator(seed);
  const files: Record<string, Uint8Array> = {
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(CONTAINER),
  };
  const items: string[] = [];
  const spine: string[] = [];
  for (let chapter = 1; chapter <= CHAPTERS; chapter += 1) {
    const paragraphs = generator.text(WORDS_PER_CHAPTER).split('\n\n');
    const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
    files[`c${chapter}.xhtml`] = strToU8(
      `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h1>Chapter ${chapter}</h1>${body}</body></html>`,
    );
    items.push(`<item id="c${chapter}" href="c${chapter}.xhtml" media-type="application/xhtml+xml"/>`);
    spine.push(`<itemref idref="c${chapter}"/>`);
  }
  const textBytes = Object.values(files).reduce((sum, { length }) => sum + length, 0) / 2;
  const picture = Math.max(0, Math.floor((megabytes * 1_000_000 - textBytes) / PICTURES));
  for (let number = 1; number <= PICTURES; number += 1) {
    files[`p${number}.jpg`] = noise(picture, seed + number);
    items.push(`<item id="p${number}" href="p${number}.jpg" media-type="image/jpeg"/>`);
  }
  files['content.opf'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>en</dc:language></metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
  );
  return Buffer.from(zipSync(files, { level: 1 }));
}

/** Xorshift: quick, and nothing that a compressor finds a pattern in. */
function noise(length: number, seed: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = seed * 2_654_435_761 || 1;
  for (let at = 0; at < words.length; at += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[at] = state;
  }
  return new Uint8Array(words.buffer, 0, length);
}

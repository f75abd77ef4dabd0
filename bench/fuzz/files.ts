// The files that the fuzz bench imports: honest books of every format, and what becomes of them by a seed.

import { strToU8, zipSync } from 'fflate';
import { type Random, seeded } from '../random.ts';
import { createTextGenerator } from '../story/text-generator.ts';

export const FORMATS = ['txt', 'md', 'html', 'epub', 'docx', 'fb2'] as const;
type Format = (typeof FORMATS)[number];

/** `light`: a few bytes changed. `cut`: it breaks off somewhere. `heavy`: many bytes, parts twice or missing. */
export const MUTATIONS = ['none', 'light', 'cut', 'heavy'] as const;
export type Mutation = (typeof MUTATIONS)[number];

export interface FuzzFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mutation: Mutation;
}

const CHAPTERS = 3;
const WORDS_PER_CHAPTER = 400;
/** Of each twenty files one is left as it is. */
const UNMUTATED_EVERY = 20;
const MAX_LIGHT_CHANGES = 3;
const MAX_HEAVY_CHANGES = 400;

/** The file of a number: the same seed and number make the same file. */
export function fuzzFile(seed: number, number: number): FuzzFile {
  const random = seeded(seed * 1_000_003 + number);
  const format = random.pick(FORMATS);
  const bytes = bookOf(format, random.between(1, 1_000_000));
  const mutation = number % UNMUTATED_EVERY === 0 ? 'none' : random.pick(MUTATIONS.slice(1));
  return { name: `book.${format}`, bytes: mutated(bytes, mutation, random), mutation };
}

function mutated(bytes: Uint8Array, mutation: Mutation, random: Random): Uint8Array {
  switch (mutation) {
    case 'none':
      return bytes;
    case 'cut':
      return bytes.slice(0, random.between(1, bytes.length - 1));
    case 'light':
      return withChanges(bytes, random.between(1, MAX_LIGHT_CHANGES), random);
    case 'heavy': {
      const from = random.between(0, bytes.length - 1);
      const part = bytes.subarray(from, random.between(from, bytes.length));
      const at = random.between(0, bytes.length);
      const repeated = Buffer.concat([
        bytes.subarray(0, at),
        ...Array.from({ length: random.between(0, 20) }, () => part),
        bytes.subarray(at),
      ]);
      return withChanges(repeated, random.between(1, MAX_HEAVY_CHANGES), random);
    }
  }
}

function withChanges(bytes: Uint8Array, changes: number, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let change = 0; change < changes; change += 1)
    changed[random.between(0, changed.length - 1)] = random.between(0, 255);
  return changed;
}

function bookOf(format: Format, seed: number): Uint8Array {
  const generator = createTextGenerator(seed);
  const chapters = Array.from({ length: CHAPTERS }, (_, index) => ({
    title: `Chapter ${index + 1}`,
    paragraphs: generator.text(WORDS_PER_CHAPTER).split('\n\n'),
  }));
  const joined = (of: (chapter: (typeof chapters)[number]) => string, by = '\n') => chapters.map(of).join(by);
  const inTags = (open: string, close: string) => (paragraphs: readonly string[]) =>
    paragraphs.map((paragraph) => `${open}${paragraph}${close}`).join('\n');
  const p = inTags('<p>', '</p>');
  switch (format) {
    case 'txt':
      return strToU8(joined(({ title, paragraphs }) => `${title}\n\n${paragraphs.join('\n\n')}`, '\n\n\n'));
    case 'md':
      return strToU8(joined(({ title, paragraphs }) => `# ${title}\n\n${paragraphs.join('\n\n')}`, '\n\n'));
    case 'html':
      return strToU8(
        `<!DOCTYPE html><html><head><title>A Book</title></head><body>${joined(({ title, paragraphs }) => `<h1>${title}</h1>${p(paragraphs)}`)}</body></html>`,
      );
    case 'epub':
      return epub(chapters.map(({ title, paragraphs }) => `<h1>${title}</h1>${p(paragraphs)}`));
    case 'docx':
      return docx(
        joined(
          ({ title, paragraphs }) =>
            `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${title}</w:t></w:r></w:p>${inTags('<w:p><w:r><w:t>', '</w:t></w:r></w:p>')(paragraphs)}`,
        ),
      );
    case 'fb2':
      return strToU8(
        `<?xml version="1.0" encoding="utf-8"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><description><title-info><book-title>A Book</book-title><lang>en</lang></title-info></description><body>${joined(({ title, paragraphs }) => `<section><title><p>${title}</p></title>${p(paragraphs)}</section>`)}</body></FictionBook>`,
      );
  }
}

function epub(documents: readonly string[]): Uint8Array {
  const items = documents.map(
    (_, index) => `<item id="c${index}" href="c${index}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = documents.map((_, index) => `<itemref idref="c${index}"/>`);
  return zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(
      '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'content.opf': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A Book</dc:title><dc:language>en</dc:language></metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ),
    ...Object.fromEntries(
      documents.map((body, index) => [
        `c${index}.xhtml`,
        strToU8(
          `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A Book</title></head><body>${body}</body></html>`,
        ),
      ]),
    ),
  });
}

function docx(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

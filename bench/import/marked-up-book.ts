// A book as converters make them: every few words in an element of its own, with classes of a long style sheet.

import { strToU8, zipSync } from 'fflate';
import type { Random } from '../random.ts';
import { createTextGenerator } from '../story/text-generator.ts';

const CHAPTERS = 31;
const WORDS_PER_CHAPTER = 1_000;
const CLASSES = 60;
const MAX_WORDS_IN_ELEMENT = 4;

/** An EPUB of about 250 KB, which holds ten times as much of markup. */
export function markedUpBook(seed: number): Uint8Array {
  const generator = createTextGenerator(seed);
  const { random } = generator;
  const names = Array.from({ length: CHAPTERS }, (_, index) => `c${index + 1}`);
  const documents = names.map((name, index) => {
    const paragraphs = generator.text(WORDS_PER_CHAPTER).split('\n\n');
    const body = paragraphs.map((text) => `<p class="${anyClass(random)}">${inElements(text, random)}</p>`);
    const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A Book</title><link rel="stylesheet" href="s.css" type="text/css"/></head><body class="calibre"><h2>Chapter ${index + 1}</h2>${body.join('\n')}</body></html>`;
    return [`${name}.xhtml`, strToU8(page)] as const;
  });
  const items = names.map(
    (name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = names.map((name) => `<itemref idref="${name}"/>`);
  return zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(
      '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'content.opf': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A Book</dc:title><dc:language>en</dc:language></metadata><manifest>${items.join('')}<item id="s" href="s.css" media-type="text/css"/></manifest><spine>${spine.join('')}</spine></package>`,
    ),
    's.css': strToU8(styleSheet(random)),
    ...Object.fromEntries(documents),
  });
}

const anyClass = (random: Random) => `calibre${random.between(1, CLASSES)}`;

function inElements(text: string, random: Random): string {
  const words = text.split(' ');
  const elements: string[] = [];
  while (words.length > 0) {
    const some = words.splice(0, random.between(1, MAX_WORDS_IN_ELEMENT)).join(' ');
    const name = random.pick(['span', 'span', 'span', 'i', 'b', 'a']);
    elements.push(
      `<${name} class="${anyClass(random)}" style="margin: 0em; line-height: ${random.between(100, 104)}%"><span lang="en">${some}</span></${name}>`,
    );
  }
  return elements.join(' ');
}

function styleSheet(random: Random): string {
  const rules = Array.from({ length: CLASSES }, (_, index) => {
    const style = random.pick(['normal', 'normal', 'normal', 'italic']);
    return `.calibre${index + 1} { display: inline; font-size: ${random.between(8, 20)}pt; font-style: ${style}; margin: 0 ${random.between(0, 4)}em }`;
  });
  return rules.join('\n');
}

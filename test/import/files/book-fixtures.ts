// Small books in each format, for tests.

import { zip } from './zip-fixtures.ts';

const CONTAINER =
  '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">' +
  '<rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

export interface EpubParts {
  /** Bodies of documents, by file name, in reading order. */
  readonly documents: Readonly<Record<string, string>>;
  /** EPUB 3's navigation, as the inside of `<nav epub:type="toc">`. */
  readonly nav?: string;
  readonly landmarks?: string;
  /** EPUB 2's navigation, as the inside of `<navMap>`. */
  readonly ncx?: string;
  /** Inside `<guide>`. */
  readonly guide?: string;
  readonly metadata?: string;
  /** More items of the manifest. */
  readonly items?: string;
  readonly css?: string;
  /** Documents that are no part of the reading order proper. */
  readonly aside?: readonly string[];
  /** More files, which may take the place of those made here. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const hrefOf = (name: string) => name.split('/').map(encodeURIComponent).join('/');

export function epub(parts: EpubParts): Uint8Array {
  const { documents, nav, landmarks, ncx, guide, css = '', aside = [], files = {} } = parts;
  const metadata =
    parts.metadata ??
    '<dc:title>A Small Book</dc:title><dc:creator>Ann Example</dc:creator><dc:language>en</dc:language>';
  const names = Object.keys(documents);
  const items = names.map(
    (name, index) => `<item id="d${index}" href="${hrefOf(name)}" media-type="application/xhtml+xml"/>`,
  );
  const spine = names.map(
    (name, index) => `<itemref idref="d${index}"${aside.includes(name) ? ' linear="no"' : ''}/>`,
  );
  if (nav !== undefined)
    items.push('<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>');
  if (ncx !== undefined) items.push('<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>');
  items.push('<item id="css" href="style.css" media-type="text/css"/>');
  const opf =
    '<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">' +
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest>${items.join('')}${parts.items ?? ''}</manifest>` +
    `<spine toc="ncx">${spine.join('')}</spine>${guide === undefined ? '' : `<guide>${guide}</guide>`}</package>`;
  const made: Record<string, string> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'OEBPS/content.opf': opf,
    'OEBPS/style.css': css,
  };
  for (const [name, body] of Object.entries(documents)) made[`OEBPS/${name}`] = xhtml(body);
  if (nav !== undefined) {
    const more = landmarks === undefined ? '' : `<nav epub:type="landmarks"><ol>${landmarks}</ol></nav>`;
    made['OEBPS/nav.xhtml'] = xhtml(`<nav epub:type="toc"><ol>${nav}</ol></nav>${more}`);
  }
  if (ncx !== undefined) {
    made['OEBPS/toc.ncx'] =
      `<?xml version="1.0"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>${ncx}</navMap></ncx>`;
  }
  return zip({ ...made, ...files });
}

export const xhtml = (body: string): string =>
  '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">' +
  `<head><title>A Small Book</title></head>${body.startsWith('<body') ? body : `<body>${body}</body>`}</html>`;

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface DocxParts {
  /** Inside `<w:body>`. */
  readonly body: string;
  /** Inside `<w:styles>`. */
  readonly styles?: string;
  /** Inside `<w:footnotes>`. */
  readonly footnotes?: string;
  readonly core?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

export function docx({ body, styles = '', footnotes, core, files = {} }: DocxParts): Uint8Array {
  return zip({
    '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${WORD}>${styles}</w:styles>`,
    ...(footnotes === undefined
      ? {}
      : { 'word/footnotes.xml': `<w:footnotes ${WORD}>${footnotes}</w:footnotes>` }),
    ...(core === undefined ? {} : { 'docProps/core.xml': `<cp:coreProperties>${core}</cp:coreProperties>` }),
    ...files,
  });
}

/** A paragraph of a Word document; `style` is the id of a style. */
export const wordParagraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Prose of so many words that says nothing and tells each piece from others by its name. */
export function prose(name: string, words = 80): string {
  const made = Array.from({ length: words }, (_, index) =>
    index === 0 ? `${name} began` : `${name.toLowerCase()}word${index}`,
  );
  return `${made.join(' ')}.`;
}

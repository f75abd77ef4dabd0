// Reads the bytes of a file into a Book. Its format is detected from its content; its name only marks Markdown.

import type { Book } from './book.ts';
import { decodeText } from './container/decode.ts';
import { isZip, rejectKnownFormats } from './container/signatures.ts';
import { type Archive, openZip } from './container/zip.ts';
import { readDocx } from './docx/read-docx.ts';
import { readEpub } from './epub/read-epub.ts';
import { readFb2 } from './fb2/read-fb2.ts';
import { readHtml } from './html/read-html.ts';
import { ImportError } from './import-error.ts';
import { isMarkdown, readMarkdownBook } from './markdown-book.ts';
import { expandEntities } from './markup/expand-entities.ts';
import { MAX_FILE_BYTES } from './max-file-bytes.ts';
import { readText } from './text/read-text.ts';

/**
 * @param onProgress is told how much is read, 0 to 1, by formats that have parts
 * @throws ImportError for what is no story, is damaged, locked or hostile
 */
export function readBook(
  bytes: Uint8Array,
  fileName: string,
  onProgress: (done: number) => void = () => {},
): Book {
  if (bytes.length === 0) throw new ImportError('empty');
  if (bytes.length > MAX_FILE_BYTES) {
    throw new ImportError({ kind: 'too-large', megabytes: MAX_FILE_BYTES / 1024 / 1024 });
  }
  if (isZip(bytes)) return readArchive(openZip(bytes), onProgress);
  rejectKnownFormats(bytes);
  const text = decodeText(bytes);
  if (text.trim() === '') throw new ImportError('blank');
  if (isMultipart(text)) {
    throw new ImportError('web-archive');
  }
  if (FICTION_BOOK.test(text.slice(0, 4_000))) return readFb2(text);
  const named = /\.(?:md|markdown|mdown|mkd)$/i.test(fileName);
  // Markdown may have any number of HTML's tags in it.
  const tagged = !(named && isMarkdown(text)) && hasHtmlTags(text);
  if (HTML_START.test(text.slice(0, 20_000)) || tagged) return readHtml(text);
  rejectOtherXml(text);
  return named || (isMarkdown(text) && !GUTENBERG.test(text.slice(0, 20_000)))
    ? readMarkdownBook(text)
    : readText(text);
}

const FICTION_BOOK = /<FictionBook\b/;
const GUTENBERG = /\*{3}\s*START OF (?:THIS|THE) PROJECT GUTENBERG/;

function readArchive(archive: Archive, onProgress: (done: number) => void): Book {
  const { names } = archive;
  const kind = archive.has('mimetype')
    ? new TextDecoder().decode(archive.read('mimetype') ?? undefined).trim()
    : '';
  if (archive.has('META-INF/container.xml') || kind === 'application/epub+zip')
    return readEpub(archive, onProgress);
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return readDocx(archive);
  if (kind.startsWith('application/vnd.oasis.opendocument.text')) {
    throw new ImportError('open-document');
  }
  if (archive.has('[Content_Types].xml')) return readDocx(archive);
  const [fictionBook, ...others] = names.filter((name) => /\.fb2$/i.test(name));
  const bytes = fictionBook === undefined || others.length > 0 ? null : archive.read(fictionBook);
  if (bytes !== null) return readFb2(decodeText(bytes));
  if (names.some((name) => name.startsWith('Index/') || name === 'Index.zip')) {
    throw new ImportError('pages-document');
  }
  throw new ImportError('other-archive');
}

const isMultipart = (text: string) =>
  /^MIME-Version:/im.test(text.slice(0, 2_000)) &&
  /^Content-Type:\s*multipart\/related/im.test(text.slice(0, 2_000));

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*(?:<!doctype\s+html\b|<html\b|<head\b|<body\b)/is;
const HTML_TAGS = /<(?:p|div|br|h[1-6]|span|em|strong|i|b|hr|a)\b[^<>]{0,500}>/gi;

/** Whether a text is HTML by how many of its tags are in the beginning. */
function hasHtmlTags(text: string): boolean {
  const start = text.slice(0, 20_000);
  const tags = start.match(HTML_TAGS)?.length ?? 0;
  return /^\s*</.test(start)
    ? tags > 0
    : tags >= 3 && tags * 1_000 > start.length && /<\/(?:p|div|h[1-6])>/i.test(start);
}

function rejectOtherXml(text: string): void {
  if (!/^\s*<(?:\?xml|!DOCTYPE)\b/i.test(text)) return;
  expandEntities(text);
  throw new ImportError('unknown-xml');
}

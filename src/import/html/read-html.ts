// Reading a web page into a Book: saved pages, Project Gutenberg's, exports of word processors.

import type { Book } from '../book.ts';
import { elementsOf, parseMarkup, type Token, textBetween } from '../markup/parse-markup.ts';
import { readStyles } from '../markup/styles.ts';
import { readText } from '../text/read-text.ts';
import { isArchivePage, readArchivePage } from './archive.ts';
import { isChrome, mainOf } from './chrome.ts';
import { headerLine, isBoilerplate, withoutBoilerplate } from './gutenberg.ts';
import { noteTargets } from './notes.ts';
import { readHead } from './page-head.ts';
import { sectionsOf } from './sections.ts';
import { settle } from './settle.ts';
import { walk } from './walk.ts';

/** @throws ImportError for markup that is no book's */
export function readHtml(text: string): Book {
  const tokens = parseMarkup(text, /^\s*<\?xml|\bxmlns=/.test(text.slice(0, 2_000)) ? 'xhtml' : 'html');
  if (isArchivePage(tokens)) return readArchivePage(tokens);
  const plain = plainTextOf(tokens);
  return plain === null ? readPage(tokens) : readText(plain);
}

/** Of all text in a page, what makes it a plain text that a browser has put into one. */
const MOST = 0.9;

/** The text of a page that is nothing but one `<pre>`; null for others. */
function plainTextOf(tokens: readonly Token[]): string | null {
  let body = 0;
  let pre: string | null = null;
  for (const { tag, index } of elementsOf(tokens)) {
    if (tag.name === 'body') body = textBetween(tokens, index + 1, tag.close).length;
    else if (tag.name !== 'pre') continue;
    else if (pre !== null) return null;
    else pre = textBetween(tokens, index + 1, tag.close);
  }
  return pre !== null && pre.length > body * MOST ? pre : null;
}

function readPage(tokens: readonly Token[]): Book {
  const head = readHead(tokens);
  const main = mainOf(tokens);
  const pieces = walk(
    tokens,
    {
      styles: readStyles(head.sheets),
      drops: isChrome,
      roles: (_, { id, classes }) =>
        isBoilerplate(id, classes) ? (id === 'pg-footer' ? 'back' : 'front') : null,
      notes: noteTargets(tokens, new Set()),
    },
    main === null ? 0 : main.index,
    main === null ? tokens.length : main.tag.close + 1,
  );
  const settled = withoutBoilerplate(settle(pieces));
  return {
    format: 'html',
    title: headerLine(settled, 'Title') ?? head.title,
    author: headerLine(settled, 'Author') ?? head.author,
    language: head.language,
    source: head.address,
    license: null,
    summary: null,
    sections: sectionsOf(settled),
    warnings: [],
  };
}

// Reading a web page into a Book: saved pages, Project Gutenberg's, exports of word processors.

import type { Book } from '../book.ts';
import { parseMarkup, type Token } from '../markup/parse-markup.ts';
import { readStyles } from '../markup/styles.ts';
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
  return isArchivePage(tokens) ? readArchivePage(tokens) : readPage(tokens);
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

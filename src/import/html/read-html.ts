// Reading a web page into a Book: saved pages, Project Gutenberg's, exports of word processors.

import type { Book } from '../book.ts';
import { elementsOf, parseMarkup, type Token, textBetween } from '../markup/parse-markup.ts';
import { parseStylesheets } from '../markup/styles.ts';
import { readText } from '../text/read-text.ts';
import { isAo3Page, readAo3Page } from './ao3.ts';
import { chromeRule, findMainElement } from './chrome.ts';
import { headerLine, isBoilerplate, tagBoilerplate } from './gutenberg.ts';
import { noteTargets } from './notes.ts';
import { readHead } from './page-head.ts';
import { resolveBlocks } from './resolve-blocks.ts';
import { sectionsOf } from './sections.ts';
import { collectSkipped, textsOutside } from './skipped-texts.ts';
import { type WalkOptions, walk } from './walk.ts';

/** @throws ImportError for markup that is no book's */
export function readHtml(text: string): Book {
  const tokens = parseMarkup(text, /^\s*<\?xml|\bxmlns=/.test(text.slice(0, 2_000)) ? 'xhtml' : 'html');
  if (isAo3Page(tokens)) return readAo3Page(tokens);
  const plain = plainTextOf(tokens);
  return plain === null ? readPage(tokens) : readText(plain);
}

/** Of all text in a page, what makes it a plain text that a browser has put into one. */
const MIN_PRE_RATIO = 0.9;

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
  return pre !== null && pre.length > body * MIN_PRE_RATIO ? pre : null;
}

function readPage(tokens: readonly Token[]): Book {
  const head = readHead(tokens);
  const main = findMainElement(tokens);
  const skipped = collectSkipped(tokens);
  const options: WalkOptions = {
    styles: parseStylesheets(head.stylesheets),
    skipRule: chromeRule,
    onSkipped: skipped.onSkipped,
    roleOf: (_, { id, classes }) =>
      isBoilerplate(id, classes) ? (id === 'pg-footer' ? 'back' : 'front') : null,
    noteIds: noteTargets(tokens, new Set()),
  };
  const [first, last] = main === null ? [0, tokens.length - 1] : [main.index, main.tag.close];
  const pieces = walk(tokens, options, first, last + 1);
  const resolved = tagBoilerplate(resolveBlocks(pieces));
  return {
    format: 'html',
    title: headerLine(resolved, 'Title') ?? head.title,
    author: headerLine(resolved, 'Author') ?? head.author,
    language: head.language,
    source: head.canonicalUrl,
    license: null,
    summary: null,
    sections: sectionsOf(resolved),
    skipped: [...textsOutside(tokens, [[first, last]], options), ...skipped.texts],
    warnings: [],
  };
}

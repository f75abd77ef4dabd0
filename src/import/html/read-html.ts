// Reads a web page into a Book: saved pages, Project Gutenberg's books, exports of word processors.

import { plainText } from '../../story/markup.ts';
import type { Book } from '../book.ts';
import { elementsOf, parseMarkup, type Token, textBetween, textOf } from '../markup/parse-markup.ts';
import { parseStylesheets } from '../markup/styles.ts';
import { readText } from '../text/read-text.ts';
import { isAo3Page, readAo3Page } from './ao3.ts';
import { chromeRule, findMainElement } from './chrome.ts';
import { elementHints, isChapterTitle } from './element-hints.ts';
import { headerLine, isBoilerplate, tagBoilerplate } from './gutenberg.ts';
import { noteTargets } from './notes.ts';
import { readHead } from './page-head.ts';
import { pageAuthor, pageTitle } from './page-title.ts';
import { type ResolvedBlock, resolveBlocks } from './resolve-blocks.ts';
import { sectionsOf } from './sections.ts';
import { collectSkipped, textsOutside } from './skipped-texts.ts';
import { type WalkOptions, walk } from './walk.ts';

/**
 * Reads a page as a work from the Archive of Our Own, as plain text inside one `<pre>`, or as any other page.
 * @throws ImportError for overlong or too deeply nested markup
 */
export function readHtml(text: string): Book {
  const tokens = parseMarkup(text, /^\s*<\?xml|\bxmlns=/.test(text.slice(0, 2_000)) ? 'xhtml' : 'html');
  if (isAo3Page(tokens)) return readAo3Page(tokens);
  const plain = plainTextOf(tokens);
  return plain === null ? readPage(tokens) : readText(plain);
}

/** A `<pre>` with more than this ratio of a page's text is a plain text file that a browser has saved as a page. */
const MIN_PRE_RATIO = 0.9;

/** The text of a page that consists of one `<pre>`; null for other pages. */
function plainTextOf(tokens: readonly Token[]): string | null {
  let body = 0;
  let pre: string | null = null;
  for (const { tag, index } of elementsOf(tokens)) {
    if (tag.name === 'body') body = textBetween(tokens, index + 1, tag.close).length;
    else if (tag.name !== 'pre') continue;
    // Wattpad sets paragraphs inside one.
    else if (pre !== null || tag.containsBlocks) return null;
    else pre = textBetween(tokens, index + 1, tag.close);
  }
  return pre !== null && pre.length > body * MIN_PRE_RATIO ? pre : null;
}

const headingsOf = (pieces: readonly ResolvedBlock[]) =>
  pieces.flatMap(({ block }) => (block.kind === 'heading' ? [plainText(block.markup)] : []));

const NEIGHBOUR_LINK =
  /^\W*(?:(?:previous|prev|next|last|first) (?:chapter|part|post|episode)|table of contents)\W*$/i;

/** The title of the one chapter of a serial that a page shows: it leads to others. Null for other pages. */
function chapterTitle(tokens: readonly Token[]): string | null {
  let [title, hasNeighbours]: [string | null, boolean] = [null, false];
  for (const { tag, index } of elementsOf(tokens)) {
    if (tag.name === 'a') hasNeighbours ||= NEIGHBOUR_LINK.test(textOf(tokens, tag, index).slice(0, 60));
    else if (title === null && isChapterTitle(elementHints(tag))) title = textOf(tokens, tag, index);
  }
  return hasNeighbours ? title : null;
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
    title: headerLine(resolved, 'Title') ?? pageTitle(head.title, headingsOf(resolved), chapterTitle(tokens)),
    author: headerLine(resolved, 'Author') ?? head.author ?? pageAuthor(head.title),
    language: head.language,
    source: head.canonicalUrl,
    license: null,
    summary: null,
    sections: sectionsOf(resolved),
    skipped: [...textsOutside(tokens, [[first, last]], options), ...skipped.texts],
    warnings: [],
  };
}

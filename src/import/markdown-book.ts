// Reading a Markdown file into a Book: headings, emphasis, breaks, notes, and its front matter.

import { parse } from 'yaml';
import { escapeMarkup } from '../story/markup.ts';
import type { Block, Book } from './book.ts';
import type { ImportWarning } from './import-problem.ts';
import { splitFrontMatter } from './markdown.ts';
import { parseBookMarkdown } from './markdown-parser.ts';
import { type MarkdownPiece, piecesOf } from './markdown-pieces.ts';
import { inlineSpans, plainSpan } from './markdown-spans.ts';
import { headingMarkup, markupOf, normaliseSpans, type Span } from './spans.ts';

/** Far more than credits need. Characters. */
const MAX_FRONT_MATTER_CHARS = 64 * 1024;

/** Reads a whole file; what is wrong in its front matter becomes a warning. */
export function readMarkdownBook(source: string): Book {
  const { front, lines } = splitFrontMatter(source);
  const own = front?.closed === true;
  const { fields, warnings } = own ? parseFrontMatter(front.source) : { fields: {}, warnings: [] };
  // A line of dashes that nothing closes is a break like any other.
  const blocks = blocksOf(own || front === null ? lines : source.split(/\r\n|[\n\r\u2028\u2029]/));
  const field = (...names: string[]) =>
    names.map((name) => plainValue(fields[name])).find((value) => value !== null) ?? null;
  return {
    format: 'markdown',
    title: field('title'),
    author: field('author', 'authors', 'creator', 'by'),
    language: field('language', 'lang'),
    source: field('source', 'url'),
    license: field('license', 'licence', 'rights'),
    summary: field('summary', 'description'),
    sections: [{ role: 'unmarked', title: null, level: 1, blocks }],
    warnings,
  };
}

/** How many lines at its start may be Markdown's for a text to be taken for it. */
const MAX_DETECTION_LINES = 400;

/** Whether a text is Markdown: by its front matter or its headings. */
export function isMarkdown(text: string): boolean {
  const start = text.slice(0, 40_000);
  if (/^---[ \t]*\n(?:[\w-]+:.*\n|-?[ \t]+\S.*\n|[ \t]*\n)+(?:---|\.\.\.)[ \t]*(?:\n|$)/.test(start))
    return true;
  return start.split('\n', MAX_DETECTION_LINES).some((line) => /^#{1,6}[ \t]+\S/.test(line));
}

/** Texts that no blank line parts are one verse, as lists are. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: TextPiece[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(...textBlocks(open));
    open = [];
  };
  for (const piece of piecesOf(parseBookMarkdown(lines))) {
    if (piece.kind === 'text') {
      if (!piece.follows || piece.quote !== open.at(-1)?.quote) close();
      open.push(piece);
      continue;
    }
    close();
    blocks.push(...otherBlocks(piece));
  }
  close();
  return blocks;
}

type TextPiece = MarkdownPiece & { readonly kind: 'text' };

function otherBlocks(piece: Exclude<MarkdownPiece, TextPiece>): Block[] {
  switch (piece.kind) {
    case 'break':
      return [{ kind: 'break' }];
    case 'code':
      return codeBlocks(piece.text);
    case 'note':
      return [{ kind: 'note', markup: markupOf(onOneLine(inlineSpans(piece.content.children ?? []))) }];
    case 'heading': {
      const markup = headingMarkup(inlineSpans(piece.content.children ?? []));
      return markup === '' ? [] : [{ kind: 'heading', level: piece.level, markup }];
    }
  }
}

function textBlocks(pieces: readonly TextPiece[]): Block[] {
  const spans = pieces.flatMap(({ bullet, content }, index) => [
    plainSpan(`${index === 0 ? '' : '\n'}${bullet}`),
    ...inlineSpans(content?.children ?? []),
  ]);
  const markup = markupOf(normaliseSpans(spans));
  if (markup === '') return [];
  if (markup.includes('\n')) return [{ kind: 'verse', markup }];
  const centred = pieces.some(({ content }) =>
    /<center>|text-align:\s*center|align=["']?center/i.test(content?.content ?? ''),
  );
  return [{ kind: 'paragraph', markup, centred, tight: false }];
}

function codeBlocks(code: string): Block[] {
  const lines = code.split('\n').map((line) => line.trimEnd());
  const text = lines.join('\n').trim();
  return text === '' ? [] : [{ kind: 'verse', markup: escapeMarkup(text) }];
}

const onOneLine = (spans: readonly Span[]) =>
  normaliseSpans(spans.map((span) => ({ ...span, text: span.text.replaceAll('\n', ' ') })));

function parseFrontMatter(source: string): { fields: Record<string, unknown>; warnings: ImportWarning[] } {
  try {
    if (source.length > MAX_FRONT_MATTER_CHARS) throw new Error('too long');
    const fields: unknown = parse(source, { maxAliasCount: 10 });
    return { fields: typeof fields === 'object' && fields !== null ? { ...fields } : {}, warnings: [] };
  } catch {
    return {
      fields: {},
      warnings: [{ kind: 'unreadable-front-matter' }],
    };
  }
}

function plainValue(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || null;
  if (Array.isArray(value))
    return (
      value
        .map(plainValue)
        .filter((each) => each !== null)
        .slice(0, 4)
        .join(', ') || null
    );
  return null;
}

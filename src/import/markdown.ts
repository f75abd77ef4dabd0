// Reading a Markdown file: its front matter, and its prose as Discord markup.

import type { Token } from 'markdown-it';
import { escapeMarkup } from '../story/markup.ts';
import { parseTypedMarkdown } from './markdown-parser.ts';
import { type MarkdownPiece, piecesOf } from './markdown-pieces.ts';

export interface FrontMatter {
  /** YAML. */
  readonly source: string;
  /** The line of the file (from 1) that `source` begins on. */
  readonly line: number;
  /** False where no second `---` ends it; all the file is front matter then. */
  readonly closed: boolean;
}

export interface Markdown {
  readonly front: FrontMatter | null;
  /** Discord markup: emphasis kept, all else escaped; paragraphs set off by one blank line. */
  readonly text: string;
}

/** What a break between scenes becomes, however it was written. */
const SCENE_BREAK = '⁂';

const FRONT_MATTER_END = /^(?:---|\.\.\.)\s*$/;

/**
 * Reads a whole file. Lines wrapped within a paragraph are joined; lines of verse, quotes and lists stay.
 * `*` and `_` that make emphasis in Markdown stay, `__` becomes `**` (to Discord it underlines); whatever
 * else Discord would take for markup is escaped, so headings, links and code show as they were typed.
 */
export function readMarkdown(source: string): Markdown {
  const { front, lines } = splitFrontMatter(source);
  let text = '';
  for (const piece of piecesOf(parseTypedMarkdown(lines))) {
    const gap = piece.kind === 'text' && piece.follows ? '\n' : '\n\n';
    text += (text === '' ? '' : gap) + pieceMarkup(piece);
  }
  return { front, text };
}

/** A Markdown file's front matter, and the lines after it. */
export function splitFrontMatter(source: string): {
  readonly front: FrontMatter | null;
  readonly lines: readonly string[];
} {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029]/);
  if (lines[0]?.trimEnd() !== '---') return { front: null, lines };
  const close = lines.findIndex((line, index) => index > 0 && FRONT_MATTER_END.test(line));
  const end = close === -1 ? lines.length : close;
  const front = { source: lines.slice(1, end).join('\n'), line: 2, closed: close !== -1 };
  return { front, lines: lines.slice(end + 1) };
}

function pieceMarkup(piece: MarkdownPiece): string {
  if (piece.kind === 'break') return SCENE_BREAK;
  if (piece.kind === 'code') return escapeMarkup(piece.text);
  if (piece.kind !== 'text') return inlineMarkup(piece.content.children ?? [], '', '');
  const { quote, bullet, content } = piece;
  return content === null
    ? escapeMarkup((quote + bullet).trimEnd())
    : inlineMarkup(content.children ?? [], quote + bullet, quote);
}

/** Emphasis within its like is left out: Discord would end the outer one where the inner begins. */
function inlineMarkup(tokens: readonly Token[], start: string, quote: string): string {
  let text = '';
  let literal = start;
  const depths = new Map<string, number>();
  for (const token of withoutAdjacentPairs(tokens)) {
    const marker = markerOf(token);
    if (marker !== null) {
      const depth = depths.get(marker) ?? 0;
      depths.set(marker, depth + token.nesting);
      if (Math.max(depth, depth + token.nesting) > 1) continue;
      text += escapeMarkup(literal) + marker;
      literal = '';
    } else if (!(isBreak(token) && text === '' && literal === start)) literal += literalOf(token, quote);
  }
  return text + escapeMarkup(literal);
}

/** What a token that is no emphasis shows. */
function literalOf({ type, content }: Token, quote: string): string {
  if (type === 'hardbreak') return `\n${quote}`;
  if (type === 'softbreak') return quote === '' ? ' ' : `\n${quote}`;
  return type === 'link_open' ? '[' : content;
}

function markerOf({ type, markup }: Token): string | null {
  if (type === 'em_open' || type === 'em_close') return markup;
  return type === 'strong_open' || type === 'strong_close' ? '**' : null;
}

/**
 * What ends and begins again at one place goes on: Discord would read the markers between as something else. Nor does
 * it know emphasis with a line break at its edge, so the break goes outside.
 */
function withoutAdjacentPairs(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (token.type === 'text' && token.content === '') continue;
    const marker = markerOf(token);
    const meetsItsOther =
      marker !== null && last !== undefined && markerOf(last) === marker && last.nesting === -token.nesting;
    if (meetsItsOther) kept.pop();
    else if (isBreak(token)) kept.splice(trailingFrom(kept, opens), 0, token);
    else if (marker !== null && token.nesting === -1) kept.splice(trailingFrom(kept, isBreak), 0, token);
    else kept.push(token);
  }
  return kept;
}

const isBreak = ({ type }: Token) => type === 'hardbreak' || type === 'softbreak';
const opens = (token: Token) => markerOf(token) !== null && token.nesting === 1;

/** Where the tokens at the end begin that all fit. */
function trailingFrom(tokens: readonly Token[], fits: (token: Token) => boolean): number {
  return tokens.findLastIndex((token) => !fits(token)) + 1;
}

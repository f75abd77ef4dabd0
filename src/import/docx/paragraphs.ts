// Reads the paragraphs of one part of a Word document: their text with its emphasis, and their styles.

import { type OpenTag, type Token, textBetween } from '../markup/parse-markup.ts';
import type { Span } from '../spans.ts';
import { endsSectionOnPage, readParagraphStyle, readRunStyle } from './paragraph-style.ts';
import { DEFAULT_STYLE, type WordStyle } from './styles.ts';

export interface WordParagraph {
  readonly style: WordStyle;
  /** Line breaks are line feeds in the text. */
  readonly spans: readonly Span[];
  /** Whether a new page begins before it, or inside it before any text. */
  readonly startsPage: boolean;
  /** Whether a new page begins after its text. */
  readonly endsPage: boolean;
  readonly isContents: boolean;
}

/** Deleted text, field codes, old properties, and copies of content in an older format. */
const SKIPPED_ELEMENTS = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'pict',
  'drawing',
  'rPrChange',
  'pPrChange',
]);
/** Drawings, which may hold text boxes. */
const TEXT_BOX_ELEMENTS = new Set(['pict', 'drawing']);

interface OpenParagraph {
  /** The index of its opening tag. */
  readonly open: number;
  style: WordStyle;
  spans: Span[];
  startsPage: boolean;
  endsPage: boolean;
}

/** All paragraphs in reading order. The text of a box comes before the paragraph that the box belongs to. */
export function readParagraphs(
  tokens: readonly Token[],
  styles: ReadonlyMap<string, WordStyle>,
): WordParagraph[] {
  const reader = new ParagraphReader(tokens, styles);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'close') reader.close(token.open);
    else if (token?.kind === 'open' && !reader.open(token, at)) at = token.close;
  }
  return reader.paragraphs;
}

class ParagraphReader {
  readonly paragraphs: WordParagraph[] = [];
  readonly #tokens: readonly Token[];
  readonly #styles: ReadonlyMap<string, WordStyle>;
  /** Open paragraphs, outermost first: a text box stands inside one. */
  readonly #open: OpenParagraph[] = [];
  /** The indexes of the open content controls that hold a table of contents. */
  readonly #contentsBlocks: number[] = [];
  #runStyle = DEFAULT_STYLE;

  constructor(tokens: readonly Token[], styles: ReadonlyMap<string, WordStyle>) {
    this.#tokens = tokens;
    this.#styles = styles;
  }

  /** Enters an element; false where everything in it is to be skipped. */
  open(tag: OpenTag, at: number): boolean {
    if (isSkipped(tag)) return false;
    if (tag.name === 'docPartGallery') this.#openGallery(tag);
    if (tag.name === 'p') {
      this.#open.push({ open: at, style: DEFAULT_STYLE, spans: [], startsPage: false, endsPage: false });
      return true;
    }
    const paragraph = this.#open.at(-1);
    return paragraph === undefined || this.#openInParagraph(tag, at, paragraph);
  }

  /** Leaves the element that opened at an index. */
  close(open: number): void {
    if (this.#contentsBlocks.at(-1) === open) this.#contentsBlocks.pop();
    const paragraph = this.#open.at(-1);
    if (paragraph?.open !== open) return;
    this.#open.pop();
    const { style, spans, startsPage, endsPage } = paragraph;
    const isContents = this.#contentsBlocks.length > 0 || style.isContents;
    this.paragraphs.push({ style, spans, startsPage, endsPage, isContents });
  }

  /** Word names the gallery that a content control's text comes from, such as “Table of Contents”. */
  #openGallery(tag: OpenTag): void {
    if (!/contents/i.test(tag.attributes.val ?? '')) return;
    const control = findAncestor(this.#tokens, tag, 'sdt');
    if (control !== -1) this.#contentsBlocks.push(control);
  }

  #openInParagraph(tag: OpenTag, at: number, paragraph: OpenParagraph): boolean {
    if (tag.name === 'pPr') {
      paragraph.style = readParagraphStyle(this.#tokens, tag, at, this.#styles);
      paragraph.startsPage ||= paragraph.style.breaksPage === true;
      paragraph.endsPage ||= endsSectionOnPage(this.#tokens, tag, at);
      return false;
    }
    if (tag.name === 'rPr') {
      this.#runStyle = { ...this.#runStyle, ...readRunStyle(this.#tokens, tag, at, this.#styles) };
      return false;
    }
    if (tag.name === 'r') this.#runStyle = paragraph.style;
    else if (this.#runStyle.hidden !== true) addInline(this.#tokens, tag, at, paragraph, this.#runStyle);
    return true;
  }
}

function isSkipped(tag: OpenTag): boolean {
  if (SKIPPED_ELEMENTS.has(tag.name)) return !(TEXT_BOX_ELEMENTS.has(tag.name) && tag.containsBlocks);
  // The lines that separate notes from the text are stored as notes of another type.
  const isNote = tag.name === 'footnote' || tag.name === 'endnote';
  return isNote && tag.attributes.type !== undefined && tag.attributes.type !== 'normal';
}

function addInline(
  tokens: readonly Token[],
  tag: OpenTag,
  at: number,
  paragraph: OpenParagraph,
  run: WordStyle,
): void {
  if (tag.name === 'br' && tag.attributes.type === 'page') {
    if (paragraph.spans.some(({ text }) => text.trim() !== '')) paragraph.endsPage = true;
    else paragraph.startsPage = true;
    return;
  }
  const text = inlineText(tokens, tag, at);
  if (text === null) return;
  const bold = run.bold === true && paragraph.style.heading === null;
  paragraph.spans.push({ text, italic: run.italic === true, bold });
}

/** The text that an element of a run stands for; null for elements that stand for none. */
function inlineText(tokens: readonly Token[], tag: OpenTag, at: number): string | null {
  switch (tag.name) {
    case 't':
      return textBetween(tokens, at + 1, tag.close);
    case 'tab':
    case 'ptab':
      return ' ';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbol(tag.attributes.char);
    case 'cr':
    case 'br':
      return '\n';
    default:
      return null;
  }
}

/** A character given by its code; empty for the private area, whose characters only a symbol font can show. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return Number.isInteger(point) && point > 31 && point < 0xd800 ? String.fromCodePoint(point) : '';
}

/** The index of the nearest element of a name around a tag; -1 for none. */
function findAncestor(tokens: readonly Token[], tag: OpenTag, name: string): number {
  for (let at = tag.parent; at >= 0; ) {
    const token = tokens[at];
    if (token?.kind !== 'open') break;
    if (token.name === name) return at;
    at = token.parent;
  }
  return -1;
}

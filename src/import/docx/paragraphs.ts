// The paragraphs of a part of a Word document: their text with its emphasis, and how they stand.

import type { OpenTag, Token } from '../markup/parse-markup.ts';
import type { Span } from '../spans.ts';
import { DEFAULT_STYLE, readProperties, type WordStyle } from './styles.ts';

export interface WordParagraph {
  readonly style: WordStyle;
  /** Line feeds are its line breaks. */
  readonly spans: readonly Span[];
  /** A new page begins before it, or within it before any text. */
  readonly startsPage: boolean;
  /** A new page begins at its end. */
  readonly endsPage: boolean;
  readonly isContents: boolean;
}

/** Deleted text, instructions of fields, and what only says again what stands beside it. */
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
/** Drawings may hold text in boxes. */
const TEXT_BOX_ELEMENTS = new Set(['pict', 'drawing']);

interface OpenParagraph {
  readonly open: number;
  style: WordStyle;
  spans: Span[];
  startsPage: boolean;
  endsPage: boolean;
}

/** All paragraphs in reading order; text in boxes stands after the paragraph it hangs on. */
export function readParagraphs(
  tokens: readonly Token[],
  styles: ReadonlyMap<string, WordStyle>,
): WordParagraph[] {
  const done: WordParagraph[] = [];
  const open: OpenParagraph[] = [];
  const contentsBlocks: number[] = [];
  let runStyle: WordStyle = DEFAULT_STYLE;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const paragraph = open.at(-1);
    if (token === undefined || token.kind === 'text') continue;
    if (token.kind === 'close') {
      if (contentsBlocks.at(-1) === token.open) contentsBlocks.pop();
      if (paragraph?.open !== token.open) continue;
      open.pop();
      const { style, spans, startsPage, endsPage } = paragraph;
      const isContents = contentsBlocks.length > 0 || style.isContents;
      done.push({ style, spans, startsPage, endsPage, isContents });
      continue;
    }
    if (SKIPPED_ELEMENTS.has(token.name) && !(TEXT_BOX_ELEMENTS.has(token.name) && token.containsBlocks)) {
      at = token.close;
      continue;
    }
    if (token.name === 'footnote' || token.name === 'endnote') {
      // The lines between text and notes are kept as notes too.
      if (token.attributes.type !== undefined && token.attributes.type !== 'normal') at = token.close;
    } else if (token.name === 'docPartGallery' && /contents/i.test(token.attributes.val ?? '')) {
      const block = findAncestor(tokens, token, 'sdt');
      if (block !== -1) contentsBlocks.push(block);
    } else if (token.name === 'p') {
      open.push({ open: at, style: DEFAULT_STYLE, spans: [], startsPage: false, endsPage: false });
    } else if (paragraph === undefined) continue;
    else if (token.name === 'pPr') {
      paragraph.style = readParagraphStyle(tokens, token, at, styles);
      paragraph.startsPage ||= paragraph.style.breaksPage === true;
      // A section that ends with this paragraph starts the next on a new page, unless it says otherwise.
      paragraph.endsPage ||= sectionBreaks(tokens, token, at);
      at = token.close;
    } else if (token.name === 'r') runStyle = paragraph.style;
    else if (token.name === 'rPr') {
      runStyle = { ...runStyle, ...readRunStyle(tokens, token, at, styles) };
      at = token.close;
    } else addInline(tokens, token, at, paragraph, runStyle);
  }
  return done;
}

function addInline(
  tokens: readonly Token[],
  tag: OpenTag,
  at: number,
  paragraph: OpenParagraph,
  run: WordStyle,
): void {
  const span = (text: string) =>
    void paragraph.spans.push({
      text,
      italic: run.italic === true,
      bold: run.bold === true && paragraph.style.heading === null,
    });
  if (run.hidden === true) return;
  if (tag.name === 't') {
    for (let index = at + 1; index < tag.close; index += 1) {
      const token = tokens[index];
      if (token?.kind === 'text') span(token.text);
    }
  } else if (tag.name === 'tab' || tag.name === 'ptab') span(' ');
  else if (tag.name === 'noBreakHyphen') span('-');
  else if (tag.name === 'sym') span(symbol(tag.attributes.char));
  else if (tag.name === 'cr') span('\n');
  else if (tag.name === 'br') {
    if (tag.attributes.type === 'page') {
      if (paragraph.spans.some(({ text }) => text.trim() !== '')) paragraph.endsPage = true;
      else paragraph.startsPage = true;
    } else span('\n');
  }
}

function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  // Symbol fonts keep their own characters in the private area: no one else can read them.
  return Number.isInteger(point) && point > 31 && point < 0xd800 ? String.fromCodePoint(point) : '';
}

function findAncestor(tokens: readonly Token[], tag: OpenTag, name: string): number {
  for (let at = tag.parent; at >= 0; ) {
    const token = tokens[at];
    if (token?.kind !== 'open') break;
    if (token.name === name) return at;
    at = token.parent;
  }
  return -1;
}

function readParagraphStyle(
  tokens: readonly Token[],
  tag: OpenTag,
  at: number,
  styles: ReadonlyMap<string, WordStyle>,
): WordStyle {
  const style = styleNamed(tokens, tag, at, 'pStyle', styles);
  // What stands in the mark's own `rPr` is about the mark, not about the text.
  let end = at + 1;
  for (let token = tokens[end]; end < tag.close; end += 1, token = tokens[end]) {
    if (token?.kind === 'open' && token.name === 'rPr') break;
  }
  return { ...style, ...readProperties(tokens, at + 1, end) };
}

function readRunStyle(
  tokens: readonly Token[],
  tag: OpenTag,
  at: number,
  styles: ReadonlyMap<string, WordStyle>,
): Partial<WordStyle> {
  const { italic, bold, hidden } = styleNamed(tokens, tag, at, 'rStyle', styles);
  return {
    ...(italic === null ? {} : { italic }),
    ...(bold === null ? {} : { bold }),
    ...(hidden === null ? {} : { hidden }),
    ...readProperties(tokens, at + 1, tag.close),
  };
}

function styleNamed(
  tokens: readonly Token[],
  tag: OpenTag,
  at: number,
  name: string,
  styles: ReadonlyMap<string, WordStyle>,
): WordStyle {
  for (let index = at + 1; index < tag.close; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'open' || token.name !== name) continue;
    const id = token.attributes.val ?? '';
    return styles.get(id) ?? unknownStyle(id);
  }
  return DEFAULT_STYLE;
}

/** Without a list of styles, an id such as `Heading1` still says what is meant. */
function unknownStyle(id: string): WordStyle {
  const level = /^heading\s?([1-6])$/i.exec(id);
  if (level !== null) return { ...DEFAULT_STYLE, heading: Number(level[1]) };
  if (/^(?:emphasis)$/i.test(id)) return { ...DEFAULT_STYLE, italic: true };
  if (/^(?:strong)$/i.test(id)) return { ...DEFAULT_STYLE, bold: true };
  return { ...DEFAULT_STYLE, isTitle: /^title$/i.test(id), isContents: /^toc\d/i.test(id) };
}

function sectionBreaks(tokens: readonly Token[], tag: OpenTag, at: number): boolean {
  let breaks = false;
  for (let index = at + 1; index < tag.close; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'open') continue;
    if (token.name === 'sectPr') breaks = true;
    if (token.name === 'type' && token.attributes.val === 'continuous') return false;
  }
  return breaks;
}

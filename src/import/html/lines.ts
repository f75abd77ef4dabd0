// Decides whether text with `<br>` in it is verse, or paragraphs one below the other.

import type { Block } from '../book.ts';
import { markupOf, normaliseSpans, type Span } from '../spans.ts';

/** In characters. Where lines are longer than this on average, each of them is a paragraph. */
const MAX_VERSE_MEAN_CHARS = 75;
const MAX_VERSE_LINE_CHARS = 160;

/** In characters. Longer lines on average, inside `<pre>`, are prose that was wrapped at a fixed width. */
const MIN_WRAPPED_MEAN_CHARS = 55;

export interface LineContext {
  readonly centred: boolean;
  /** Whether a class or type says that it is verse. */
  readonly verse: boolean;
  readonly pre: boolean;
}

/** The blocks of one passage of text, in which each `<br>` is a line feed; two of those separate paragraphs. */
export function blocksFromSpans(spans: readonly Span[], setting: LineContext): Block[] {
  return splitAtBlankLines(normaliseSpans(spans)).flatMap((chunk) => {
    const rows = nonEmptyRows(chunk);
    if (rows.length === 0) return [];
    if (setting.pre && isWrapped(rows)) return [paragraph(joinRows(rows), setting)];
    if (!isVerse(rows, setting)) return rows.map((row) => paragraph(row, setting));
    return [{ kind: 'verse', markup: markupOf(chunk) }];
  });
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { text }) => sum + text.length, 0);

function isVerse(rows: readonly (readonly Span[])[], { verse }: LineContext): boolean {
  const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row)), 0);
  if (rows.length === 1) return verse && longest <= MAX_VERSE_LINE_CHARS;
  const mean = rows.reduce((sum, row) => sum + lengthOf(row), 0) / rows.length;
  return verse
    ? mean <= MAX_VERSE_LINE_CHARS
    : longest <= MAX_VERSE_LINE_CHARS && mean <= MAX_VERSE_MEAN_CHARS;
}

function isWrapped(rows: readonly (readonly Span[])[]): boolean {
  const full = rows.slice(0, -1);
  const mean = full.reduce((sum, row) => sum + lengthOf(row), 0) / Math.max(1, full.length);
  return full.length > 0 && mean >= MIN_WRAPPED_MEAN_CHARS;
}

function paragraph(spans: readonly Span[], { centred }: LineContext): Block {
  return { kind: 'paragraph', markup: markupOf(spans), centred, tight: false };
}

const joinRows = (rows: readonly (readonly Span[])[]): Span[] =>
  normaliseSpans(rows.flatMap((row) => [...row, { text: ' ', italic: false, bold: false }]));

/** Splits text at its empty lines. */
function splitAtBlankLines(spans: readonly Span[]): Span[][] {
  const chunks: Span[][] = [[]];
  let blank = false;
  for (const row of splitRows(spans)) {
    const empty = row.every(({ text }) => text.trim() === '');
    if (empty) blank = true;
    else {
      const chunk = chunks.at(-1);
      if (blank || chunk === undefined) chunks.push([...row]);
      else {
        if (chunk.length > 0) chunk.push({ text: '\n', italic: false, bold: false });
        chunk.push(...row);
      }
      blank = false;
    }
  }
  return chunks.map(normaliseSpans).filter((chunk) => chunk.length > 0);
}

const nonEmptyRows = (spans: readonly Span[]): Span[][] =>
  splitRows(spans).filter((row) => row.some(({ text }) => text.trim() !== ''));

function splitRows(spans: readonly Span[]): Span[][] {
  const rows: Span[][] = [[]];
  for (const span of spans) {
    for (const [index, text] of span.text.split('\n').entries()) {
      if (index > 0) rows.push([]);
      if (text !== '') rows.at(-1)?.push({ ...span, text });
    }
  }
  return rows;
}

// Text with line feeds, as paragraphs or as verse: what was meant by each `<br>`.

import type { Block } from '../book.ts';
import { markupOf, normaliseSpans, type Span } from '../spans.ts';

/** Lines of verse are short; where lines are longer than this on average, each is a paragraph. Characters. */
const VERSE_MEAN = 75;
const VERSE_LONGEST = 160;

/** Text that was wrapped at a fixed width, in a `<pre>`: its lines are as long as the width allows. */
const WRAPPED_MEAN = 55;

export interface Setting {
  readonly centred: boolean;
  /** Said to be verse, by a name. */
  readonly verse: boolean;
  readonly pre: boolean;
}

/** The blocks of one run of text. Line feeds in it are its `<br>`s; two together part paragraphs. */
export function blocksOf(spans: readonly Span[], setting: Setting): Block[] {
  return chunksOf(normaliseSpans(spans)).flatMap((chunk) => {
    const rows = rowsOf(chunk);
    if (rows.length === 0) return [];
    if (setting.pre && isWrapped(rows)) return [paragraph(joined(rows), setting)];
    if (!isVerse(rows, setting)) return rows.map((row) => paragraph(row, setting));
    return [{ kind: 'verse', markup: markupOf(chunk) }];
  });
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { text }) => sum + text.length, 0);

function isVerse(rows: readonly (readonly Span[])[], { verse }: Setting): boolean {
  const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row)), 0);
  if (rows.length === 1) return verse && longest <= VERSE_LONGEST;
  const mean = rows.reduce((sum, row) => sum + lengthOf(row), 0) / rows.length;
  return verse ? mean <= VERSE_LONGEST : longest <= VERSE_LONGEST && mean <= VERSE_MEAN;
}

function isWrapped(rows: readonly (readonly Span[])[]): boolean {
  const full = rows.slice(0, -1);
  const mean = full.reduce((sum, row) => sum + lengthOf(row), 0) / Math.max(1, full.length);
  return full.length > 0 && mean >= WRAPPED_MEAN;
}

function paragraph(spans: readonly Span[], { centred }: Setting): Block {
  return { kind: 'paragraph', markup: markupOf(spans), centred, tight: false };
}

const joined = (rows: readonly (readonly Span[])[]): Span[] =>
  normaliseSpans(rows.flatMap((row) => [...row, { text: ' ', italic: false, bold: false }]));

/** Parted where a line is empty. */
function chunksOf(spans: readonly Span[]): Span[][] {
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

const rowsOf = (spans: readonly Span[]): Span[][] =>
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

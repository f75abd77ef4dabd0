// Converts passages of text with their emphasis to Discord markup.

import { escapeMarkup, plainText } from '../story/markup.ts';

export interface Span {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
}

/** Invisible characters: soft hyphens, joiners, byte order marks, control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const INVISIBLE = /[\u00AD\u2060\uFEFF\u0000-\u0008\u000B\u000E-\u001F\u007F]/g;
const SPACES = /[^\S\n]+/g;

/** Collapses white space except line feeds, and joins neighbours of the same emphasis. */
export function normaliseSpans(spans: readonly Span[]): Span[] {
  const tidy: { text: string; readonly italic: boolean; readonly bold: boolean }[] = [];
  for (const { text: raw, italic, bold } of spans) {
    const last = tidy.at(-1);
    const text = raw.replace(INVISIBLE, '').replace(SPACES, ' ');
    if (text === '') continue;
    if (last !== undefined && ((last.italic === italic && last.bold === bold) || text.trim() === ''))
      last.text += text;
    else tidy.push({ text, italic, bold });
  }
  return tidy;
}

/** The Discord markup of one paragraph or verse; without emphasis where Discord would show it differently. */
export function markupOf(spans: readonly Span[]): string {
  const plain = trimLines(spans.map(({ text }) => text).join(''));
  const marked = trimLines(applyEmphasis(spans));
  return plainText(marked) === plain ? marked : escapeMarkup(plain);
}

/** The Discord markup of a heading, which is bold anyway and so has no bold of its own. */
export function headingMarkup(spans: readonly Span[]): string {
  return markupOf(normaliseSpans(spans.map((span) => ({ ...span, bold: false }))));
}

const trimLines = (text: string) =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** Adds the markers of emphasis: never next to white space on the inside, and the longer emphasis around the shorter. */
function applyEmphasis(spans: readonly Span[]): string {
  let markup = '';
  let open: string[] = [];
  let pendingSpace = '';
  for (const [index, span] of spans.entries()) {
    const text = span.text.trim();
    const before = span.text.slice(0, span.text.length - span.text.trimStart().length);
    const after = span.text.slice(span.text.trimEnd().length);
    if (text === '') {
      pendingSpace += span.text;
      continue;
    }
    const wanted = markersOf(span);
    const keep = open.filter((marker) => wanted.includes(marker));
    // Closing a marker also closes those inside it, which are opened again if they continue.
    const first = open.findIndex((marker) => !wanted.includes(marker));
    const staying = first === -1 ? open : open.slice(0, first);
    markup += open.slice(staying.length).reverse().join('') + pendingSpace + before;
    const opening = wanted.filter((marker) => !staying.includes(marker));
    const ordered = keep.length === 0 ? longestFirst(opening, spans, index) : opening;
    markup += ordered.join('') + escapeMarkup(text);
    open = [...staying, ...ordered];
    pendingSpace = after;
  }
  return markup + open.reverse().join('') + pendingSpace;
}

const markersOf = ({ italic, bold }: Span) => [...(bold ? ['**'] : []), ...(italic ? ['*'] : [])];

/** Orders markers that open together: the one that continues for longer comes first. */
function longestFirst(markers: readonly string[], spans: readonly Span[], from: number): string[] {
  const reach = (marker: string) => {
    let end = from + 1;
    for (let span = spans[end]; span !== undefined; end += 1, span = spans[end]) {
      if (!markersOf(span).includes(marker)) break;
    }
    return end;
  };
  return markers.length < 2 ? [...markers] : [...markers].sort((a, b) => reach(b) - reach(a));
}

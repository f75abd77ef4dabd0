// Runs of text with their emphasis, as Discord markup: what every reader but plain text makes its paragraphs of.

import { escapeMarkup, plainText } from '../story/markup.ts';

export interface Span {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
}

/** Marks of layout, which nobody reads: soft hyphens, joiners, byte order marks, control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u00AD\u2060\uFEFF\u0000-\u0008\u000B\u000E-\u001F\u007F]/g;
const SPACES = /[^\S\n]+/g;

/** White space within lines made single; line feeds stay. Joined up where the same emphasis goes on. */
export function normaliseSpans(spans: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  for (const span of spans) {
    const last = tidy.at(-1);
    const text = span.text.replace(INVISIBLE, '').replace(SPACES, ' ');
    if (text === '') continue;
    const blank = text.trim() === '';
    if (last !== undefined && (blank || sameEmphasis(last, span))) {
      tidy[tidy.length - 1] = { ...last, text: last.text + text };
    } else tidy.push({ ...span, text });
  }
  return tidy;
}

const sameEmphasis = (a: Span, b: Span) => a.italic === b.italic && a.bold === b.bold;

/** Discord markup of spans within one paragraph or verse; emphasis that Discord would read otherwise is given up. */
export function markupOf(spans: readonly Span[]): string {
  const plain = trimLines(spans.map(({ text }) => text).join(''));
  const marked = trimLines(applyEmphasis(spans));
  return plainText(marked) === plain ? marked : escapeMarkup(plain);
}

/** The same without bold, which a heading has anyway. */
export function headingMarkup(spans: readonly Span[]): string {
  return markupOf(normaliseSpans(spans.map((span) => ({ ...span, bold: false }))));
}

const trimLines = (text: string) =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** Markers go to the inner side of white space, the longer emphasis around the shorter. */
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
    // What closes takes all that was opened within it along; that opens anew.
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

/** Of two that open together, the one that goes on for longer first. */
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

// Discord markup: escaping what Discord would take for it, and reading a text without it.

import { emphasisSpans } from './emphasis.ts';

/**
 * What Discord's clients render, wherever it may come to stand: what counts only at the start of a line is
 * escaped after any space, because a page may begin there. (Discord: "Markdown Text 101", "Message
 * Formatting"; escapes work before any ASCII character that is no letter, digit or space.)
 */
const MARKUP = new RegExp(
  [
    '[\\\\*_`\\[<]', // escapes, emphasis, underline, code, links, mentions, timestamps, custom emoji
    '\\|(?=\\|)|(?<=\\|)\\|', // spoilers
    '~(?=~)|(?<=~)~', // strikethrough
    '(?<=^|\\s)[#>]', // headings, quotes
    '(?<=^|\\s)[-+](?=#|\\s|$)', // lists, subtext
    '[.)](?<=(?:^|\\s)\\d+.)(?=\\s|$)', // numbered lists
    ':(?=[\\w+-]+:)', // emoji by name
    '@(?=everyone|here)', // mentions of all
  ].join('|'),
  'gm',
);

/** Plain text as Discord markup that shows exactly it. */
export function escapeMarkup(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

/** What a reader sees of a markup text that holds only emphasis and escapes. */
export function plainText(markup: string): string {
  if (!/[\\*_~|]/.test(markup)) return markup;
  let text = '';
  let from = 0;
  for (const { at, length } of markersOf(markup)) {
    text += withoutEscapes(markup.slice(from, at));
    from = at + length;
  }
  return text + withoutEscapes(markup.slice(from));
}

/** The same, and where each of its characters stands in the markup: before the markers that stand right before it. */
export function plainTextWithOffsets(markup: string): {
  readonly text: string;
  readonly sourceOf: (offset: number) => number;
} {
  // For each part of the markup that is shown: where it begins there, and in the plain text.
  const parts: { readonly source: number; readonly plain: number }[] = [];
  let text = '';
  const add = (from: number, to: number) => {
    if (to <= from) return;
    parts.push({ source: from, plain: text.length });
    text += markup.slice(from, to);
  };
  let from = 0;
  for (const { at, length } of [...markersOf(markup), { at: markup.length, length: 0 }]) {
    const shown = from;
    for (const { index } of markup.slice(from, at).matchAll(ESCAPE)) {
      const backslash = shown + index;
      add(from, backslash);
      from = backslash + 1;
    }
    add(from, at);
    from = at + length;
  }
  return { text, sourceOf: (offset) => sourceAt(parts, offset) };
}

function sourceAt(
  parts: readonly { readonly source: number; readonly plain: number }[],
  offset: number,
): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.plain ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const { source, plain } = parts[low - 1] ?? { source: 0, plain: 0 };
  return source + offset - plain;
}

function markersOf(markup: string): { readonly at: number; readonly length: number }[] {
  return emphasisSpans(markup)
    .flatMap(({ start, end, marker }) => [
      { at: start, length: marker.length },
      { at: end - marker.length, length: marker.length },
    ])
    .sort((a, b) => a.at - b.at);
}

const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const withoutEscapes = (text: string) => text.replace(ESCAPE, '$1');

// Where emphasis runs from and to in a text of Discord markup.

export type Marker = '*' | '**' | '_' | '__' | '~~' | '||';

/** Characters `start` to `end` of the text, both markers with them. Runs nest or stand apart. */
export interface EmphasisSpan {
  readonly start: number;
  readonly end: number;
  readonly marker: Marker;
}

/** Markers that wait for what closes them: one or two of a character, or three, which open both. */
interface OpenDelimiter {
  readonly start: number;
  readonly char: string;
  readonly length: number;
}

/** An escape, a blank line (no emphasis goes over it), or markers. */
const TOKEN = /\\.|\n[^\S\n]*\n|\*+|_+|~~|\|\|/gs;

/** All emphasis runs, by their starts. A marker that nothing closes is none, and none stands within its like. */
export function emphasisSpans(text: string): EmphasisSpan[] {
  const spans: EmphasisSpan[] = [];
  let openDelimiters: OpenDelimiter[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const char = token.charAt(0);
    if (char === '\n') openDelimiters = [];
    if (char === '\n' || char === '\\') continue;
    const end = index + token.length;
    let at = index;
    while (at < end && canClose(text, index, end)) {
      const charsLeft = end - at;
      const place = openDelimiters.findLastIndex(
        (open) => open.char === char && canMatch(open.length, charsLeft),
      );
      const open = openDelimiters[place];
      if (open === undefined) break;
      const closed = Math.min(open.length, charsLeft);
      const left = open.length - closed;
      spans.push(...matchedSpans(open.start + left, at + closed, char, closed));
      openDelimiters = [...openDelimiters.slice(0, place), ...(left > 0 ? [{ ...open, length: left }] : [])];
      at += closed;
    }
    const length = end - at;
    if (length >= 1 && length <= 3 && canOpen(text, index, end)) {
      openDelimiters = openDelimiters.filter((open) => open.char !== char || (open.length & length) === 0);
      openDelimiters.push({ start: at, char, length });
    }
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `**` never closes `*`: it opens within it. */
const canMatch = (opened: number, room: number) => opened === room || opened === 3 || room > 2;

/** Three markers are one around two. */
function matchedSpans(start: number, end: number, char: string, length: number): EmphasisSpan[] {
  if (length === 3)
    return [...matchedSpans(start, end, char, 1), ...matchedSpans(start + 1, end - 1, char, 2)];
  const marker = char.repeat(length);
  return isMarker(marker) ? [{ start, end, marker }] : [];
}

const isMarker = (text: string): text is Marker => ['*', '**', '_', '__', '~~', '||'].includes(text);

/** As Discord's parser has it: no space on the inner side, and no letter on the outer side of an underscore. */
const canOpen = (text: string, start: number, end: number) =>
  /^\S/.test(text.slice(end, end + 1)) && !(text[start] === '_' && /[a-z\d]/i.test(text[start - 1] ?? ''));

const canClose = (text: string, start: number, end: number) =>
  /^\S/.test(text.slice(start - 1, start)) && !(text[start] === '_' && /[a-z\d]/i.test(text[end] ?? ''));

// Breaks styled text into lines of a width, between words.

import { type Line, lineColumns, type Span, textColumns } from './span.ts';

/** A word, its styles along with it, and the spaces before it. */
interface Word {
  readonly space: Span | null;
  readonly spans: readonly Span[];
}

/**
 * The text in lines of at most `width` columns. `first` stands before the first line, `further` before all
 * others; both count. A word longer than a line is cut.
 */
export function wrap(
  text: readonly Span[],
  width: number,
  firstPrefix: Line = [],
  continuationPrefix: Line = firstPrefix,
): Line[] {
  const lines: Span[][] = [[...firstPrefix]];
  let used = lineColumns(firstPrefix);
  let empty = true;
  const newLine = () => {
    lines.push([...continuationPrefix]);
    used = lineColumns(continuationPrefix);
    empty = true;
  };
  for (const { space, spans } of splitWords(text)) {
    const length = lineColumns(spans);
    const gap = empty || space === null ? 0 : textColumns(space.text);
    if (!empty && used + gap + length > width) newLine();
    else if (gap > 0 && space !== null) {
      lines.at(-1)?.push(space);
      used += gap;
    }
    for (const piece of spans) {
      for (const character of splitSpan(piece, width - used, width - lineColumns(continuationPrefix))) {
        if (!empty && used + textColumns(character.text) > width) newLine();
        lines.at(-1)?.push(character);
        used += textColumns(character.text);
        empty = false;
      }
    }
  }
  return lines;
}

/** A span that fits `room` stays whole; else it is cut into pieces of `room`, then of `full` columns. */
function splitSpan(span: Span, firstWidth: number, width: number): Span[] {
  if (textColumns(span.text) <= Math.max(firstWidth, 1)) return [span];
  const cut: Span[] = [];
  let text = '';
  let limit = firstWidth;
  for (const character of span.text) {
    if (text !== '' && textColumns(text + character) > Math.max(limit, 1)) {
      cut.push({ ...span, text });
      text = '';
      limit = width;
    }
    text += character;
  }
  return [...cut, { ...span, text }];
}

function splitWords(text: readonly Span[]): Word[] {
  const words: { space: Span | null; spans: Span[] }[] = [];
  let open: { space: Span | null; spans: Span[] } | null = null;
  for (const { text: characters, styles } of text) {
    for (const piece of characters.split(/([ \t\n]+)/)) {
      if (piece === '') continue;
      if (/^[ \t\n]/.test(piece)) {
        open = { space: { text: ' ', styles }, spans: [] };
        words.push(open);
        continue;
      }
      if (open === null) {
        open = { space: null, spans: [] };
        words.push(open);
      }
      open.spans.push({ text: piece, styles });
    }
  }
  return words;
}

/** Items side by side, two spaces apart, in as many lines as they need. */
export function flow(items: readonly Line[], width: number): Line[] {
  const lines: Span[][] = [];
  let used = 0;
  for (const item of items) {
    const length = lineColumns(item);
    const current = lines.at(-1);
    if (current === undefined || used + 2 + length > width) {
      lines.push([...item]);
      used = length;
    } else {
      current.push({ text: '  ', styles: [] }, ...item);
      used += 2 + length;
    }
  }
  return lines;
}

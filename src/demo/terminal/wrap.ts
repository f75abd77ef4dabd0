// Breaks styled text into lines of a width, between words.

import { columns, columnsOf, type Line, type Span } from './span.ts';

/** A word, its styles along with it, and the spaces before it. */
interface Word {
  readonly space: Span | null;
  readonly spans: readonly Span[];
}

/**
 * The text in lines of at most `width` columns. `first` stands before the first line, `further` before all
 * others; both count. A word longer than a line is cut.
 */
export function wrap(text: readonly Span[], width: number, first: Line = [], further: Line = first): Line[] {
  const lines: Span[][] = [[...first]];
  let used = columnsOf(first);
  let empty = true;
  const newLine = () => {
    lines.push([...further]);
    used = columnsOf(further);
    empty = true;
  };
  for (const { space, spans } of wordsOf(text)) {
    const length = columnsOf(spans);
    const gap = empty || space === null ? 0 : columns(space.text);
    if (!empty && used + gap + length > width) newLine();
    else if (gap > 0 && space !== null) {
      lines.at(-1)?.push(space);
      used += gap;
    }
    for (const piece of spans) {
      for (const character of pieces(piece, width - used, width - columnsOf(further))) {
        if (!empty && used + columns(character.text) > width) newLine();
        lines.at(-1)?.push(character);
        used += columns(character.text);
        empty = false;
      }
    }
  }
  return lines;
}

/** A span that fits `room` stays whole; else it is cut into pieces of `room`, then of `full` columns. */
function pieces(piece: Span, room: number, full: number): Span[] {
  if (columns(piece.text) <= Math.max(room, 1)) return [piece];
  const cut: Span[] = [];
  let text = '';
  let limit = room;
  for (const character of piece.text) {
    if (text !== '' && columns(text + character) > Math.max(limit, 1)) {
      cut.push({ ...piece, text });
      text = '';
      limit = full;
    }
    text += character;
  }
  return [...cut, { ...piece, text }];
}

function wordsOf(text: readonly Span[]): Word[] {
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
    const length = columnsOf(item);
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

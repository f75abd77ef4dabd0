// Breaks text into lines of a width, by Unicode's rules for where a line may break (UAX #14), Japanese too.

import { LineBreaker } from 'css-line-break';
import type { Face, Fonts } from './fonts.ts';

export interface LineStyle {
  readonly face: Face;
  readonly size: number;
}

/** Lines of at most `maxWidth` pixels; a word that is wider is broken between its letters. No letter is lost but spaces at breaks. */
export function wrapText(fonts: Fonts, text: string, { face, size }: LineStyle, maxWidth: number): string[] {
  const width = (line: string) => fonts.width(line.trimEnd(), face, size);
  const lines: string[] = [];
  let line = '';
  const close = () => {
    lines.push(line.trimEnd());
    line = '';
  };
  for (const piece of pieces(text)) {
    if (line !== '' && width(line + piece) > maxWidth) close();
    line += piece;
    while (width(line) > maxWidth) {
      const head = widestHead(line, (part) => width(part) <= maxWidth);
      const tail = line.slice(head.length);
      line = head;
      close();
      line = tail;
    }
    if (/\n$/.test(line)) close();
  }
  if (line.trim() !== '' || lines.length === 0) close();
  return lines;
}

/** What may not be parted, with the space after it. */
function pieces(text: string): string[] {
  const breaker = LineBreaker(text, { lineBreak: 'strict', wordBreak: 'normal' });
  const found: string[] = [];
  for (let next = breaker.next(); !next.done; next = breaker.next()) found.push(next.value.slice());
  return found;
}

/** One letter at least, and a base letter never without its accents. */
function widestHead(word: string, fits: (part: string) => boolean): string {
  let head = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)) {
    if (head !== '' && !fits(head + segment)) return head;
    head += segment;
  }
  return head;
}

/**
 * Lines of nearly one length, as many as `wrapText` needs: a title's second line is no lone word.
 */
export function balanceText(fonts: Fonts, text: string, style: LineStyle, maxWidth: number): string[] {
  const wanted = wrapText(fonts, text, style, maxWidth);
  let best = wanted;
  for (let narrower = maxWidth * 0.97; narrower > maxWidth * 0.4; narrower *= 0.97) {
    const lines = wrapText(fonts, text, style, narrower);
    if (lines.length > wanted.length || breaksWord(lines, wanted)) break;
    best = lines;
  }
  return best;
}

/** Whether a word was broken that had room in wider lines. */
function breaksWord(lines: readonly string[], wanted: readonly string[]): boolean {
  const words = (all: readonly string[]) => all.flatMap((line) => line.split(/\s+/)).length;
  return words(lines) > words(wanted);
}

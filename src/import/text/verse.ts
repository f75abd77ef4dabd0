// Distinguishes verse, and other lines that must stay lines, from wrapped prose.

import { mayBeNumbered, parseHeading } from '../divide/heading.ts';
import type { Layout } from './layout.ts';

/** A line ends early if this many characters would be left after the next word. */
const MIN_UNUSED_CHARS = 6;
const MIN_EARLY_LINE_RATIO = 0.6;
/** A line indented by this many characters more than the one before is a signature or a date. */
const CLOSING_INDENT = 10;

const indentOf = (line: string) => line.length - line.trimStart().length;

const leastIndent = (lines: readonly string[]) =>
  lines.reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);

/** Whether a line ends although the first word of the next line would have fitted. */
export function endsEarly(line: string, next: string, { width }: Layout): boolean {
  const word = /\S+/.exec(next.slice(0, 200))?.[0] ?? '';
  return line.length + 1 + word.length + MIN_UNUSED_CHARS <= width;
}

/** Whether lines must be kept as lines. */
export function isVerse(lines: readonly string[], layout: Layout): boolean {
  if (lines.length < 2) return false;
  if (lines.filter((line) => isNumberedLine(line)).length >= 2) return true;
  if (!layout.wrapped)
    return lines.every((line) => line.length < 80) && lines.length > 1 && isNotDialogue(lines);
  const least = leastIndent(lines);
  const most = lines.reduce((furthest, line) => Math.max(furthest, indentOf(line)), 0);
  const isIndented = least >= 2 || (least >= 1 && !layout.indented);
  const early = lines.slice(0, -1).filter((line, at) => endsEarly(line, lines[at + 1] ?? '', layout)).length;
  const earlyRatio = early / (lines.length - 1);
  // Lines of verse begin with capitals; those of an indented letter don't.
  const capitals = lines.slice(1).filter((line) => /^[^\p{L}]*\p{Lu}/u.test(line)).length;
  if (isIndented && capitals >= (lines.length - 1) * 0.8) return true;
  if (isIndented) return earlyRatio >= 0.3 || most - least >= 2;
  return earlyRatio >= MIN_EARLY_LINE_RATIO && !isDialogue(lines);
}

function isNumberedLine(line: string): boolean {
  if (line.length > 100 || !mayBeNumbered(line)) return false;
  const heading = parseHeading(line);
  return heading !== null && heading.number !== null && (heading.title !== null || heading.label !== null);
}

/** Whether lines are short and no dialogue: “Yes.” and “No.” one below the other are paragraphs. */
const isNotDialogue = (lines: readonly string[]) => !isDialogue(lines);

const isDialogue = (lines: readonly string[]) =>
  lines.filter((line) => /^\s*["“‘«„—–]/.test(line)).length > lines.length / 2 &&
  lines.filter((line) => /[.!?…]["”’»]?$/.test(line)).length > lines.length / 2;

/** The index of the first far-indented line at the end of a paragraph, such as the close of a letter. */
export function closingLines(lines: readonly string[]): number {
  const base = leastIndent(lines);
  let from = lines.length;
  while (from > 0 && indentOf(lines[from - 1] ?? '') >= base + CLOSING_INDENT) from -= 1;
  return from;
}

/** Removes the indent that all lines share; further indents are kept, up to twelve spaces. */
export function dedent(lines: readonly string[]): string {
  const base = leastIndent(lines);
  return lines
    .map((line) => {
      const inner = line.trim().replace(/\s+/g, ' ');
      return ' '.repeat(Math.min(12, indentOf(line) - base)) + inner;
    })
    .join('\n');
}

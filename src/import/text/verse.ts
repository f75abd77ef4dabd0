// Telling verse and other lines that must stay lines from wrapped prose.

import { mayBeNumbered, parseHeading } from '../divide/heading.ts';
import type { Layout } from './layout.ts';

/** How much room a line leaves that ends before it must, in characters beyond the next word. */
const MIN_UNUSED_CHARS = 6;
const MIN_EARLY_LINE_RATIO = 0.6;
/** Set in as far as this from the line before: a signature, a date. */
const CLOSING_INDENT = 10;

const indentOf = (line: string) => line.length - line.trimStart().length;

const leastIndent = (lines: readonly string[]) =>
  lines.reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);

/** Whether a line ends though the next line's first word would have fitted. */
export function endsEarly(line: string, next: string, { width }: Layout): boolean {
  const word = /\S+/.exec(next.slice(0, 200))?.[0] ?? '';
  return line.length + 1 + word.length + MIN_UNUSED_CHARS <= width;
}

/** Whether lines belong as they are. */
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
  // Each line of verse begins with a capital; a letter set in from the margin does not.
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

/** Short lines that are no speech: “Yes.”, “No.” one below the other are paragraphs. */
const isNotDialogue = (lines: readonly string[]) => !isDialogue(lines);

const isDialogue = (lines: readonly string[]) =>
  lines.filter((line) => /^\s*["“‘«„—–]/.test(line)).length > lines.length / 2 &&
  lines.filter((line) => /[.!?…]["”’»]?$/.test(line)).length > lines.length / 2;

/** Where lines at the end of a paragraph are set far in: a letter's close, after which nothing flows on. */
export function closingLines(lines: readonly string[]): number {
  const base = leastIndent(lines);
  let from = lines.length;
  while (from > 0 && indentOf(lines[from - 1] ?? '') >= base + CLOSING_INDENT) from -= 1;
  return from;
}

/** Lines without what indents them all; what sets one line in from another stays, up to twelve spaces. */
export function dedent(lines: readonly string[]): string {
  const base = leastIndent(lines);
  return lines
    .map((line) => {
      const inner = line.trim().replace(/\s+/g, ' ');
      return ' '.repeat(Math.min(12, indentOf(line) - base)) + inner;
    })
    .join('\n');
}

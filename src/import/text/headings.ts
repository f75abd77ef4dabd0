// Which lines of a plain text are set as headings: by what they say, or by the room around them.

import { type Heading, mayBeNumbered, parseHeading } from '../divide/heading.ts';
import type { Layout, LineGroup } from './layout.ts';

const MAX_HEADING_LINES = 4;
const MAX_HEADING_LINE_CHARS = 90;

/** 2 to 4, the more room the higher; null for lines that are none. */
export function headingLevel(
  lines: readonly string[],
  gap: number,
  next: LineGroup | undefined,
  layout: Layout,
): number | null {
  if (lines.length > MAX_HEADING_LINES || lines.some((line) => line.trim().length > MAX_HEADING_LINE_CHARS))
    return null;
  const text = lines.map((line) => line.trim()).join('\n');
  // Nothing but a label or a number makes a heading where there is no room: most lines are done with here.
  if (gap <= Math.max(1, layout.gap) && !mayBeNumbered(text) && text !== text.toUpperCase()) return null;
  const heading = parseHeading(text);
  if (heading === null || next === undefined) return null;
  const extraGap = gap - Math.max(1, layout.gap);
  const level = extraGap > 1 ? 2 : extraGap > 0 ? 3 : 4;
  if (heading.kind === 'title') return extraGap > 0 && isSetAsTitle(text, lines) ? level : null;
  if (heading.kind === 'number') return extraGap > 0 && isSetAsNumber(heading, lines) ? level : null;
  if (heading.kind === 'named') return extraGap > 0 || text === text.toUpperCase() ? level : null;
  return isLabelledLine(heading, lines) ? level : null;
}

/** A label, its number and a title with a capital: “Chapter two, and then” is a sentence. */
function isLabelledLine({ title }: Heading, lines: readonly string[]): boolean {
  const [first = ''] = lines;
  if (/[,;]$/.test(first.trim()) || !/^\W*\p{Lu}/u.test(first)) return false;
  if (title !== null && !/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(title)) return false;
  // Several numbered lines are a list.
  return lines.filter((line) => isNumberedLine(line)).length === 1;
}

const isNumberedLine = (line: string) => mayBeNumbered(line) && (parseHeading(line)?.number ?? null) !== null;

function isSetAsNumber({ title }: Heading, lines: readonly string[]): boolean {
  if (title === null) return true;
  if (lines.filter((line) => isNumberedLine(line)).length > 1) return false;
  return lines.join(' ').trim().length <= MAX_HEADING_LINE_CHARS + 30 && !/[,;]$/.test(title);
}

function isSetAsTitle(text: string, lines: readonly string[]): boolean {
  if (lines.length > 3 || /^["“‘«„(]/.test(text) || /[,;:]$/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return false;
  if (letters === letters.toUpperCase()) return true;
  if (/[.!…]["”’]?$/.test(text)) return false;
  const long = text.match(/[\p{L}'’-]{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= Math.max(1, long.length * 0.7);
}

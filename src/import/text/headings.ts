// Finds the headings of a plain text, by their words and by the blank lines above them.

import { isInCapitals, isUncased, isUncasedTitle } from '../divide/capitals.ts';
import { mayBeNumbered, parseHeading } from '../divide/heading.ts';
import type { Heading } from '../divide/heading-kind.ts';
import type { Layout, LineGroup } from './layout.ts';

const MAX_HEADING_LINES = 4;
const MAX_HEADING_LINE_CHARS = 90;

/** The level of a heading, from 2 (the most blank lines above it) to 4; null for lines that are no heading. */
export function headingLevel(
  lines: readonly string[],
  gap: number,
  next: LineGroup | undefined,
  layout: Layout,
): number | null {
  if (lines.length > MAX_HEADING_LINES || lines.some((line) => line.trim().length > MAX_HEADING_LINE_CHARS))
    return null;
  const text = lines.map((line) => line.trim()).join('\n');
  // Without extra blank lines only a label, a number or capitals make a heading. Most lines end here.
  if (gap <= Math.max(1, layout.gap) && !mayBeNumbered(text) && !isInCapitals(text)) return null;
  const heading = parseHeading(text);
  if (heading === null || next === undefined) return null;
  const extraGap = gap - Math.max(1, layout.gap);
  if (!isSetAsHeading(heading, text, lines, extraGap > 0)) return null;
  return extraGap > 1 ? 2 : extraGap > 0 ? 3 : 4;
}

/** Whether lines are laid out as their kind of heading is; the less their words say, the more space they need. */
function isSetAsHeading(heading: Heading, text: string, lines: readonly string[], hasGap: boolean): boolean {
  switch (heading.kind) {
    case 'title':
      return hasGap && isSetAsTitle(text, lines);
    case 'number':
      return hasGap && isSetAsNumber(heading, lines);
    case 'named':
      return hasGap || isInCapitals(text);
    default:
      return isLabelledLine(heading, lines);
  }
}

/** Whether a line is a label, a number and a title that begins with a capital; “Chapter two, and then” is a sentence. */
function isLabelledLine({ title, numeral }: Heading, lines: readonly string[]): boolean {
  const [first = ''] = lines;
  // “chapter.001” needs no capital.
  const hasDigits = /^\d+$/.test(numeral ?? '');
  if (/[,;]$/.test(first.trim())) return false;
  if (!hasDigits && !/^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(first)) return false;
  if (
    title !== null &&
    !/(?:--|[—–:])\s*\p{Ll}/u.test(first) &&
    !/^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(title)
  )
    return false;
  // Several numbered lines are a list.
  return lines.filter((line) => isNumberedLine(line)).length === 1;
}

const isNumberedLine = (line: string) => mayBeNumbered(line) && (parseHeading(line)?.number ?? null) !== null;

function isSetAsNumber({ title }: Heading, lines: readonly string[]): boolean {
  if (title === null) return true;
  if (lines.filter((line) => isNumberedLine(line)).length > 1) return false;
  return lines.join(' ').trim().length <= MAX_HEADING_LINE_CHARS + 30 && !/[,;]$/.test(title);
}

/** Small words that titles write small. */
const MINOR_WORD =
  /^(?:the|a|an|of|and|or|in|on|at|to|for|by|from|with|into|upon|over|under|than|that|de|la|le|les|du|des|et|en|pour|dans|avec|el|los|las|y|para|entre|sobre|der|die|das|und|im|am|della|delle|di|voor|naar|van|till|från|och)$/;

function isSetAsTitle(text: string, lines: readonly string[]): boolean {
  if (lines.length > 3 || /^["“‘«„(]/.test(text) || /[,;:]$/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return false;
  if (isUncased(text)) return isUncasedTitle(text);
  if (isInCapitals(text)) return true;
  if (/[.!…]["”’]?$/.test(text)) return false;
  const long = text.match(/[\p{L}'’-]{4,}/gu) ?? [];
  // “The Fog” has no long word.
  const words = (long.length > 0 ? long : (text.match(/[\p{L}'’-]+/gu) ?? [])).filter(
    (word) => !MINOR_WORD.test(word),
  );
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= Math.max(1, words.length * 0.7);
}

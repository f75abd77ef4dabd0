// Finds headings that nothing but a pattern shows: lines of one shape that count on through the book, such as “Level 3”.

import type { Exclusion } from './exclusions.ts';
import { cleanTitle } from './heading.ts';
import type { HeadingCandidate } from './heading-candidate.ts';
import type { Heading } from './heading-kind.ts';
import type { Item } from './items.ts';
import { numberOf } from './numerals.ts';

const MAX_LINE_CHARS = 80;
const MAX_LINE_WORDS = 12;
/** Fewer lines of one shape are chance. */
const MIN_LINES = 3;
/** The words between two of them on average; closer ones are a list. */
const MIN_WORDS_BETWEEN = 100;

/** Marks, a label of up to three words, a number, and the rest of a line; numbers in words come last. */
const LINES = ['\\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7}', '\\p{L}{3,12}'].map(
  (numeral) =>
    new RegExp(
      `^([^\\p{L}\\p{N}]{0,4})((?:[\\p{L}\\p{M}]+[ .:_-]{0,2}){0,3}?)([#№(\\[_ ]{0,3})(${numeral})(?![\\p{L}\\p{N}])(.*)$`,
      'u',
    ),
);
const COUNTED = /^(S\d{1,2}\s?E|\d{1,2}x)(\d{1,3})(?!\d)(.*)$/i;

interface Line {
  readonly index: number;
  /** What all lines of a pattern share. */
  readonly shape: string;
  readonly number: number;
  /** Label and number as written. */
  readonly written: string;
  readonly label: string;
  readonly rest: string;
}

/** The lines of the pattern that most follow, as headings of chapters; none where no pattern holds. */
export function findPatternedHeadings(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
): HeadingCandidate[] {
  const shapes = new Map<string, Line[]>();
  for (const [index, item] of items.entries()) {
    if ((exclusions[index] ?? null) !== null) continue;
    const line = parseLine(item, index);
    if (line === null) continue;
    const lines = shapes.get(line.shape);
    if (lines === undefined) shapes.set(line.shape, [line]);
    else lines.push(line);
  }
  const patterns = [...shapes.values()].map(countingOn).filter((lines) => holds(lines, items));
  const [most = []] = patterns.sort((a, b) => b.length - a.length);
  return most.map((line, at) => ({
    index: line.index,
    heading: headingOf(line),
    isExplicit: true,
    level: 2,
    proseWords: wordsBetween(items, line.index, most[at + 1]?.index ?? items.length),
  }));
}

function parseLine({ block, text, words }: Item, index: number): Line | null {
  if (block.kind === 'break' || block.kind === 'note' || text.includes('\n')) return null;
  if (text.length > MAX_LINE_CHARS || words > MAX_LINE_WORDS || words === 0) return null;
  if (/[,;]$|[^.][.!?]["”’]?$/.test(text) && !/^\W*(?:\d|[ivxlc]+\b)\W*/i.test(text)) return null;
  const counted = COUNTED.exec(text);
  if (counted !== null) {
    const [, before = '', digits = '', rest = ''] = counted;
    return lineOf(index, ['', before, '', digits, rest]);
  }
  for (const pattern of LINES) {
    const [, marks = '', label = '', sign = '', numeral = '', rest = ''] = pattern.exec(text) ?? [];
    const line = numeral === '' ? null : lineOf(index, [marks, label, sign, numeral, rest]);
    if (line !== null) return line;
  }
  return null;
}

function lineOf(
  index: number,
  [marks, label, sign, numeral, rest]: [string, string, string, string, string],
): Line | null {
  const number = numberOf(numeral);
  if (
    number === null ||
    !/^(?:$|\s*[^\p{L}\p{N}\s]|\s+[\p{Lu}\p{Lo}\d]|\s+(?:of|von|de|\/)\s+\d)/u.test(rest)
  )
    return null;
  // A bare number without a mark is no more than a number.
  const separator = /^\s*([^\p{L}\p{N}\s]*)/u.exec(rest)?.[1] ?? '';
  const style = /^\d/.test(numeral) ? 'd' : /^[ivxlc]+$/i.test(numeral) ? 'r' : 'w';
  const shape = [marks.trim(), label.trim().toLowerCase(), sign.trim(), style, separator].join('|');
  if (
    label.trim() === '' &&
    marks.trim() === '' &&
    sign.trim() === '' &&
    separator === '' &&
    rest.trim() === ''
  )
    return null;
  const written = `${label}${sign.replace(/[([_]/g, ' ')}${numeral}`.replace(/\s+/g, ' ').trim();
  return { index, shape, number, written, label: label.trim(), rest };
}

/** The lines that count on by one, or skip one; from a low number. */
function countingOn(lines: readonly Line[]): Line[] {
  const counted: Line[] = [];
  for (const line of lines) {
    const before = counted.at(-1)?.number;
    if (before === undefined ? line.number <= 2 : line.number === before + 1 || line.number === before + 2)
      counted.push(line);
  }
  return counted;
}

/** Whether the lines are far enough apart: those of a list are not. */
function holds(lines: readonly Line[], items: readonly Item[]): boolean {
  if (lines.length < MIN_LINES) return false;
  const gaps = lines.slice(1).map(({ index }, at) => wordsBetween(items, lines[at]?.index ?? 0, index));
  const words = gaps.reduce((sum, gap) => sum + gap, 0);
  return words >= MIN_WORDS_BETWEEN * gaps.length && gaps.every((gap) => gap >= MIN_WORDS_BETWEEN / 4);
}

const wordsBetween = (items: readonly Item[], from: number, to: number) =>
  items.slice(from + 1, to).reduce((sum, { words }) => sum + words, 0);

function headingOf({ number, written, label, rest }: Line): Heading {
  const title = cleanTitle(
    rest
      .replace(/^\s*(?:of|von|de|\/)\s*\d+/, '')
      .replace(/^[^\p{L}\p{N}"“«「]+/u, '')
      .replace(/(?<![\])>])[\])>]+$/, ''),
  );
  return {
    kind: 'chapter',
    label: label === '' ? null : label,
    number,
    numeral: null,
    ...(label === '' ? {} : { numberFirst: written }),
    title: title === '' ? null : title,
    matter: null,
  };
}

// Parses a short text as a heading: its label, its number, its title.

import { isEastAsian, parseEastAsianHeading } from './east-asian-headings.ts';
import type { Heading } from './heading-kind.ts';
import { KIND_BY_LABEL } from './heading-labels.ts';
import { matterKindOf } from './matter-kind.ts';
import { fromRoman, numberOf, startsNumber } from './numerals.ts';

const kindOf = (word: string) => KIND_BY_LABEL.get(word.toLowerCase());

/** A longer text is no heading, even one that includes its chapter's summary. */
const MAX_HEADING_CHARS = 280;
const MAX_UNLABELLED_CHARS = 100;
/** A label and a number have at most this many characters. */
const MAX_LABEL_CHARS = 24;
const DECORATION = /^[\s_=*~<>\-–—[\]{}|·•.]+|(?<![\s_=*~<>\-–—[\]{}|·•])[\s_=*~<>\-–—[\]{}|·•]+$/g;
/** Punctuation between a number and the title after it. */
const SEPARATOR = /^\s*(?:[.:;,)\]|]+[\s—–-]*|\s[—–-]+\s*|[—–]+\s*|--+\s*)/;

/**
 * Parses a plain text of one line or a few as a heading; null for text that can't be one. Whether it is one
 * also depends on its context, which is not considered here.
 */
export function parseHeading(text: string): Heading | null {
  if (text.length > MAX_HEADING_CHARS) return null;
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(DECORATION, '').replace(/\s+/g, ' '))
    .filter((line) => line !== '');
  const [first = '', ...rest] = lines;
  if (first === '' || lines.length > 5) return null;
  return parseLines(asciiDigits(first), rest, lines, text);
}

/** A line with the digits of its first words as ASCII: “الفصل ١”, “บทที่ ๑”. */
function asciiDigits(line: string): string {
  if (!/\p{Nd}/u.test(line.slice(0, MAX_LABEL_CHARS))) return line;
  const start = line.slice(0, MAX_LABEL_CHARS);
  return start.replace(/\p{Nd}/gu, decimalDigit) + line.slice(MAX_LABEL_CHARS);
}

/** Digits of every script stand in order from zero. */
function decimalDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value += 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return String(value);
  }
  return digit;
}

function parseLines(
  first: string,
  rest: readonly string[],
  lines: readonly string[],
  text: string,
): Heading | null {
  const below = rest.length > 0 ? rest.join(' ') : null;
  const eastAsian = isEastAsian(first) ? parseEastAsianHeading(first, below) : null;
  if (eastAsian !== null) return eastAsian;
  const numberedHeading = mayBeNumbered(first)
    ? (parseLabelled(first, below) ?? parseBareNumber(first, below))
    : null;
  return numberedHeading ?? parseNamed(first, below) ?? parseTitle(lines, text);
}

/** Whether a line may begin with a label or number. It is tested on every line of a book, so it must be fast. */
export function mayBeNumbered(line: string): boolean {
  const word = FIRST_WORD.exec(line)?.[0] ?? '';
  if (word === '') return false;
  if (kindOf(word) !== undefined || /^(?:the|no|nr|n)$/i.test(word) || startsNumber(word)) return true;
  // “Chapter1”, and scripts that put no space between a word and its number.
  const label = /^[\p{L}\p{M}]+(?=\d)/u.exec(word)?.[0];
  return (label !== undefined && kindOf(label) !== undefined) || isNumberedEastAsian(line);
}

const FIRST_WORD = /[\p{L}\p{M}\p{Nd}]+/u;

const isNumberedEastAsian = (line: string) =>
  isEastAsian(line) && line.length < MAX_UNLABELLED_CHARS && parseEastAsianHeading(line, null) !== null;

function parseLabelled(first: string, below: string | null): Heading | null {
  const [, article, word = '', after = ''] =
    /^(the\s+)?([\p{L}\p{M}]+)(?:\.?\s+|[._-]?(?=\d))(.+)$/iu.exec(first) ?? [];
  const kind = kindOf(word);
  if (kind !== undefined && article === undefined) {
    const parsed = /^the\s+last\b/i.test(after)
      ? null
      : parseLeadingNumber(after.replace(/^(?:the\s+|no\.?\s+|n°\s*|#\s*)/i, ''));
    if (parsed !== null && startsTitle(parsed.rest)) {
      return {
        kind,
        label: word,
        ...numberFields(parsed),
        title: joinTitle(parsed.rest, below),
        matter: null,
      };
    }
    if (/^the\s+last\W*$/i.test(after)) {
      return { kind, label: word, number: null, numeral: null, title: below, matter: null };
    }
  }
  return parseNumberFirst(first, below);
}

/** Parses headings with the number first: “The Second Book”, “Erstes Kapitel”, “2. Kapitel”. */
function parseNumberFirst(first: string, below: string | null): Heading | null {
  const [, numeral = '', word = '', rest = ''] =
    /^(?:the\s+)?([\p{L}\p{M}\d-]+)\.?\s+([\p{L}\p{M}]+)(.*)$/iu.exec(first) ?? [];
  const kind = kindOf(word);
  const number = numberOf(numeral);
  if (kind === undefined || number === null) return null;
  if (/^(?:one|i|a)$/i.test(numeral) || !/^(?:$|\s*[.:;—–-])/.test(rest)) return null;
  const numberFirst = first.slice(0, first.length - rest.length).replace(/^the\s+/i, '');
  return { kind, label: word, number, numeral, numberFirst, title: joinTitle(rest, below), matter: null };
}

/** Signs that say no more than that a number follows. */
const NUMBER_SIGN = /^(?:n(?:o|r)\.?\s+|n[°º]\s*|№\s*|[#§]\s*)(?=[\divxlc])/i;

function parseBareNumber(line: string, below: string | null): Heading | null {
  const first = line.replace(NUMBER_SIGN, '');
  if (!startsNumber(FIRST_WORD.exec(first)?.[0] ?? '')) return null;
  const [, minor] = /^\d{1,3}\.(\d{1,3})$/.exec(first) ?? [];
  if (minor !== undefined)
    return { kind: 'number', label: null, number: Number(minor), numeral: first, title: below, matter: null };
  const parsed = parseLeadingNumber(first);
  if (parsed === null) return null;
  const { rest } = parsed;
  const roman = fromRoman(parsed.numeral) !== null;
  // “I am” and “Mix two” are no headings: Roman numerals are capitals, and a title follows punctuation or a line break.
  if (roman && parsed.numeral !== parsed.numeral.toUpperCase()) return null;
  if (rest !== '' && !/^\s*[.:)](?:\s|[—–-]|$)|^\s+[—–-]+\s/.test(rest)) return null;
  const title = joinTitle(rest, below);
  if (title !== null && first.length + title.length > MAX_UNLABELLED_CHARS * 2) return null;
  if (title !== null && !roman && !/^\d/.test(parsed.numeral) && rest !== '') return null;
  if (title !== null && !/^["'“‘«(¿¡[_*]*[\p{Lu}\p{Lo}\d]/u.test(title)) return null;
  return { kind: 'number', label: null, ...numberFields(parsed), title, matter: null };
}

function parseNamed(first: string, below: string | null): Heading | null {
  const matter = matterKindOf(first);
  if (matter === null || matter === 'end') return null;
  if (first.length > MAX_UNLABELLED_CHARS || /[,;]$/.test(first)) return null;
  const title = below === null ? first : `${first}: ${below}`;
  return { kind: 'named', label: first, number: null, numeral: null, title: cleanTitle(title), matter };
}

function parseTitle(lines: readonly string[], text: string): Heading | null {
  const title = lines.join(' ');
  if (title.length > MAX_UNLABELLED_CHARS * 1.5 || /[,;]\s*$/.test(text) || !/\p{L}|\d/u.test(title))
    return null;
  return { kind: 'title', label: null, number: null, numeral: null, title: cleanTitle(title), matter: null };
}

interface ParsedNumber {
  readonly number: number;
  readonly numeral: string;
  readonly rest: string;
}

/** “Part 1 of 3”. */
const OF_SO_MANY = /^\s*(?:of|von|de|sur|\/)\s*\d{1,4}(?=\W|$)/i;

const numberFields = ({ number, numeral }: ParsedNumber) => ({ number, numeral });

/** Parses the longest number at the start of a text. */
function parseLeadingNumber(text: string): ParsedNumber | null {
  const tokens = [...text.matchAll(/[\p{L}\d]+/gu)].slice(0, 6);
  for (let count = tokens.length; count > 0; count -= 1) {
    const last = tokens[count - 1];
    if (last === undefined) continue;
    const end = last.index + last[0].length;
    const numeral = text.slice(0, end);
    if (!/^[\p{L}\d]+(?:[\s-]+[\p{L}\d]+)*$/u.test(numeral)) continue;
    const number = numberOf(numeral);
    if (number !== null) return { number, numeral, rest: text.slice(end).replace(OF_SO_MANY, '') };
  }
  return null;
}

/** Whether the text after a label and number may be a title: it is empty, or begins with punctuation or a capital. */
const startsTitle = (rest: string) =>
  rest.trim() === '' || SEPARATOR.test(rest) || /^\s+["'“‘«(¿¡[_*]*[\p{Lu}\p{Lo}\d]/u.test(rest);

function joinTitle(rest: string, below: string | null): string | null {
  const same = cleanTitle(rest.replace(SEPARATOR, ''));
  const both = [same, below === null ? null : cleanTitle(below)].filter(
    (part) => part !== null && part !== '',
  );
  return both.length > 0 ? both.join(' ') : null;
}

/** Removes decoration from a title, and the full stop that old books set after it. */
export function cleanTitle(title: string): string {
  const bare = title.replace(DECORATION, '').replace(/\s+/g, ' ').trim();
  return /[^.]\.$/.test(bare) && !/\b(?:\p{L}|Mr|Mrs|Dr|St|etc|Esq|Jr|Sr)\.$/u.test(bare)
    ? bare.slice(0, -1)
    : bare;
}

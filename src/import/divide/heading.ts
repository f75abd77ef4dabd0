// Parses a short text as a heading: its label, its number, its title.

import { type MatterKind, matterKindOf } from './matter-kind.ts';
import { fromRoman, numberOf, startsNumber } from './numerals.ts';

/** From the widest division to the narrowest; then `number` without a label, well-known names, and plain titles. */
export type HeadingKind = 'volume' | 'part' | 'act' | 'chapter' | 'scene' | 'number' | 'named' | 'title';

export interface Heading {
  readonly kind: HeadingKind;
  /** As written, such as “Stave” or “LETTER”; for `named`, the whole name. */
  readonly label: string | null;
  readonly number: number | null;
  /** The number as written. */
  readonly numeral: string | null;
  /** Plain text on one line. */
  readonly title: string | null;
  /** The kind of section that a `named` heading begins. */
  readonly matter: MatterKind | null;
}

const LABELS: Readonly<Partial<Record<HeadingKind, string>>> = {
  volume: 'volume vol tome band tomo',
  part: 'book part livre partie buch teil theil libro parte boek deel section phase cycle',
  act: 'act acte akt aufzug acto atto jornada',
  chapter:
    'chapter chap ch chapitre kapitel capitel capítulo capitulo capitolo hoofdstuk stave adventure canto letter ' +
    'lesson story tale episode fit fytte night sermon essay fable idyl sonnet psalm veillée',
  scene: 'scene scène szene auftritt escena scena',
};
const KINDS = new Map(
  Object.entries(LABELS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as HeadingKind]),
  ),
);
const kindOf = (word: string) => KINDS.get(word.toLowerCase());

/** A longer text is no heading, even one that includes its chapter's summary. */
const MAX_HEADING_CHARS = 280;
const MAX_UNLABELLED_CHARS = 100;
const DECORATION = /^[\s_=*~\-–—[\]{}|·•.]+|[\s_=*~\-–—[\]{}|·•]+$/g;
/** Punctuation between a number and the title after it. */
const SEPARATOR = /^\s*(?:[.:;,)\]]+[\s—–-]*|\s[—–-]+\s*|[—–]+\s*|--+\s*)/;

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
  const below = rest.length > 0 ? rest.join(' ') : null;
  const numberedHeading = mayBeNumbered(first)
    ? (parseLabelled(first, below) ?? parseBareNumber(first, below))
    : null;
  return numberedHeading ?? parseNamed(first, below) ?? parseTitle(lines, text);
}

/** Whether a line may begin with a label or number. It is tested on every line of a book, so it must be fast. */
export function mayBeNumbered(line: string): boolean {
  const word = /[\p{L}\d]+/u.exec(line)?.[0] ?? '';
  return word !== '' && (kindOf(word) !== undefined || /^the$/i.test(word) || startsNumber(word));
}

function parseLabelled(first: string, below: string | null): Heading | null {
  const [, article, word = '', after = ''] = /^(the\s+)?(\p{L}+)\.?\s+(.+)$/iu.exec(first) ?? [];
  const kind = kindOf(word);
  if (kind !== undefined && article === undefined) {
    const parsed = /^the\s+last\b/i.test(after)
      ? null
      : parseLeadingNumber(after.replace(/^(?:the|no\.?|n°)\s+/i, ''));
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
    /^(?:the\s+)?([\p{L}\d-]+)\.?\s+(\p{L}+)(.*)$/iu.exec(first) ?? [];
  const kind = kindOf(word);
  const number = numberOf(numeral);
  if (kind === undefined || number === null) return null;
  if (/^(?:one|i|a)$/i.test(numeral) || !/^(?:$|\s*[.:;—–-])/.test(rest)) return null;
  return { kind, label: word, number, numeral, title: joinTitle(rest, below), matter: null };
}

function parseBareNumber(first: string, below: string | null): Heading | null {
  if (!startsNumber(/[\p{L}\d]+/u.exec(first)?.[0] ?? '')) return null;
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
  if (title !== null && !/^["'“‘«(¿¡[_*]*[\p{Lu}\d]/u.test(title)) return null;
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
    if (number !== null) return { number, numeral, rest: text.slice(end) };
  }
  return null;
}

/** Whether the text after a label and number may be a title: it is empty, or begins with punctuation or a capital. */
const startsTitle = (rest: string) =>
  rest.trim() === '' || SEPARATOR.test(rest) || /^\s+["'“‘«(¿¡[_*]*[\p{Lu}\d]/u.test(rest);

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

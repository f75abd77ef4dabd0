// Finds the items that may be headings: those that the file marks as such, and lines that look like numbered headings.

import type { Exclusion } from './exclusions.ts';
import { mayBeNumbered, parseHeading } from './heading.ts';
import type { Heading, HeadingKind } from './heading-kind.ts';
import { type Item, titleKey } from './items.ts';
import { matterKindOf } from './matter-kind.ts';

export interface HeadingCandidate {
  readonly index: number;
  readonly heading: Heading;
  /** Whether the file marks it as a heading. */
  readonly isExplicit: boolean;
  /** 1 to 6; always 6 for lines that only look like a heading. */
  readonly level: number;
  /** The words between it and the next candidate. */
  readonly proseWords: number;
}

const LABELLED_KINDS: readonly HeadingKind[] = ['volume', 'part', 'act', 'chapter', 'scene'];
/** Bare numbers are headings only in a sequence of at least this length. */
const MIN_SEQUENCE_LENGTH = 2;
/** Numbers with fewer words between them on average are a list. */
const MIN_WORDS_BETWEEN = 60;

/** All candidates in order. Numbers without a label are included only if they form a sequence. */
export function findCandidates(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  contentsTitles: ReadonlyMap<string, string> = new Map(),
): HeadingCandidate[] {
  const listed = listedTitles(items, contentsTitles);
  const found = items.flatMap((item, index) => {
    if ((exclusions[index] ?? null) !== null) return [];
    const { block } = item;
    const isMarked = block.kind === 'heading';
    const heading = headingOf(item) ?? (listed === null ? null : listedHeading(item, listed));
    if (heading === null) return [];
    const isListed = !isMarked && heading.kind === 'title';
    const level = isMarked ? block.level : isListed ? (listed?.level ?? 6) : 6;
    return [{ index, heading, isExplicit: isMarked || isListed, level, proseWords: 0 }];
  });
  const kept = keepNumberSequences(countProse(found, items));
  return countProse(kept, items);
}

interface ListedTitles {
  /** The level of the headings that the table of contents lists. */
  readonly level: number;
  /** The keys of listed titles that no heading has. */
  readonly missing: ReadonlySet<string>;
}

/** Null where no heading is listed: then the list says nothing about titles. */
function listedTitles(
  items: readonly Item[],
  contentsTitles: ReadonlyMap<string, string>,
): ListedTitles | null {
  const headings = items.flatMap(({ block, text }) =>
    block.kind === 'heading'
      ? [{ level: block.level, key: titleKey(parseHeading(text)?.title ?? text) }]
      : [],
  );
  const levels = headings.filter(({ key }) => contentsTitles.has(key)).map(({ level }) => level);
  if (levels.length === 0) return null;
  const found = new Set(headings.map(({ key }) => key));
  const missing = new Set([...contentsTitles.keys()].filter((key) => !found.has(key)));
  return { level: Math.min(...levels), missing };
}

/** A line that the table of contents lists, though nothing else marks it: a title in quotes, for one. */
function listedHeading({ text, words, block }: Item, { missing }: ListedTitles): Heading | null {
  if (block.kind !== 'paragraph' || words > MAX_LISTED_WORDS || !missing.has(titleKey(text))) return null;
  const heading = parseHeading(text);
  return heading?.kind === 'title' ? heading : null;
}

const MAX_LISTED_WORDS = 16;

function headingOf({ block, text, words }: Item): Heading | null {
  if (block.kind === 'heading') return parseHeading(text);
  if (block.kind !== 'paragraph' && block.kind !== 'verse') return null;
  if (words > 45 || text.split('\n').length > 4) return null;
  if (!mayBeNumbered(text) && matterKindOf(text) === null) return null;
  const heading = parseHeading(text);
  if (heading === null || heading.kind === 'title') return null;
  if (LABELLED_KINDS.includes(heading.kind)) {
    // Several numbered lines are a list.
    if (text.split('\n').filter((line) => parseHeading(line)?.number != null).length > 1) return null;
    const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u;
    // “Chapter two, and then” is a sentence.
    // “chapter.001” needs none.
    const begins = capital.test(text) || /^\d+$/.test(heading.numeral ?? '');
    return begins && (heading.title === null || capital.test(heading.title)) ? heading : null;
  }
  if (heading.kind === 'named') return /[.!?]$/.test(text) && text !== text.toUpperCase() ? null : heading;
  return heading;
}

function countProse(candidates: readonly HeadingCandidate[], items: readonly Item[]): HeadingCandidate[] {
  return candidates.map((candidate, at) => {
    const end = candidates[isTitledBelow(candidates, at) ? at + 2 : at + 1]?.index ?? items.length;
    let proseWords = 0;
    for (let index = candidate.index + 1; index < end; index += 1) proseWords += items[index]?.words ?? 0;
    return { ...candidate, proseWords };
  });
}

/** Whether a number stands alone on its line, and the next heading, right below it, is its title. */
function isTitledBelow(candidates: readonly HeadingCandidate[], at: number): boolean {
  const [own, next] = [candidates[at], candidates[at + 1]];
  if (own === undefined || next === undefined || next.index !== own.index + 1) return false;
  return (
    own.heading.kind === 'number' &&
    own.heading.title === null &&
    next.heading.kind === 'title' &&
    next.isExplicit
  );
}

/** Drops the bare numbers that belong to no sequence 1, 2, 3. */
function keepNumberSequences(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const bare = candidates.filter(({ heading }) => heading.kind === 'number');
  const styles = [
    bare.filter(({ heading }) => heading.title === null),
    bare.filter(({ heading }) => heading.title !== null),
  ];
  // After “Chapter 6” may come “7. Title”, without a label.
  const continuing = new Set<HeadingCandidate>();
  let last = 0;
  for (const candidate of candidates) {
    const { kind, number, title } = candidate.heading;
    if (kind === 'chapter' && number !== null) last = number;
    else if (kind === 'number' && title !== null && number === last + 1 && last > 1) {
      continuing.add(candidate);
      last = number;
    }
  }
  // Right below “Book the First”, a lone “I.” is its chapter.
  const firsts = candidates.filter(({ heading, index }, at) => {
    const above = candidates[at - 1];
    const isBelowPart =
      above !== undefined && ['part', 'volume'].includes(above.heading.kind) && above.index === index - 1;
    return heading.kind === 'number' && heading.number === 1 && isBelowPart;
  });
  const kept = new Set([
    ...continuing,
    ...firsts,
    ...styles.flatMap((style) => numberSequences(style).flat()),
  ]);
  return candidates.filter((candidate) => candidate.heading.kind !== 'number' || kept.has(candidate));
}

/** The sequences 1, 2, 3 … among bare numbers, except those of lists. */
export function numberSequences(candidates: readonly HeadingCandidate[]): HeadingCandidate[][] {
  const sequences: HeadingCandidate[][] = [];
  for (const candidate of candidates) {
    const sequence = sequences.at(-1);
    const before = sequence?.at(-1)?.heading.number ?? null;
    const number = candidate.heading.number ?? 0;
    if (sequence !== undefined && before !== null && continuesSequence(before, number, candidate.isExplicit))
      sequence.push(candidate);
    else if (number === 1) sequences.push([candidate]);
  }
  return sequences.filter((sequence) => {
    if (sequence.length < MIN_SEQUENCE_LENGTH) return false;
    const prose = sequence.reduce((sum, each) => sum + each.proseWords, 0);
    return prose >= (sequence[0]?.isExplicit ? MIN_WORDS_BETWEEN / 4 : MIN_WORDS_BETWEEN) * sequence.length;
  });
}

/** Whether a number continues a sequence. Marked headings may skip or repeat one number, as misprints do. */
const continuesSequence = (before: number, number: number, isExplicit: boolean) =>
  number === before + 1 || (isExplicit && (number === before + 2 || number === before) && before > 1);

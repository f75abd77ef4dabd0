// Finds the items that may be headings: those that the file marks as such, and lines that look like numbered headings.

import type { Exclusion } from './exclusions.ts';
import { mayBeNumbered, parseHeading } from './heading.ts';
import type { HeadingCandidate } from './heading-candidate.ts';
import type { Heading, HeadingKind } from './heading-kind.ts';
import { type Item, titleKey } from './items.ts';
import { matterKindOf } from './matter-kind.ts';
import { keepNumberSequences } from './number-sequences.ts';

const LABELLED_KINDS: readonly HeadingKind[] = ['volume', 'part', 'act', 'chapter', 'scene'];

/** The level of a line that only looks like a heading. */
const LOWEST_LEVEL = 6;

/**
 * All candidates in order. Numbers without a label are included only if they form a sequence.
 * @param bookTitle plain text, which may stand before the name of a part: “THE ROAD, PART 2”
 */
export function findCandidates(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  contentsTitles: ReadonlyMap<string, string> = new Map(),
  bookTitle: string | null = null,
): HeadingCandidate[] {
  const listed = listedTitles(items, contentsTitles);
  const found = items.flatMap((item, index) => {
    if ((exclusions[index] ?? null) !== null) return [];
    const { block } = item;
    const heading = partAfterTitle(item, bookTitle) ?? headingOf(item) ?? listedHeading(item, listed);
    if (heading === null) return [];
    if (block.kind === 'heading')
      return [{ index, heading, isExplicit: true, level: block.level, proseWords: 0 }];
    const isListed = heading.kind === 'title';
    const level = isListed ? (listed?.level ?? LOWEST_LEVEL) : LOWEST_LEVEL;
    return [{ index, heading, isExplicit: isListed, level, proseWords: 0 }];
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
function listedHeading({ text, words, block }: Item, listed: ListedTitles | null): Heading | null {
  if (listed === null || block.kind !== 'paragraph' || words > MAX_LISTED_WORDS) return null;
  if (!listed.missing.has(titleKey(text))) return null;
  const heading = parseHeading(text);
  return heading?.kind === 'title' ? heading : null;
}

const MAX_LISTED_WORDS = 16;

/** A line of more words is no heading, even one that includes its chapter's summary. */
const MAX_HEADING_WORDS = 45;
const MAX_HEADING_LINES = 4;

function headingOf({ block, text, words }: Item): Heading | null {
  if (block.kind === 'heading') return parseHeading(text);
  if (block.kind !== 'paragraph' && block.kind !== 'verse') return null;
  if (words > MAX_HEADING_WORDS || text.split('\n').length > MAX_HEADING_LINES) return null;
  if (!mayBeNumbered(text) && matterKindOf(text) === null) return null;
  const heading = parseHeading(text);
  if (heading === null || heading.kind === 'title') return null;
  if (LABELLED_KINDS.includes(heading.kind)) return isLabelledHeading(heading, text) ? heading : null;
  const isSentence = /[.!?]$/.test(text) && text !== text.toUpperCase();
  return heading.kind === 'named' && isSentence ? null : heading;
}

const CAPITAL = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u;

/** Whether a line that begins with a label and a number is one heading: “Chapter two, and then” is a sentence. */
function isLabelledHeading({ title, numeral }: Heading, text: string): boolean {
  // Several numbered lines are a list.
  if (text.split('\n').filter((line) => parseHeading(line)?.number != null).length > 1) return false;
  // “chapter.001” needs no capital.
  const begins = CAPITAL.test(text) || /^\d+$/.test(numeral ?? '');
  return begins && (title === null || CAPITAL.test(title));
}

/** The heading of a part that stands after the book's title on its line: “LITTLE WOMEN PART 2”. */
function partAfterTitle({ block, text, words }: Item, bookTitle: string | null): Heading | null {
  if (bookTitle === null || block.kind === 'break' || block.kind === 'note') return null;
  if (words > MAX_HEADING_WORDS || text.includes('\n')) return null;
  const rest = textAfter(text, titleKey(bookTitle));
  if (rest === null) return null;
  const heading = parseHeading(rest);
  const isPart = heading?.kind === 'part' || heading?.kind === 'volume';
  return isPart && heading.number !== null && isLabelledHeading(heading, rest) ? heading : null;
}

/** In a longer one no heading is looked for behind it: each word would be compared anew. */
const MAX_BOOK_TITLE_CHARS = 300;

/** What stands after the words with the given key at the start of a text; null where it starts with others. */
function textAfter(text: string, key: string): string | null {
  if (key === '' || key.length > MAX_BOOK_TITLE_CHARS || !titleKey(text).startsWith(key)) return null;
  for (const { 0: gap, index } of text.matchAll(/[^\p{L}\p{N}]+/gu)) {
    const start = titleKey(text.slice(0, index));
    if (start === key) return text.slice(index + gap.length);
    if (start.length > key.length) return null;
  }
  return null;
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

// Finds titles in a text without marked headings: short paragraphs in capitals or centred.

import { isInCapitals, isUncased, isUncasedTitle } from './capitals.ts';
import { isDateLine } from './dates.ts';
import type { Exclusion } from './exclusions.ts';
import { parseHeading } from './heading.ts';
import type { HeadingCandidate } from './heading-candidate.ts';
import type { Item } from './items.ts';
import { findPatternedHeadings } from './patterned-headings.ts';

const MAX_TITLE_WORDS = 12;
const MAX_NAME_WORDS = 5;
/** Fewer lines with nothing but a name are chance. */
const MIN_NAMES = 3;
/** Below a heading stands prose. */
const MIN_WORDS_BELOW = 12;
const MINOR_WORD = /^(?:of|the|and|de|von|la)$/;
/** The words below each title on average; closer lines in capitals are signs or shouts within the story. */
const MIN_WORDS_BETWEEN = 300;

/**
 * Headings where the file marks none, or one: lines of one pattern that count on, or else short paragraphs in capitals,
 * centred, dates, and names. Together with `candidates`, in order; empty where there are none.
 */
export function inferHeadings(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  candidates: readonly HeadingCandidate[],
): HeadingCandidate[] {
  const patterned = findPatternedHeadings(items, exclusions);
  if (patterned.length > 0) {
    const found = new Set(patterned.map(({ index }) => index));
    return [...candidates.filter(({ index }) => !found.has(index)), ...patterned].sort(
      (a, b) => a.index - b.index,
    );
  }
  const inferred = withTitles(items, exclusions, candidates, isTitle);
  return inferred.length > 0 ? inferred : withTitles(items, exclusions, candidates, isName, MIN_NAMES);
}

/** The titles that `isOne` accepts together with `candidates`; empty unless there are enough, far enough apart. */
function withTitles(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  candidates: readonly HeadingCandidate[],
  isOne: (items: readonly Item[], index: number) => boolean,
  minTitles = 2,
): HeadingCandidate[] {
  const known = new Set(candidates.map(({ index }) => index));
  const titles = [...items.keys()].filter(
    (index) => !known.has(index) && !exclusions[index] && isOne(items, index),
  );
  const [only] = candidates.filter(({ isExplicit }) => isExplicit);
  const level = only?.level ?? 2;
  if (titles.length + (only === undefined ? 0 : 1) < minTitles || titles.length === 0) return [];
  const found = titles.flatMap((index) => {
    const heading = parseHeading(items[index]?.text ?? '');
    return heading === null ? [] : [{ index, heading, isExplicit: true, level, proseWords: 0 }];
  });
  const all = [...candidates, ...found].sort((a, b) => a.index - b.index);
  const measured = all.map((candidate, at) => ({
    ...candidate,
    proseWords: wordsBetween(items, candidate.index, all[at + 1]),
  }));
  const proseWords = measured.reduce((sum, each) => sum + each.proseWords, 0);
  return proseWords / measured.length >= MIN_WORDS_BETWEEN ? measured : [];
}

const wordsBetween = (items: readonly Item[], from: number, next: HeadingCandidate | undefined) =>
  items.slice(from + 1, next?.index).reduce((sum, { words }) => sum + words, 0);

function isTitle(items: readonly Item[], index: number): boolean {
  const { block, text, words } = items[index] ?? {};
  if (block === undefined || text === undefined || words === undefined) return false;
  if (block.kind === 'heading' || block.kind === 'paragraph') {
    if (isDateLine(text)) return true;
  }
  if (block.kind !== 'paragraph' || words === 0 || words > MAX_TITLE_WORDS) return false;
  if (/[,;:!?]$|^["“‘«]/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 3) return false;
  if (isUncased(text)) return isUncasedTitle(text) && block.centred;
  return block.centred || isInCapitals(text);
}

/** Whether a paragraph is a name or two alone on its line, as points of view and seasons are headed. */
function isName(items: readonly Item[], index: number): boolean {
  const { block, text = '', words = 0 } = items[index] ?? {};
  if (block?.kind !== 'paragraph' || words === 0 || words > MAX_NAME_WORDS || isUncased(text)) return false;
  // A name below a letter signs it.
  if (/[,—–-]$/.test(items[index - 1]?.text ?? '') || (items[index + 1]?.words ?? 0) < MIN_WORDS_BELOW)
    return false;
  const bare = text.replace(/^[\s~*=[({<–—-]+|(?<![\s~*=\])}>–—-])[\s~*=\])}>–—-]+$/g, '');
  if (/[.,;:!?…]$|^["“‘«„—–-]|["”’»]$/.test(bare)) return false;
  return bare.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || MINOR_WORD.test(word));
}

// Finds titles in a text without marked headings: short paragraphs in capitals or centred.

import { isInCapitals, isUncased, isUncasedTitle } from './capitals.ts';
import { isDateLine } from './dates.ts';
import type { Exclusion } from './exclusions.ts';
import { parseHeading } from './heading.ts';
import type { HeadingCandidate } from './heading-candidate.ts';
import type { Item } from './items.ts';

const MAX_TITLE_WORDS = 12;
/** The words below each title on average; closer lines in capitals are signs or shouts within the story. */
const MIN_WORDS_BETWEEN = 300;

/** The inferred titles together with `candidates`, in order; empty unless there are at least two titles, far enough apart. */
export function inferTitles(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  candidates: readonly HeadingCandidate[],
): HeadingCandidate[] {
  const known = new Set(candidates.map(({ index }) => index));
  const titles = [...items.keys()].filter(
    (index) => !known.has(index) && !exclusions[index] && isTitle(items, index),
  );
  if (titles.length < 2) return [];
  const found = titles.flatMap((index) => {
    const heading = parseHeading(items[index]?.text ?? '');
    return heading === null ? [] : [{ index, heading, isExplicit: true, level: 2, proseWords: 0 }];
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
  if (block.kind !== 'paragraph' || words === 0 || words > MAX_TITLE_WORDS) return false;
  if (isDateLine(text)) return true;
  if (/[,;:!?]$|^["“‘«]/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 3) return false;
  if (isUncased(text)) return isUncasedTitle(text) && block.centred;
  return block.centred || isInCapitals(text);
}

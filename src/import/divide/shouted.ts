// Titles of a text that marks no heading: short lines by themselves, in capitals or centred.

import type { Candidate } from './candidates.ts';
import type { Exclusion } from './fates.ts';
import { parseHeading } from './heading.ts';
import type { Item } from './items.ts';

const MOST_WORDS = 12;
/** Words on average below such a title; lines that come closer are signs and cries. */
const LEAST_BETWEEN = 300;

/** None unless there are two or more, far enough apart. Where they stand beside candidates, both are given, in order. */
export function shouted(
  items: readonly Item[],
  fates: readonly Exclusion[],
  candidates: readonly Candidate[],
): Candidate[] {
  const known = new Set(candidates.map(({ index }) => index));
  const titles = [...items.keys()].filter(
    (index) => !known.has(index) && !fates[index] && isTitle(items, index),
  );
  if (titles.length < 2) return [];
  const found = titles.flatMap((index) => {
    const heading = parseHeading(items[index]?.text ?? '');
    return heading === null ? [] : [{ index, heading, marked: true, level: 2, prose: 0 }];
  });
  const all = [...candidates, ...found].sort((a, b) => a.index - b.index);
  const measured = all.map((candidate, at) => ({
    ...candidate,
    prose: wordsBetween(items, candidate.index, all[at + 1]),
  }));
  const prose = measured.reduce((sum, each) => sum + each.prose, 0);
  return prose / measured.length >= LEAST_BETWEEN ? measured : [];
}

const wordsBetween = (items: readonly Item[], from: number, next: Candidate | undefined) =>
  items.slice(from + 1, next?.index).reduce((sum, { words }) => sum + words, 0);

function isTitle(items: readonly Item[], index: number): boolean {
  const { block, text, words } = items[index] ?? {};
  if (block === undefined || text === undefined || words === undefined) return false;
  if (block.kind !== 'paragraph' || words === 0 || words > MOST_WORDS) return false;
  if (/[,;:!?]$|^["“‘«]/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4) return false;
  return block.centred || letters === letters.toUpperCase();
}

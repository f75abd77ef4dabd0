// Which items may be headings: those the file marks, and those that look like one and keep count.

import type { Exclusion } from './fates.ts';
import { type Heading, type HeadingKind, mayCount, parseHeading } from './heading.ts';
import type { Item } from './items.ts';
import { matterOf } from './matter.ts';

export interface Candidate {
  readonly index: number;
  readonly heading: Heading;
  /** Marked as a heading by the file. */
  readonly marked: boolean;
  /** 1 to 6; what only looks like a heading stands at 6. */
  readonly level: number;
  /** Words from here to the next candidate of any kind. */
  readonly prose: number;
}

const LABELLED: readonly HeadingKind[] = ['volume', 'part', 'act', 'chapter', 'scene'];
/** A number among the prose that is part of no count is none. */
const FEWEST_OF_A_RUN = 2;
/** Numbers closer than this, in words, are a list's. */
const LEAST_BETWEEN = 60;

/** All that may be headings, in order. Numbers without a label count only where they keep count. */
export function candidatesOf(items: readonly Item[], fates: readonly Exclusion[]): Candidate[] {
  const found = items.flatMap((item, index) => {
    if ((fates[index] ?? null) !== null) return [];
    const heading = headingOf(item);
    if (heading === null) return [];
    const { block } = item;
    const level = block.kind === 'heading' ? block.level : 6;
    return [{ index, heading, marked: block.kind === 'heading', level, prose: 0 }];
  });
  const kept = keepingCount(withProse(found, items));
  return withProse(kept, items);
}

function headingOf({ block, text, words }: Item): Heading | null {
  if (block.kind === 'heading') return parseHeading(text);
  if (block.kind !== 'paragraph' && block.kind !== 'verse') return null;
  if (words > 45 || text.split('\n').length > 4) return null;
  if (!mayCount(text) && matterOf(text) === null) return null;
  const heading = parseHeading(text);
  if (heading === null || heading.kind === 'title') return null;
  if (LABELLED.includes(heading.kind)) {
    const capital = /^[^\p{L}\d]*[\p{Lu}\d]/u;
    // “Chapter two, and then” is a sentence.
    return capital.test(text) && (heading.title === null || capital.test(heading.title)) ? heading : null;
  }
  if (heading.kind === 'named') return /[.!?]$/.test(text) && text !== text.toUpperCase() ? null : heading;
  return heading;
}

function withProse(candidates: readonly Candidate[], items: readonly Item[]): Candidate[] {
  return candidates.map((candidate, at) => {
    const end = candidates[at + 1]?.index ?? items.length;
    let prose = 0;
    for (let index = candidate.index + 1; index < end; index += 1) prose += items[index]?.words ?? 0;
    return { ...candidate, prose };
  });
}

/** Without the bare numbers that stand in no run of 1, 2, 3. */
function keepingCount(candidates: readonly Candidate[]): Candidate[] {
  const bare = candidates.filter(({ heading }) => heading.kind === 'number');
  const styles = [
    bare.filter(({ heading }) => heading.title === null),
    bare.filter(({ heading }) => heading.title !== null),
  ];
  // Six labelled chapters may be followed by a seventh that has only its number.
  const continuing = new Set<Candidate>();
  let last = 0;
  for (const candidate of candidates) {
    const { kind, number, title } = candidate.heading;
    if (kind === 'chapter' && number !== null) last = number;
    else if (kind === 'number' && title !== null && number === last + 1 && last > 1) {
      continuing.add(candidate);
      last = number;
    }
  }
  const kept = new Set([...continuing, ...styles.flatMap((style) => runsOf(style).flat())]);
  return candidates.filter((candidate) => candidate.heading.kind !== 'number' || kept.has(candidate));
}

/** The runs of 1, 2, 3 … among bare numbers, those of lists left out. */
export function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const candidate of candidates) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.heading.number ?? null;
    const number = candidate.heading.number ?? 0;
    if (run !== undefined && before !== null && follows(before, number, candidate.marked))
      run.push(candidate);
    else if (number === 1) runs.push([candidate]);
  }
  return runs.filter((run) => {
    if (run.length < FEWEST_OF_A_RUN) return false;
    const prose = run.reduce((sum, each) => sum + each.prose, 0);
    return prose >= (run[0]?.marked ? LEAST_BETWEEN / 4 : LEAST_BETWEEN) * run.length;
  });
}

/** A printer's slip, one number left out or given twice, does not end a run whose headings are marked. */
const follows = (before: number, number: number, marked: boolean) =>
  number === before + 1 || (marked && (number === before + 2 || number === before) && before > 1);

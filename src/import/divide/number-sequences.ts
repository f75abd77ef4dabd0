// Decides which bare numbers are headings: those that count on, one after the other.

import type { HeadingCandidate } from './heading-candidate.ts';

/** Bare numbers are headings only in a sequence of at least this length. */
const MIN_SEQUENCE_LENGTH = 2;
/** Numbers with fewer words between them on average are a list. */
const MIN_WORDS_BETWEEN = 60;

/** Drops the bare numbers that belong to no sequence 1, 2, 3. */
export function keepNumberSequences(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const bare = candidates.filter(({ heading }) => heading.kind === 'number');
  const sequences = [
    bare.filter(({ heading }) => heading.title === null),
    bare.filter(({ heading }) => heading.title !== null),
    // In one book some chapters may have a title, and some only a number.
    bare.filter(({ isExplicit }) => isExplicit),
  ].flatMap(numberSequences);
  const kept = new Set([
    ...continuingLabels(candidates),
    ...belowParts(candidates),
    ...sequences.flat(),
    ...loneNumber(candidates, bare),
  ]);
  return candidates.filter((candidate) => candidate.heading.kind !== 'number' || kept.has(candidate));
}

/** The page of one chapter is headed “3. The Fog”, and nothing counts on. */
function loneNumber(
  candidates: readonly HeadingCandidate[],
  bare: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const [only] = bare;
  const isLone = bare.length === 1 && candidates.every(({ heading }) => !LABELS.has(heading.kind));
  if (only === undefined || !isLone || !only.isExplicit || only.heading.title === null) return [];
  return only.proseWords >= MIN_WORDS_BETWEEN ? [only] : [];
}

const LABELS: ReadonlySet<string> = new Set(['volume', 'part', 'act', 'chapter']);

/** After “Chapter 6” may come “7. Title”, without a label. */
function continuingLabels(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const continuing: HeadingCandidate[] = [];
  let last = 0;
  for (const candidate of candidates) {
    const { kind, number, title } = candidate.heading;
    if (kind === 'chapter' && number !== null) last = number;
    else if (kind === 'number' && title !== null && number === last + 1 && last > 1) {
      continuing.push(candidate);
      last = number;
    }
  }
  return continuing;
}

/** Right below “Book the First”, a lone “I.” is its chapter. */
const belowParts = (candidates: readonly HeadingCandidate[]) =>
  candidates.filter(({ heading, index }, at) => {
    const above = candidates[at - 1];
    const isBelowPart =
      above !== undefined && ['part', 'volume'].includes(above.heading.kind) && above.index === index - 1;
    return heading.kind === 'number' && heading.number === 1 && isBelowPart;
  });

/** The sequences 1, 2, 3 … among bare numbers, except those of lists. */
export function numberSequences(candidates: readonly HeadingCandidate[]): HeadingCandidate[][] {
  const sequences: HeadingCandidate[][] = [];
  let before = 0;
  for (const [at, candidate] of candidates.entries()) {
    const sequence = sequences.at(-1);
    const number = candidate.heading.number ?? 0;
    const next = candidates[at + 1]?.heading.number ?? 0;
    if (sequence !== undefined && continuesSequence(before, number, candidate.isExplicit)) {
      sequence.push(candidate);
      before = number;
    } else if (number === 1) {
      sequences.push([candidate]);
      before = 1;
    } else if (sequence !== undefined && before > 1 && next === before + 2) {
      // A misprint: 2, 3, 6, 5.
      sequence.push(candidate);
      before += 1;
    }
  }
  return sequences.filter((sequence) => {
    if (sequence.length < MIN_SEQUENCE_LENGTH) return false;
    // What comes after the last entry of a list is not between two of them.
    const between = sequence.slice(0, -1);
    const prose = between.reduce((sum, each) => sum + each.proseWords, 0);
    return prose >= (sequence[0]?.isExplicit ? MIN_WORDS_BETWEEN / 4 : MIN_WORDS_BETWEEN) * between.length;
  });
}

/** Whether a number continues a sequence. Marked headings may skip or repeat one number, as misprints do. */
const continuesSequence = (before: number, number: number, isExplicit: boolean) =>
  number === before + 1 || (isExplicit && (number === before + 2 || number === before) && before > 1);

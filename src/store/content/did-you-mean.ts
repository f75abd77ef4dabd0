// Guessing what was meant by a word that is not one of those possible.

import { editDistance } from '../../story/edit-distance.ts';

/** The possible word closest to what was written, as the end of a sentence; '' where none is close. */
export function didYouMean(written: string, possible: readonly string[]): string {
  const max = Math.max(1, Math.min(3, Math.floor(written.length / 2)));
  const closest = possible
    .map((word) => ({ word, slips: editDistance(written.toLowerCase(), word.toLowerCase(), max) }))
    .filter(({ slips }) => slips <= max)
    .sort((a, b) => a.slips - b.slips)[0];
  return closest === undefined ? '' : ` Did you mean “${closest.word}”?`;
}

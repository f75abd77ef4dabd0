// The sentences that are shown around one: as many as fit a passage, those that tell most of the rest of a question.

import type { StoryIndex } from './story-index.ts';

/** Characters of a passage, and of the best: that and four others fit a message with their links. */
const MAX_PASSAGE_CHARS = 600;
export const MAX_BEST_PASSAGE_CHARS = 1_000;

/** Sentences of one scene, counted through the story, that fit a passage together. */
export interface SentenceSpan {
  readonly first: number;
  readonly last: number;
}

/** How much less a sentence tells of a question for each that stands between it and the best one. */
const DISTANCE_DECAY = 0.9;

/**
 * Of the spans of its scene that hold `best` and fit a passage, the one whose other sentences add most to what it tells,
 * with what they add. Of equals the one that goes on longest after it. One sentence where it fills a passage alone.
 * @param begin the first sentence that may be shown @param end the one that what may be shown ends before
 */
export function bestSpan(
  { sentenceChars }: StoryIndex,
  termScores: readonly Float32Array[],
  best: number,
  begin: number,
  end: number,
  maxChars = MAX_PASSAGE_CHARS,
): SentenceSpan & { readonly added: number } {
  let chars = sentenceChars[best] ?? 0;
  let last = best;
  while (last + 1 < end && chars + 1 + (sentenceChars[last + 1] ?? 0) <= maxChars) {
    last += 1;
    chars += 1 + (sentenceChars[last] ?? 0);
  }
  let first = best;
  let chosen = { first, last, added: addedBy(termScores, best, first, last) };
  while (first > begin) {
    first -= 1;
    chars += 1 + (sentenceChars[first] ?? 0);
    while (chars > maxChars && last > best) {
      chars -= 1 + (sentenceChars[last] ?? 0);
      last -= 1;
    }
    if (chars > maxChars) break;
    const added = addedBy(termScores, best, first, last);
    // Nothing is left out that fits: a span that only begins earlier is the better one.
    if (added > chosen.added || last === chosen.last) chosen = { first, last, added };
  }
  return chosen;
}

/** What the others tell of each word beyond what the best sentence does. */
function addedBy(termScores: readonly Float32Array[], best: number, first: number, last: number): number {
  let added = 0;
  for (const scores of termScores) {
    const own = scores[best] ?? 0;
    let most = own;
    for (let sentence = first; sentence <= last; sentence++) {
      const told = scores[sentence] ?? 0;
      if (told > most) most = Math.max(most, told * DISTANCE_DECAY ** (Math.abs(sentence - best) - 1));
    }
    added += most - own;
  }
  return added;
}

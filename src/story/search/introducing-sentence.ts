// Where names first come up: what a question that asks for nothing else most likely wants.

import { hasAnswerType } from './answer-type.ts';
import type { IndexPrefix } from './index-prefix.ts';
import type { QueryTerm } from './parse-query.ts';
import type { StoryIndex } from './story-index.ts';
import type { TermScores } from './term-scores.ts';

/** The first sentence that tells all of a question which asks for names alone; null where it asks for more. */
export function introducingSentence(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  terms: readonly QueryTerm[],
  { bySentence, matchedSentences }: TermScores,
): number | null {
  if (!terms.every(({ variants }) => isMostlyCapitalised(index, indexPrefix, variants[0]?.wordId)))
    return null;
  const all = matchedSentences.filter((sentence) =>
    bySentence.every((scores) => (scores[sentence] ?? 0) > 0),
  );
  return all.find((sentence) => hasAnswerType(index, 'name', sentence)) ?? all[0] ?? null;
}

/** Whether a word mostly stands with a capital where no other word would. */
function isMostlyCapitalised(
  { postingStart, positions, named }: StoryIndex,
  indexPrefix: IndexPrefix,
  word: number | undefined,
): boolean {
  if (word === undefined) return false;
  let [all, capital] = [0, 0];
  for (let posting = postingStart[word] ?? 0; posting < (postingStart[word + 1] ?? 0); posting++) {
    const position = positions[posting] ?? 0;
    if (position >= indexPrefix.positions) break;
    all += 1;
    capital += ((named[position >> 3] ?? 0) >> (position & 7)) & 1;
  }
  return capital * 3 >= all;
}

// Queries misspelled, from a seed: one slip in one word, as fingers make them.

import type { Random } from '../../../bench/random.ts';
import type { EvaluationQuery } from './evaluation-query.ts';

/** Letters of a word that may be misspelled: in a shorter one a slip makes another word. */
const MIN_WORD_CHARS = 5;

const TYPO_EDITS: readonly ((word: string, at: number, letter: string) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
];

/** The word with one letter lost, added, replaced or swapped with the next; never the word itself. */
export function misspell(random: Random, word: string): string {
  for (;;) {
    const letter = String.fromCharCode(random.between(97, 122));
    const wrong = random.pick(TYPO_EDITS)(word, random.between(0, word.length - 2), letter);
    if (wrong !== word) return wrong;
  }
}

/** Each of these that has a word long enough, with that word misspelled; right where the query is right. */
export function withTypos(random: Random, queries: readonly EvaluationQuery[]): EvaluationQuery[] {
  return queries.flatMap((each) => {
    const words = each.query.match(/[A-Za-z]+/g) ?? [];
    const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
    if (longest.length < MIN_WORD_CHARS) return [];
    return [
      { ...each, kind: 'typo' as const, query: each.query.replace(longest, misspell(random, longest)) },
    ];
  });
}

// Queries misspelled, from a seed: one slip in one word, as fingers make them.

import type { Random } from '../../../bench/random.ts';
import type { Asked } from './asked.ts';

/** Letters of a word that may be misspelled: in a shorter one a slip makes another word. */
const SHORTEST = 5;

const SLIPS: readonly ((word: string, at: number, letter: string) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
];

/** The word with one letter lost, added, replaced or swapped with the next; never the word itself. */
export function misspell(random: Random, word: string): string {
  for (;;) {
    const letter = String.fromCharCode(random.between(97, 122));
    const wrong = random.pick(SLIPS)(word, random.between(0, word.length - 2), letter);
    if (wrong !== word) return wrong;
  }
}

/** Each of these that has a word long enough, with that word misspelled; right where the query is right. */
export function misspelled(random: Random, asked: readonly Asked[]): Asked[] {
  return asked.flatMap((each) => {
    const words = each.query.match(/[A-Za-z]+/g) ?? [];
    const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
    if (longest.length < SHORTEST) return [];
    return [
      { ...each, kind: 'typo' as const, query: each.query.replace(longest, misspell(random, longest)) },
    ];
  });
}

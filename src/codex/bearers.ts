// Who of several bearers of a name is meant by it.

import type { ResolutionContext } from './alias-candidates.ts';
import { genderOfTitle } from './english/titles.ts';
import type { NameRecord } from './name-record.ts';

/** How many times less often a rival is named who is none, wherever he is. */
const MIN_CLEAR_DOMINANCE = 30;

/** Whose these names are, where nobody else bears one, or hardly ever. */
export function dominantBearer(
  names: readonly NameRecord[],
  { clusters, mentionCount }: ResolutionContext,
): NameRecord | undefined {
  const [first, second] = [...new Set(names.map((name) => clusters.root(name)))]
    .map((root) => ({ root, total: mentionCount(root) }))
    .sort((a, b) => b.total - a.total);
  return (second?.total ?? 0) * MIN_CLEAR_DOMINANCE <= (first?.total ?? 0) ? first?.root : undefined;
}

/**
 * Whether the text calls the bearer of a full name by the surname, not by the given name: “Mr. Weasley” is none of the
 * boys whom it calls Ron and Fred.
 */
export function isCalledBySurname(
  { words: [given = ''] }: NameRecord,
  surname: string,
  { statistics }: ResolutionContext,
): boolean {
  const named = statistics
    .namesWithWord(surname)
    .filter(({ words }) => words.length === 1 && words[0] === surname);
  const givenCount = statistics
    .namesWithWord(given)
    .filter(({ title, words }) => title === null && words.length === 1 && words[0] === given)
    .reduce((sum, { features }) => sum + features.total, 0);
  const surnameCount = named
    .filter(({ title }) => title === null || genderOfTitle(title) !== 'female')
    .reduce((sum, { features }) => sum + features.total, 0);
  return givenCount === 0 || surnameCount > givenCount;
}

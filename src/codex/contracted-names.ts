// Full names that are longer ones with words left out.

import type { ResolutionContext } from './alias-candidates.ts';
import { isGivenName } from './english/given-names.ts';
import type { NameRecord } from './name-record.ts';

/** “Francis Moulton” for “Francis Hay Moulton”, “John Silver” and “Long John” for “Long John Silver”. */
export function contractedNames(
  record: NameRecord,
  { statistics, clusters, isAnimate }: ResolutionContext,
): readonly NameRecord[] {
  const own = clusters.root(record);
  const related = new Set(
    [record.words[0] ?? '', record.words.at(-1) ?? ''].flatMap((word) => statistics.namesWithWord(word)),
  );
  const names = [...related].filter(
    (other) =>
      other.title === null &&
      other.words.length > 1 &&
      other.words.length !== record.words.length &&
      (isContraction(other.words, record.words) || isContraction(record.words, other.words)) &&
      clusters.root(other) !== own &&
      isAnimate(other),
  );
  const roots = new Set(names.map((name) => clusters.root(name)));
  return roots.size === 1 ? names.slice(0, 1) : [];
}

/** Whether a name of two words is a longer one with its middle, or what stands before it, left out. */
function isContraction(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 2 || long.length < 3 || long.includes('of')) return false;
  const [first = '', last = ''] = short;
  if (last !== long.at(-1)) return first === long[0] && last === long[1] && isGivenName(last);
  if (first === long[0]) return true;
  // “Mary Ann Smith” may have a sister Ann.
  return first === long.at(-2) && isGivenName(first) && !isGivenName(long[0] ?? '');
}

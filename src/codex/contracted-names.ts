// Full names that are longer ones with words left out.

import { entityTitles, type ResolutionContext } from './alias-candidates.ts';
import { isGivenName } from './english/given-names.ts';
import { canonicalGivenName } from './english/nicknames.ts';
import type { NameRecord } from './name-record.ts';

/** “Tommy Vane” for “Thomas Vane”, “Francis Moulton” for “Francis Hay Moulton”, “John Silver” and “Long John” for “Long John Silver”. */
export function contractedNames(record: NameRecord, context: ResolutionContext): readonly NameRecord[] {
  const { statistics, clusters, isAnimate } = context;
  const own = clusters.root(record);
  const related = new Set(
    [record.words[0] ?? '', record.words.at(-1) ?? ''].flatMap((word) => statistics.namesWithWord(word)),
  );
  const names = [...related].filter(
    (other) =>
      other.title === null &&
      other.words.length > 1 &&
      (isContraction(other.words, record.words) ||
        isContraction(record.words, other.words) ||
        isFamiliarForm(record, other, context)) &&
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

/** “Tommy Vane” for “Thomas Vane”: the one of that name, unless a Sir may be the father of a Tom. */
function isFamiliarForm(record: NameRecord, other: NameRecord, context: ResolutionContext): boolean {
  const [one, two] = [record.words, other.words];
  if (one.length !== 2 || two.length !== 2 || one[1] !== two[1] || one[0] === two[0]) return false;
  const titles = [...entityTitles(record, context), ...entityTitles(other, context)];
  if (titles.includes('sir') || titles.includes('reverend')) return false;
  return canonicalGivenName(one[0] ?? '') === canonicalGivenName(two[0] ?? '');
}

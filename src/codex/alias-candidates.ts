// Who may bear a short name, by what is known so far.

import type { Clusters } from './clusters.ts';
import { GROUP_SUFFIXES } from './english/context-words.ts';
import { isGivenName } from './english/given-names.ts';
import { canonicalTitle, type Gender, genderOfTitle } from './english/titles.ts';
import type { NameRecord } from './name-record.ts';
import type { NameStatistics } from './name-statistics.ts';

/** Whether a name is one of somebody the codex would show. */
export type IsAnimate = (record: NameRecord) => boolean;

/** What the text up to some scene gives to join names by. */
export interface ResolutionContext {
  readonly statistics: NameStatistics;
  readonly clusters: Clusters;
  readonly isAnimate: IsAnimate;
  readonly isPlace: (record: NameRecord) => boolean;
  /** How often the bearer of a name has been named, by any of their names. */
  readonly mentionCount: (record: NameRecord) => number;
  /** Whether the text tells of the bearers of two names side by side. */
  readonly areDistinct: (one: NameRecord, other: NameRecord) => boolean;
}

/** Names of others that say more than a short name and hold its word, where somebody bears them. */
export function longerNames(
  record: NameRecord,
  { statistics, clusters, isAnimate }: ResolutionContext,
): readonly NameRecord[] {
  const [word = ''] = record.words;
  const own = clusters.root(record);
  return statistics
    .namesWithWord(word)
    .filter((other) => clusters.root(other) !== own && isLongerName(other, record, word))
    .filter((other) => isAnimate(other) || isGivenFullName(other));
}

/** “Paul Armstrong”: somebody, however little is told of him so far. */
const isGivenFullName = ({ words }: NameRecord) =>
  words.length > 1 && !words.includes('of') && isGivenName(words[0] ?? '');

function isLongerName(other: NameRecord, record: NameRecord, word: string): boolean {
  const [head] = other.words;
  // “The Pendleton Family” is nobody's longer name.
  if (GROUP_SUFFIXES.has(other.words.at(-1) ?? '')) return false;
  // The Count is Count Dracula, where there is no other.
  if (other.title === word) return isDefiniteDescription(record);
  if (other.words.length > 1) {
    // The King of Bohemia is not Bohemia.
    // “Camila de Lotario” is not Lotario.
    const isOfAnother = other.words.some((each) => each === 'of' || (each === 'de' && record.title === null));
    const hasWordAtEnd = head === word || (other.words.at(-1) === word && !isOfAnother);
    if (other.title !== null || record.title !== null) return hasWordAtEnd && !isDefiniteDescription(other);
    if (isDefiniteDescription(record))
      return other.words[1] === 'of' ? head === word : other.words.at(-1) === word;
    return hasWordAtEnd && !isDefiniteDescription(other);
  }
  if (record.title !== null || other.title === null || isDefiniteDescription(record)) return false;
  // “Toller” is not Mrs. Toller, but “Alice” may be Miss Alice.
  return genderOfTitle(other.title) !== 'female' || isGivenName(word);
}

/** “The King” rather than “King”. */
export const isDefiniteDescription = ({ features }: NameRecord) => features.afterThe * 2 > features.total;

/** How often pronouns must go with a name, and how much oftener those of one gender, to tell of it. */
const MIN_PRONOUNS = 4;
const MIN_PRONOUN_RATIO = 4;

/** What any of the bearer's names tells, else the pronouns that go with them; null where nothing does. */
export function entityGender(record: NameRecord, { clusters }: ResolutionContext): Gender | null {
  const records = clusters.records(clusters.root(record));
  const known = records.find(({ gender }) => gender !== null)?.gender ?? null;
  if (known !== null) return known;
  let [he, she] = [0, 0];
  for (const { features } of records) {
    he += features.he;
    she += features.she;
  }
  if (he >= MIN_PRONOUNS && he >= she * MIN_PRONOUN_RATIO) return 'male';
  return she >= MIN_PRONOUNS && she >= he * MIN_PRONOUN_RATIO ? 'female' : null;
}

/** All titles the bearer goes by. */
export function entityTitles(record: NameRecord, { clusters }: ResolutionContext): ReadonlySet<string> {
  return new Set(
    clusters
      .records(clusters.root(record))
      .flatMap(({ title, titles }) => [...titles, ...(title === null ? [] : [title])])
      .map(canonicalTitle),
  );
}

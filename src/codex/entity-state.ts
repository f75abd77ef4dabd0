// What a cluster of names is as an entry: which of them heads it, and since when each is its.

import type { FoundState } from '../story/found-codex.ts';
import type { CodexKind } from '../story/story.ts';
import type { ClusterMember } from './clusters.ts';
import { isGivenName } from './english/given-names.ts';
import type { NameRecord } from './name-record.ts';
import { wordList } from './word-list.ts';

/** The state from scene `scene` on; `kind` null is no entry. */
export function entityState(
  scene: number,
  kind: CodexKind | null,
  members: readonly ClusterMember[],
): FoundState {
  if (kind === null) return { scene, kind: 'term', names: [] };
  const rank = headingRanks(members.map(({ record }) => record));
  const uses = (record: NameRecord) => timesUsed(record, members);
  const ordered = members.toSorted(
    (a, b) => rank(b.record) - rank(a.record) || uses(b.record) - uses(a.record) || a.record.id - b.record.id,
  );
  return { scene, kind, names: ordered.flatMap(({ record, since }) => [record.id, since]) };
}

/** How often a full name of several is used, in full or by its given name alone: Meg March rather than Daisy March. */
function timesUsed({ words, title, features }: NameRecord, members: readonly ClusterMember[]): number {
  if (title !== null || words.length < 2) return 0;
  const given = members.find(
    ({ record }) => record.title === null && record.words.length === 1 && record.words[0] === words[0],
  );
  return features.total + (given?.record.features.total ?? 0);
}

/** How many times oftener somebody is called by a name, for it to head the entry rather than the same with a title. */
const MIN_BARE_RATIO = 8;
const EPITHETS = wordList('old young little poor dear big');

/**
 * How good a heading each name makes: a full name first, then one with its title, then a single word. “Old Orlick” is a
 * full name no more than “Doctor Jo” is how Jo is called.
 */
function headingRanks(records: readonly NameRecord[]): (record: NameRecord) => number {
  const timesNamed = (words: string) =>
    records.find(({ title, words: each }) => title === null && each.join(' ') === words)?.features.total ?? 0;
  return ({ words, title, mentions, features }) => {
    if (mentions.length === 0) return 0;
    const [first = '', ...others] = words;
    if (title === null && EPITHETS.has(first) && timesNamed(others.join(' ')) > 0) return 0.5;
    if (words.length > 1) return title === null ? 4 : 3;
    if (title !== null) return features.total * MIN_BARE_RATIO < timesNamed(first) ? 0.5 : 2;
    return isGivenName(first) ? 2.5 : 1;
  };
}

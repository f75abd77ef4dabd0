// What a cluster of names is as an entry: which of them heads it, and since when each is its.

import type { FoundState } from '../story/found-codex.ts';
import type { CodexKind } from '../story/story.ts';
import type { ClusterMember } from './clusters.ts';
import { isGivenName } from './english/given-names.ts';
import type { NameRecord } from './name-record.ts';

/** The state from scene `scene` on; `kind` null is no entry. */
export function entityState(
  scene: number,
  kind: CodexKind | null,
  members: readonly ClusterMember[],
): FoundState {
  if (kind === null) return { scene, kind: 'term', names: [] };
  const ordered = members.toSorted(
    (a, b) => headingRank(b.record) - headingRank(a.record) || a.record.id - b.record.id,
  );
  return { scene, kind, names: ordered.flatMap(({ record, since }) => [record.id, since]) };
}

/** How good a heading a name makes: a full name first, then one with its title, then a single word. */
function headingRank({ words, title, mentions }: NameRecord): number {
  if (mentions.length === 0) return 0;
  if (words.length > 1) return title === null ? 4 : 3;
  if (title !== null) return 2;
  return isGivenName(words[0] ?? '') ? 2.5 : 1;
}

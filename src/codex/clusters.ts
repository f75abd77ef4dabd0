// Which names belong together, and since which scene. What is joined stays joined.

import type { NameRecord } from './name-record.ts';

export interface ClusterMember {
  readonly record: NameRecord;
  /** The scene from which it is a name of this entry. */
  readonly since: number;
}

export class Clusters {
  readonly #rootOf = new Map<NameRecord, NameRecord>();
  readonly #members = new Map<NameRecord, readonly ClusterMember[]>();

  #changed = new Set<NameRecord>();
  #mergeCount = 0;

  /** How many clusters were joined so far. */
  get mergeCount(): number {
    return this.#mergeCount;
  }

  /** The roots, old and new, of what was joined since this was last asked. */
  drainChanged(): ReadonlySet<NameRecord> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** The name that its cluster goes by: the one met first. */
  root(record: NameRecord): NameRecord {
    return this.#rootOf.get(record) ?? record;
  }

  /** In the order in which they were met or joined. */
  members(root: NameRecord): readonly ClusterMember[] {
    return this.#members.get(root) ?? [{ record: root, since: root.firstScene }];
  }

  records(root: NameRecord): readonly NameRecord[] {
    return this.members(root).map(({ record }) => record);
  }

  isSingleton(record: NameRecord): boolean {
    return !this.#members.has(this.root(record));
  }

  /** Joins the clusters of two names, because of what scene `scene` says. */
  merge(one: NameRecord, other: NameRecord, scene: number): void {
    const [older, younger] = [this.root(one), this.root(other)].sort((a, b) => a.id - b.id);
    if (older === undefined || younger === undefined || older === younger) return;
    this.#mergeCount += 1;
    const joined = this.members(younger).map(({ record }) => ({ record, since: scene }));
    this.#members.set(older, [...this.members(older), ...joined]);
    this.#members.delete(younger);
    for (const { record } of joined) this.#rootOf.set(record, older);
    this.#changed.add(older).add(younger);
  }
}

// What each entry has been, scene by scene, and the codex that comes of it.

import type { FoundCodex, FoundState } from '../story/found-codex.ts';
import type { CodexKind } from '../story/story.ts';
import { truncate } from '../story/truncate.ts';
import type { ClusterMember } from './clusters.ts';
import { entityState } from './entity-state.ts';
import type { NameRecord } from './name-record.ts';

/** Characters of a quoted sentence. */
const MAX_QUOTE_CHARS = 400;

export class EntityHistory {
  readonly #states = new Map<NameRecord, FoundState[]>();
  readonly #records = new Map<number, NameRecord>();
  readonly #sentences: string[] = [];

  /** Keeps a sentence, and answers with its place. */
  addSentence(sentence: string): number {
    return this.#sentences.push(sentence) - 1;
  }

  /** What a cluster of names is after scene `scene`; `kind` null is no entry. Kept where it differs from before. */
  recordState(
    scene: number,
    root: NameRecord,
    kind: CodexKind | null,
    members: readonly ClusterMember[],
  ): void {
    const state = entityState(scene, kind, members);
    const states = this.#states.get(root) ?? [];
    const last = states.at(-1) ?? entityState(scene, null, []);
    if (last.kind === state.kind && last.names.join() === state.names.join()) return;
    this.#states.set(root, [...states, state]);
    for (const { record } of members) this.#records.set(record.id, record);
  }

  /**
   * Names and sentences that no entry ever shows are left out; the others keep their order. (Which of two sentences
   * that tell as much is quoted hangs on it, and what comes later must not move that.)
   */
  toCodex(): FoundCodex {
    const states = [...this.#states.values()];
    const records = [...this.#records.values()].sort((a, b) => a.id - b.id);
    const quoted = [
      ...new Set(records.flatMap(({ quoteCandidates }) => quoteCandidates.filter((_, at) => at % 3 === 1))),
    ];
    const sentences = indexByValue(quoted.sort((a, b) => a - b));
    const names = indexByValue(records.map(({ id }) => id));
    return {
      sentences: [...sentences.keys()].map((place) =>
        truncate(this.#sentences[place] ?? '', MAX_QUOTE_CHARS),
      ),
      names: records.map(({ text, mentions, quoteCandidates }) => ({
        ...{ text, mentions },
        told: quoteCandidates.map((value, at) => (at % 3 === 1 ? (sentences.get(value) ?? 0) : value)),
      })),
      entries: states.map((each) =>
        each.map((state) => ({
          ...state,
          names: state.names.map((value, at) => (at % 2 === 0 ? (names.get(value) ?? 0) : value)),
        })),
      ),
    };
  }
}

/** What stands at which place. */
function indexByValue(values: readonly number[]): ReadonlyMap<number, number> {
  return new Map(values.map((value, place) => [value, place]));
}

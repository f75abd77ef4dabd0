// What each entry has been, scene by scene, and the codex that comes of it.

import { FOUND_CODEX_VERSION, type FoundCodex, type FoundState } from '../story/found-codex.ts';
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
  readonly #possibleBearers = new Map<
    NameRecord,
    { readonly scene: number; readonly bearers: readonly NameRecord[] }[]
  >();

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

  /** Whom a name may mean from scene `scene` on while the text leaves it open. */
  recordPossibleBearers(scene: number, record: NameRecord, bearers: readonly NameRecord[]): void {
    const states = this.#possibleBearers.get(record);
    const last = states?.at(-1);
    if ((last?.bearers ?? []).map(({ id }) => id).join() === bearers.map(({ id }) => id).join()) return;
    if (states === undefined) this.#possibleBearers.set(record, [{ scene, bearers }]);
    else states.push({ scene, bearers });
    for (const each of [record, ...bearers]) this.#records.set(each.id, each);
  }

  /**
   * Names and sentences that no entry ever shows are left out; the others keep their order. (Which of two sentences
   * that tell as much is quoted hangs on it, and what comes later must not move that.)
   * @param narrator the name that stands for whoever tells the story
   */
  toCodex(narrator: NameRecord): FoundCodex {
    const states = [...this.#states.values()];
    const records = [...this.#records.values()].sort((a, b) => a.id - b.id);
    const sentencesOf = (candidates: readonly number[]) => candidates.filter((_, at) => at % 3 === 1);
    const quoted = records.flatMap(({ actions, descriptions }) => [
      ...sentencesOf(actions),
      ...sentencesOf(descriptions),
    ]);
    const sentences = indexByValue([...new Set(quoted)].sort((a, b) => a - b));
    const names = indexByValue(records.map(({ id }) => id));
    const placed = (candidates: readonly number[]) =>
      candidates.map((value, at) => (at % 3 === 1 ? (sentences.get(value) ?? 0) : value));
    return {
      version: FOUND_CODEX_VERSION,
      sentences: [...sentences.keys()].map((place) =>
        truncate(this.#sentences[place] ?? '', MAX_QUOTE_CHARS),
      ),
      names: records.map(({ text, mentions, actions, descriptions, roles }) => ({
        ...{ text, mentions, actions: placed(actions), descriptions: placed(descriptions) },
        roles: [...roles].map(([role, scene]) => ({ text: role, scene })),
      })),
      entries: states.map((each) =>
        each.map((state) => ({
          ...state,
          names: state.names.map((value, at) => (at % 2 === 0 ? (names.get(value) ?? 0) : value)),
        })),
      ),
      open: [...this.#possibleBearers].map(([record, each]) => ({
        name: names.get(record.id) ?? 0,
        bearers: each.map(({ scene, bearers }) => ({
          scene,
          names: bearers.map(({ id }) => names.get(id) ?? 0),
        })),
      })),
      narrator: names.get(narrator.id) ?? null,
    };
  }
}

/** What stands at which place. */
function indexByValue(values: readonly number[]): ReadonlyMap<number, number> {
  return new Map(values.map((value, place) => [value, place]));
}

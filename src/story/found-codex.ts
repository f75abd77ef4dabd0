// A codex that was found in a story's text, kept so that the codex at any gate can be read off it.

import type { CodexKind, Stamped } from './story.ts';

export interface FoundName {
  readonly text: string;
  /** Scene, times met in it, scene, times, …, ascending. */
  readonly mentions: readonly number[];
  /** Scene, sentence (its place in `sentences`), how well it tells, …, ascending: at most one for each scene. */
  readonly told: readonly number[];
}

/** What an entry is from a scene on, until the next. */
export interface FoundState {
  readonly scene: number;
  readonly kind: CodexKind;
  /** A name (its place in `names`), the scene from which it is one of this entry's, …; the heading first. None: no entry. */
  readonly names: readonly number[];
}

/**
 * Found by reading scene after scene: what stands here with scene n was decided by the texts of scenes 1 to n alone.
 */
export interface FoundCodex {
  readonly sentences: readonly string[];
  readonly names: readonly FoundName[];
  /** Of each entry what it has been, ascending by scene. */
  readonly entries: readonly (readonly FoundState[])[];
}

export const NOTHING_FOUND: FoundCodex = { sentences: [], names: [], entries: [] };

/** How often something was named in a scene. */
export interface Mentions {
  readonly scene: number;
  readonly count: number;
}

/** An entry as it is at a gate. */
export interface FoundEntry {
  readonly kind: CodexKind;
  /** The heading first. */
  readonly names: readonly Stamped[];
  /** Sentences of the text, with the scene each stands in: the one that introduces, and the latest that tells something. */
  readonly quotes: readonly Stamped[];
  /** Scenes up to the gate that name it, ascending. */
  readonly mentions: readonly Mentions[];
}

/** The entries at a gate (0..N), in no order that means anything. */
export function foundAt(found: FoundCodex, gate: number): FoundEntry[] {
  const entries: FoundEntry[] = [];
  for (const states of found.entries) {
    const state = states.findLast(({ scene }) => scene <= gate);
    if (state === undefined || state.names.length === 0) continue;
    const names = namesOf(found, state);
    entries.push({
      kind: state.kind,
      names: stampedOnce(found, state),
      quotes: quotesOf(found.sentences, names, gate),
      mentions: mentionsOf(names, gate),
    });
  }
  return entries;
}

function namesOf({ names }: FoundCodex, state: FoundState): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < state.names.length; at += 2) {
    const name = names[state.names[at] ?? -1];
    if (name !== undefined) found.push(name);
  }
  return found;
}

const stamps = new WeakMap<FoundState, readonly Stamped[]>();

/** The same objects for each view: what is derived from a name, such as its folded form, is kept beside it. */
function stampedOnce(found: FoundCodex, state: FoundState): readonly Stamped[] {
  const known = stamps.get(state);
  if (known !== undefined) return known;
  const stamped = namesOf(found, state).map(({ text }, place) => ({
    text,
    scene: state.names[place * 2 + 1] ?? state.scene,
  }));
  stamps.set(state, stamped);
  return stamped;
}

function mentionsOf(names: readonly FoundName[], gate: number): Mentions[] {
  const all: Mentions[] = [];
  for (const { mentions } of names) {
    for (let at = 0; at < mentions.length; at += 2) {
      const scene = mentions[at] ?? 0;
      if (scene > gate) break;
      all.push({ scene, count: mentions[at + 1] ?? 0 });
    }
  }
  return names.length === 1 ? all : summed(all);
}

/** One for each scene, ascending. */
export function summed(mentions: readonly Mentions[]): Mentions[] {
  const counts = new Map<number, number>();
  for (const { scene, count } of mentions) counts.set(scene, (counts.get(scene) ?? 0) + count);
  return [...counts].map(([scene, count]) => ({ scene, count })).sort((a, b) => a.scene - b.scene);
}

interface Telling {
  readonly scene: number;
  readonly sentence: number;
  readonly score: number;
}

/** Among how many scenes, from the first, the sentence that introduces is looked for. */
const INTRODUCING = 3;
/** What a scene's distance from the first costs a sentence that could introduce. */
const DELAY = 2;
/** What a sentence must score to tell something new. */
const TELLS = 2;

function quotesOf(sentences: readonly string[], names: readonly FoundName[], gate: number): Stamped[] {
  const tellings = tellingsOf(names, gate);
  let introducing = tellings[0];
  if (introducing === undefined) return [];
  const worth = ({ score }: Telling, place: number) => score - place * DELAY;
  let best = worth(introducing, 0);
  for (const [place, telling] of tellings.slice(0, INTRODUCING).entries()) {
    if (worth(telling, place) <= best) continue;
    best = worth(telling, place);
    introducing = telling;
  }
  const { scene: from } = introducing;
  const latest = tellings.findLast(({ score, scene }) => score >= TELLS && scene > from);
  return [introducing, ...(latest === undefined ? [] : [latest])].map(({ sentence, scene }) => ({
    text: sentences[sentence] ?? '',
    scene,
  }));
}

/** The best sentence of each scene up to the gate that holds one of the names, ascending. */
function tellingsOf(names: readonly FoundName[], gate: number): Telling[] {
  const tellings: Telling[] = [];
  for (const { told } of names) {
    for (let at = 0; at < told.length; at += 3) {
      const scene = told[at] ?? 0;
      if (scene > gate) break;
      tellings.push({ scene, sentence: told[at + 1] ?? 0, score: told[at + 2] ?? 0 });
    }
  }
  if (names.length === 1) return tellings;
  tellings.sort((a, b) => a.scene - b.scene || b.score - a.score || a.sentence - b.sentence);
  return tellings.filter(({ scene }, place) => scene !== tellings[place - 1]?.scene);
}

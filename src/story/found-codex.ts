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

export const EMPTY_FOUND_CODEX: FoundCodex = { sentences: [], names: [], entries: [] };

/** How often something was named in a scene. */
export interface MentionCount {
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
  readonly mentions: readonly MentionCount[];
}

/** The entries at a gate (0..N), in no order that means anything. */
export function foundEntriesAt(found: FoundCodex, gate: number): FoundEntry[] {
  const entries: FoundEntry[] = [];
  for (const states of found.entries) {
    const state = states.findLast(({ scene }) => scene <= gate);
    if (state === undefined || state.names.length === 0) continue;
    const names = namesOf(found, state);
    entries.push({
      kind: state.kind,
      names: stampedNames(found, state),
      quotes: quotesOf(found.sentences, names, gate),
      mentions: mentionCounts(names, gate),
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

const stampedNamesCache = new WeakMap<FoundState, readonly Stamped[]>();

/** The same objects for each view: what is derived from a name, such as its folded form, is kept beside it. */
function stampedNames(found: FoundCodex, state: FoundState): readonly Stamped[] {
  const known = stampedNamesCache.get(state);
  if (known !== undefined) return known;
  const stamped = namesOf(found, state).map(({ text }, place) => ({
    text,
    scene: state.names[place * 2 + 1] ?? state.scene,
  }));
  stampedNamesCache.set(state, stamped);
  return stamped;
}

function mentionCounts(names: readonly FoundName[], gate: number): MentionCount[] {
  const all: MentionCount[] = [];
  for (const { mentions } of names) {
    for (let at = 0; at < mentions.length; at += 2) {
      const scene = mentions[at] ?? 0;
      if (scene > gate) break;
      all.push({ scene, count: mentions[at + 1] ?? 0 });
    }
  }
  return names.length === 1 ? all : sumMentions(all);
}

/** One for each scene, ascending. */
export function sumMentions(mentions: readonly MentionCount[]): MentionCount[] {
  const counts = new Map<number, number>();
  for (const { scene, count } of mentions) counts.set(scene, (counts.get(scene) ?? 0) + count);
  return [...counts].map(([scene, count]) => ({ scene, count })).sort((a, b) => a.scene - b.scene);
}

interface QuoteCandidate {
  readonly scene: number;
  readonly sentence: number;
  readonly score: number;
}

/** Among how many scenes, from the first, the sentence that introduces is looked for. */
const MAX_INTRODUCTION_SCENES = 8;
/** What a scene's distance from the first costs a sentence that could introduce. */
const SCENE_DELAY_PENALTY = 1;
/** What a sentence must score to tell something new. */
const MIN_QUOTE_SCORE = 2;

function quotesOf(sentences: readonly string[], names: readonly FoundName[], gate: number): Stamped[] {
  const candidates = quoteCandidates(names, gate);
  let introducing = candidates[0];
  if (introducing === undefined) return [];
  const introductionScore = ({ score }: QuoteCandidate, place: number) => score - place * SCENE_DELAY_PENALTY;
  let best = introductionScore(introducing, 0);
  for (const [place, candidate] of candidates.slice(0, MAX_INTRODUCTION_SCENES).entries()) {
    if (introductionScore(candidate, place) <= best) continue;
    best = introductionScore(candidate, place);
    introducing = candidate;
  }
  const { scene: from } = introducing;
  const latest = candidates.findLast(({ score, scene }) => score >= MIN_QUOTE_SCORE && scene > from);
  return [introducing, ...(latest === undefined ? [] : [latest])].map(({ sentence, scene }) => ({
    text: sentences[sentence] ?? '',
    scene,
  }));
}

/** The best sentence of each scene up to the gate that holds one of the names, ascending. */
function quoteCandidates(names: readonly FoundName[], gate: number): QuoteCandidate[] {
  const candidates: QuoteCandidate[] = [];
  for (const { told } of names) {
    for (let at = 0; at < told.length; at += 3) {
      const scene = told[at] ?? 0;
      if (scene > gate) break;
      candidates.push({ scene, sentence: told[at + 1] ?? 0, score: told[at + 2] ?? 0 });
    }
  }
  if (names.length === 1) return candidates;
  candidates.sort((a, b) => a.scene - b.scene || b.score - a.score || a.sentence - b.sentence);
  return candidates.filter(({ scene }, place) => scene !== candidates[place - 1]?.scene);
}

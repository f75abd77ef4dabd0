// A codex that was found in a story's text, kept so that the codex at any gate can be read off it.

import { chooseQuotes, type QuoteCandidate } from './choose-quotes.ts';
import type { CodexKind, Stamped } from './story.ts';

/** Raised whenever more is found: what an older version found is looked for again. */
export const FOUND_CODEX_VERSION = 3;

export interface FoundName {
  readonly text: string;
  /** Scene, times met in it, scene, times, …, ascending. */
  readonly mentions: readonly number[];
  /** Scene, sentence (its place in `sentences`), how well it tells what the bearer does, …, ascending: at most one a scene. */
  readonly actions: readonly number[];
  /** The same of what tells who the bearer is. */
  readonly descriptions: readonly number[];
  /** What the bearer was said to be (“clerk in the next room”), each with the scene that says so first. */
  readonly roles: readonly Stamped[];
}

/** What an entry is from a scene on, until the next. */
export interface FoundState {
  readonly scene: number;
  readonly kind: CodexKind;
  /** A name (its place in `names`), the scene from which it is one of this entry's, …; the heading first. None: no entry. */
  readonly names: readonly number[];
}

/** A short name of which the text leaves open whose it is. */
export interface FoundOpenName {
  /** Its place in `names`. */
  readonly name: number;
  /** From which scene on which names' bearers it may mean (their places in `names`), ascending. */
  readonly bearers: readonly { readonly scene: number; readonly names: readonly number[] }[];
}

/**
 * Found by reading scene after scene: what stands here with scene n was decided by the texts of scenes 1 to n alone.
 */
export interface FoundCodex {
  readonly version: number;
  readonly sentences: readonly string[];
  readonly names: readonly FoundName[];
  /** Of each entry what it has been, ascending by scene. */
  readonly entries: readonly (readonly FoundState[])[];
  readonly open: readonly FoundOpenName[];
  /** The place in `names` of the “I” that tells the story, where an entry is whose it is. */
  readonly narrator: number | null;
}

export const EMPTY_FOUND_CODEX: FoundCodex = {
  ...{ version: FOUND_CODEX_VERSION, sentences: [], names: [], entries: [], open: [], narrator: null },
};

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
  /** Sentences of the text, with the scene each stands in: who it is, and the latest that tells what they did. */
  readonly quotes: readonly Stamped[];
  /** What the text says it is: “captain”, “sister”. */
  readonly roles: readonly Stamped[];
  /** Short names that may be meant for it, where the text leaves that open. */
  readonly perhaps: readonly string[];
  readonly isNarrator: boolean;
  /** Scenes up to the gate that name it, ascending. */
  readonly mentions: readonly MentionCount[];
}

/** What the first sentences of the scene after a gate say of names. */
export interface FoundPartialScene {
  readonly scene: number;
  readonly sentences: readonly string[];
  /** By the place of a name in `names`: how often it stands there. */
  readonly counts: ReadonlyMap<number, number>;
  /** And which sentences (places in `sentences` here) tell how well what its bearer does, and who they are. */
  readonly told: ReadonlyMap<
    number,
    readonly { readonly place: number; readonly action: number; readonly description: number }[]
  >;
  /** Of names that were not known before. */
  readonly entries: readonly FoundEntry[];
}

/** What each entry is at a gate (0..N). */
export function foundStatesAt({ entries }: FoundCodex, gate: number): FoundState[] {
  return entries.flatMap((states) => {
    const state = states.findLast(({ scene }) => scene <= gate);
    return state === undefined || state.names.length === 0 ? [] : [state];
  });
}

/**
 * The entries at a gate (0..N), in no order that means anything.
 * @param partial what is read of the scene after
 */
export function foundEntriesAt(
  found: FoundCodex,
  gate: number,
  partial: FoundPartialScene | null = null,
): FoundEntry[] {
  const entries: FoundEntry[] = [];
  const perhaps = openNamesAt(found, gate);
  for (const state of foundStatesAt(found, gate)) {
    const places = state.names.filter((_, at) => at % 2 === 0);
    const names = places.flatMap((place) => found.names[place] ?? []);
    entries.push({
      kind: state.kind,
      names: stampedNames(found, state),
      quotes: quotesOf(found.sentences, names, gate, partial, places),
      roles: rolesOf(names, gate),
      perhaps: [...new Set(places.flatMap((place) => perhaps.get(place) ?? []))],
      isNarrator: found.narrator !== null && places.includes(found.narrator),
      mentions: [...mentionCounts(names, gate), ...mentionsIn(partial, places)],
    });
  }
  return [...entries, ...(partial?.entries ?? [])];
}

const stampedNamesCache = new WeakMap<FoundState, readonly Stamped[]>();

/** The same objects for each view: what is derived from a name, such as its folded form, is kept beside it. */
function stampedNames(found: FoundCodex, state: FoundState): readonly Stamped[] {
  const known = stampedNamesCache.get(state);
  if (known !== undefined) return known;
  const stamped: Stamped[] = [];
  for (let at = 0; at < state.names.length; at += 2) {
    const place = state.names[at] ?? -1;
    const text = found.names[place]?.text;
    if (text === undefined || place === found.narrator) continue;
    stamped.push({ text, scene: state.names[at + 1] ?? state.scene });
  }
  stampedNamesCache.set(state, stamped);
  return stamped;
}

/** By the place of a name, the short names that may be meant for its bearer. */
function openNamesAt({ open, names }: FoundCodex, gate: number): ReadonlyMap<number, readonly string[]> {
  const byBearer = new Map<number, string[]>();
  for (const { name, bearers } of open) {
    const state = bearers.findLast(({ scene }) => scene <= gate);
    for (const bearer of state?.names ?? [])
      byBearer.set(bearer, [...(byBearer.get(bearer) ?? []), names[name]?.text ?? '']);
  }
  return byBearer;
}

/** Each once, with the earliest scene, in the order in which they are said. */
function rolesOf(names: readonly FoundName[], gate: number): Stamped[] {
  const scenes = new Map<string, number>();
  for (const { roles } of names)
    for (const { text, scene } of roles)
      if (scene <= gate) scenes.set(text, Math.min(scene, scenes.get(text) ?? scene));
  return [...scenes].map(([text, scene]) => ({ text, scene })).sort((a, b) => a.scene - b.scene);
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

function mentionsIn(partial: FoundPartialScene | null, places: readonly number[]): MentionCount[] {
  const count = places.reduce((sum, place) => sum + (partial?.counts.get(place) ?? 0), 0);
  return partial === null || count === 0 ? [] : [{ scene: partial.scene, count }];
}

/** One for each scene, ascending. */
export function sumMentions(mentions: readonly MentionCount[]): MentionCount[] {
  const counts = new Map<number, number>();
  for (const { scene, count } of mentions) counts.set(scene, (counts.get(scene) ?? 0) + count);
  return [...counts].map(([scene, count]) => ({ scene, count })).sort((a, b) => a.scene - b.scene);
}

function quotesOf(
  sentences: readonly string[],
  names: readonly FoundName[],
  gate: number,
  partial: FoundPartialScene | null,
  places: readonly number[],
): Stamped[] {
  const told = (list: 'actions' | 'descriptions', score: 'action' | 'description') => [
    ...quoteCandidates(
      names.map((name) => name[list]),
      gate,
    ),
    ...bestInPartial(partial, places, score, sentences.length),
  ];
  const all = chooseQuotes(told('descriptions', 'description'), told('actions', 'action'));
  return all.map(({ sentence, scene }) => ({
    text: sentences[sentence] ?? partial?.sentences[sentence - sentences.length] ?? '',
    scene,
  }));
}

/** The best sentence of what is read of a scene, numbered after the `offset` sentences that were found. */
function bestInPartial(
  partial: FoundPartialScene | null,
  places: readonly number[],
  score: 'action' | 'description',
  offset: number,
): QuoteCandidate[] {
  if (partial === null) return [];
  const [best] = places
    .flatMap((place) => partial.told.get(place) ?? [])
    .sort((a, b) => b[score] - a[score] || a.place - b.place);
  if (best === undefined || (score === 'description' && best.description <= 0)) return [];
  return [{ scene: partial.scene, sentence: offset + best.place, score: best[score] }];
}

/** The best sentence of each scene up to the gate, ascending. */
function quoteCandidates(lists: readonly (readonly number[])[], gate: number): QuoteCandidate[] {
  const candidates: QuoteCandidate[] = [];
  for (const list of lists) {
    for (let at = 0; at < list.length; at += 3) {
      const scene = list[at] ?? 0;
      if (scene > gate) break;
      candidates.push({ scene, sentence: list[at + 1] ?? 0, score: list[at + 2] ?? 0 });
    }
  }
  if (lists.length === 1) return candidates;
  candidates.sort((a, b) => a.scene - b.scene || b.score - a.score || a.sentence - b.sentence);
  return candidates.filter(({ scene }, place) => scene !== candidates[place - 1]?.scene);
}

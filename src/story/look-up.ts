// Looking something up: the card of what a query names, or the names that come close to it.

import { completeName } from './complete-name.ts';
import { characterMask, editDistance, fuzziness, masksAllowDistance } from './edit-distance.ts';
import { queryVariants } from './fold.ts';
import { type IndexedName, type NameIndex, nameIndex } from './name-index.ts';
import { entriesByRole } from './role-index.ts';
import type { VisibleEntry, VisibleStory } from './visible-story.ts';

export type LookupResult =
  | { readonly kind: 'card'; readonly entry: VisibleEntry }
  /** Not revealed yet and not in the story are the same. At most SUGGESTIONS names, the closest first. */
  | { readonly kind: 'nothing'; readonly suggestions: readonly string[] };

const MAX_SUGGESTIONS = 5;
/** Characters of a query that are looked at: Discord lets people type 100. */
const MAX_QUERY_CHARS = 120;
/** Words of a query that may together be a name somebody asks about. */
const MAX_NAME_WORDS = 6;

/**
 * The entry one of whose names the query is, but for case, accents, quotes, article and possessive; else the
 * only one that the story calls so (“the captain”); else the only one that has a name with all the words of the query;
 * else nothing, with what may have been meant.
 */
export function lookUp(visible: VisibleStory, query: string): LookupResult {
  const index = nameIndex(visible);
  const variants = queryVariants(query.slice(0, MAX_QUERY_CHARS), visible.language);
  for (const form of variants) {
    const hits = index.exact.get(form);
    if (hits !== undefined) return pickEntry(hits);
  }
  const called = entriesByRole(visible, variants);
  const [only, ...others] = called;
  if (only !== undefined && others.length === 0) return { kind: 'card', entry: only };
  for (const form of variants) {
    const hits = namesWithWords(index, form.split(' '));
    if (hits.length > 0) return pickEntry(hits);
  }
  if (called.length > 0)
    return { kind: 'nothing', suggestions: called.map(({ heading }) => heading).slice(0, MAX_SUGGESTIONS) };
  const similar = [
    ...variants.flatMap((form) => namesInQuery(index, form)),
    ...similarNames(index, variants.at(-1) ?? ''),
  ];
  if (similar.length > 0) return { kind: 'nothing', suggestions: suggest(similar) };
  // Half a name, such as “buf”: what completing it would have offered.
  const completions = /[\p{L}\p{N}]{2}/u.test(query) ? completeName(visible, query, MAX_SUGGESTIONS) : [];
  return { kind: 'nothing', suggestions: completions.map(({ value }) => value) };
}

/** One entry is the answer, also where it is the only one headed by the name; several are a question back. */
function pickEntry(hits: readonly IndexedName[]): LookupResult {
  const headingHits = hits.filter((hit) => hit.text === hit.entry.heading);
  for (const names of [hits, headingHits]) {
    const entries = new Set(names.map((name) => name.entry));
    const [entry] = entries;
    if (entry !== undefined && entries.size === 1) return { kind: 'card', entry };
  }
  return { kind: 'nothing', suggestions: suggest(hits) };
}

/** Names that hold all these words: a surname, a given name, a name with its middle left out. */
function namesWithWords(index: NameIndex, words: readonly string[]): IndexedName[] {
  if (words.join('').length < 3 && /^[a-z0-9]*$/.test(words.join(''))) return [];
  const [first, ...others] = words.map((word) => index.words.get(word)?.names ?? []);
  return (first ?? []).filter((name) => others.every((names) => names.includes(name)));
}

/** Names that stand, whole, in a longer query; the longest first. */
function namesInQuery(index: NameIndex, query: string): IndexedName[] {
  const words = query.split(' ');
  const hits: IndexedName[] = [];
  for (let length = Math.min(MAX_NAME_WORDS, words.length - 1); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      hits.push(...(index.exact.get(words.slice(start, start + length).join(' ')) ?? []));
    }
  }
  return hits;
}

/** Names, or single words of names, that the query misspells; the closest first, then in codex order. */
function similarNames({ names, words }: NameIndex, query: string): IndexedName[] {
  const max = fuzziness(query.length);
  const mask = characterMask(query);
  const distances = new Map<IndexedName, number>();
  const addIfSimilar = (folded: string, other: number, names: readonly IndexedName[], penalty: number) => {
    if (Math.abs(folded.length - query.length) > max) return;
    if (!masksAllowDistance(mask, other, max) || !masksAllowDistance(other, mask, max)) return;
    const distance = editDistance(query, folded, max) + penalty;
    if (distance > max + penalty) return;
    for (const name of names) distances.set(name, Math.min(distance, distances.get(name) ?? distance));
  };
  for (const name of names) addIfSimilar(name.folded, name.mask, [name], 0);
  for (const word of words.values()) addIfSimilar(word.folded, word.mask, word.names, 0.5);
  return [...distances]
    .sort(([a, far], [b, farther]) => far - farther || a.entryIndex - b.entryIndex)
    .map(([name]) => name);
}

/** One name for each entry, none twice. */
function suggest(names: readonly IndexedName[]): string[] {
  const byEntry = new Map<VisibleEntry, string>();
  const ambiguous =
    new Set(names.map((name) => name.folded)).size < new Set(names.map((name) => name.entry)).size;
  for (const { entry, text } of names) {
    if (!byEntry.has(entry)) byEntry.set(entry, ambiguous ? entry.heading : text);
  }
  return [...new Set(byEntry.values())].slice(0, MAX_SUGGESTIONS);
}

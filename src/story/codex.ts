// Looking something up: the card of what a query names, or the names that come close to it.

import { complete } from './complete.ts';
import { editDistance, maskOf, mayBeWithin, slipsIn } from './edit-distance.ts';
import { forms } from './fold.ts';
import { type IndexedName, type NameIndex, nameIndex } from './name-index.ts';
import type { VisibleEntry, VisibleStory } from './visible-story.ts';

export type Found =
  | { readonly kind: 'card'; readonly entry: VisibleEntry }
  /** Not revealed yet and not in the story are the same. At most SUGGESTIONS names, the closest first. */
  | { readonly kind: 'nothing'; readonly suggestions: readonly string[] };

export const SUGGESTIONS = 5;
/** Characters of a query that are looked at: Discord lets people type 100. */
const LONGEST_QUERY = 120;
/** Words of a query that may together be a name somebody asks about. */
const LONGEST_NAME = 6;

/**
 * The entry one of whose names the query is, but for case, accents, quotes, article and possessive; else the
 * only one that has a name with all the words of the query; else nothing, with what may have been meant.
 */
export function lookUp(visible: VisibleStory, query: string): Found {
  const index = nameIndex(visible);
  const asked = forms(query.slice(0, LONGEST_QUERY), visible.language);
  for (const form of asked) {
    const hits = index.exact.get(form);
    if (hits !== undefined) return settle(hits);
  }
  for (const form of asked) {
    const hits = holding(index, form.split(' '));
    if (hits.length > 0) return settle(hits);
  }
  const near = [...asked.flatMap((form) => mentioned(index, form)), ...closeTo(index, asked.at(-1) ?? '')];
  if (near.length > 0) return { kind: 'nothing', suggestions: suggest(near) };
  // Half a name, such as “buf”: what completing it would have offered.
  const halves = /[\p{L}\p{N}]{2}/u.test(query) ? complete(visible, query, SUGGESTIONS) : [];
  return { kind: 'nothing', suggestions: halves.map(({ value }) => value) };
}

/** One entry is the answer, also where it is the only one headed by the name; several are a question back. */
function settle(hits: readonly IndexedName[]): Found {
  const headed = hits.filter((hit) => hit.text === hit.entry.heading);
  for (const names of [hits, headed]) {
    const entries = new Set(names.map((name) => name.entry));
    const [entry] = entries;
    if (entry !== undefined && entries.size === 1) return { kind: 'card', entry };
  }
  return { kind: 'nothing', suggestions: suggest(hits) };
}

/** Names that hold all these words: a surname, a given name, a name with its middle left out. */
function holding(index: NameIndex, words: readonly string[]): IndexedName[] {
  if (words.join('').length < 3 && /^[a-z0-9]*$/.test(words.join(''))) return [];
  const [first, ...others] = words.map((word) => index.words.get(word)?.names ?? []);
  return (first ?? []).filter((name) => others.every((names) => names.includes(name)));
}

/** Names that stand, whole, in a longer query; the longest first. */
function mentioned(index: NameIndex, query: string): IndexedName[] {
  const words = query.split(' ');
  const hits: IndexedName[] = [];
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      hits.push(...(index.exact.get(words.slice(start, start + length).join(' ')) ?? []));
    }
  }
  return hits;
}

/** Names, or single words of names, that the query misspells; the closest first, then in codex order. */
function closeTo({ names, words }: NameIndex, query: string): IndexedName[] {
  const max = slipsIn(query.length);
  const mask = maskOf(query);
  const slips = new Map<IndexedName, number>();
  const measure = (folded: string, other: number, whose: readonly IndexedName[], penalty: number) => {
    if (Math.abs(folded.length - query.length) > max) return;
    if (!mayBeWithin(mask, other, max) || !mayBeWithin(other, mask, max)) return;
    const distance = editDistance(query, folded, max) + penalty;
    if (distance > max + penalty) return;
    for (const name of whose) slips.set(name, Math.min(distance, slips.get(name) ?? distance));
  };
  for (const name of names) measure(name.folded, name.mask, [name], 0);
  for (const word of words.values()) measure(word.folded, word.mask, word.names, 0.5);
  return [...slips]
    .sort(([a, far], [b, farther]) => far - farther || a.place - b.place)
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
  return [...new Set(byEntry.values())].slice(0, SUGGESTIONS);
}

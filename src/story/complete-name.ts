// Completing a name while it is typed.

import { characterMask, editDistance, fuzziness, masksAllowDistance } from './edit-distance.ts';
import { queryVariants } from './fold.ts';
import { type IndexedName, nameIndex } from './name-index.ts';
import { truncate } from './truncate.ts';
import type { VisibleEntry, VisibleStory } from './visible-story.ts';

/** What Discord's autocomplete shows, and what it sends back. Both at most 100 characters. */
export interface Completion {
  readonly name: string;
  readonly value: string;
}

const MAX_CHOICE_CHARS = 100;

/**
 * At most `limit` (Discord takes 25) revealed names, one for each entry: names that begin with what was
 * typed, then those in which a word does, then those that contain it, then those it misspells the beginning
 * of; each by the alphabet. Where nothing was typed, the entries met last. An alias is shown with the
 * heading it stands for.
 */
export function completeName(visible: VisibleStory, typed: string, limit = 25): Completion[] {
  const variants = queryVariants(typed.slice(0, MAX_CHOICE_CHARS), visible.language);
  if (variants[0] === '') return latestEntries(visible, limit);
  const { sorted } = nameIndex(visible);
  const matches = new Map<VisibleEntry, IndexedName>();
  const keep = (names: readonly IndexedName[]) => {
    for (const name of names) if (!matches.has(name.entry)) matches.set(name.entry, name);
  };
  for (const form of variants) {
    if (matches.size < limit) keep(substringMatches(sorted, form, limit));
  }
  if (matches.size < limit) keep(misspelledPrefixes(sorted, variants.at(-1) ?? ''));
  return [...matches.values()].slice(0, limit).map(toCompletion);
}

function latestEntries({ codex }: VisibleStory, limit: number): Completion[] {
  const since = codex.at(-limit)?.firstScene ?? 0;
  return codex
    .filter(({ firstScene, heading }) => firstScene >= since && heading.length <= MAX_CHOICE_CHARS)
    .sort((a, b) => b.firstScene - a.firstScene)
    .slice(0, limit)
    .map(({ heading }) => ({ name: heading, value: heading }));
}

/** Names with `typed` at their beginning, at a word's beginning, anywhere: in this order. Stops at `limit` entries of the first kind. */
function substringMatches(names: readonly IndexedName[], typed: string, limit: number): IndexedName[] {
  const mask = characterMask(typed);
  const entries = new Set<VisibleEntry>();
  const [begin, wordBegins, contain]: [IndexedName[], IndexedName[], IndexedName[]] = [[], [], []];
  for (const name of names) {
    if (!masksAllowDistance(mask, name.mask, 0) || name.text.length > MAX_CHOICE_CHARS) continue;
    const at = name.folded.indexOf(typed);
    if (at === 0) {
      begin.push(name);
      entries.add(name.entry);
      if (entries.size >= limit) return begin;
    }
    if (at > 0) (name.folded.includes(` ${typed}`) ? wordBegins : contain).push(name);
  }
  return [...begin, ...wordBegins, ...contain];
}

/** Names whose beginning `typed` misspells, the closest first. A first letter is hardly ever far off. */
function misspelledPrefixes(names: readonly IndexedName[], typed: string): IndexedName[] {
  const max = fuzziness(typed.length);
  const mask = characterMask(typed);
  const matches: { readonly name: IndexedName; readonly distance: number }[] = [];
  for (const name of names) {
    const { folded } = name;
    if (max === 0 || !masksAllowDistance(mask, name.mask, max) || name.text.length > MAX_CHOICE_CHARS)
      continue;
    if (folded[0] !== typed[0] && folded[1] !== typed[0] && folded[0] !== typed[1]) continue;
    const distance = editDistance(typed, folded, max, true);
    if (distance <= max) matches.push({ name, distance });
  }
  return matches.sort((a, b) => a.distance - b.distance).map(({ name }) => name);
}

function toCompletion({ text, entry }: IndexedName): Completion {
  const name = text === entry.heading ? text : `${text} · ${entry.heading}`;
  return { name: truncate(name, MAX_CHOICE_CHARS), value: text };
}

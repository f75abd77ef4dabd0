// Completing a name while it is typed.

import { clip } from './clip.ts';
import { editDistance, maskOf, mayBeWithin, slipsIn } from './edit-distance.ts';
import { forms } from './fold.ts';
import { type IndexedName, nameIndex } from './name-index.ts';
import type { VisibleEntry, VisibleStory } from './visible-story.ts';

/** What Discord's autocomplete shows, and what it sends back. Both at most 100 characters. */
export interface Completion {
  readonly name: string;
  readonly value: string;
}

const LONGEST = 100;

/**
 * At most `limit` (Discord takes 25) revealed names, one for each entry: names that begin with what was
 * typed, then those in which a word does, then those that contain it, then those it misspells the beginning
 * of; each by the alphabet. Where nothing was typed, the entries met last. An alias is shown with the
 * heading it stands for.
 */
export function complete(visible: VisibleStory, typed: string, limit = 25): Completion[] {
  const asked = forms(typed.slice(0, LONGEST), visible.language);
  if (asked[0] === '') return latest(visible, limit);
  const { sorted } = nameIndex(visible);
  const matches = new Map<VisibleEntry, IndexedName>();
  const keep = (names: readonly IndexedName[]) => {
    for (const name of names) if (!matches.has(name.entry)) matches.set(name.entry, name);
  };
  for (const form of asked) {
    if (matches.size < limit) keep(holding(sorted, form, limit));
  }
  if (matches.size < limit) keep(misspelled(sorted, asked.at(-1) ?? ''));
  return [...matches.values()].slice(0, limit).map(shown);
}

function latest({ codex }: VisibleStory, limit: number): Completion[] {
  const since = codex.at(-limit)?.firstScene ?? 0;
  return codex
    .filter(({ firstScene, heading }) => firstScene >= since && heading.length <= LONGEST)
    .sort((a, b) => b.firstScene - a.firstScene)
    .slice(0, limit)
    .map(({ heading }) => ({ name: heading, value: heading }));
}

/** Names with `typed` at their beginning, at a word's beginning, anywhere: in this order. Stops at `limit` entries of the first kind. */
function holding(names: readonly IndexedName[], typed: string, limit: number): IndexedName[] {
  const mask = maskOf(typed);
  const entries = new Set<VisibleEntry>();
  const [begin, wordBegins, contain]: [IndexedName[], IndexedName[], IndexedName[]] = [[], [], []];
  for (const name of names) {
    if (!mayBeWithin(mask, name.mask, 0) || name.text.length > LONGEST) continue;
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
function misspelled(names: readonly IndexedName[], typed: string): IndexedName[] {
  const max = slipsIn(typed.length);
  const mask = maskOf(typed);
  const near: { readonly name: IndexedName; readonly slips: number }[] = [];
  for (const name of names) {
    const { folded } = name;
    if (max === 0 || !mayBeWithin(mask, name.mask, max) || name.text.length > LONGEST) continue;
    if (folded[0] !== typed[0] && folded[1] !== typed[0] && folded[0] !== typed[1]) continue;
    const slips = editDistance(typed, folded, max, true);
    if (slips <= max) near.push({ name, slips });
  }
  return near.sort((a, b) => a.slips - b.slips).map(({ name }) => name);
}

function shown({ text, entry }: IndexedName): Completion {
  const name = text === entry.heading ? text : `${text} · ${entry.heading}`;
  return { name: clip(name, LONGEST), value: text };
}

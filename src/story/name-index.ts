// The revealed names of a story's codex, made ready for being looked up.

import { maskOf } from './edit-distance.ts';
import { fold, foldWithoutArticle } from './fold.ts';
import type { Stamped } from './story.ts';
import type { VisibleEntry, VisibleStory } from './visible-story.ts';

interface Folded {
  readonly folded: string;
  /** Without its leading article. */
  readonly short: string;
  readonly mask: number;
}

export interface IndexedName extends Folded {
  readonly text: string;
  readonly entry: VisibleEntry;
  /** The place of the entry in the visible codex. */
  readonly place: number;
}

export interface IndexedWord {
  readonly folded: string;
  readonly mask: number;
  readonly names: IndexedName[];
}

export interface NameIndex {
  /** In the order of the visible codex, an entry's heading first. */
  readonly names: readonly IndexedName[];
  /** The same, in the order of the alphabet (of code units: the same on every machine). */
  readonly sorted: readonly IndexedName[];
  /** By folded name, with its leading article and without. */
  readonly exact: ReadonlyMap<string, readonly IndexedName[]>;
  /** By the words of folded names. */
  readonly words: ReadonlyMap<string, IndexedWord>;
}

const indexes = new WeakMap<VisibleStory, NameIndex>();
const foldings = new WeakMap<Stamped, Folded>();

/** The index of a view, built when first asked for. It knows nothing but the view. */
export function nameIndex(visible: VisibleStory): NameIndex {
  const known = indexes.get(visible);
  if (known !== undefined) return known;
  const index = buildIndex(visible);
  indexes.set(visible, index);
  return index;
}

function buildIndex({ codex, language }: VisibleStory): NameIndex {
  const names: IndexedName[] = [];
  const exact = new Map<string, IndexedName[]>();
  const words = new Map<string, IndexedWord>();
  for (const [place, entry] of codex.entries()) {
    for (const stamped of entry.names) {
      const name = { text: stamped.text, ...foldedOnce(stamped, language), entry, place };
      names.push(name);
      push(exact, name.folded, name);
      if (name.short !== name.folded) push(exact, name.short, name);
      for (const word of new Set(name.folded.split(' '))) {
        const known = words.get(word);
        if (known !== undefined) known.names.push(name);
        else words.set(word, { folded: word, mask: maskOf(word), names: [name] });
      }
    }
  }
  const sorted = names.toSorted((a, b) =>
    a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.place - b.place,
  );
  return { names, sorted, exact, words };
}

/** Folding is most of the work, and views at different gates share their names. */
function foldedOnce(name: Stamped, language: string): Folded {
  const known = foldings.get(name);
  if (known !== undefined) return known;
  const folded = fold(name.text);
  const folding = { folded, short: foldWithoutArticle(name.text, language), mask: maskOf(folded) };
  foldings.set(name, folding);
  return folding;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

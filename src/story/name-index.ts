// The revealed names of a story's codex, made ready for being looked up.

import { characterMask } from './edit-distance.ts';
import { fold, foldWithoutArticle } from './fold.ts';
import type { Stamped } from './story.ts';
import type { VisibleEntry, VisibleStory } from './visible-story.ts';

interface FoldedName {
  readonly folded: string;
  /** Without its leading article. */
  readonly withoutArticle: string;
  readonly mask: number;
}

export interface IndexedName extends FoldedName {
  readonly text: string;
  readonly entry: VisibleEntry;
  /** The place of the entry in the visible codex. */
  readonly entryIndex: number;
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

const indexCache = new WeakMap<VisibleStory, NameIndex>();
const foldedNameCache = new WeakMap<Stamped, FoldedName>();

/** The index of a view, built when first asked for. It knows nothing but the view. */
export function nameIndex(visible: VisibleStory): NameIndex {
  const known = indexCache.get(visible);
  if (known !== undefined) return known;
  const index = buildIndex(visible);
  indexCache.set(visible, index);
  return index;
}

function buildIndex({ codex, language }: VisibleStory): NameIndex {
  const names: IndexedName[] = [];
  const exact = new Map<string, IndexedName[]>();
  const words = new Map<string, IndexedWord>();
  for (const [entryIndex, entry] of codex.entries()) {
    for (const stamped of entry.names) {
      const name = { text: stamped.text, ...foldedName(stamped, language), entry, entryIndex };
      names.push(name);
      push(exact, name.folded, name);
      if (name.withoutArticle !== name.folded) push(exact, name.withoutArticle, name);
      for (const word of new Set(name.folded.split(' '))) {
        const known = words.get(word);
        if (known !== undefined) known.names.push(name);
        else words.set(word, { folded: word, mask: characterMask(word), names: [name] });
      }
    }
  }
  const sorted = names.toSorted((a, b) =>
    a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.entryIndex - b.entryIndex,
  );
  return { names, sorted, exact, words };
}

/** Folding is most of the work, and views at different gates share their names. */
function foldedName(name: Stamped, language: string): FoldedName {
  const known = foldedNameCache.get(name);
  if (known !== undefined) return known;
  const folded = fold(name.text);
  const folding = {
    folded,
    withoutArticle: foldWithoutArticle(name.text, language),
    mask: characterMask(folded),
  };
  foldedNameCache.set(name, folding);
  return folding;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

// The words of a story that a typed word may mean: itself, its other forms, its kin, what it begins, what it misspells.

import { countOf, type Horizon } from './horizon.ts';
import { type Alternative, begunBy, guesses } from './spelling.ts';
import { PREFIX_CHARS, type StoryIndex } from './story-index.ts';

export interface Meaning {
  /** None twice; the word itself first, where it stands in the story. */
  readonly alternatives: readonly Alternative[];
  /** Whether the word, or another form of it, stands in the story: nothing had to be guessed. */
  readonly known: boolean;
  /** Whether it was taken for a misspelling, or for the beginning of a word: nothing it is or is kin to stands there. */
  readonly guessed: boolean;
  /** How much it tells that these stand in a sentence: see `rarity`. */
  readonly rarity: number;
}

/** How sure it is that words of each kind are meant. */
export interface Closeness {
  readonly inflected: number;
  readonly derived: number;
  /** Where the typed word stands in the story as well, and where it does not. */
  readonly synonym: number;
  readonly instead: number;
  /** Of a word that the typed one begins, though it is one itself. */
  readonly begun: number;
  /** Whether many slips are forgiven. */
  readonly patient: boolean;
}

/** @param named words it may also stand for, such as the other names of whom it names; folded */
export function meaningOf(
  index: StoryIndex,
  horizon: Horizon,
  typed: string,
  close: Closeness,
  named: readonly string[] = [],
): Meaning {
  const weights = new Map<number, number>();
  const add = (words: readonly number[], weight: number) => {
    for (const word of words) {
      if (word < horizon.words && (weights.get(word) ?? 0) < weight) weights.set(word, weight);
    }
  };
  const { analyser, wordIds } = index;
  const own = wordIds.get(typed);
  if (own !== undefined) add([own], 1);
  const stem = analyser.stem(typed);
  add(ofStem(index, stem), close.inflected);
  const known = weights.size > 0;
  const rareAs = rarityOf(index, horizon, [...weights.keys()]);
  const root = analyser.root(typed);
  add(ofRoot(index, root), close.derived);
  const synonym = known ? close.synonym : close.instead;
  for (const of of new Set([stem, root])) {
    for (const other of analyser.synonyms(of)) add(ofStem(index, other), synonym);
  }
  for (const name of named) add(ofStem(index, analyser.stem(name)), close.inflected);
  const related = weights.size > 0;
  if (typed.length >= PREFIX_CHARS) {
    if (known) add(begunBy(index, horizon, typed), close.begun);
    else
      for (const { word, weight } of guesses(index, horizon, typed, related, close.patient))
        add([word], weight);
  }
  const alternatives = [...weights].map(([word, weight]) => ({ word, weight }));
  const all = alternatives.map(({ word }) => word);
  return {
    alternatives,
    known,
    guessed: !related && alternatives.length > 0,
    rarity: known ? rareAs : rarityOf(index, horizon, all),
  };
}

/** All words of a stem, in the order of the index but for those that begin otherwise. */
function ofStem(index: StoryIndex, stem: string): number[] {
  const others = index.analyser.irregular(stem).flatMap((form) => index.wordIds.get(form) ?? []);
  return [...sharing(index, stem, index.stemCache, index.analyser.stem), ...others];
}

function ofRoot(index: StoryIndex, root: string): number[] {
  return sharing(index, root, index.rootCache, index.analyser.root);
}

/** The words of which `of` says the same, among those that begin as that does. */
function sharing(
  { words, byPrefix }: StoryIndex,
  same: string,
  known: Map<number, string>,
  of: (word: string) => string,
): number[] {
  return (byPrefix.get(same.slice(0, PREFIX_CHARS)) ?? []).filter((word) => {
    const said = known.get(word) ?? of(words[word] ?? '');
    known.set(word, said);
    return said === same;
  });
}

/** The natural logarithm of how many sentences there are for each that tells it: near 0 for what stands everywhere. */
function rarityOf(index: StoryIndex, horizon: Horizon, words: readonly number[]): number {
  const count = words.reduce((sum, word) => sum + countOf(index, word, horizon), 0);
  return rarity(count, horizon.sentences);
}

export function rarity(count: number, sentences: number): number {
  return Math.log(1 + Math.max(0.5, sentences - count + 0.5) / (count + 0.5));
}

// The words of a story that a typed word may mean: itself, its other forms, its kin, what it begins, what it misspells.

import { editDistance, maskOf, mayBeWithin } from '../edit-distance.ts';
import { countOf, type Horizon } from './horizon.ts';
import { START, type StoryIndex } from './story-index.ts';

export interface Alternative {
  /** The number of a word up to the horizon. */
  readonly word: number;
  /** Above 0, at most 1: how sure it is that this is meant. */
  readonly weight: number;
}

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

/** The same where the typed word is none: for a letter of many, and for all but the last. */
const CUT_SHORT = 0.35;
const CUT_LATE = 0.7;
const MISSPELLED = [1, 0.7, 0.4, 0.25] as const;
/** How many words one is taken for at most, as a misspelling and as a beginning. */
const MOST_NEAR = 12;
const MOST_BEGUN = 48;

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
  const { forms, numbers } = index;
  const own = numbers.get(typed);
  if (own !== undefined) add([own], 1);
  const stem = forms.stem(typed);
  add(ofStem(index, stem), close.inflected);
  const known = weights.size > 0;
  const rareAs = rarityOf(index, horizon, [...weights.keys()]);
  const root = forms.root(typed);
  add(ofRoot(index, root), close.derived);
  const synonym = known ? close.synonym : close.instead;
  for (const of of new Set([stem, root])) {
    for (const other of forms.synonyms(of)) add(ofStem(index, other), synonym);
  }
  for (const name of named) add(ofStem(index, forms.stem(name)), close.inflected);
  const related = weights.size > 0;
  if (typed.length >= START) {
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
  const others = index.forms.irregular(stem).flatMap((form) => index.numbers.get(form) ?? []);
  return [...sharing(index, stem, index.stems, index.forms.stem), ...others];
}

function ofRoot(index: StoryIndex, root: string): number[] {
  return sharing(index, root, index.roots, index.forms.root);
}

/** The words of which `of` says the same, among those that begin as that does. */
function sharing(
  { words, byStart }: StoryIndex,
  same: string,
  known: Map<number, string>,
  of: (word: string) => string,
): number[] {
  return (byStart.get(same.slice(0, START)) ?? []).filter((word) => {
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

/** What the typed word misspells, and what it begins; the likeliest first. */
function guesses(
  index: StoryIndex,
  horizon: Horizon,
  typed: string,
  related: boolean,
  patient: boolean,
): Alternative[] {
  const begun = begunBy(index, horizon, typed).map((word) => ({
    word,
    weight: CUT_SHORT + (CUT_LATE - CUT_SHORT) * (typed.length / (index.words[word]?.length ?? 1)),
  }));
  if (related) return begun;
  for (const slips of slipsTried(typed.length, patient)) {
    const near = misspelledBy(index, horizon, typed, slips);
    if (near.length > 0) return [...near, ...begun];
  }
  return begun;
}

/** How many slips a word of so many characters is taken to have: few first, then more where little else is asked. */
function slipsTried(length: number, patient: boolean): readonly number[] {
  if (length < 6) return [1];
  if (length < 8) return patient ? [1, 2] : [1];
  return patient && length > 9 ? [2, 3] : [2];
}

function begunBy({ words, byStart }: StoryIndex, horizon: Horizon, typed: string): number[] {
  const begun: number[] = [];
  for (const word of byStart.get(typed.slice(0, START)) ?? []) {
    if (word >= horizon.words || begun.length === MOST_BEGUN) break;
    const whole = words[word] ?? '';
    if (whole.length > typed.length && whole.startsWith(typed)) begun.push(word);
  }
  return begun;
}

function misspelledBy(index: StoryIndex, horizon: Horizon, typed: string, max: number): Alternative[] {
  const { words, byLength, masks } = index;
  const mask = maskOf(typed);
  const near: Alternative[] = [];
  for (let length = Math.max(1, typed.length - max); length <= typed.length + max; length++) {
    for (const word of byLength[length] ?? []) {
      if (word >= horizon.words) break;
      const other = masks[word] ?? 0;
      if (!mayBeWithin(mask, other, max) || !mayBeWithin(other, mask, max)) continue;
      const name = words[word] ?? '';
      const slips = editDistance(typed, name, max);
      if (slips > max) continue;
      // A first letter is hardly ever wrong.
      const start = name[0] === typed[0] ? 1 : 0.7;
      near.push({ word, weight: (MISSPELLED[slips] ?? 0) * start });
    }
  }
  return near.sort((a, b) => b.weight - a.weight || a.word - b.word).slice(0, MOST_NEAR);
}

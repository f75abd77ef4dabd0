// The words of a story that a typed word may mean: itself, its other forms, its kin, what it begins, what it misspells.

import { editDistance, maskOf, mayBeWithin } from '../edit-distance.ts';
import { countOf, type Horizon } from './horizon.ts';
import type { StoryIndex } from './story-index.ts';

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
  /** How much it tells that these stand in a sentence: see `rarity`. */
  readonly rarity: number;
}

/** How sure it is that words of each kind are meant. */
export interface Closeness {
  readonly inflected: number;
  readonly derived: number;
  readonly synonym: number;
  /** Of a word that the typed one begins, though it is one itself. */
  readonly begun: number;
}

/** The same where the typed word is none. */
const CUT_SHORT = 0.6;
const MISSPELLED = [1, 0.7, 0.4, 0.25] as const;
/** Characters a word must have for others to be taken for it. */
const SHORTEST = 3;
/** How many words one is taken for at most. */
const MOST_NEAR = 12;

/** @param named words it may also stand for, such as the other names of whom it names; folded */
export function meaningOf(
  index: StoryIndex,
  horizon: Horizon,
  typed: string,
  close: Closeness,
  named: readonly string[] = [],
): Meaning {
  const weights = new Map<number, number>();
  const add = (words: readonly number[] | undefined, weight: number) => {
    for (const word of words ?? []) {
      if (word >= horizon.words) break;
      if ((weights.get(word) ?? 0) < weight) weights.set(word, weight);
    }
  };
  const { forms, byStem, byRoot, numbers } = index;
  const own = numbers.get(typed);
  if (own !== undefined) add([own], 1);
  const stem = forms.stem(typed);
  add(byStem.get(stem), close.inflected);
  const known = weights.size > 0;
  const rareAs = rarityOf(index, horizon, [...weights.keys()]);
  add(byRoot.get(forms.root(typed)), close.derived);
  for (const other of forms.synonyms(stem)) add(byStem.get(other), close.synonym);
  for (const name of named) add(byStem.get(forms.stem(name)), close.inflected);
  const related = weights.size > 0;
  if (typed.length >= SHORTEST) {
    if (known) add(begunBy(index, horizon, typed), close.begun);
    else for (const { word, weight } of guesses(index, horizon, typed, related)) add([word], weight);
  }
  const alternatives = [...weights].map(([word, weight]) => ({ word, weight }));
  const all = alternatives.map(({ word }) => word);
  return { alternatives, known, rarity: known ? rareAs : rarityOf(index, horizon, all) };
}

/** The natural logarithm of how many sentences there are for each that tells it: near 0 for what stands everywhere. */
function rarityOf(index: StoryIndex, horizon: Horizon, words: readonly number[]): number {
  const count = words.reduce((sum, word) => sum + countOf(index, word, horizon), 0);
  return rarity(count, horizon.sentences);
}

export function rarity(count: number, sentences: number): number {
  return Math.log(1 + Math.max(0.5, sentences - count + 0.5) / (count + 0.5));
}

/** What the typed word begins, and what it misspells; the likeliest first. */
function guesses(index: StoryIndex, horizon: Horizon, typed: string, related: boolean): Alternative[] {
  const begun = begunBy(index, horizon, typed).map((word) => ({
    word,
    weight: CUT_SHORT * (typed.length / (index.lengths[word] ?? 1)),
  }));
  if (related) return begun;
  for (const slips of slipsTried(typed.length)) {
    const near = misspelledBy(index, horizon, typed, slips);
    if (near.length > 0) return [...near, ...begun];
  }
  return begun;
}

/** A word of so many characters is first taken to have few slips, then more. */
function slipsTried(length: number): readonly number[] {
  if (length < 5) return [1];
  return length < 8 ? [1, 2] : length < 11 ? [2] : [2, 3];
}

function begunBy({ words, lengths, masks }: StoryIndex, horizon: Horizon, typed: string): number[] {
  const mask = maskOf(typed);
  const begun: number[] = [];
  for (let word = 0; word < horizon.words; word++) {
    if ((lengths[word] ?? 0) <= typed.length || (mask & ~(masks[word] ?? 0)) !== 0) continue;
    if (words[word]?.startsWith(typed)) begun.push(word);
  }
  return begun.slice(0, MOST_NEAR * 4);
}

function misspelledBy(index: StoryIndex, horizon: Horizon, typed: string, max: number): Alternative[] {
  const { words, lengths, masks } = index;
  const mask = maskOf(typed);
  const near: Alternative[] = [];
  for (let word = 0; word < horizon.words; word++) {
    if (Math.abs((lengths[word] ?? 0) - typed.length) > max) continue;
    const other = masks[word] ?? 0;
    if (!mayBeWithin(mask, other, max) || !mayBeWithin(other, mask, max)) continue;
    const name = words[word] ?? '';
    const slips = editDistance(typed, name, max);
    if (slips > max) continue;
    // A first letter is hardly ever wrong.
    const start = name[0] === typed[0] ? 1 : 0.7;
    near.push({ word, weight: (MISSPELLED[slips] ?? 0) * start });
  }
  return near.sort((a, b) => b.weight - a.weight || a.word - b.word).slice(0, MOST_NEAR);
}

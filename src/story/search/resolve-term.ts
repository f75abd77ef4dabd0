// The words of a story that a typed word may mean: itself, its other forms, its kin, what it begins, what it misspells.

import { type IndexPrefix, termFrequency } from './index-prefix.ts';
import { approximateMatches, prefixMatches, type TermVariant } from './spelling.ts';
import { PREFIX_CHARS, type StoryIndex } from './story-index.ts';
import { isUnspaced } from './tokenise.ts';

export interface ResolvedTerm {
  /** None twice; the word itself first, where it stands in the story. */
  readonly variants: readonly TermVariant[];
  /** Whether the word, or another form of it, stands in the story: nothing had to be guessed. */
  readonly known: boolean;
  /** The word that it was taken to misspell; null where it, its kin or a word it begins stands there, or nothing near. */
  readonly correction: string | null;
  /** How much it tells that these stand in a sentence: see `rarity`. */
  readonly idf: number;
}

/** How sure it is that words of each kind are meant. */
export interface MatchWeights {
  readonly inflected: number;
  readonly derived: number;
  /** Where the typed word stands in the story as well, and where it does not. */
  readonly synonym: number;
  readonly synonymIfAbsent: number;
  /** Of a word that the typed one begins, though it is one itself. */
  readonly prefix: number;
  /** Whether many slips are forgiven. */
  readonly allowsMoreTypos: boolean;
}

/** @param aliases words it may also stand for, such as the other names of whom it names; folded */
export function resolveTerm(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  typed: string,
  matchWeights: MatchWeights,
  aliases: readonly string[] = [],
): ResolvedTerm {
  const weights = new Map<number, number>();
  const add = (words: readonly number[], weight: number) => {
    for (const wordId of words) {
      if (wordId < indexPrefix.words && (weights.get(wordId) ?? 0) < weight) weights.set(wordId, weight);
    }
  };
  const { analyser, wordIds } = index;
  const exact = wordIds.get(typed);
  if (exact !== undefined) add([exact], 1);
  const stem = analyser.stem(typed);
  add(wordsWithStem(index, stem), matchWeights.inflected);
  const known = weights.size > 0;
  const ownIdf = wordsIdf(index, indexPrefix, [...weights.keys()]);
  const root = analyser.root(typed);
  add(wordsWithRoot(index, root), matchWeights.derived);
  const synonym = known ? matchWeights.synonym : matchWeights.synonymIfAbsent;
  for (const base of new Set([stem, root])) {
    for (const other of analyser.synonyms(base)) add(wordsWithStem(index, other), synonym);
  }
  for (const name of aliases) add(wordsWithStem(index, analyser.stem(name)), matchWeights.inflected);
  if (!known && isUnspaced(typed)) add(segmentMatches(index, typed), UNSPACED_WEIGHT);
  const related = weights.size > 0 || analyser.isWord(typed);
  if (typed.length >= PREFIX_CHARS) {
    if (known) add(prefixMatches(index, indexPrefix, typed), matchWeights.prefix);
    else
      for (const { wordId, weight } of approximateMatches(
        index,
        indexPrefix,
        typed,
        related,
        matchWeights.allowsMoreTypos,
      ))
        add([wordId], weight);
  }
  const variants = [...weights].map(([wordId, weight]) => ({ wordId, weight }));
  const all = variants.map(({ wordId }) => wordId);
  return {
    variants,
    known,
    correction: related
      ? null
      : correctionOf(typed, index.words[variants[0]?.wordId ?? -1], analyser.maxEndingChars),
    idf: known ? ownIdf : wordsIdf(index, indexPrefix, all),
  };
}

/** Null where what was found is rather another form of the typed word: they differ at the end alone. */
function correctionOf(typed: string, taken: string | undefined, maxEndingChars: number): string | null {
  if (taken === undefined) return null;
  let shared = 0;
  while (shared < typed.length && typed[shared] === taken[shared]) shared += 1;
  const ending = Math.max(typed.length, taken.length) - shared;
  const isOtherForm = shared === Math.min(typed.length, taken.length) || ending <= maxEndingChars;
  return isOtherForm ? null : taken;
}

/** How sure it is that a word is meant which holds the typed one, or stands in it, in a script without spaces. */
const UNSPACED_WEIGHT = 0.7;

const segmentMatches = ({ words }: StoryIndex, typed: string) =>
  words.flatMap((word, wordId) => (isUnspaced(word) && overlaps(word, typed) ? [wordId] : []));

const overlaps = (word: string, typed: string) =>
  word.includes(typed) || (word.length > 1 && typed.includes(word));

/** All words of a stem, in the order of the index but for those that begin otherwise. */
function wordsWithStem(index: StoryIndex, stem: string): number[] {
  const others = index.analyser.irregularForms(stem).flatMap((form) => index.wordIds.get(form) ?? []);
  return [...wordsSharing(index, stem, index.stemCache, index.analyser.stem), ...others];
}

function wordsWithRoot(index: StoryIndex, root: string): number[] {
  return wordsSharing(index, root, index.rootCache, index.analyser.root);
}

/** The words of which `of` says the same, among those that begin as that does. */
function wordsSharing(
  { words, byPrefix }: StoryIndex,
  wanted: string,
  cache: Map<number, string>,
  analyse: (word: string) => string,
): number[] {
  return (byPrefix.get(wanted.slice(0, PREFIX_CHARS)) ?? []).filter((word) => {
    const value = cache.get(word) ?? analyse(words[word] ?? '');
    cache.set(word, value);
    return value === wanted;
  });
}

/** The natural logarithm of how many sentences there are for each that tells it: near 0 for what stands everywhere. */
function wordsIdf(index: StoryIndex, indexPrefix: IndexPrefix, words: readonly number[]): number {
  const count = words.reduce((sum, word) => sum + termFrequency(index, word, indexPrefix), 0);
  return idf(count, indexPrefix.sentences);
}

export function idf(count: number, sentences: number): number {
  return Math.log(1 + Math.max(0.5, sentences - count + 0.5) / (count + 0.5));
}

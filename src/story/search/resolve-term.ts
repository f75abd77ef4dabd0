// The words of a story that a typed word may mean: itself, its other forms, its kin, what it begins, what it misspells.

import type { QueryWord } from './correct-query.ts';
import { type IndexPrefix, termFrequency } from './index-prefix.ts';
import { completedMatches, prefixMatches, type TermVariant } from './spelling.ts';
import { PREFIX_CHARS, type StoryIndex } from './story-index.ts';
import { isUnspaced } from './tokenise.ts';
import { wordsWithRoot, wordsWithStem } from './word-forms.ts';

/** Other words for words of the query, both folded: other names of whom it names. */
export type QueryExpansion = ReadonlyMap<string, readonly string[]>;

export interface ResolvedTerm {
  /** The word that it was taken for, folded. */
  readonly taken: string;
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
}

/** What a word of a question may stand for. @param aliasesOf other names of whom a word names; folded */
export function resolveTerm(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  { typed, readings }: QueryWord,
  matchWeights: MatchWeights,
  aliasesOf: QueryExpansion,
): ResolvedTerm {
  const weights = new Map<number, number>();
  const resolved = readings.map(({ word, weight, alone }) => {
    if (alone === true) {
      const wordId = index.wordIds.get(word);
      if (wordId !== undefined && weight > (weights.get(wordId) ?? 0)) weights.set(wordId, weight);
      return { word, own: [], known: true };
    }
    const { own, known } = addReading(index, indexPrefix, word, matchWeights, aliasesOf, (all, share) => {
      for (const wordId of all)
        if (wordId < indexPrefix.words && (weights.get(wordId) ?? 0) < weight * share)
          weights.set(wordId, weight * share);
    });
    return { word, own, known };
  });
  const variants = [...weights].map(([wordId, weight]) => ({ wordId, weight }));
  const [first] = resolved;
  const taken = first?.word ?? typed;
  const known = first?.known === true && taken === typed.replace(' ', '');
  return {
    taken,
    variants,
    known,
    correction:
      first?.known === true && !known ? correctionOf(typed, taken, index.analyser.maxEndingChars) : null,
    idf: wordsIdf(
      index,
      indexPrefix,
      first?.known === true ? first.own : variants.map(({ wordId }) => wordId),
    ),
  };
}

/** Calls `add` with the words that one which a typed word may stand for is found by, and how sure that is. */
function addReading(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  word: string,
  matchWeights: MatchWeights,
  aliasesOf: QueryExpansion,
  add: (words: readonly number[], weight: number) => void,
): { readonly own: readonly number[]; readonly known: boolean } {
  const { analyser, wordIds } = index;
  const exact = wordIds.get(word);
  const stem = analyser.stem(word);
  const forms = wordsWithStem(index, stem);
  const own = [...new Set([...(exact === undefined ? [] : [exact]), ...forms])].filter(
    (wordId) => wordId < indexPrefix.words,
  );
  if (exact !== undefined) add([exact], 1);
  add(forms, matchWeights.inflected);
  const known = own.length > 0;
  const root = analyser.root(word);
  add(wordsWithRoot(index, root), matchWeights.derived);
  const synonym = known ? matchWeights.synonym : matchWeights.synonymIfAbsent;
  for (const base of new Set([stem, root])) {
    for (const other of analyser.synonyms(base)) add(wordsWithStem(index, other), synonym);
  }
  for (const name of aliasesOf.get(word) ?? [])
    add(wordsWithStem(index, analyser.stem(name)), matchWeights.inflected);
  if (!known && isUnspaced(word)) add(segmentMatches(index, word), UNSPACED_WEIGHT);
  if (word.length >= PREFIX_CHARS) {
    if (known) add(prefixMatches(index, indexPrefix, word), matchWeights.prefix);
    else for (const { wordId, weight } of completedMatches(index, indexPrefix, word)) add([wordId], weight);
  }
  return { own, known };
}

/** Null where what was found is rather another form of the typed word: they differ at the end alone. */
function correctionOf(typed: string, taken: string, maxEndingChars: number): string | null {
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

/** The natural logarithm of how many sentences there are for each that tells it: near 0 for what stands everywhere. */
function wordsIdf(index: StoryIndex, indexPrefix: IndexPrefix, words: readonly number[]): number {
  const count = words.reduce((sum, word) => sum + termFrequency(index, word, indexPrefix), 0);
  return idf(count, indexPrefix.sentences);
}

export function idf(count: number, sentences: number): number {
  return Math.log(1 + Math.max(0.5, sentences - count + 0.5) / (count + 0.5));
}

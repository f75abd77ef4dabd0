// Whether words of a question stand beside one another in a sentence as they do in the question.

import { type IndexPrefix, termFrequency } from './index-prefix.ts';
import type { ParsedQuery } from './parse-query.ts';
import { idf } from './resolve-term.ts';
import type { StoryIndex } from './story-index.ts';

/** What two neighbours tell more than each alone; with another word between them, less. */
const ADJACENT_WEIGHT = 0.5;
const ONE_BETWEEN_WEIGHT = 0.2;

/** Neighbours in `order`, by the number of the first: what they tell together where they stand together. */
interface Bigram {
  readonly next: ReadonlySet<number>;
  readonly meanIdf: number;
}

/** What is looked for in each sentence, made ready once for a question. */
export interface Phrases {
  readonly bigrams: ReadonlyMap<number, readonly Bigram[]>;
  /** 1 for each word up to the horizon that a pair begins with: most do not, and a sentence is gone through quickly. */
  readonly startsBigram: Uint8Array;
}

export function compilePhrases(index: StoryIndex, indexPrefix: IndexPrefix, parsed: ParsedQuery): Phrases {
  const bigrams = bigramsOf(index, indexPrefix, parsed);
  const startsBigram = new Uint8Array(bigrams.size === 0 ? 0 : indexPrefix.words);
  for (const word of bigrams.keys()) startsBigram[word] = 1;
  return { bigrams, startsBigram };
}

/** 0 where no neighbours of the question stand together in a sentence, which is counted through the story. */
export function phraseScore(
  { stream, sentenceStart }: StoryIndex,
  { bigrams, startsBigram }: Phrases,
  sentence: number,
): number {
  if (bigrams.size === 0) return 0;
  const end = sentenceStart[sentence + 1] ?? 0;
  const best = new Map<Bigram, number>();
  for (let position = sentenceStart[sentence] ?? 0; position + 1 < end; position++) {
    const word = stream[position] ?? 0;
    if (startsBigram[word] !== 1) continue;
    const second = stream[position + 1] ?? 0;
    const third = position + 2 < end ? (stream[position + 2] ?? 0) : NO_WORD;
    for (const pair of bigrams.get(word) ?? []) {
      const weight = bigramWeight(pair, second, third);
      if (weight > (best.get(pair) ?? 0)) best.set(pair, weight);
    }
  }
  let score = 0;
  for (const [pair, weight] of best) score += weight * pair.meanIdf;
  return score;
}

const NO_WORD = -1;

function bigramWeight({ next }: Bigram, second: number, third: number): number {
  if (next.has(second)) return ADJACENT_WEIGHT;
  return next.has(third) ? ONE_BETWEEN_WEIGHT : 0;
}

function bigramsOf(index: StoryIndex, indexPrefix: IndexPrefix, { wordIds, terms }: ParsedQuery) {
  const variantsByWord = new Map(terms.map(({ variants }) => [variants[0]?.wordId, variants]));
  const pairs = new Map<number, Bigram[]>();
  for (const [place, word] of wordIds.entries()) {
    const next = wordIds[place + 1];
    if (word === -1 || next === undefined || next === -1) continue;
    const closeVariants = (number: number) =>
      (variantsByWord.get(number) ?? [])
        .filter(({ weight }) => weight >= MIN_CLOSE_WEIGHT)
        .map((each) => each.wordId);
    const meanIdf =
      (idf(termFrequency(index, word, indexPrefix), indexPrefix.sentences) +
        idf(termFrequency(index, next, indexPrefix), indexPrefix.sentences)) /
      2;
    const pair = { next: new Set([next, ...closeVariants(next)]), meanIdf };
    for (const first of new Set([word, ...closeVariants(word)])) {
      const known = pairs.get(first);
      if (known === undefined) pairs.set(first, [pair]);
      else known.push(pair);
    }
  }
  return pairs;
}

/** An alternative that is as good as the word itself. */
const MIN_CLOSE_WEIGHT = 0.6;

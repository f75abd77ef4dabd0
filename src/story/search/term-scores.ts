// What the sentences and scenes up to a gate tell of a question, word by word of it.

import type { HeadingTerms } from './headings.ts';
import type { IndexPrefix } from './index-prefix.ts';
import type { QueryTerm } from './parse-query.ts';
import type { StoryIndex } from './story-index.ts';

/** How much counts of what is told elsewhere, where what the best sentence tells counts 1. */
export interface ScoreWeights {
  /** In the sentences beside it. */
  readonly neighbours: number;
  /** Again and again in its scene. */
  readonly sceneFrequency: number;
  /** In its scene at all. */
  readonly sceneCoverage: number;
  /** In the scenes before and after, where it is not told in its own: for each scene further so much of that. */
  readonly adjacentScenes: number;
}

/** What a title tells is told in all scenes below it, and more than once. */
const HEADING_COVERAGE = 1.5;

/** How a scene's own score grows with repetition and shrinks with length: BM25's k and b. */
const BM25_K1 = 1.2;
const BM25_B = 0.7;

export interface TermScores {
  /** Of each slot in each sentence, slot by slot: what it tells there. */
  readonly bySentence: readonly Float32Array[];
  /** The score of each scene. */
  readonly byScene: Float32Array;
  /** The sentences in which something was found, ascending. */
  readonly matchedSentences: readonly number[];
}

export function scoreTerms(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  terms: readonly QueryTerm[],
  weights: ScoreWeights,
  headings: readonly HeadingTerms[],
): TermScores {
  const matched = new SentenceSet(indexPrefix.sentences);
  const byScene = new Float32Array(indexPrefix.scenes);
  const bySentence = terms.map((term) => {
    const occurrences = findOccurrences(index, indexPrefix, term, matched);
    const { coverage } = occurrences;
    if (weights.adjacentScenes > 0) spreadToAdjacent(coverage, weights.adjacentScenes);
    const stem = index.analyser.stem(term.taken);
    for (const { first, last, stems } of headings)
      if (stems.has(stem)) coverage.fill(HEADING_COVERAGE, first - 1, last);
    addSceneScores(index, indexPrefix, occurrences, term.idf, weights, byScene);
    return occurrences.scores;
  });
  return { bySentence, byScene, matchedSentences: matched.ascending() };
}

/** Sentences, each once: most of a story's hold nothing of a question. */
class SentenceSet {
  readonly #seen: Uint8Array;
  readonly #sentences: number[] = [];

  constructor(count: number) {
    this.#seen = new Uint8Array(count);
  }

  add(sentence: number): void {
    if (this.#seen[sentence] === 1) return;
    this.#seen[sentence] = 1;
    this.#sentences.push(sentence);
  }

  ascending(): number[] {
    return this.#sentences.sort((a, b) => a - b);
  }
}

/** Where a term of a question stands. */
interface Occurrences {
  /** What it tells in each sentence. */
  readonly scores: Float32Array;
  /** Of each scene: how often it stands there, and how surely it does at all. */
  readonly termFrequency: Float32Array;
  readonly coverage: Float32Array;
}

/** @param matched comes to hold the sentences that hold the term too */
function findOccurrences(
  { postingStart, positions, sentenceOf, sceneOf }: StoryIndex,
  indexPrefix: IndexPrefix,
  { variants, idf }: QueryTerm,
  matched: SentenceSet,
): Occurrences {
  const scores = new Float32Array(indexPrefix.sentences);
  const termFrequency = new Float32Array(indexPrefix.scenes);
  const coverage = new Float32Array(indexPrefix.scenes);
  for (const { wordId, weight } of variants) {
    const end = postingStart[wordId + 1] ?? 0;
    for (let posting = postingStart[wordId] ?? 0; posting < end; posting++) {
      const position = positions[posting] ?? 0;
      if (position >= indexPrefix.positions) break;
      const sentence = sentenceOf[position] ?? 0;
      matched.add(sentence);
      if ((scores[sentence] ?? 0) < weight * idf) scores[sentence] = weight * idf;
      const scene = sceneOf[sentence] ?? 0;
      termFrequency[scene] = (termFrequency[scene] ?? 0) + weight;
      if ((coverage[scene] ?? 0) < weight) coverage[scene] = weight;
    }
  }
  return { scores, termFrequency, coverage };
}

/** Adds to the score of each scene what a term tells there. */
function addSceneScores(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  { termFrequency, coverage }: Occurrences,
  idf: number,
  { sceneFrequency, sceneCoverage }: ScoreWeights,
  byScene: Float32Array,
): void {
  const averageLength = indexPrefix.positions / Math.max(1, indexPrefix.scenes);
  const documentFrequency = termFrequency.reduce((count, times) => (times > 0 ? count + 1 : count), 0);
  const sceneIdf = Math.log(1 + (indexPrefix.scenes - documentFrequency + 0.5) / (documentFrequency + 0.5));
  for (let scene = 0; scene < indexPrefix.scenes; scene++) {
    const times = termFrequency[scene] ?? 0;
    const denominator =
      times + BM25_K1 * (1 - BM25_B + (BM25_B * sceneLength(index, indexPrefix, scene)) / averageLength);
    const bm25 = (sceneIdf * times * (BM25_K1 + 1)) / denominator;
    byScene[scene] =
      (byScene[scene] ?? 0) + sceneFrequency * bm25 + sceneCoverage * (coverage[scene] ?? 0) * idf;
  }
}

/** How many words a scene (from 0) has, as far as it is open. */
function sceneLength(
  { sentenceStart, sceneStart }: StoryIndex,
  { positions }: IndexPrefix,
  scene: number,
): number {
  const end = sentenceStart[sceneStart[scene + 1] ?? 0] ?? 0;
  return Math.min(end, positions) - (sentenceStart[sceneStart[scene] ?? 0] ?? 0);
}

/** What one scene has, those after and before it have too, `share` of it for each further. */
function spreadToAdjacent(values: Float32Array, decay: number): void {
  for (let at = 1; at < values.length; at++) {
    values[at] = Math.max(values[at] ?? 0, decay * (values[at - 1] ?? 0));
  }
  for (let at = values.length - 2; at >= 0; at--) {
    values[at] = Math.max(values[at] ?? 0, decay * (values[at + 1] ?? 0));
  }
}

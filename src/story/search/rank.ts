// Ranking sentences: what they tell of the question, with those beside them and in the scene they stand in.

import { hasAnswerType } from './answer-type.ts';
import type { HeadingTerms } from './headings.ts';
import type { IndexPrefix } from './index-prefix.ts';
import { introducingSentence } from './introducing-sentence.ts';
import type { ParsedQuery, QueryTerm } from './parse-query.ts';
import { compilePhrases, type Phrases, phraseScore } from './phrase-score.ts';
import type { StoryIndex } from './story-index.ts';
import { type ScoreWeights, scoreTerms, type TermScores } from './term-scores.ts';

/** A sentence and those around it that answer together, counted through the whole story. */
export interface SentenceWindow {
  /** From 0. */
  readonly scene: number;
  readonly first: number;
  readonly last: number;
  readonly best: number;
  readonly score: number;
}

const QUESTION_SCORE_WEIGHTS: ScoreWeights = {
  neighbours: 0.6,
  sceneFrequency: 0.7,
  sceneCoverage: 0.5,
  adjacentScenes: 0.7,
};
const KEYWORD_SCORE_WEIGHTS: ScoreWeights = {
  neighbours: 0.8,
  sceneFrequency: 1,
  sceneCoverage: 1.2,
  adjacentScenes: 0,
};
/** How much it counts that a sentence holds the kind of thing asked for, in shares of what a word tells. */
const ANSWER_TYPE_BONUS = 0.25;
/** And that it is the first in which all the names asked for stand, in shares of what they tell. */
const INTRODUCTION_BONUS = 0.75;
/** A sentence of so many words tells enough to stand alone; one twice as long begins to ramble. */
const FULL_SENTENCE_WORDS = 14;
const LENGTH_BONUS = 0.08;
const LENGTH_PENALTY = 0.06;
/** How many sentences are looked at closely, the most promising ones. */
const MAX_RERANKED = 100;

/** The sentences that tell most of what is asked, the best first; of equals the earlier. */
export function rankSentences(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  parsed: ParsedQuery,
  headings: readonly HeadingTerms[],
): SentenceWindow[] {
  const weights = parsed.isKeywordQuery ? KEYWORD_SCORE_WEIGHTS : QUESTION_SCORE_WEIGHTS;
  const termScores = scoreTerms(index, indexPrefix, parsed.terms, weights, headings);
  const phrases = compilePhrases(index, indexPrefix, parsed);
  const introduction = introducingSentence(index, indexPrefix, parsed.terms, termScores);
  return selectForReranking(index, termScores, introduction)
    .map((sentence) => {
      const window = bestWindow(index, termScores, sentence, weights);
      const introductionBonus = sentence === introduction ? INTRODUCTION_BONUS * sumIdf(parsed.terms) : 0;
      return {
        ...window,
        score: window.score + introductionBonus + rerankScore(index, phrases, parsed, sentence),
      };
    })
    .sort(byScore);
}

/** The sentences worth looking at closely: by what they tell themselves, and their scenes. */
function selectForReranking(
  { sceneOf }: StoryIndex,
  { bySentence, byScene, matchedSentences }: TermScores,
  alwaysKept: number | null,
): readonly number[] {
  if (matchedSentences.length <= MAX_RERANKED) return matchedSentences;
  const scores = Float32Array.from(matchedSentences, (sentence) => {
    let score = byScene[sceneOf[sentence] ?? 0] ?? 0;
    for (const termScores of bySentence) score += termScores[sentence] ?? 0;
    return score;
  });
  const minScore = scores.toSorted()[matchedSentences.length - MAX_RERANKED] ?? 0;
  return matchedSentences.filter(
    (sentence, place) => (scores[place] ?? 0) >= minScore || sentence === alwaysKept,
  );
}

const byScore = (a: SentenceWindow, b: SentenceWindow) => b.score - a.score || a.best - b.best;

/** The best three sentences of a scene that hold this one; fewer where the scene has fewer. */
function bestWindow(
  { sceneOf, sceneStart, sentenceStart }: StoryIndex,
  { bySentence, byScene }: TermScores,
  best: number,
  weights: ScoreWeights,
): SentenceWindow {
  const scene = sceneOf[best] ?? 0;
  const begin = sceneStart[scene] ?? 0;
  const end = (sceneStart[scene + 1] ?? 0) - 1;
  let ownScore = 0;
  for (const termScores of bySentence) ownScore += termScores[best] ?? 0;
  let bestNeighbourScore = -1;
  let [first, last] = [best, best];
  // Of equal windows the one that goes on after the sentence and before it is the first.
  for (const back of [1, 0, 2]) {
    const from = Math.max(begin, Math.min(best - back, end - 2));
    const to = Math.min(end, from + 2);
    let neighbourScore = 0;
    for (const termScores of bySentence) {
      const here = termScores[best] ?? 0;
      let there = here;
      for (let sentence = from; sentence <= to; sentence++)
        there = Math.max(there, termScores[sentence] ?? 0);
      neighbourScore += there - here;
    }
    if (neighbourScore > bestNeighbourScore) [bestNeighbourScore, first, last] = [neighbourScore, from, to];
  }
  const length = (sentenceStart[best + 1] ?? 0) - (sentenceStart[best] ?? 0);
  const lengthAdjustment =
    LENGTH_BONUS * Math.min(1, length / FULL_SENTENCE_WORDS) -
    LENGTH_PENALTY * Math.log(Math.max(1, length / (2 * FULL_SENTENCE_WORDS)));
  const score =
    ownScore * (1 + lengthAdjustment) +
    weights.neighbours * Math.max(0, bestNeighbourScore) +
    (byScene[scene] ?? 0);
  return { scene, first, last, best, score };
}

const sumIdf = (terms: readonly QueryTerm[]) => terms.reduce((all, { idf }) => all + idf, 0);

function rerankScore(index: StoryIndex, phrases: Phrases, parsed: ParsedQuery, sentence: number): number {
  const { terms, answerType } = parsed;
  const mean = sumIdf(terms) / Math.max(1, terms.length);
  const hasWanted = answerType !== null && hasAnswerType(index, answerType, sentence);
  return phraseScore(index, phrases, sentence) + (hasWanted ? ANSWER_TYPE_BONUS * mean : 0);
}

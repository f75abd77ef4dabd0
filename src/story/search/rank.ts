// Ranking sentences: what they tell of the question, with those beside them and in the scene they stand in.

import { hasAnswerType } from './answer-type.ts';
import type { HeadingTerms } from './headings.ts';
import type { IndexPrefix } from './index-prefix.ts';
import { introducingSentence } from './introducing-sentence.ts';
import type { ParsedQuery, QueryTerm } from './parse-query.ts';
import { bestSpan, type SentenceSpan } from './passage-window.ts';
import { compilePhrases, type Phrases, phraseScore } from './phrase-score.ts';
import type { StoryIndex } from './story-index.ts';
import { type ScoreWeights, scoreTerms, type TermScores } from './term-scores.ts';

/** A sentence and those that are shown around it, counted through the whole story. */
export interface SentenceWindow extends SentenceSpan {
  /** From 0. */
  readonly scene: number;
  /** The one that answers best, and the one that adds most to it; null where none adds much. */
  readonly best: number;
  readonly second: number | null;
  /** The sentences that it may hold: from `begin` on, before `end`. */
  readonly begin: number;
  readonly end: number;
  readonly score: number;
}

export interface Ranking {
  /** The best first; of equals the earlier. */
  readonly windows: readonly SentenceWindow[];
  /** The same window within sentences `begin` to `end - 1` and so many characters, scored anew. */
  cut(window: SentenceWindow, begin: number, end: number, maxChars?: number): SentenceWindow;
}

const QUESTION_SCORE_WEIGHTS: ScoreWeights = {
  neighbours: 0.6,
  sceneFrequency: 0.5,
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
const ANSWER_AROUND_BONUS = 0.25;
/** And that it is the first in which all the names asked for stand, in shares of what they tell. */
const INTRODUCTION_BONUS = 0.75;
/** A sentence of so many words tells enough to stand alone; one twice as long begins to ramble. */
const FULL_SENTENCE_WORDS = 14;
const LENGTH_BONUS = 0.08;
const LENGTH_PENALTY = 0.06;
/** How many sentences are looked at closely, the most promising ones. */
const MAX_RERANKED = 60;

/** The windows that tell most of what is asked. */
export function rankWindows(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  parsed: ParsedQuery,
  headings: readonly HeadingTerms[],
): Ranking {
  const weights = parsed.isKeywordQuery ? KEYWORD_SCORE_WEIGHTS : QUESTION_SCORE_WEIGHTS;
  const termScores = scoreTerms(index, indexPrefix, parsed.terms, weights, headings);
  const phrases = compilePhrases(index, indexPrefix, parsed);
  const introduction = introducingSentence(index, indexPrefix, parsed.terms, termScores);
  const asked = new Set(parsed.terms.flatMap(({ variants }) => variants.map(({ wordId }) => wordId)));
  const windowOf = (best: number, begin: number, end: number, maxChars?: number): SentenceWindow => {
    const window = bestWindow(index, termScores, best, begin, end, weights, maxChars);
    const introductionBonus = best === introduction ? INTRODUCTION_BONUS * sumIdf(parsed.terms) : 0;
    const score = window.score + introductionBonus + rerankScore(index, phrases, parsed, asked, window);
    return { ...window, score };
  };
  const { sceneOf, sceneStart } = index;
  const windows = selectForReranking(index, termScores, introduction)
    .map((sentence) => {
      const scene = sceneOf[sentence] ?? 0;
      const end = Math.min(sceneStart[scene + 1] ?? 0, indexPrefix.sentences);
      return windowOf(sentence, sceneStart[scene] ?? 0, end);
    })
    .sort(byScore);
  return { windows, cut: ({ best }, begin, end, maxChars) => windowOf(best, begin, end, maxChars) };
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

/** What is shown around a sentence, and what that tells with it. */
function bestWindow(
  index: StoryIndex,
  { bySentence, byScene }: TermScores,
  best: number,
  begin: number,
  end: number,
  weights: ScoreWeights,
  maxChars?: number,
): SentenceWindow {
  const { sceneOf, sentenceStart } = index;
  const scene = sceneOf[best] ?? 0;
  let ownScore = 0;
  for (const termScores of bySentence) ownScore += termScores[best] ?? 0;
  const { first, last, added } = bestSpan(index, bySentence, best, begin, end, maxChars);
  const length = (sentenceStart[best + 1] ?? 0) - (sentenceStart[best] ?? 0);
  const lengthAdjustment =
    LENGTH_BONUS * Math.min(1, length / FULL_SENTENCE_WORDS) -
    LENGTH_PENALTY * Math.log(Math.max(1, length / (2 * FULL_SENTENCE_WORDS)));
  const score = ownScore * (1 + lengthAdjustment) + weights.neighbours * added + (byScene[scene] ?? 0);
  const second = secondSentence(bySentence, best, first, last);
  return { scene, first, last, best, second, begin, end, score };
}

/** What a sentence must add to be marked beside the best one, in shares of what that tells. */
const MIN_SECOND_RATIO = 0.35;

/** The sentence that tells most of what the best does not, of equals the one that tells most; null where it is little. */
function secondSentence(
  bySentence: readonly Float32Array[],
  best: number,
  first: number,
  last: number,
): number | null {
  let own = 0;
  for (const scores of bySentence) own += scores[best] ?? 0;
  let [second, most] = [null as number | null, own * MIN_SECOND_RATIO];
  for (let sentence = first; sentence <= last; sentence++) {
    if (sentence === best) continue;
    let told = 0;
    for (const scores of bySentence) {
      const here = scores[sentence] ?? 0;
      told += Math.max(0, here - (scores[best] ?? 0)) + 0.4 * here;
    }
    if (told > most) [second, most] = [sentence, told];
  }
  return second;
}

const sumIdf = (terms: readonly QueryTerm[]) => terms.reduce((all, { idf }) => all + idf, 0);

function rerankScore(
  index: StoryIndex,
  phrases: Phrases,
  { terms, answerType }: ParsedQuery,
  asked: ReadonlySet<number>,
  { best, first, last }: SentenceWindow,
): number {
  const phrase = phraseScore(index, phrases, best);
  if (answerType === null) return phrase;
  const mean = sumIdf(terms) / Math.max(1, terms.length);
  const there = hasAnswerType(index, answerType, best, best, asked) ? ANSWER_TYPE_BONUS : 0;
  const around = hasAnswerType(index, answerType, first, last, asked) ? ANSWER_AROUND_BONUS : 0;
  return phrase + (there + around) * mean;
}

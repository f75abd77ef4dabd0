// Ranking sentences: what they tell of the question, with those beside them and in the scene they stand in.

import { cues } from './cues.ts';
import { type Evidence, evidenceOf, type Weights } from './evidence.ts';
import type { Heading } from './headings.ts';
import type { Horizon } from './horizon.ts';
import { introducing } from './introduction.ts';
import { type Phrases, phraseScore, phrasesOf } from './phrase.ts';
import type { Question, Slot } from './question.ts';
import type { StoryIndex } from './story-index.ts';

/** A sentence and those around it that answer together, counted through the whole story. */
export interface Candidate {
  /** From 0. */
  readonly scene: number;
  readonly first: number;
  readonly last: number;
  readonly best: number;
  readonly score: number;
}

const IN_QUESTION: Weights = { beside: 0.6, around: 0.7, covered: 0.5, nearby: 0.7 };
const LITERAL: Weights = { beside: 0.8, around: 1, covered: 1.2, nearby: 0 };
/** How much it counts that a sentence holds the kind of thing asked for, in shares of what a word tells. */
const WANTED = 0.25;
/** And that it is the first in which all the names asked for stand, in shares of what they tell. */
const INTRODUCES = 0.75;
/** A sentence of so many words tells enough to stand alone; one twice as long begins to ramble. */
const FULL = 14;
const FULLNESS = 0.08;
const RAMBLE = 0.06;
/** How many sentences are looked at closely, the most promising ones. */
const CLOSELY = 100;

/** The sentences that tell most of what is asked, the best first; of equals the earlier. */
export function candidates(
  index: StoryIndex,
  horizon: Horizon,
  asked: Question,
  headings: readonly Heading[],
): Candidate[] {
  const weights = asked.literal ? LITERAL : IN_QUESTION;
  const found = evidenceOf(index, horizon, asked.slots, weights, headings);
  const phrases = phrasesOf(index, horizon, asked);
  const introduction = introducing(index, horizon, asked.slots, found);
  return promising(index, found, introduction)
    .map((sentence) => {
      const candidate = inWindow(index, found, sentence, weights);
      const introduces = sentence === introduction ? INTRODUCES * sum(asked.slots) : 0;
      return { ...candidate, score: candidate.score + introduces + closely(index, phrases, asked, sentence) };
    })
    .sort(byScore);
}

/** The sentences worth looking at closely: by what they tell themselves, and their scenes. */
function promising(
  { sceneOf }: StoryIndex,
  { told, scenes, sentences }: Evidence,
  always: number | null,
): readonly number[] {
  if (sentences.length <= CLOSELY) return sentences;
  const scores = Float32Array.from(sentences, (sentence) => {
    let score = scenes[sceneOf[sentence] ?? 0] ?? 0;
    for (const tells of told) score += tells[sentence] ?? 0;
    return score;
  });
  const least = scores.toSorted()[sentences.length - CLOSELY] ?? 0;
  return sentences.filter((sentence, place) => (scores[place] ?? 0) >= least || sentence === always);
}

const byScore = (a: Candidate, b: Candidate) => b.score - a.score || a.best - b.best;

/** The best three sentences of a scene that hold this one; fewer where the scene has fewer. */
function inWindow(
  { sceneOf, sceneStart, sentenceStart }: StoryIndex,
  { told, scenes }: Evidence,
  best: number,
  weights: Weights,
): Candidate {
  const scene = sceneOf[best] ?? 0;
  const begin = sceneStart[scene] ?? 0;
  const end = (sceneStart[scene + 1] ?? 0) - 1;
  let own = 0;
  for (const tells of told) own += tells[best] ?? 0;
  let most = -1;
  let [first, last] = [best, best];
  // Of equal windows the one that goes on after the sentence and before it is the first.
  for (const back of [1, 0, 2]) {
    const from = Math.max(begin, Math.min(best - back, end - 2));
    const to = Math.min(end, from + 2);
    let beside = 0;
    for (const tells of told) {
      const here = tells[best] ?? 0;
      let there = here;
      for (let sentence = from; sentence <= to; sentence++) there = Math.max(there, tells[sentence] ?? 0);
      beside += there - here;
    }
    if (beside > most) [most, first, last] = [beside, from, to];
  }
  const length = (sentenceStart[best + 1] ?? 0) - (sentenceStart[best] ?? 0);
  const full = FULLNESS * Math.min(1, length / FULL) - RAMBLE * Math.log(Math.max(1, length / (2 * FULL)));
  const score = own * (1 + full) + weights.beside * Math.max(0, most) + (scenes[scene] ?? 0);
  return { scene, first, last, best, score };
}

const sum = (slots: readonly Slot[]) => slots.reduce((all, { rarity }) => all + rarity, 0);

function closely(index: StoryIndex, phrases: Phrases, asked: Question, sentence: number): number {
  const { slots, wanted } = asked;
  const mean = sum(slots) / Math.max(1, slots.length);
  const holds = wanted !== null && cues(index, wanted, sentence);
  return phraseScore(index, phrases, sentence) + (holds ? WANTED * mean : 0);
}

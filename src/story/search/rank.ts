// Ranking sentences: what they tell of the question, with those beside them and in the scene they stand in.

import { cues } from './cues.ts';
import type { Heading } from './headings.ts';
import type { Horizon } from './horizon.ts';
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

/** How much counts of what is told elsewhere, where what the best sentence tells counts 1. */
interface Weights {
  /** In the sentences beside it. */
  readonly beside: number;
  /** Again and again in its scene. */
  readonly around: number;
  /** In its scene at all. */
  readonly covered: number;
  /** In the scenes before and after, where it is not told in its own: for each scene further so much of that. */
  readonly nearby: number;
}
const IN_QUESTION: Weights = { beside: 0.6, around: 0.7, covered: 0.5, nearby: 0.7 };
const LITERAL: Weights = { beside: 0.8, around: 1, covered: 1.2, nearby: 0 };
/** And that a sentence holds the kind of thing asked for, in shares of what a word tells. */
const WANTED = 0.25;
/** A sentence of so many words tells enough to stand alone; one twice as long begins to ramble. */
const FULL = 14;
const FULLNESS = 0.08;
const RAMBLE = 0.06;
/** How many sentences are looked at closely, the most promising ones. */
const CLOSELY = 100;

/** And that a sentence is the first in which all the names asked for stand, in shares of what they tell. */
const INTRODUCES = 0.75;

/** What a title tells is told in all scenes below it, and more than once. */
const TITLED = 1.5;

/** How a scene's own score grows with repetition and shrinks with length: BM25's k and b. */
const SATURATION = 1.2;
const LENGTH = 0.7;

interface Found {
  /** Of each slot in each sentence, slot by slot: what it tells there. */
  readonly told: readonly Float32Array[];
  /** The score of each scene. */
  readonly scenes: Float32Array;
  /** The sentences in which something was found, ascending. */
  readonly sentences: readonly number[];
}

/** The sentences that tell most of what is asked, the best first; of equals the earlier. */
export function candidates(
  index: StoryIndex,
  horizon: Horizon,
  asked: Question,
  headings: readonly Heading[],
): Candidate[] {
  const weights = asked.literal ? LITERAL : IN_QUESTION;
  const found = find(index, horizon, asked.slots, weights, headings);
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
  { told, scenes, sentences }: Found,
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

function find(
  index: StoryIndex,
  horizon: Horizon,
  slots: readonly Slot[],
  { around, covered, nearby }: Weights,
  headings: readonly Heading[],
): Found {
  const { postingStart, positions, sentenceOf, sceneOf } = index;
  const seen = new Uint8Array(horizon.sentences);
  const scenes = new Float32Array(horizon.scenes);
  const average = horizon.positions / Math.max(1, horizon.scenes);
  const told = slots.map(({ typed, alternatives, rarity }) => {
    const tells = new Float32Array(horizon.sentences);
    const often = new Float32Array(horizon.scenes);
    const most = new Float32Array(horizon.scenes);
    for (const { word, weight } of alternatives) {
      const end = postingStart[word + 1] ?? 0;
      for (let posting = postingStart[word] ?? 0; posting < end; posting++) {
        const position = positions[posting] ?? 0;
        if (position >= horizon.positions) break;
        const sentence = sentenceOf[position] ?? 0;
        seen[sentence] = 1;
        if ((tells[sentence] ?? 0) < weight * rarity) tells[sentence] = weight * rarity;
        const scene = sceneOf[sentence] ?? 0;
        often[scene] = (often[scene] ?? 0) + weight;
        if ((most[scene] ?? 0) < weight) most[scene] = weight;
      }
    }
    const holding = often.reduce((count, times) => (times > 0 ? count + 1 : count), 0);
    const idf = Math.log(1 + (horizon.scenes - holding + 0.5) / (holding + 0.5));
    if (nearby > 0) carry(most, nearby);
    const stem = index.forms.stem(typed);
    for (const { first, last, stems } of headings) if (stems.has(stem)) most.fill(TITLED, first - 1, last);
    for (let scene = 0; scene < horizon.scenes; scene++) {
      const times = often[scene] ?? 0;
      const damped = times + SATURATION * (1 - LENGTH + (LENGTH * lengthOf(index, scene)) / average);
      const repeated = (idf * times * (SATURATION + 1)) / damped;
      scenes[scene] = (scenes[scene] ?? 0) + around * repeated + covered * (most[scene] ?? 0) * rarity;
    }
    return tells;
  });
  const sentences: number[] = [];
  for (let sentence = 0; sentence < horizon.sentences; sentence++)
    if (seen[sentence]) sentences.push(sentence);
  return { told, scenes, sentences };
}

/** How many words a scene (from 0) has. */
function lengthOf({ sentenceStart, sceneStart }: StoryIndex, scene: number): number {
  return (sentenceStart[sceneStart[scene + 1] ?? 0] ?? 0) - (sentenceStart[sceneStart[scene] ?? 0] ?? 0);
}

/** What one scene has, those after and before it have too, `share` of it for each further. */
function carry(values: Float32Array, share: number): void {
  for (let at = 1; at < values.length; at++) {
    values[at] = Math.max(values[at] ?? 0, share * (values[at - 1] ?? 0));
  }
  for (let at = values.length - 2; at >= 0; at--) {
    values[at] = Math.max(values[at] ?? 0, share * (values[at + 1] ?? 0));
  }
}

/** The best three sentences of a scene that hold this one; fewer where the scene has fewer. */
function inWindow(
  { sceneOf, sceneStart, sentenceStart }: StoryIndex,
  { told, scenes }: Found,
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

/** The first sentence that tells all of a question which asks for names alone; null where it asks for more. */
function introducing(
  index: StoryIndex,
  horizon: Horizon,
  slots: readonly Slot[],
  { told, sentences }: Found,
): number | null {
  if (!slots.every(({ alternatives }) => isName(index, horizon, alternatives[0]?.word))) return null;
  const all = sentences.filter((sentence) => told.every((tells) => (tells[sentence] ?? 0) > 0));
  return all.find((sentence) => cues(index, 'name', sentence)) ?? all[0] ?? null;
}

/** Whether a word mostly stands with a capital where no other word would. */
function isName(
  { postingStart, positions, named }: StoryIndex,
  horizon: Horizon,
  word: number | undefined,
): boolean {
  if (word === undefined) return false;
  let [all, capital] = [0, 0];
  for (let posting = postingStart[word] ?? 0; posting < (postingStart[word + 1] ?? 0); posting++) {
    const position = positions[posting] ?? 0;
    if (position >= horizon.positions) break;
    all += 1;
    capital += ((named[position >> 3] ?? 0) >> (position & 7)) & 1;
  }
  return capital * 3 >= all;
}

const sum = (slots: readonly Slot[]) => slots.reduce((all, { rarity }) => all + rarity, 0);

function closely(index: StoryIndex, phrases: Phrases, asked: Question, sentence: number): number {
  const { slots, wanted } = asked;
  const mean = sum(slots) / Math.max(1, slots.length);
  const holds = wanted !== null && cues(index, wanted, sentence);
  return phraseScore(index, phrases, sentence) + (holds ? WANTED * mean : 0);
}

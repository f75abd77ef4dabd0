// What the sentences and scenes up to a gate tell of a question, word by word of it.

import type { Heading } from './headings.ts';
import type { Horizon } from './horizon.ts';
import type { Slot } from './question.ts';
import type { StoryIndex } from './story-index.ts';

/** How much counts of what is told elsewhere, where what the best sentence tells counts 1. */
export interface Weights {
  /** In the sentences beside it. */
  readonly beside: number;
  /** Again and again in its scene. */
  readonly around: number;
  /** In its scene at all. */
  readonly covered: number;
  /** In the scenes before and after, where it is not told in its own: for each scene further so much of that. */
  readonly nearby: number;
}

/** What a title tells is told in all scenes below it, and more than once. */
const TITLED = 1.5;

/** How a scene's own score grows with repetition and shrinks with length: BM25's k and b. */
const SATURATION = 1.2;
const LENGTH = 0.7;

export interface Evidence {
  /** Of each slot in each sentence, slot by slot: what it tells there. */
  readonly told: readonly Float32Array[];
  /** The score of each scene. */
  readonly scenes: Float32Array;
  /** The sentences in which something was found, ascending. */
  readonly sentences: readonly number[];
}

export function evidenceOf(
  index: StoryIndex,
  horizon: Horizon,
  slots: readonly Slot[],
  { around, covered, nearby }: Weights,
  headings: readonly Heading[],
): Evidence {
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
    const stem = index.analyser.stem(typed);
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

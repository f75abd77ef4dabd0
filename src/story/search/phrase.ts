// Whether words of a question stand beside one another in a sentence as they do in the question.

import { rarity } from './alternatives.ts';
import { countOf, type Horizon } from './horizon.ts';
import type { Question } from './question.ts';
import type { StoryIndex } from './story-index.ts';

/** What two neighbours tell more than each alone; with another word between them, less. */
const BESIDE = 0.5;
const NEAR = 0.2;

/** Neighbours in `order`, by the number of the first: what they tell together where they stand together. */
interface Pair {
  readonly next: ReadonlySet<number>;
  readonly tells: number;
}

/** What is looked for in each sentence, made ready once for a question. */
export interface Phrases {
  readonly pairs: ReadonlyMap<number, readonly Pair[]>;
  /** 1 for each word up to the horizon that a pair begins with: most do not, and a sentence is gone through quickly. */
  readonly begins: Uint8Array;
}

export function phrasesOf(index: StoryIndex, horizon: Horizon, asked: Question): Phrases {
  const pairs = pairsOf(index, horizon, asked);
  const begins = new Uint8Array(horizon.words);
  for (const word of pairs.keys()) begins[word] = 1;
  return { pairs, begins };
}

/** 0 where no neighbours of the question stand together in a sentence, which is counted through the story. */
export function phraseScore(
  { stream, sentenceStart }: StoryIndex,
  { pairs, begins }: Phrases,
  sentence: number,
): number {
  if (pairs.size === 0) return 0;
  const end = sentenceStart[sentence + 1] ?? 0;
  let best: Map<Pair, number> | undefined;
  for (let position = sentenceStart[sentence] ?? 0; position + 1 < end; position++) {
    const word = stream[position] ?? 0;
    if (begins[word] !== 1) continue;
    for (const pair of pairs.get(word) ?? []) {
      const beside = pair.next.has(stream[position + 1] ?? 0);
      const near = position + 2 < end && pair.next.has(stream[position + 2] ?? 0);
      const share = beside ? BESIDE : near ? NEAR : 0;
      if (share === 0) continue;
      best ??= new Map();
      if (share > (best.get(pair) ?? 0)) best.set(pair, share);
    }
  }
  let score = 0;
  for (const [pair, share] of best ?? []) score += share * pair.tells;
  return score;
}

function pairsOf(index: StoryIndex, horizon: Horizon, { order, slots }: Question) {
  const meant = new Map(slots.map(({ alternatives }) => [alternatives[0]?.word, alternatives]));
  const pairs = new Map<number, Pair[]>();
  for (const [place, word] of order.entries()) {
    const next = order[place + 1];
    if (word === -1 || next === undefined || next === -1) continue;
    const close = (number: number) =>
      (meant.get(number) ?? []).filter(({ weight }) => weight >= CLOSE).map((each) => each.word);
    const tells =
      (rarity(countOf(index, word, horizon), horizon.sentences) +
        rarity(countOf(index, next, horizon), horizon.sentences)) /
      2;
    const pair = { next: new Set([next, ...close(next)]), tells };
    for (const first of new Set([word, ...close(word)])) {
      const known = pairs.get(first);
      if (known === undefined) pairs.set(first, [pair]);
      else known.push(pair);
    }
  }
  return pairs;
}

/** An alternative that is as good as the word itself. */
const CLOSE = 0.6;

// What a search found, in the words of the story.

import { splitSentences } from '../sentences.ts';
import { truncate } from '../truncate.ts';
import type { Hit } from './search.ts';

export interface Passage {
  /** 1..N */
  readonly scene: number;
  /** Sentences that stand beside one another, 590 characters at most; plain text. */
  readonly sentences: readonly string[];
  /** The index of the one that answers best. */
  readonly best: number;
  readonly score: number;
}

/** Characters of a passage: with five of them and their links a message still has room. */
const MAX_PASSAGE_CHARS = 590;
/** Sentences beyond those that were ranked, on either side, as far as there is room. */
const MAX_MORE_SENTENCES = 6;

/** `text`: the scene of the hit, Discord markup. */
export function buildPassage(text: string, { scene, first, last, best, score }: Hit): Passage {
  const all = splitSentences(text).map((sentence) => sentence.text);
  const kept = new Map([[best, truncate(all[best] ?? '', MAX_PASSAGE_CHARS)]]);
  let charsLeft = MAX_PASSAGE_CHARS - (kept.get(best)?.length ?? 0);
  // What comes after tells more than what came before. Past the window, the text goes on as far as there is room.
  for (const [step, end] of [
    [1, last],
    [-1, first],
    [1, Math.min(all.length - 1, last + MAX_MORE_SENTENCES)],
    [-1, Math.max(0, first - MAX_MORE_SENTENCES)],
  ] as const) {
    for (let at = best + step; step > 0 ? at <= end : at >= end; at += step) {
      if (kept.has(at)) continue;
      const sentence = all[at] ?? '';
      if (sentence.length + 1 > charsLeft) break;
      charsLeft -= sentence.length + 1;
      kept.set(at, sentence);
    }
  }
  const places = [...kept.keys()].sort((a, b) => a - b);
  return {
    scene,
    sentences: places.map((place) => kept.get(place) ?? ''),
    best: places.indexOf(best),
    score,
  };
}

// What a search found, in the words of the story.

import { splitSentences } from '../sentences.ts';
import { truncate } from '../truncate.ts';
import { MAX_BEST_PASSAGE_CHARS } from './passage-window.ts';
import type { Hit } from './search.ts';

export interface Passage {
  /** 1..N */
  readonly scene: number;
  /** Sentences that stand beside one another, 600 characters at most together, or 1,000 of the best passage or a single sentence; plain text. */
  readonly sentences: readonly string[];
  /** The indexes of the one or two that answer best, the best first. */
  readonly best: readonly number[];
  readonly score: number;
}

/** `text`: the scene of the hit, Discord markup. */
export function buildPassage(text: string, { scene, first, last, best, second, score }: Hit): Passage {
  const sentences = splitSentences(text)
    .slice(first, last + 1)
    .map((sentence) => truncate(sentence.text, MAX_BEST_PASSAGE_CHARS));
  const marked = second === null ? [best] : [best, second];
  return { scene, sentences, best: marked.map((sentence) => sentence - first), score };
}

// The words of a story in columns, in the order of the story: what its index is made of, and all that is stored of it.

import { splitSentences } from '../sentences.ts';
import { foldWord, forEachWord, isEnglish, type WordVisitor } from './tokenise.ts';

/**
 * What is stored. Words are numbered by their first appearance, so those met up to a gate are the first so many;
 * positions, sentences and scenes count on through the whole story, so those up to a gate are the first so many too.
 */
export interface IndexColumns {
  /** A BCP 47 tag. */
  readonly language: string;
  /** Folded words, by number. */
  readonly words: readonly string[];
  /** The number of the word at each position. */
  readonly stream: Uint32Array;
  /** One bit a position, the lowest first: whether a name may stand there. */
  readonly named: Uint8Array;
  /** The position that each sentence (from 0) begins at, and at the end how many positions there are. */
  readonly sentenceStart: Uint32Array;
  /** The characters of each sentence, as it is shown. */
  readonly sentenceChars: Uint32Array;
  /** The sentence that each scene (scene n at n - 1) begins with, and at the end how many sentences there are. */
  readonly sceneStart: Uint32Array;
}

/** `texts`: of scene n at index n - 1, Discord markup. `language`: a BCP 47 tag. */
export function buildColumns(texts: readonly string[], language: string): IndexColumns {
  const english = isEnglish(language);
  const wordIds = new Map<string, number>();
  /** The numbers of what stands in the text: most words come again as they stood. */
  const wordIdsCache = new Map<string, readonly number[]>();
  const wordIdsOf = (raw: string) =>
    foldWord(raw, english).map((word) => {
      const number = wordIds.get(word) ?? wordIds.size;
      if (number === wordIds.size) wordIds.set(word, number);
      return number;
    });
  const stream = new GrowableUint32Array();
  const named: number[] = [];
  const sentenceStart: number[] = [];
  const sentenceChars: number[] = [];
  const sceneStart: number[] = [];
  const visit: WordVisitor = (raw, isNamed) => {
    let all = wordIdsCache.get(raw);
    if (all === undefined) {
      all = wordIdsOf(raw);
      wordIdsCache.set(raw, all);
    }
    for (const number of all) {
      if (isNamed) named.push(stream.length);
      stream.push(number);
    }
  };
  for (const text of texts) {
    sceneStart.push(sentenceStart.length);
    for (const sentence of splitSentences(text)) {
      sentenceStart.push(stream.length);
      sentenceChars.push(sentence.text.length);
      forEachWord(sentence.text, visit);
    }
  }
  sceneStart.push(sentenceStart.length);
  sentenceStart.push(stream.length);
  const bits = new Uint8Array(Math.ceil(stream.length / 8));
  for (const position of named) bits[position >> 3] = (bits[position >> 3] ?? 0) | (1 << (position & 7));
  return {
    language,
    words: [...wordIds.keys()],
    stream: stream.toArray(),
    named: bits,
    sentenceStart: Uint32Array.from(sentenceStart),
    sentenceChars: Uint32Array.from(sentenceChars),
    sceneStart: Uint32Array.from(sceneStart),
  };
}

/** A Uint32Array that grows: a hundred thousand numbers are pushed. */
class GrowableUint32Array {
  #numbers = new Uint32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const more = new Uint32Array(2 * this.length);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.length++] = number;
  }

  toArray(): Uint32Array {
    return this.#numbers.slice(0, this.length);
  }
}

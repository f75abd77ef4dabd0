// An index as it is stored: its columns as text, small enough to stand in a document of its own.

import type { IndexColumns } from './columns.ts';

/** Bytes are in base64; numbers are written in groups of seven bits, the lowest first. */
export interface SerialisedIndex {
  /** How the words were found: see ANALYSIS. */
  readonly analysis: number;
  readonly language: string;
  /** Words, parted by line feeds. */
  readonly words: string;
  /** The number of the word at each position. */
  readonly stream: string;
  readonly named: string;
  /** How many positions each sentence has, then how many characters each has. */
  readonly sentences: string;
  /** How many sentences each scene has. */
  readonly scenes: string;
}

/**
 * The version of what turns a text into columns: sentences, words, folding. Whoever changes any of these raises it;
 * an index of another version is made anew from the texts.
 */
export const ANALYSIS_VERSION = 3;

export function serialiseIndex(columns: IndexColumns): SerialisedIndex {
  const { language, words, stream, named, sentenceStart, sentenceChars, sceneStart } = columns;
  return {
    analysis: ANALYSIS_VERSION,
    language,
    words: words.join('\n'),
    stream: encodeVarints(stream),
    named: base64(named),
    sentences: encodeVarints(concatenate(differences(sentenceStart), sentenceChars)),
    scenes: encodeVarints(differences(sceneStart)),
  };
}

/** Null where it is of another version, or damaged: then it has to be made anew. */
export function deserialiseIndex(serialised: SerialisedIndex): IndexColumns | null {
  if (serialised.analysis !== ANALYSIS_VERSION) return null;
  const words = serialised.words === '' ? [] : serialised.words.split('\n');
  const stream = decodeVarints(serialised.stream);
  const named = new Uint8Array(Buffer.from(serialised.named, 'base64'));
  const sentences = decodeVarints(serialised.sentences);
  const sentenceStart = cumulativeSums(sentences.subarray(0, sentences.length / 2));
  const sentenceChars = sentences.slice(sentences.length / 2);
  const sceneStart = cumulativeSums(decodeVarints(serialised.scenes));
  const whole =
    sentenceStart.at(-1) === stream.length &&
    sceneStart.at(-1) === sentenceStart.length - 1 &&
    sentenceChars.length === sentenceStart.length - 1 &&
    named.length === Math.ceil(stream.length / 8) &&
    maximum(stream) < words.length;
  const { language } = serialised;
  return whole ? { language, words, stream, named, sentenceStart, sentenceChars, sceneStart } : null;
}

function encodeVarints(numbers: Uint32Array): string {
  const bytes = new Uint8Array(numbers.length * 5);
  let length = 0;
  for (let at = 0; at < numbers.length; at++) {
    let number = numbers[at] ?? 0;
    for (; number > 0x7f; number >>>= 7) bytes[length++] = (number & 0x7f) | 0x80;
    bytes[length++] = number;
  }
  return base64(bytes.subarray(0, length));
}

function decodeVarints(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  const numbers = new Uint32Array(bytes.length);
  let [length, number, shift] = [0, 0, 0];
  // By index: a typed array is iterated slowly, and a book has a hundred thousand of them.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    number |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    numbers[length++] = number;
    [number, shift] = [0, 0];
  }
  return numbers.slice(0, length);
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** -1 of none. */
function maximum(numbers: Uint32Array): number {
  let most = -1;
  for (let at = 0; at < numbers.length; at++) most = Math.max(most, numbers[at] ?? 0);
  return most;
}

function concatenate(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

const differences = (all: Uint32Array) => all.slice(1).map((start, index) => start - (all[index] ?? 0));

function cumulativeSums(lengths: Uint32Array): Uint32Array {
  const all = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) all[at + 1] = (all[at] ?? 0) + (lengths[at] ?? 0);
  return all;
}

// The index of a story's words, in the order of the story, so that what stands up to any gate is a prefix of each part.

import { characterMask } from '../edit-distance.ts';
import { buildColumns, type IndexColumns } from './columns.ts';
import { analyserFor, type LanguageAnalyser } from './language-analyser.ts';

/** Made ready for searching. */
export interface StoryIndex extends IndexColumns {
  readonly scenes: number;
  readonly analyser: LanguageAnalyser;
  readonly wordIds: ReadonlyMap<string, number>;
  /** Word n stands at `positions[postingStart[n]]` up to `positions[postingStart[n + 1] - 1]`, ascending. */
  readonly postingStart: Uint32Array;
  readonly positions: Uint32Array;
  /** The sentence of each position. */
  readonly sentenceOf: Uint32Array;
  /** The scene (from 0) of each sentence. */
  readonly sceneOf: Uint32Array;
  /** Of each word: see `maskOf`. */
  readonly masks: Int32Array;
  /** The words of each length, and those that share their first letters, by these; ascending. */
  readonly byLength: readonly (readonly number[])[];
  readonly byPrefix: ReadonlyMap<string, readonly number[]>;
  /** Stems and roots of words, as far as they were asked for: most never are. */
  readonly stemCache: Map<number, string>;
  readonly rootCache: Map<number, string>;
  /** The words that sound alike, once they were asked for; ascending. */
  readonly soundCache: Map<string, number[]>;
  /** About how much memory it holds, in bytes. */
  readonly bytes: number;
}

/** The index of a story by the texts of its scenes: Discord markup, text n of scene n + 1. */
export function buildStoryIndex(texts: readonly string[], language: string): StoryIndex {
  return indexFromColumns(buildColumns(texts, language));
}

/** Derives all that is not stored. */
export function indexFromColumns(columns: IndexColumns): StoryIndex {
  const { words, stream, sentenceStart, sceneStart, language } = columns;
  const analyser = analyserFor(language);
  const wordIds = new Map<string, number>();
  const masks = new Int32Array(words.length);
  const byLength: number[][] = [];
  const byPrefix = new Map<string, number[]>();
  for (const [number, word] of words.entries()) {
    wordIds.set(word, number);
    masks[number] = characterMask(word);
    while (byLength.length <= word.length) byLength.push([]);
    byLength[word.length]?.push(number);
    push(byPrefix, word.slice(0, PREFIX_CHARS), number);
  }
  const { postingStart, positions } = buildPostings(stream, words.length);
  const sentenceOf = ownerOfEach(sentenceStart, stream.length);
  const sceneOf = ownerOfEach(sceneStart, sentenceStart.length - 1);
  const columnBytes = [
    stream,
    columns.named,
    sentenceStart,
    columns.sentenceChars,
    sceneStart,
    positions,
    postingStart,
    sentenceOf,
  ];
  return {
    ...columns,
    ...{ scenes: sceneStart.length - 1, analyser, wordIds, postingStart, positions, sentenceOf, sceneOf },
    ...{ masks, byLength, byPrefix, stemCache: new Map(), rootCache: new Map(), soundCache: new Map() },
    bytes: columnBytes.reduce((sum, { byteLength }) => sum + byteLength, words.length * BYTES_PER_WORD),
  };
}

/** How many first letters `byStart` goes by; nothing shorter is looked for. */
export const PREFIX_CHARS = 3;

/** Its text, its entries in three maps, its mask. */
const BYTES_PER_WORD = 300;

/** Where each word stands, by counting: one pass to count, one to place. */
function buildPostings(stream: Uint32Array, words: number) {
  const postingStart = new Uint32Array(words + 1);
  for (let position = 0; position < stream.length; position++) {
    const next = (stream[position] ?? 0) + 1;
    postingStart[next] = (postingStart[next] ?? 0) + 1;
  }
  for (let word = 0; word < words; word++) {
    postingStart[word + 1] = (postingStart[word + 1] ?? 0) + (postingStart[word] ?? 0);
  }
  const next = postingStart.slice();
  const positions = new Uint32Array(stream.length);
  for (let position = 0; position < stream.length; position++) {
    const word = stream[position] ?? 0;
    const at = next[word] ?? 0;
    positions[at] = position;
    next[word] = at + 1;
  }
  return { postingStart, positions };
}

/** For each of `count` things the part it belongs to, where the parts begin at `starts`. */
function ownerOfEach(starts: Uint32Array, count: number): Uint32Array {
  const of = new Uint32Array(count);
  for (let part = 0; part + 1 < starts.length; part++) of.fill(part, starts[part], starts[part + 1]);
  return of;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

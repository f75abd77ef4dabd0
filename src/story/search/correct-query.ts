// The words of a question as they were meant: misspelled ones brought to words of the story, run together ones parted.

import type { IndexPrefix } from './index-prefix.ts';
import { completedMatches, misspelledMatches } from './spelling.ts';
import type { StoryIndex } from './story-index.ts';
import { isUnspaced } from './tokenise.ts';
import { isInStory } from './word-forms.ts';

/** A word that a typed one may stand for. */
export interface WordReading {
  readonly word: string;
  /** Above 0, at most 1: how sure it is that this is meant. */
  readonly weight: number;
  /** Whether it is too unlikely to look for what is akin to it. */
  readonly alone?: boolean;
}

export interface QueryWord {
  /** Folded; two words with a space between them where they were read as one. */
  readonly typed: string;
  /** The likeliest first: the typed word alone, unless the story lacks it and has some like it. */
  readonly readings: readonly WordReading[];
}

/** Readings that are looked for with what is akin to them: so many, in shares of how sure the best is; and all. */
const MIN_READING_RATIO = 0.75;
const MAX_LIKELY_READINGS = 3;
const MAX_READINGS = 12;
/** So long is a word that two typed ones may be together: both in the story, or not; and a part of one. */
const MIN_JOINED_CHARS = 8;
const MIN_JOINED_CHARS_IF_ABSENT = 6;
const MIN_PART_CHARS = 3;
/** A shorter stem is like too many words. */
const MIN_STEM_CHARS = 4;
/** How sure it is that two words are one that they misspell. */
const JOINED_WEIGHT = 0.9;
/** A word that is one itself may be a slip for another (“fist” for “first”) if it is so long, and how sure that is. */
const MIN_OTHER_CHARS = 4;
/** Of a word of the story that leaves no doubt. */
const SURE_WEIGHT = 0.75;
const OTHER_WORD_WEIGHT = 0.5;

/** @param typed folded words, in order @param allowsMoreTypos whether little else is asked */
export function correctQuery(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  typed: readonly string[],
  allowsMoreTypos: boolean,
): QueryWord[] {
  const isUnknown = (word: string) =>
    !isInStory(index, indexPrefix, word) && !index.analyser.isWord(word) && !isUnspaced(word);
  const correct = (word: string) => correctWord(index, indexPrefix, word, isUnknown(word), allowsMoreTypos);
  const words: QueryWord[] = [];
  for (let at = 0; at < typed.length; at++) {
    const [word = '', next] = [typed[at], typed[at + 1]];
    const joined = next === undefined ? '' : word + next;
    if (next !== undefined && (isUnknown(word) || isUnknown(next)) && isInStory(index, indexPrefix, joined)) {
      words.push({ typed: `${word} ${next}`, readings: [{ word: joined, weight: 1 }] });
      at += 1;
    } else words.push(...correct(word));
  }
  return withCompounds(index, indexPrefix, words, isUnknown);
}

function correctWord(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  typed: string,
  unknown: boolean,
  allowsMoreTypos: boolean,
): QueryWord[] {
  const asTyped = [{ typed, readings: [{ word: typed, weight: 1 }] }];
  if (isInStory(index, indexPrefix, typed)) return asTyped;
  const oneSlip = unknown ? misspellings(index, indexPrefix, typed, 1) : [];
  if (oneSlip.length > 0) return [{ typed, readings: likeliest(oneSlip) }];
  const parts = splitWord(index, indexPrefix, typed, unknown);
  if (parts !== null) return parts.map((word) => ({ typed: word, readings: [{ word, weight: 1 }] }));
  if (!unknown) return [{ typed, readings: otherWords(index, indexPrefix, typed) }];
  const slips = misspellings(index, indexPrefix, typed, allowsMoreTypos && typed.length > 9 ? 3 : 2);
  return slips.length > 0 ? [{ typed, readings: likeliest(slips) }] : asTyped;
}

/** A word that the story lacks, and words of the story that it may be a slip for where nothing there is akin to it. */
function otherWords(index: StoryIndex, indexPrefix: IndexPrefix, typed: string): WordReading[] {
  const { analyser } = index;
  const asTyped = { word: typed, weight: 1 };
  if (typed.length < MIN_OTHER_CHARS || analyser.isStopWord(typed)) return [asTyped];
  const bases = [analyser.stem(typed), analyser.root(typed)];
  const hasKin =
    bases.some((base) => analyser.synonyms(base).some((other) => isInStory(index, indexPrefix, other))) ||
    completedMatches(index, indexPrefix, typed).length > 0;
  if (hasKin) return [asTyped];
  const others = misspellings(index, indexPrefix, typed, 1).filter(({ word }) => !analyser.isStopWord(word));
  return [
    asTyped,
    ...likeliest(others).map(({ word, weight }) => ({ word, weight: OTHER_WORD_WEIGHT * weight })),
  ];
}

/** The first with what is akin to them, the others alone. */
function likeliest(readings: readonly WordReading[]): WordReading[] {
  const least = (readings[0]?.weight ?? 0) * MIN_READING_RATIO;
  return readings
    .slice(0, MAX_READINGS)
    .map((reading, place) =>
      place < MAX_LIKELY_READINGS && reading.weight >= least ? reading : { ...reading, alone: true },
    );
}

/**
 * What a word that the story lacks may misspell, the likeliest first: words of the story, other forms of these (“steal”
 * where it says “stole”), and either where the typed word has an ending.
 */
function misspellings(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  typed: string,
  maxSlips: number,
): WordReading[] {
  const { analyser } = index;
  const found = misspelledForms(index, indexPrefix, typed, maxSlips);
  if (found.length > 0) return found;
  const stem = analyser.stem(typed);
  return stem.length >= MIN_STEM_CHARS && stem !== typed && typed.startsWith(stem)
    ? misspelledForms(index, indexPrefix, stem, maxSlips)
    : [];
}

function misspelledForms(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  typed: string,
  maxSlips: number,
): WordReading[] {
  const { words, analyser } = index;
  const best = new Map<string, number>();
  for (const { wordId, weight } of misspelledMatches(index, indexPrefix, typed, maxSlips))
    best.set(words[wordId] ?? '', weight);
  const surest = Math.max(0, ...best.values());
  if (surest >= SURE_WEIGHT) return readingsOf(best);
  for (const { word, weight } of analyser.irregularMisspellings(typed))
    if (weight > (best.get(word) ?? 0) && isInStory(index, indexPrefix, word)) best.set(word, weight);
  return readingsOf(best);
}

const readingsOf = (weights: ReadonlyMap<string, number>): WordReading[] =>
  [...weights].map(([word, weight]) => ({ word, weight })).sort((a, b) => b.weight - a.weight);

/**
 * The two words of the story that one typed word is made of, those that stand side by side there first; null where it is
 * none. One that is a word itself is parted only so: “redheaded” where the story says “red-headed”.
 */
function splitWord(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  typed: string,
  unknown: boolean,
): readonly [string, string] | null {
  let best: readonly [string, string] | null = null;
  let most = 0;
  for (let end = MIN_PART_CHARS; end <= typed.length - MIN_PART_CHARS; end++) {
    const [first, second] = [typed.slice(0, end), typed.slice(end)];
    if (!isInStory(index, indexPrefix, first) || !isInStory(index, indexPrefix, second)) continue;
    const adjacent = standTogether(index, indexPrefix, first, second);
    if (!unknown && !adjacent) continue;
    const score = (adjacent ? typed.length : 0) + Math.min(first.length, second.length);
    if (score > most) [best, most] = [[first, second], score];
  }
  return best;
}

function standTogether(
  { wordIds, postingStart, positions, stream }: StoryIndex,
  indexPrefix: IndexPrefix,
  first: string,
  second: string,
): boolean {
  const [one, next] = [wordIds.get(first), wordIds.get(second)];
  if (one === undefined || next === undefined || next >= indexPrefix.words) return false;
  for (let posting = postingStart[one] ?? 0; posting < (postingStart[one + 1] ?? 0); posting++) {
    const position = positions[posting] ?? 0;
    if (position + 1 >= indexPrefix.positions) return false;
    if (stream[position + 1] === next) return true;
  }
  return false;
}

/** Neighbours that together misspell a word of the story (“door mouse”) may both stand for it. */
function withCompounds(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  words: readonly QueryWord[],
  isUnknown: (word: string) => boolean,
): QueryWord[] {
  const all = [...words];
  for (let at = 0; at + 1 < all.length; at++) {
    const [one, next] = [all[at], all[at + 1]];
    if (one === undefined || next === undefined) continue;
    const joined = one.typed + next.typed;
    const bothMet = [one, next].every(({ typed }) => isInStory(index, indexPrefix, typed));
    const least = bothMet ? MIN_JOINED_CHARS : MIN_JOINED_CHARS_IF_ABSENT;
    if (joined.length < least || joined.includes(' ')) continue;
    const unknown = [one, next].filter(({ typed }) => isUnknown(typed)).length;
    if (unknown === 0 && [one, next].some(({ typed }) => index.analyser.isStopWord(typed))) continue;
    const [match] = misspelledMatches(index, indexPrefix, joined, unknown === 2 ? 2 : 1);
    if (match === undefined) continue;
    const reading = { word: index.words[match.wordId] ?? '', weight: JOINED_WEIGHT * match.weight };
    all[at] = { ...one, readings: [...one.readings, reading] };
    all[at + 1] = { ...next, readings: [...next.readings, reading] };
  }
  return all;
}

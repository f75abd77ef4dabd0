// The words of a story up to a gate that a typed one misspells, or begins.

import { characterMask, editDistance, masksAllowDistance } from '../edit-distance.ts';
import type { IndexPrefix } from './index-prefix.ts';
import { PREFIX_CHARS, type StoryIndex } from './story-index.ts';

/** How sure it is that a word is meant by its beginning: by one letter of many, and by all but the last. */
const MIN_PREFIX_WEIGHT = 0.35;
const MAX_PREFIX_WEIGHT = 0.7;
/** And by a word with so many slips. */
const TYPO_WEIGHTS = [1, 0.75, 0.55, 0.35] as const;
/** And that sounds alike. */
const SOUND_WEIGHTS = [1, 0.9, 0.85, 0.55] as const;
/** In shares of that, where its first letter is another. */
const WRONG_START = 0.75;
/** How many words one is taken for at most, as a misspelling and as a beginning. */
const MAX_SPELLING_MATCHES = 12;
const MAX_PREFIX_MATCHES = 48;

/** The words that one which the story lacks begins, the likeliest first. */
export function completedMatches(index: StoryIndex, indexPrefix: IndexPrefix, typed: string): TermVariant[] {
  return prefixMatches(index, indexPrefix, typed).map((wordId) => ({
    wordId,
    weight:
      MIN_PREFIX_WEIGHT +
      (MAX_PREFIX_WEIGHT - MIN_PREFIX_WEIGHT) * (typed.length / (index.words[wordId]?.length ?? 1)),
  }));
}

/** Characters of a word that may be misspelled, and of one with more than one slip. */
const MIN_MISSPELLED_CHARS = 3;
const MIN_TWO_SLIPS_CHARS = 5;
/** How far a word that sounds alike may be written from it. */
const MAX_SLIPS_BY_SOUND = 3;

/**
 * The words that `typed` misspells, the likeliest first: those one slip away and those that sound alike; where there is
 * none, those a few slips away.
 * @param maxSlips how many these are at most
 */
export function misspelledMatches(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  typed: string,
  maxSlips: number,
): TermVariant[] {
  if (typed.length < MIN_MISSPELLED_CHARS) return [];
  const alike = soundMatches(index, indexPrefix, typed);
  const close = spellingMatches(index, indexPrefix, typed, 1);
  if (alike.length === 0 && close.length === 0 && maxSlips > 1 && typed.length >= MIN_TWO_SLIPS_CHARS)
    return spellingMatches(index, indexPrefix, typed, maxSlips);
  if (alike.length === 0 || close.length === 0) return [...alike, ...close];
  const others = close.filter(({ wordId }) => !alike.some((match) => match.wordId === wordId));
  return [...alike, ...others].sort(byWeight);
}

/** The words that `typed` begins and is not. */
export function prefixMatches(
  { words, byPrefix }: StoryIndex,
  indexPrefix: IndexPrefix,
  typed: string,
): number[] {
  const matches: number[] = [];
  for (const word of byPrefix.get(typed.slice(0, PREFIX_CHARS)) ?? []) {
    if (word >= indexPrefix.words || matches.length === MAX_PREFIX_MATCHES) break;
    const whole = words[word] ?? '';
    if (whole.length > typed.length && whole.startsWith(typed)) matches.push(word);
  }
  return matches;
}

function spellingMatches(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  typed: string,
  max: number,
): TermVariant[] {
  const { words, byLength, masks } = index;
  const mask = characterMask(typed);
  const matches: TermVariant[] = [];
  for (let length = Math.max(1, typed.length - max); length <= typed.length + max; length++) {
    for (const wordId of byLength[length] ?? []) {
      if (wordId >= indexPrefix.words) break;
      const other = masks[wordId] ?? 0;
      if (!masksAllowDistance(mask, other, max) || !masksAllowDistance(other, mask, max)) continue;
      const word = words[wordId] ?? '';
      const distance = editDistance(typed, word, max);
      if (distance > max) continue;
      // A first letter is hardly ever wrong.
      const start = word[0] === typed[0] ? 1 : WRONG_START;
      matches.push({ wordId, weight: (TYPO_WEIGHTS[distance] ?? 0) * start });
    }
  }
  return matches.sort(byWeight).slice(0, MAX_SPELLING_MATCHES);
}

function soundMatches(index: StoryIndex, indexPrefix: IndexPrefix, typed: string): TermVariant[] {
  const matches: TermVariant[] = [];
  for (const wordId of new Set(
    index.analyser.sounds(typed).flatMap((sound) => bySound(index).get(sound) ?? []),
  )) {
    if (wordId >= indexPrefix.words) continue;
    const word = index.words[wordId] ?? '';
    const distance = editDistance(typed, word, MAX_SLIPS_BY_SOUND);
    if (distance < MAX_SLIPS_BY_SOUND || (distance === MAX_SLIPS_BY_SOUND && isLikeAtStart(typed, word)))
      matches.push({ wordId, weight: SOUND_WEIGHTS[distance] ?? 0 });
  }
  return matches.sort(byWeight).slice(0, MAX_SPELLING_MATCHES);
}

/** Made when something misspelled is first asked for. */
function bySound({ words, soundCache, analyser }: StoryIndex): ReadonlyMap<string, readonly number[]> {
  if (soundCache.size > 0) return soundCache;
  for (const [wordId, word] of words.entries()) {
    for (const sound of analyser.sounds(word)) {
      const alike = soundCache.get(sound);
      if (alike === undefined) soundCache.set(sound, [wordId]);
      else alike.push(wordId);
    }
  }
  return soundCache;
}

/** All vowels sound the same at a beginning: what is written otherwise needs more to go by. */
const isLikeAtStart = (typed: string, word: string) =>
  typed.length > MAX_SLIPS_BY_SOUND && typed[0] === word[0];

const byWeight = (a: TermVariant, b: TermVariant) => b.weight - a.weight || a.wordId - b.wordId;

export interface TermVariant {
  /** The number of a word up to the horizon. */
  readonly wordId: number;
  /** Above 0, at most 1: how sure it is that this is meant. */
  readonly weight: number;
}

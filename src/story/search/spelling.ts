// The words of a story up to a gate that a typed one misspells, or begins.

import { characterMask, editDistance, masksAllowDistance } from '../edit-distance.ts';
import type { IndexPrefix } from './index-prefix.ts';
import { PREFIX_CHARS, type StoryIndex } from './story-index.ts';

/** How sure it is that a word is meant by its beginning: by one letter of many, and by all but the last. */
const MIN_PREFIX_WEIGHT = 0.35;
const MAX_PREFIX_WEIGHT = 0.7;
/** And by a word with so many slips. */
const TYPO_WEIGHTS = [1, 0.7, 0.4, 0.25] as const;
/** How many words one is taken for at most, as a misspelling and as a beginning. */
const MAX_SPELLING_MATCHES = 12;
const MAX_PREFIX_MATCHES = 48;

/** What the typed word misspells, and what it begins; the likeliest first. */
export function approximateMatches(
  index: StoryIndex,
  indexPrefix: IndexPrefix,
  typed: string,
  related: boolean,
  allowsMoreTypos: boolean,
): TermVariant[] {
  const prefixed = prefixMatches(index, indexPrefix, typed).map((wordId) => ({
    wordId,
    weight:
      MIN_PREFIX_WEIGHT +
      (MAX_PREFIX_WEIGHT - MIN_PREFIX_WEIGHT) * (typed.length / (index.words[wordId]?.length ?? 1)),
  }));
  if (related) return prefixed;
  for (const maxDistance of distancesTried(typed.length, allowsMoreTypos)) {
    const misspelled = spellingMatches(index, indexPrefix, typed, maxDistance);
    if (misspelled.length > 0) return [...misspelled, ...prefixed];
  }
  return prefixed;
}

/** How many slips a word of so many characters is taken to have: few first, then more where little else is asked. */
function distancesTried(length: number, allowsMoreTypos: boolean): readonly number[] {
  if (length < 6) return [1];
  if (length < 8) return allowsMoreTypos ? [1, 2] : [1];
  return allowsMoreTypos && length > 9 ? [2, 3] : [2];
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
      const name = words[wordId] ?? '';
      const distance = editDistance(typed, name, max);
      if (distance > max) continue;
      // A first letter is hardly ever wrong.
      const start = name[0] === typed[0] ? 1 : 0.7;
      matches.push({ wordId, weight: (TYPO_WEIGHTS[distance] ?? 0) * start });
    }
  }
  return matches.sort((a, b) => b.weight - a.weight || a.wordId - b.wordId).slice(0, MAX_SPELLING_MATCHES);
}

export interface TermVariant {
  /** The number of a word up to the horizon. */
  readonly wordId: number;
  /** Above 0, at most 1: how sure it is that this is meant. */
  readonly weight: number;
}

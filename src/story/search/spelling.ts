// The words of a story up to a gate that a typed one misspells, or begins.

import { editDistance, maskOf, mayBeWithin } from '../edit-distance.ts';
import type { Horizon } from './horizon.ts';
import { PREFIX_CHARS, type StoryIndex } from './story-index.ts';

/** How sure it is that a word is meant by its beginning: by one letter of many, and by all but the last. */
const CUT_SHORT = 0.35;
const CUT_LATE = 0.7;
/** And by a word with so many slips. */
const MISSPELLED = [1, 0.7, 0.4, 0.25] as const;
/** How many words one is taken for at most, as a misspelling and as a beginning. */
const MOST_NEAR = 12;
const MOST_BEGUN = 48;

/** What the typed word misspells, and what it begins; the likeliest first. */
export function guesses(
  index: StoryIndex,
  horizon: Horizon,
  typed: string,
  related: boolean,
  patient: boolean,
): Alternative[] {
  const begun = begunBy(index, horizon, typed).map((word) => ({
    word,
    weight: CUT_SHORT + (CUT_LATE - CUT_SHORT) * (typed.length / (index.words[word]?.length ?? 1)),
  }));
  if (related) return begun;
  for (const slips of slipsTried(typed.length, patient)) {
    const near = misspelledBy(index, horizon, typed, slips);
    if (near.length > 0) return [...near, ...begun];
  }
  return begun;
}

/** How many slips a word of so many characters is taken to have: few first, then more where little else is asked. */
function slipsTried(length: number, patient: boolean): readonly number[] {
  if (length < 6) return [1];
  if (length < 8) return patient ? [1, 2] : [1];
  return patient && length > 9 ? [2, 3] : [2];
}

/** The words that `typed` begins and is not. */
export function begunBy({ words, byPrefix }: StoryIndex, horizon: Horizon, typed: string): number[] {
  const begun: number[] = [];
  for (const word of byPrefix.get(typed.slice(0, PREFIX_CHARS)) ?? []) {
    if (word >= horizon.words || begun.length === MOST_BEGUN) break;
    const whole = words[word] ?? '';
    if (whole.length > typed.length && whole.startsWith(typed)) begun.push(word);
  }
  return begun;
}

function misspelledBy(index: StoryIndex, horizon: Horizon, typed: string, max: number): Alternative[] {
  const { words, byLength, masks } = index;
  const mask = maskOf(typed);
  const near: Alternative[] = [];
  for (let length = Math.max(1, typed.length - max); length <= typed.length + max; length++) {
    for (const word of byLength[length] ?? []) {
      if (word >= horizon.words) break;
      const other = masks[word] ?? 0;
      if (!mayBeWithin(mask, other, max) || !mayBeWithin(other, mask, max)) continue;
      const name = words[word] ?? '';
      const slips = editDistance(typed, name, max);
      if (slips > max) continue;
      // A first letter is hardly ever wrong.
      const start = name[0] === typed[0] ? 1 : 0.7;
      near.push({ word, weight: (MISSPELLED[slips] ?? 0) * start });
    }
  }
  return near.sort((a, b) => b.weight - a.weight || a.word - b.word).slice(0, MOST_NEAR);
}

export interface Alternative {
  /** The number of a word up to the horizon. */
  readonly word: number;
  /** Above 0, at most 1: how sure it is that this is meant. */
  readonly weight: number;
}

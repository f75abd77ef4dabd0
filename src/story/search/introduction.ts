// Where names first come up: what a question that asks for nothing else most likely wants.

import { cues } from './cues.ts';
import type { Evidence } from './evidence.ts';
import type { Horizon } from './horizon.ts';
import type { Slot } from './question.ts';
import type { StoryIndex } from './story-index.ts';

/** The first sentence that tells all of a question which asks for names alone; null where it asks for more. */
export function introducing(
  index: StoryIndex,
  horizon: Horizon,
  slots: readonly Slot[],
  { told, sentences }: Evidence,
): number | null {
  if (!slots.every(({ alternatives }) => isName(index, horizon, alternatives[0]?.word))) return null;
  const all = sentences.filter((sentence) => told.every((tells) => (tells[sentence] ?? 0) > 0));
  return all.find((sentence) => cues(index, 'name', sentence)) ?? all[0] ?? null;
}

/** Whether a word mostly stands with a capital where no other word would. */
function isName(
  { postingStart, positions, named }: StoryIndex,
  horizon: Horizon,
  word: number | undefined,
): boolean {
  if (word === undefined) return false;
  let [all, capital] = [0, 0];
  for (let posting = postingStart[word] ?? 0; posting < (postingStart[word + 1] ?? 0); posting++) {
    const position = positions[posting] ?? 0;
    if (position >= horizon.positions) break;
    all += 1;
    capital += ((named[position >> 3] ?? 0) >> (position & 7)) & 1;
  }
  return capital * 3 >= all;
}

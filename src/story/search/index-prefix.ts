// How much of an index stands up to a gate: nothing else of it may be looked at.

import type { Extent } from '../extent.ts';
import type { StoryIndex } from './story-index.ts';

/** The first so many of each part of the index. */
export interface IndexPrefix {
  /** The last of them may stand there in part. */
  readonly scenes: number;
  readonly sentences: number;
  readonly positions: number;
  readonly words: number;
}

/** @throws RangeError where the extent is not one of whole numbers from 0 */
export function indexPrefixAt(index: StoryIndex, extent: Extent): IndexPrefix {
  for (const part of [extent.scenes, extent.sentences])
    if (!Number.isInteger(part) || part < 0)
      throw new RangeError(`An extent is made of whole numbers from 0, not ${part}`);
  const whole = Math.min(extent.scenes, index.scenes);
  const begin = index.sceneStart[whole] ?? 0;
  const sentences = Math.min(begin + extent.sentences, index.sceneStart[whole + 1] ?? begin);
  const scenes = sentences > begin ? whole + 1 : whole;
  const positions = index.sentenceStart[sentences] ?? 0;
  const { postingStart, positions: at } = index;
  // Words are numbered by their first appearance.
  const words = lowerBound(index.words.length, (word) => (at[postingStart[word] ?? 0] ?? 0) >= positions);
  return { scenes, sentences, positions, words };
}

/** How often a word stands up to the horizon. */
export function termFrequency(
  { postingStart, positions }: StoryIndex,
  word: number,
  indexPrefix: IndexPrefix,
): number {
  const start = postingStart[word] ?? 0;
  const end = postingStart[word + 1] ?? 0;
  // Met only in part: most words of a query are common, or stand early.
  if ((positions[end - 1] ?? 0) < indexPrefix.positions) return end - start;
  return lowerBound(end - start, (nth) => (positions[start + nth] ?? 0) >= indexPrefix.positions);
}

/** The lowest number below `count` that `is` holds of, where it holds of all after it too; else `count`. */
function lowerBound(count: number, holds: (nth: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

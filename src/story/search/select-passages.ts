// Choosing what is shown among the ranked windows of a story: the best ones, none of which overlap.

import { MAX_BEST_PASSAGE_CHARS } from './passage-window.ts';
import type { SentenceWindow } from './rank.ts';

/** At most so many of one scene: the rest of the story has a say, all the more where words are looked for. */
const MAX_PER_SCENE = { question: 4, keywords: 2 } as const;

/**
 * The best windows, the best first and longest, at most `limit`. One that overlaps a better one is cut to what stands beside that,
 * unless its best sentence is shown there already.
 * @param ranked the best first
 * @param cut the same window within sentences `begin` to `end - 1` and so many characters, scored anew
 */
export function selectPassages(
  ranked: readonly SentenceWindow[],
  limit: number,
  cut: (window: SentenceWindow, begin: number, end: number, maxChars?: number) => SentenceWindow,
  asked: keyof typeof MAX_PER_SCENE = 'question',
): SentenceWindow[] {
  const chosen: SentenceWindow[] = [];
  let left = ranked;
  while (chosen.length < limit) {
    const found = left.reduce<SentenceWindow | null>(
      (most, candidate) => (most === null || candidate.score > most.score ? candidate : most),
      null,
    );
    if (found === null) break;
    const best = chosen.length === 0 ? cut(found, found.begin, found.end, MAX_BEST_PASSAGE_CHARS) : found;
    chosen.push(best);
    const full = chosen.filter(({ scene }) => scene === best.scene).length === MAX_PER_SCENE[asked];
    left = left.flatMap((candidate) => {
      if (candidate === found) return [];
      if (candidate.scene !== best.scene) return [candidate];
      return full ? [] : besides(candidate, best, cut);
    });
  }
  return chosen.sort((a, b) => b.score - a.score || a.best - b.best);
}

/** What of a window stands outside another. */
function besides(
  window: SentenceWindow,
  { first, last }: SentenceWindow,
  cut: (window: SentenceWindow, begin: number, end: number, maxChars?: number) => SentenceWindow,
): SentenceWindow[] {
  if (window.best >= first && window.best <= last) return [];
  if (window.last < first || window.first > last) return [window];
  return [window.best < first ? cut(window, window.begin, first) : cut(window, last + 1, window.end)];
}

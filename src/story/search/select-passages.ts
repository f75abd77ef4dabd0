// Choosing what is shown among the ranked windows of a story: the best ones, none of which overlap.

import type { SentenceWindow } from './rank.ts';

/** At most so many of one scene: the rest of the story has a say. */
const MAX_PER_SCENE = 4;

/**
 * The best windows, the best first, at most `limit`. One that overlaps a better one is cut to what stands beside that,
 * unless its best sentence is shown there already.
 * @param ranked the best first
 * @param cut the same window within sentences `begin` to `end - 1`, scored anew
 */
export function selectPassages(
  ranked: readonly SentenceWindow[],
  limit: number,
  cut: (window: SentenceWindow, begin: number, end: number) => SentenceWindow,
): SentenceWindow[] {
  const chosen: SentenceWindow[] = [];
  let left = ranked;
  while (chosen.length < limit) {
    const best = left.reduce<SentenceWindow | null>(
      (most, candidate) => (most === null || candidate.score > most.score ? candidate : most),
      null,
    );
    if (best === null) break;
    chosen.push(best);
    const full = chosen.filter(({ scene }) => scene === best.scene).length === MAX_PER_SCENE;
    left = left.flatMap((candidate) => {
      if (candidate === best) return [];
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
  cut: (window: SentenceWindow, begin: number, end: number) => SentenceWindow,
): SentenceWindow[] {
  if (window.best >= first && window.best <= last) return [];
  if (window.last < first || window.first > last) return [window];
  return [window.best < first ? cut(window, window.begin, first) : cut(window, last + 1, window.end)];
}

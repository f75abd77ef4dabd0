// The story so far, in as many words as a reader likes: what its author wrote for it, else what its scenes tell.

import type { TellingSentence } from './telling.ts';
import type { VisibleStory } from './visible-story.ts';

export const RECAP_LENGTHS = ['short', 'medium', 'long'] as const;
export type RecapLength = (typeof RECAP_LENGTHS)[number];

/** Characters of all sentences together. */
const ROOM: Readonly<Record<RecapLength, number>> = { short: 500, medium: 1_300, long: 2_800 };

export interface RecapSentence {
  readonly scene: number;
  readonly text: string;
}

interface Candidate extends RecapSentence {
  readonly at: number;
  readonly score: number;
}

/**
 * Sentences on scene `from` (1..N) up to the gate, in story order. First one of each chapter, then one of each scene,
 * then more, as far as there is room; where there is not, some are left out all along the way, never the last.
 * `telling`: of scene n at index n - 1; nothing past the gate is looked at.
 */
export function recap(
  visible: VisibleStory,
  telling: readonly (readonly TellingSentence[])[],
  length: RecapLength,
  from = 1,
): RecapSentence[] {
  const scenes = visible.scenes
    .filter(({ number }) => number >= from)
    .map(({ number, recap }) => candidatesOf(number, recap, telling[number - 1] ?? []))
    .filter((candidates) => candidates.length > 0);
  const chosen = new Set<Candidate>();
  let room = ROOM[length];
  for (const rank of ranksOf(scenes, visible)) {
    const wanted = rank.filter((candidate) => !chosen.has(candidate));
    const fitting = thatFit(wanted, room);
    for (const candidate of fitting) chosen.add(candidate);
    room -= lengthOf(fitting);
    if (fitting.length < wanted.length) break;
  }
  return [...chosen]
    .sort((a, b) => a.scene - b.scene || a.at - b.at)
    .map(({ scene, text }) => ({ scene, text }));
}

/** The author's own word on a scene is worth all others. */
function candidatesOf(
  scene: number,
  authored: string | null,
  telling: readonly TellingSentence[],
): Candidate[] {
  if (authored !== null) return [{ scene, text: authored, at: 0, score: 0 }];
  return telling.map(({ at, score, text }) => ({ scene, text, at, score }));
}

/** The best of each chapter; the best of each scene; the second of each scene; and so on. */
function ranksOf(scenes: readonly (readonly Candidate[])[], { chapters }: VisibleStory): Candidate[][] {
  const best = scenes.flatMap(([first]) => (first === undefined ? [] : [first]));
  const byChapter = new Map<number, Candidate>();
  for (const candidate of best) {
    const chapter = chapters.findLastIndex(({ firstScene }) => firstScene <= candidate.scene);
    const known = byChapter.get(chapter);
    // Of equals the last: that is where the chapter leads to.
    if (known === undefined || candidate.score >= known.score) byChapter.set(chapter, candidate);
  }
  const deepest = Math.max(0, ...scenes.map(({ length }) => length));
  const others = Array.from({ length: Math.max(0, deepest - 1) }, (_, rank) =>
    scenes.flatMap((candidates) => candidates[rank + 1] ?? []),
  );
  return [[...byChapter.values()], best, ...others];
}

/** All of them, or as many as there is room for: evenly all along, and the last. */
function thatFit(all: readonly Candidate[], room: number): readonly Candidate[] {
  for (let count = all.length; count > 0; count--) {
    const step = all.length / count;
    const picked = Array.from({ length: count }, (_, index) => all[Math.ceil((index + 1) * step) - 1]);
    const some = picked.filter((each) => each !== undefined);
    if (lengthOf(some) <= room) return some;
  }
  return [];
}

const lengthOf = (all: readonly RecapSentence[]) => all.reduce((sum, { text }) => sum + text.length + 1, 0);

// The story so far, in as many words as a reader likes: what its author wrote for it, else what its scenes tell.

import type { SalientSentence } from './salient-sentences.ts';
import type { VisibleStory } from './visible-story.ts';

export const RECAP_LENGTHS = ['short', 'medium', 'long'] as const;
export type RecapLength = (typeof RECAP_LENGTHS)[number];

/** Characters of all sentences together. */
const MAX_RECAP_CHARS: Readonly<Record<RecapLength, number>> = { short: 500, medium: 1_300, long: 2_800 };

export interface RecapSentence {
  readonly scene: number;
  readonly text: string;
}

interface RecapCandidate extends RecapSentence {
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
  salient: readonly (readonly SalientSentence[])[],
  length: RecapLength,
  from = 1,
): RecapSentence[] {
  const scenes = visible.scenes
    .filter(({ number }) => number >= from)
    .map(({ number, recap }) => recapCandidates(number, recap, salient[number - 1] ?? []))
    .filter((candidates) => candidates.length > 0);
  const chosen = new Set<RecapCandidate>();
  let charsLeft = MAX_RECAP_CHARS[length];
  for (const rank of candidateTiers(scenes, visible)) {
    const wanted = rank.filter((candidate) => !chosen.has(candidate));
    const fitting = evenlySpacedFit(wanted, charsLeft);
    for (const candidate of fitting) chosen.add(candidate);
    charsLeft -= totalChars(fitting);
    if (fitting.length < wanted.length) break;
  }
  return [...chosen]
    .sort((a, b) => a.scene - b.scene || a.at - b.at)
    .map(({ scene, text }) => ({ scene, text }));
}

/** The author's own word on a scene is worth all others. */
function recapCandidates(
  scene: number,
  authored: string | null,
  salient: readonly SalientSentence[],
): RecapCandidate[] {
  if (authored !== null) return [{ scene, text: authored, at: 0, score: 0 }];
  return salient.map(({ at, score, text }) => ({ scene, text, at, score }));
}

/** The best of each chapter; the best of each scene; the second of each scene; and so on. */
function candidateTiers(
  scenes: readonly (readonly RecapCandidate[])[],
  { chapters }: VisibleStory,
): RecapCandidate[][] {
  const best = scenes.flatMap(([first]) => (first === undefined ? [] : [first]));
  const byChapter = new Map<number, RecapCandidate>();
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
function evenlySpacedFit(all: readonly RecapCandidate[], maxChars: number): readonly RecapCandidate[] {
  for (let count = all.length; count > 0; count--) {
    const step = all.length / count;
    const picked = Array.from({ length: count }, (_, index) => all[Math.ceil((index + 1) * step) - 1]);
    const some = picked.filter((each) => each !== undefined);
    if (totalChars(some) <= maxChars) return some;
  }
  return [];
}

const totalChars = (all: readonly RecapSentence[]) => all.reduce((sum, { text }) => sum + text.length + 1, 0);

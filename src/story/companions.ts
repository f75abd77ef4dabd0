// Whom somebody is mostly met with, as far as the story is read.

import type { VisibleEntry, VisibleStory } from './visible-story.ts';

/** At most so many are named, who share at least so many scenes, and at least so much of them (0..1). */
const MAX_COMPANIONS = 3;
const MIN_SHARED_SCENES = 3;
const MIN_CLOSENESS = 0.2;

/** The entries that somebody shares most scenes with, for how many scenes both have; the closest first. */
export function companionsOf({ codex }: VisibleStory, entry: VisibleEntry): VisibleEntry[] {
  if (!isSomebody(entry)) return [];
  const own = new Set(entry.mentions.map(({ scene }) => scene));
  return codex
    .filter((other) => other !== entry && isSomebody(other))
    .map((other) => {
      const shared = other.mentions.filter(({ scene }) => own.has(scene)).length;
      const closeness = shared / Math.sqrt(Math.max(1, own.size * other.mentions.length));
      return { other, shared, closeness };
    })
    .filter(({ shared, closeness }) => shared >= MIN_SHARED_SCENES && closeness >= MIN_CLOSENESS)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, MAX_COMPANIONS)
    .map(({ other }) => other);
}

const isSomebody = ({ kind }: VisibleEntry) => kind === 'person' || kind === 'creature';

// Matches the scenes of a new file with those of the old one, so that each slug stays with its text.

import { uniqueSlug } from '../story/edit-scenes.ts';
import type { SceneSlug } from '../story/story.ts';

export interface SlugAndText {
  readonly slug: SceneSlug;
  readonly text: string;
}

/** The words of one shingle: a sequence of words that is compared as a whole. */
const SHINGLE_WORDS = 3;
/** A scene is represented by this many of its shingles: those with the lowest hashes, which are the same in equal texts. */
const SKETCH_SIZE = 64;
/** Scenes match if they share this ratio of shingles: half of what remains when every tenth word is changed. */
const MIN_SIMILARITY = 0.25;

/** The slugs of the scenes of `next`: that of the matching old scene, or a new one. */
export function keepSlugs(old: readonly SlugAndText[], next: readonly SlugAndText[]): SceneSlug[] {
  // A sketch takes time, and of a new story there is nothing to compare with.
  const kept =
    old.length === 0 ? new Map<number, number>() : matchScenes(old.map(sketchOf), next.map(sketchOf));
  const used = new Set(old.map(({ slug }) => slug));
  return next.map(({ slug }, index) => {
    const own = old[kept.get(index) ?? -1]?.slug ?? (used.has(slug) ? uniqueSlug(slug, used) : slug);
    used.add(own);
    return own;
  });
}

/** Matches indexes of `next` with indexes of `old`, the most similar first; each is matched at most once. */
function matchScenes(old: readonly Sketch[], next: readonly Sketch[]): Map<number, number> {
  const indexesByHash = new Map<number, number[]>();
  for (const [index, sketch] of old.entries()) {
    for (const hash of sketch) {
      const indexes = indexesByHash.get(hash);
      if (indexes === undefined) indexesByHash.set(hash, [index]);
      else indexes.push(index);
    }
  }
  const found = next.flatMap((sketch, index) => {
    const shared = new Map<number, number>();
    for (const hash of sketch) {
      for (const holder of indexesByHash.get(hash) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    }
    return [...shared].map(([from, count]) => {
      const most = Math.max(sketch.length, old[from]?.length ?? 0, 1);
      return { from, to: index, similarity: count / most };
    });
  });
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  // Among equally similar scenes, the one nearest to its old place.
  const distanceMoved = ({ from, to }: { readonly from: number; readonly to: number }) => Math.abs(from - to);
  for (const match of found.sort(
    (a, b) => b.similarity - a.similarity || distanceMoved(a) - distanceMoved(b),
  )) {
    if (match.similarity < MIN_SIMILARITY || pairs.has(match.to) || used.has(match.from)) continue;
    pairs.set(match.to, match.from);
    used.add(match.from);
  }
  return pairs;
}

/** The lowest hashes of a text's shingles, in ascending order. */
type Sketch = readonly number[];

function sketchOf({ text }: SlugAndText): Sketch {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text];
  const hashes = new Set<number>();
  for (let at = 0; at <= Math.max(0, words.length - SHINGLE_WORDS); at += 1) {
    hashes.add(hashOf(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** A 32-bit FNV-1a hash, which only has to be evenly distributed. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

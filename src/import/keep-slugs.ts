// Which scene of a new file is which of the old one: a slug follows its text, wherever a new division puts it.

import { uniqueSlug } from '../story/edit-scenes.ts';
import type { SceneSlug } from '../story/story.ts';

export interface SlugAndText {
  readonly slug: SceneSlug;
  readonly text: string;
}

/** Words that stand in a row, and are compared as one. */
const SHINGLE_WORDS = 3;
/** Shingles that stand for a scene: those with the lowest hashes, which are the same ones in the same text. */
const SKETCH_SIZE = 64;
/** The part of its shingles that two scenes share where they are one: half of what stays when every tenth word is changed. */
const MIN_SIMILARITY = 0.25;

/** The slugs of `next`, in order: the old one where a scene is much the same as an old one, else a new one. */
export function keepSlugs(old: readonly SlugAndText[], next: readonly SlugAndText[]): SceneSlug[] {
  const kept = matchScenes(old.map(sketchOf), next.map(sketchOf));
  const used = new Set(old.map(({ slug }) => slug));
  return next.map(({ slug }, index) => {
    const own = old[kept.get(index) ?? -1]?.slug ?? (used.has(slug) ? uniqueSlug(slug, used) : slug);
    used.add(own);
    return own;
  });
}

/** For indexes of `next` the index of `old` that is most like it; each is taken once, the most alike first. */
function matchScenes(old: readonly Sketch[], next: readonly Sketch[]): Map<number, number> {
  const indexesByHash = new Map<number, number[]>();
  for (const [index, sketch] of old.entries()) {
    for (const hash of sketch) indexesByHash.set(hash, [...(indexesByHash.get(hash) ?? []), index]);
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
  // Of two that are equally alike, the one that stands nearer to its old place.
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

/** Hashes, ascending. */
type Sketch = readonly number[];

function sketchOf({ text }: SlugAndText): Sketch {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text];
  const hashes = new Set<number>();
  for (let at = 0; at <= Math.max(0, words.length - SHINGLE_WORDS); at += 1) {
    hashes.add(hashOf(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** 32 bits, FNV-1a: evenly spread is all it has to be. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

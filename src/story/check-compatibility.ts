// Whether a reading can go on in a new revision of its story: what was posted must keep its place.

import type { FullStory, SceneSlug, Story } from './story.ts';

/** Why a revision is refused: what happened to one scene, by its numbers in the old and the new revision. */
export interface IncompatibleScene {
  readonly kind: 'removed' | 'inserted' | 'reordered';
  readonly slug: SceneSlug;
  readonly oldNumber: number | null;
  readonly newNumber: number | null;
}

export type CompatibilityResult =
  | {
      readonly ok: true;
      readonly story: FullStory;
      /** Numbers of posted scenes whose title or text has changed. */
      readonly changed: readonly number[];
      /** Numbers of scenes that the current revision does not have. */
      readonly added: readonly number[];
    }
  | { readonly ok: false; readonly problems: readonly IncompatibleScene[] };

/**
 * Scenes are the same by slug. The first `furthest` scenes (0..N: the released of the furthest reading) must
 * keep their order and numbers, while their texts may change; whatever comes after them is free.
 */
export function checkCompatibility(current: Story, next: FullStory, furthest: number): CompatibilityResult {
  const scenes = next.story.scenes;
  const was = new Map(current.scenes.map((scene) => [scene.slug, scene]));
  const now = new Map(scenes.map((scene) => [scene.slug, scene]));
  const posted = current.scenes.slice(0, furthest);

  const newNumbers = posted.flatMap(({ slug }) => now.get(slug)?.number ?? []);
  const inOrder = new Set(longestIncreasingSubsequence(newNumbers));
  const lastInOrder = [...inOrder].at(-1) ?? 0;
  const isPosted = (slug: SceneSlug) => (was.get(slug)?.number ?? Number.POSITIVE_INFINITY) <= furthest;

  const problems: IncompatibleScene[] = [];
  for (const { slug, number } of posted) {
    const place = now.get(slug)?.number;
    if (place === undefined) problems.push({ kind: 'removed', slug, oldNumber: number, newNumber: null });
    else if (!inOrder.has(place))
      problems.push({ kind: 'reordered', slug, oldNumber: number, newNumber: place });
  }
  for (const { slug, number } of scenes.slice(0, lastInOrder)) {
    if (isPosted(slug)) continue;
    problems.push({ kind: 'inserted', slug, oldNumber: was.get(slug)?.number ?? null, newNumber: number });
  }
  if (problems.length > 0) return { ok: false, problems };

  const changed = posted.filter(({ slug, hash }) => now.get(slug)?.hash !== hash);
  const added = scenes.filter(({ slug }) => !was.has(slug));
  return { ok: true, story: next, changed: changed.map(numberOf), added: added.map(numberOf) };
}

const numberOf = ({ number }: { readonly number: number }) => number;

interface ChainLink {
  readonly place: number;
  readonly before: ChainLink | undefined;
}

/** The longest run of places that stand in order: so that one moved scene is named, not all that it jumped over. */
function longestIncreasingSubsequence(places: readonly number[]): number[] {
  /** At index n - 1: of the ascending runs of length n, the one that ends lowest, from its end. */
  const chains: ChainLink[] = [];
  for (const place of places) {
    const higher = chains.findIndex((chain) => chain.place > place);
    const at = higher === -1 ? chains.length : higher;
    chains[at] = { place, before: chains[at - 1] };
  }
  const run: number[] = [];
  for (let link = chains.at(-1); link !== undefined; link = link.before) run.push(link.place);
  return run.reverse();
}

// Readers in groups by where they are, so that no picture of them tells where one is.

/** Where one reader is: the scene they last said they have read; or along with the channel. */
export interface ReaderPlace {
  readonly scene: number;
  readonly along: boolean;
}

/** Readers who are somewhere from scene `first` to scene `last`. */
export interface ReaderGroup {
  readonly first: number;
  readonly last: number;
  readonly readers: number;
  /** Whether all of them read along with the channel. */
  readonly along: boolean;
}

/** Fewer are shown together with their neighbours. */
const MIN_GROUP = 3;
/** About as many stand beside each other on a phone. */
const MAX_GROUPS = 15;
/** Nothing is told of a smaller club. */
const MIN_CLUB = 5;

/**
 * Readers by scene, ascending, each group of three at least; those along with the channel in a group of their own at
 * scene `released`, where they are enough. Of a long story, neighbours within a fifteenth of it stand together. None
 * for fewer than five readers.
 */
export function groupReaders(
  places: readonly ReaderPlace[],
  released: number,
  scenes: number,
): readonly ReaderGroup[] {
  if (places.length < MIN_CLUB) return [];
  const along = places.filter((place) => place.along).length;
  const isGroup = along >= MIN_GROUP;
  const counts = new Map<number, number>();
  for (const place of places) {
    if (place.along && isGroup) continue;
    const scene = place.along ? Math.max(1, released) : place.scene;
    counts.set(scene, (counts.get(scene) ?? 0) + 1);
  }
  const alone = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([scene, readers]): ReaderGroup => ({ first: scene, last: scene, readers, along: false }));
  const own = mergeNear(mergeSmall(alone), scenes / MAX_GROUPS);
  if (!isGroup) return own;
  const scene = Math.max(1, released);
  const channel: ReaderGroup = { first: scene, last: scene, readers: along, along: true };
  // One or two at their own pace, however far away: nobody else is there to stand with but the channel.
  if (own.some(({ readers }) => readers < MIN_GROUP)) return [own.reduce(joinGroups, channel)];
  return [...own, channel].sort((a, b) => a.first - b.first || a.last - b.last);
}

/** Joins groups of one or two with their nearest neighbour, the nearest first, until none is left that has one. */
function mergeSmall(groups: readonly ReaderGroup[]): readonly ReaderGroup[] {
  const merged = [...groups];
  for (;;) {
    let best: { readonly at: number; readonly gap: number } | null = null;
    for (let at = 0; at + 1 < merged.length; at++) {
      const [group, next] = [merged[at], merged[at + 1]];
      if (group === undefined || next === undefined) continue;
      if (group.readers >= MIN_GROUP && next.readers >= MIN_GROUP) continue;
      const gap = next.first - group.last;
      if (best === null || gap < best.gap) best = { at, gap };
    }
    if (best === null) return merged;
    const [group, next] = merged.slice(best.at, best.at + 2);
    if (group === undefined || next === undefined) return merged;
    merged.splice(best.at, 2, joinGroups(group, next));
  }
}

/** Joins neighbours that stand within `span` scenes together. */
function mergeNear(groups: readonly ReaderGroup[], span: number): readonly ReaderGroup[] {
  const merged: ReaderGroup[] = [];
  for (const group of groups) {
    const before = merged.at(-1);
    const isNear = before !== undefined && group.last - before.first < span;
    if (isNear) merged.splice(-1, 1, joinGroups(before, group));
    else merged.push(group);
  }
  return merged;
}

function joinGroups(a: ReaderGroup, b: ReaderGroup): ReaderGroup {
  return {
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    readers: a.readers + b.readers,
    along: false,
  };
}

// Where excluded parts stand: before, between or after the story, and by which scene a note of the author's.

import type { Aside, ExcludedPlace, ExcludedPosition } from '../imported.ts';
import type { ResolvedHeading } from './chapters.ts';
import type { ExcludedItems, Exclusion } from './exclusions.ts';
import type { Item } from './items.ts';
import { MAX_NOTES_WORDS } from './notes-length.ts';

const NUMBERED_NOTE = /^\W{0,2}(?:\d{1,4}|[*†‡§])[\s.)\]:]/;

export interface DividedItems {
  readonly items: readonly Item[];
  readonly exclusions: readonly Exclusion[];
  readonly resolved: ReadonlyMap<number, ResolvedHeading>;
  /** The scene (1..N) in which each item of the story begins. */
  readonly sceneOf: ReadonlyMap<Item, number>;
}

export function positionOf(part: ExcludedItems, divided: DividedItems): ExcludedPosition {
  const first = part.indexes[0] ?? 0;
  const [before, after] = [storyBefore(divided, first), storyAfter(divided, part.indexes.at(-1) ?? 0)];
  const place: ExcludedPlace = before === null ? 'before' : after === null ? 'after' : 'between';
  return {
    place,
    aside: isNoteBesideStory(part, divided.items) ? asideOf(divided, first, before, after) : null,
  };
}

/** Notes in words of the author's or translator's: no footnotes, and no apparatus. */
function isNoteBesideStory({ what, indexes }: ExcludedItems, items: readonly Item[]): boolean {
  if (what !== 'notes') return false;
  const own = indexes.flatMap((index) => items[index] ?? []);
  if (own.some(({ block }) => block.kind === 'note')) return false;
  if (own.filter(({ text }) => NUMBERED_NOTE.test(text)).length > own.length / 2) return false;
  return own.reduce((sum, { words }) => sum + words, 0) <= MAX_NOTES_WORDS;
}

/** Below the heading of a chapter a note belongs to its first scene, else to the scene whose words stand above it. */
function asideOf(
  { resolved, exclusions }: DividedItems,
  index: number,
  before: StoryItem | null,
  after: StoryItem | null,
): Aside | null {
  const opensChapter = [...resolved].some(
    ([at, { role }]) =>
      (role === 'chapter' || role === 'part') && at < index && at > (before?.index ?? -1) && !exclusions[at],
  );
  if (after !== null && (before === null || opensChapter)) return { scene: after.scene, place: 'before' };
  return before === null ? null : { scene: before.scene, place: 'after' };
}

interface StoryItem {
  readonly index: number;
  readonly scene: number;
}

function storyBefore({ items, sceneOf }: DividedItems, index: number): StoryItem | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const scene = sceneOf.get(items[at] as Item);
    if (scene !== undefined) return { index: at, scene };
  }
  return null;
}

function storyAfter({ items, sceneOf }: DividedItems, index: number): StoryItem | null {
  for (let at = index + 1; at < items.length; at += 1) {
    const scene = sceneOf.get(items[at] as Item);
    if (scene !== undefined) return { index: at, scene };
  }
  return null;
}

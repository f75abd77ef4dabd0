// What is kept of a member's place in one reading.

import { HOUR_MS } from './durations.ts';

/** Along with the channel, whose place is theirs; or at their own pace, where the bookmark says how far they are. */
export const PACES = ['channel', 'own'] as const;
export type Pace = (typeof PACES)[number];

export interface Bookmark {
  readonly run: number;
  /** Null until the member has said how far they have read. */
  readonly pace: Pace | null;
  /** Scenes read whole, 0..N. */
  readonly read: number;
  /** Up to where they were shown the text of scene `read` + 1, in UTF-16 code units; 0 where they have not opened it. */
  readonly offset: number;
  /** Of a bookmark from before offsets were kept: the page of scene `read` + 1 they had reached, until they read on; else 0. */
  readonly page: number;
  /** The scene they last had open in private, 1..N, or 0. */
  readonly open: number;
  /** The furthest scene they ever opened or read, 0..N, whatever they have said since. */
  readonly furthest: number;
  /** Scenes that they pressed `I've read this` on, ascending. */
  readonly marked: readonly number[];
  readonly visit: Visit | null;
}

/** The last time they came, and what was out then: `/catchup` begins after what they found the time before. */
export interface Visit {
  /** When it began (epoch milliseconds). */
  readonly at: number;
  /** Scenes that were out in it, and in the visit before; null where there was none. */
  readonly released: number;
  readonly before: number | null;
}

export const NEW_BOOKMARK: Bookmark = {
  ...{ run: 1, pace: null, read: 0, offset: 0, page: 0, open: 0, furthest: 0, marked: [], visit: null },
};

/** How long a visit lasts, in milliseconds. */
export const VISIT_MS = 6 * HOUR_MS;

/** Where a member stands in `run`: a new run begins again for those along with the channel, and asks everyone else. */
export function bookmarkIn(bookmark: Bookmark | undefined, run: number): Bookmark {
  if (bookmark === undefined) return { ...NEW_BOOKMARK, run };
  if (bookmark.run === run) return bookmark;
  return { ...NEW_BOOKMARK, run, pace: bookmark.pace === 'channel' ? 'channel' : null };
}

/** The bookmark of a member who asks for the next scene: the one they have open is left behind. */
export function finishOpenScene(bookmark: Bookmark): Bookmark {
  return isOpen(bookmark) ? finishScene(bookmark, bookmark.read + 1) : bookmark;
}

/** Whether they have opened the scene after those they have read. */
export function isOpen({ offset, page }: Bookmark): boolean {
  return offset > 0 || page > 0;
}

/** The scene a member is in, 1..N: the first they have not read, or the last. */
export function currentScene(bookmark: Bookmark, total: number): number {
  return Math.min(total, bookmark.read + 1);
}

/**
 * The bookmark of a member who is shown `scene` up to `offset`: forward only, never back.
 * Whoever stands in a scene has left the ones before it behind.
 */
export function advanceBookmark(bookmark: Bookmark, scene: number, offset: number): Bookmark {
  const opened = openScene(bookmark, scene);
  const read = scene - 1;
  if (read < bookmark.read || (read === bookmark.read && offset <= bookmark.offset)) return opened;
  return { ...opened, read, offset, page: 0 };
}

/** The bookmark of a member who has read all up to and with `scene`: forward only. */
export function finishScene(bookmark: Bookmark, scene: number): Bookmark {
  if (scene <= bookmark.read) return bookmark;
  return { ...bookmark, read: scene, offset: 0, page: 0, furthest: Math.max(bookmark.furthest, scene) };
}

/** The bookmark set to where a member says they are, either way: `offset` into `scene`, 0 for before its first page. */
export function placeBookmark(bookmark: Bookmark, scene: number, offset: number): Bookmark {
  const furthest = Math.max(bookmark.furthest, offset > 0 ? scene : scene - 1);
  return { ...bookmark, read: scene - 1, offset, page: 0, furthest };
}

function openScene(bookmark: Bookmark, scene: number): Bookmark {
  if (bookmark.open === scene && bookmark.furthest >= scene) return bookmark;
  return { ...bookmark, open: scene, furthest: Math.max(bookmark.furthest, scene) };
}

/** With `scene` among those they have marked as read, or without it. */
export function markScene(bookmark: Bookmark, scene: number, isRead: boolean): Bookmark {
  if (bookmark.marked.includes(scene) === isRead) return bookmark;
  const others = bookmark.marked.filter((each) => each !== scene);
  return { ...bookmark, marked: isRead ? [...others, scene].sort((a, b) => a - b) : others };
}

/** Notes a visit, and what is out: what comes after it is what they have missed, once the next one begins. */
export function noteVisit(bookmark: Bookmark, released: number, now: number): Bookmark {
  const { visit } = bookmark;
  const goesOn = visit !== null && now < visit.at + VISIT_MS;
  // What came out while they were here they have seen come.
  if (goesOn) return visit.released === released ? bookmark : { ...bookmark, visit: { ...visit, released } };
  return { ...bookmark, visit: { at: now, released, before: visit?.released ?? null } };
}

// A member's place in one reading.

/** Along with the channel (gate: released) or at their own pace (gate: their bookmark). */
export const PACES = ['channel', 'own'] as const;
export type Pace = (typeof PACES)[number];

export interface Bookmark {
  readonly run: number;
  /** Null until the member has said how they read. */
  readonly pace: Pace | null;
  /** Scenes read, 0..N. */
  readonly read: number;
  /** The private page of scene `read` + 1 they have reached, from 1; 0 where they have not opened it. */
  readonly page: number;
}

export const NEW_BOOKMARK: Bookmark = { run: 1, pace: null, read: 0, page: 0 };

/** Where a member stands in `run`: a new run takes those along with the channel back to the beginning. */
export function bookmarkIn(bookmark: Bookmark | undefined, run: number): Bookmark {
  if (bookmark === undefined) return { ...NEW_BOOKMARK, run };
  if (bookmark.run === run) return bookmark;
  return bookmark.pace === 'own' ? { ...bookmark, run } : { ...NEW_BOOKMARK, run, pace: bookmark.pace };
}

/** The bookmark of a member who asks for the next scene: the one they have open is left behind. */
export function finishOpenScene(bookmark: Bookmark): Bookmark {
  return bookmark.page === 0 ? bookmark : finishScene(bookmark, bookmark.read + 1);
}

/** The scene a member is in, 1..N: the first they have not read, or the last. */
export function currentScene(bookmark: Bookmark, total: number): number {
  return Math.min(total, bookmark.read + 1);
}

/**
 * The bookmark of a member who now looks at `page` of `scene`: forward only, never back.
 * Whoever stands in a scene has left the ones before it behind.
 */
export function advanceBookmark(bookmark: Bookmark, scene: number, page: number): Bookmark {
  const read = scene - 1;
  if (read < bookmark.read) return bookmark;
  if (read === bookmark.read && page <= bookmark.page) return bookmark;
  return { ...bookmark, read, page };
}

/** The bookmark of a member who has read all up to and with `scene`: forward only. */
export function finishScene(bookmark: Bookmark, scene: number): Bookmark {
  return scene <= bookmark.read ? bookmark : { ...bookmark, read: scene, page: 0 };
}

/** The bookmark set to the beginning of a page, either way. */
export function placeBookmark(bookmark: Bookmark, scene: number, page: number): Bookmark {
  return { ...bookmark, read: scene - 1, page };
}

// Reading privately: opening a scene at one's place, turning its pages, and moving the bookmark.

import { type Bookmark, finishScene, type Pace, reach, sceneAt, setAt } from '../reading/bookmark.ts';
import type { Reading, ReadingId } from '../reading/reading.ts';
import { PRIVATE_PAGE, pagesOf } from '../story/pages.ts';
import { minutesToRead } from '../story/story.ts';
import type { App, Where } from './app.ts';
import { sceneTitle } from './compose.ts';
import { privateGate, publicGate } from './gate.ts';
import { type Place, placeById, placeOf } from './find-reading.ts';
import { moveBookmark } from './members.ts';
import { UserError } from './problem.ts';
import { nextPost, type NextPost } from './when-next.ts';

/** A page of a scene. */
export interface Leaf {
  readonly scene: number;
  readonly page: number;
}

/** How many choices Discord shows. */
const CHOICES = 25;

/** Stands for the last page of a scene, whatever its number. */
const LAST_PAGE = 9_999;

/** One private page, and what can be done from it. */
export interface PageView {
  readonly kind: 'page';
  readonly reading: Reading;
  readonly scene: number;
  readonly title: string | null;
  /** How many scenes there are; null for an ongoing serial. */
  readonly of: number | null;
  readonly page: number;
  readonly pages: number;
  readonly minutes: number;
  readonly text: string;
  readonly pace: Pace;
  /** Where the bookmark stands, once this page is open. */
  readonly bookmark: Leaf;
  readonly atBookmark: boolean;
  /** The page before; from a scene's first it is the last of the scene before. */
  readonly back: Leaf | null;
  /** The next page; past the scene it is the next scene's first. Null where nothing comes next for this member. */
  readonly on: Leaf | null;
  readonly sceneBefore: number | null;
  /** The scene after, where going there is no jump and `on` does not lead there. */
  readonly sceneAfter: number | null;
  /** Whether the scene, when left, is the last there is for this member. */
  readonly lastForNow: boolean;
  /** Whether `Show in channel` gives nothing away: the scene is out. */
  readonly released: boolean;
}

export type ReadView =
  | PageView
  /** They have not said yet how they read. */
  | { readonly kind: 'choose-pace'; readonly reading: Reading; readonly then: Then }
  /** They want to go further than the next scene. */
  | {
      readonly kind: 'confirm-jump';
      readonly reading: Reading;
      readonly from: number;
      readonly to: number;
      readonly page: number;
      /** The scene itself is not out in the channel: going there means reading at one's own pace. */
      readonly leavesChannel: boolean;
      readonly pace: Pace;
    }
  /** They have read all there is for them. */
  | {
      readonly kind: 'caught-up';
      readonly reading: Reading;
      readonly scene: number;
      readonly next: NextPost;
      readonly mayReadOn: boolean;
      readonly pace: Pace;
    };

/** What a member wanted when they were asked how they read; written into the buttons. */
export type Then =
  | { readonly want: 'read'; readonly scene: number | null }
  | { readonly want: 'lookup'; readonly query: string }
  | { readonly want: 'next' }
  | { readonly want: 'progress' }
  | { readonly want: 'mark-read'; readonly scene: number }
  | { readonly want: 'nothing' };

/** `/read`: the member's place, or a scene they name. @throws UserError */
export async function openScene(
  app: App,
  where: Where,
  options: { readonly scene: number | null; readonly reading: string | null },
): Promise<ReadView> {
  return openIn(app, where, await placeOf(app, where, options.reading), options.scene);
}

/** `Read privately`, and what `/read` goes on with once the pace is chosen. @throws UserError */
export async function openSceneOf(app: App, where: Where, id: ReadingId, scene: number | null): Promise<ReadView> {
  return openIn(app, where, await placeById(app, where, id), scene);
}

async function openIn(app: App, where: Where, place: Place, scene: number | null): Promise<ReadView> {
  const { reading, story, bookmark } = place;
  if (bookmark.pace === null) return { kind: 'choose-pace', reading, then: { want: 'read', scene } };
  if (scene !== null) {
    checkScene(place, scene);
    return scene > bookmark.read + 1 ? confirmJump(place, scene, 1) : turn(app, where, place, scene, 1);
  }
  if (bookmark.read >= limitOf(place)) return caughtUp(app, place);
  return turn(app, where, place, sceneAt(bookmark, story.scenes.length), bookmark.page);
}

/** A page button: moves the bookmark on, never back; asks before a jump. @throws UserError */
export async function turnTo(app: App, where: Where, id: ReadingId, scene: number, page: number): Promise<ReadView> {
  const place = await placeById(app, where, id);
  if (place.bookmark.pace === null) {
    return { kind: 'choose-pace', reading: place.reading, then: { want: 'read', scene } };
  }
  return turn(app, where, place, scene, page);
}

/** A jump the member has said yes to; past the channel it changes their pace. @throws UserError */
export async function jumpTo(app: App, where: Where, id: ReadingId, scene: number, page: number): Promise<ReadView> {
  return moveAndShow(app, where, id, scene, page, (bookmark) => reach(bookmark, scene, page));
}

/** `Set my bookmark here`: either way. @throws UserError */
export async function setBookmark(
  app: App,
  where: Where,
  id: ReadingId,
  scene: number,
  page: number,
): Promise<ReadView> {
  return moveAndShow(app, where, id, scene, page, (bookmark) => setAt(bookmark, scene, page));
}

async function moveAndShow(
  app: App,
  where: Where,
  id: ReadingId,
  scene: number,
  page: number,
  move: (bookmark: Bookmark) => Bookmark,
): Promise<ReadView> {
  const place = await placeById(app, where, id);
  checkScene(place, scene);
  if (place.bookmark.pace === null) return { kind: 'choose-pace', reading: place.reading, then: { want: 'read', scene } };
  const ahead = scene > place.reading.released;
  const bookmark = await moveBookmark(app, where, place.reading, (current) => {
    const moved = move(current);
    return ahead ? { ...moved, pace: 'own' } : moved;
  });
  return show(app, { ...place, bookmark }, scene, page);
}

/** Leaving the last page of the last scene there is for this member. @throws UserError */
export async function finishReading(app: App, where: Where, id: ReadingId, scene: number): Promise<ReadView> {
  const place = await placeById(app, where, id);
  checkScene(place, scene);
  if (place.bookmark.pace === null) return { kind: 'choose-pace', reading: place.reading, then: { want: 'read', scene } };
  if (scene > place.bookmark.read + 1) return confirmJump(place, scene, 1);
  const bookmark = await moveBookmark(app, where, place.reading, (current) => finishScene(current, scene));
  return caughtUp(app, { ...place, bookmark });
}

/** A page for everyone in the channel. @throws UserError where it is past what everyone may see here */
export async function sharePage(app: App, where: Where, id: ReadingId, scene: number, page: number): Promise<PageView> {
  const place = await placeById(app, where, id);
  checkScene(place, scene);
  if (scene > publicGate(place.reading.released, place.threadScene).scene) {
    throw new UserError({ kind: 'not-out-here', scene });
  }
  return show(app, place, scene, page);
}

/**
 * The numbers `/read` completes to: with titles up to the member's gate, plain numbers after it;
 * nothing before they have said how they read.
 */
export async function completeScenes(
  app: App,
  where: Where,
  typed: string,
  named: string | null,
): Promise<readonly { readonly scene: number; readonly title: string | null }[]> {
  const place = await placeOf(app, where, named);
  const { reading, story, bookmark, threadScene } = place;
  if (bookmark.pace === null) return [];
  const gate = privateGate(bookmark, reading.released, threadScene).scene;
  const wanted = typed.trim().toLowerCase();
  const total = story.scenes.length;
  const all = Array.from({ length: total }, (_, index) => {
    const scene = index + 1;
    return { scene, title: scene <= gate ? sceneTitle(reading, story, scene) : null };
  });
  const matching = all.filter(({ scene, title }) => `${scene}`.startsWith(wanted) || title?.toLowerCase().includes(wanted));
  // Nothing typed: around the bookmark, where most want to go.
  const start = wanted === '' ? Math.max(0, Math.min(bookmark.read - 5, total - CHOICES)) : 0;
  return matching.slice(start, start + CHOICES);
}

/** How the member reads from now on. @throws UserError */
export async function choosePace(app: App, where: Where, id: ReadingId, pace: Pace): Promise<Place> {
  const place = await placeById(app, where, id);
  const bookmark = await moveBookmark(app, where, place.reading, (current) => ({ ...current, pace }));
  return { ...place, bookmark };
}

async function turn(app: App, where: Where, place: Place, scene: number, page: number): Promise<ReadView> {
  checkScene(place, scene);
  // Leaving the scene at the bookmark leads to the next one; anything further is a jump.
  if (scene > place.bookmark.read + 2 || scene > limitOf(place)) return confirmJump(place, scene, page);
  const bookmark = await moveBookmark(app, where, place.reading, (current) => reach(current, scene, page));
  return show(app, { ...place, bookmark }, scene, page);
}

async function show(app: App, place: Place, scene: number, wanted: number): Promise<PageView> {
  const { reading, story, bookmark } = place;
  const pages = pagesOf(await app.library.text(story, scene), PRIVATE_PAGE);
  const page = Math.min(Math.max(1, wanted), pages.length);
  const total = story.scenes.length;
  const last = page === pages.length;
  const limit = limitOf(place);
  const before = scene > 1 ? { scene: scene - 1, page: LAST_PAGE } : null;
  const after = scene < limit ? { scene: scene + 1, page: 1 } : null;
  return {
    kind: 'page',
    reading,
    scene,
    title: sceneTitle(reading, story, scene),
    of: story.status === 'ongoing' ? null : total,
    page,
    pages: pages.length,
    minutes: minutesToRead(story.scenes[scene - 1]?.words ?? 0),
    text: pages[page - 1] ?? '',
    pace: bookmark.pace ?? 'channel',
    bookmark: { scene: sceneAt(bookmark, total), page: bookmark.page },
    atBookmark: scene === bookmark.read + 1 && page === bookmark.page,
    back: page > 1 ? { scene, page: page - 1 } : before,
    on: last ? after : { scene, page: page + 1 },
    sceneBefore: scene > 1 ? scene - 1 : null,
    sceneAfter: scene <= bookmark.read && after !== null && !last ? scene + 1 : null,
    lastForNow: last && after === null && bookmark.read < scene,
    released: scene <= reading.released,
  };
}

async function caughtUp(app: App, place: Place): Promise<ReadView> {
  const { reading, story, bookmark } = place;
  return {
    kind: 'caught-up',
    reading,
    scene: bookmark.read,
    next: nextPost(reading, story, app.clock.now()),
    mayReadOn: bookmark.pace === 'channel' && bookmark.read < story.scenes.length,
    pace: bookmark.pace ?? 'channel',
  };
}

/** The last scene this member reads without leaving their pace. */
function limitOf({ reading, story, bookmark }: Place): number {
  return bookmark.pace === 'own' ? story.scenes.length : Math.max(reading.released, bookmark.read);
}

function confirmJump({ reading, bookmark }: Place, to: number, page: number): ReadView {
  const pace = bookmark.pace ?? 'channel';
  return { kind: 'confirm-jump', reading, from: bookmark.read, to, page, leavesChannel: to > reading.released, pace };
}

/** @throws UserError for a scene the story does not have */
export function checkScene({ story }: Place, scene: number): void {
  const total = story.scenes.length;
  if (!Number.isInteger(scene) || scene < 1 || scene > total) throw new UserError({ kind: 'no-such-scene', total });
}

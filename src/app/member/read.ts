// Reading privately: opening a scene at one's place, turning its pages, and moving the bookmark.

import type { App } from '../../ports/app.ts';
import { UserError } from '../../ports/user-error.ts';
import { type Bookmark, finishScene, type Pace, reach, sceneAt, setAt } from '../../reading/bookmark.ts';
import type { ReadingId } from '../../reading/reading.ts';
import { type Place, placeById, placeOf, publicGateAt } from '../find-reading.ts';
import { moveBookmark } from '../members.ts';
import type { RequestContext } from '../request-context.ts';
import {
  askPace,
  type ChoosePace,
  caughtUp,
  confirmJump,
  type Leaf,
  limitOf,
  type PageView,
  pageIn,
  type ReadView,
  showPage,
  type Then,
} from './read-view.ts';

/** `/read`: the member's place, or a scene they name. @throws UserError */
export async function openScene(
  app: App,
  where: RequestContext,
  options: { readonly scene: number | null; readonly reading: string | null },
): Promise<ReadView> {
  return openPlace(app, where, await placeOf(app, where, options.reading), options.scene);
}

/** `Read privately`, and what `/read` goes on with once the pace is chosen. @throws UserError */
export async function openSceneOf(
  app: App,
  where: RequestContext,
  id: ReadingId,
  scene: number | null,
): Promise<ReadView> {
  return openPlace(app, where, await placeById(app, where, id), scene);
}

/** The member's place in a reading already known, or a scene they name. @throws UserError */
export async function openPlace(
  app: App,
  where: RequestContext,
  place: Place,
  scene: number | null = null,
): Promise<ReadView> {
  const { story, bookmark } = place;
  if (scene !== null) checkScene(place, scene);
  if (bookmark.pace === null) return askPace(place, { want: 'read', scene });
  if (scene !== null) {
    return scene > bookmark.read + 1 ? confirmJump(place, scene, 1) : turn(app, where, place, scene, 1);
  }
  if (bookmark.read >= limitOf(place)) return caughtUp(app, place);
  return turn(app, where, place, sceneAt(bookmark, story.scenes.length), bookmark.page);
}

/** A page button: moves the bookmark on, never back; asks before a jump. @throws UserError */
export async function turnTo(
  app: App,
  where: RequestContext,
  id: ReadingId,
  { scene, page }: Leaf,
): Promise<ReadView> {
  const place = await placeById(app, where, id);
  checkScene(place, scene);
  if (place.bookmark.pace === null) return askPace(place, { want: 'read', scene });
  return turn(app, where, place, scene, page);
}

async function turn(
  app: App,
  where: RequestContext,
  place: Place,
  scene: number,
  page: number,
): Promise<ReadView> {
  // Leaving the scene at the bookmark leads to the next one; anything further is a jump.
  if (scene > place.bookmark.read + 2 || scene > limitOf(place)) return confirmJump(place, scene, page);
  return move(app, where, place, scene, page, reach);
}

/** A jump the member has said yes to; past the channel it changes their pace. @throws UserError */
export async function jumpTo(app: App, where: RequestContext, id: ReadingId, at: Leaf): Promise<ReadView> {
  return moveTo(app, where, id, at, reach);
}

/** `Set my bookmark here`: either way. @throws UserError */
export async function setBookmark(
  app: App,
  where: RequestContext,
  id: ReadingId,
  at: Leaf,
): Promise<ReadView> {
  return moveTo(app, where, id, at, setAt);
}

type Move = (bookmark: Bookmark, scene: number, page: number) => Bookmark;

async function moveTo(
  app: App,
  where: RequestContext,
  id: ReadingId,
  { scene, page }: Leaf,
  how: Move,
): Promise<ReadView> {
  const place = await placeById(app, where, id);
  checkScene(place, scene);
  if (place.bookmark.pace === null) return askPace(place, { want: 'read', scene });
  return move(app, where, place, scene, page, how);
}

async function move(
  app: App,
  where: RequestContext,
  place: Place,
  scene: number,
  wanted: number,
  how: Move,
): Promise<PageView> {
  const page = await pageIn(app, place, scene, wanted);
  const leaves = scene > limitOf(place);
  const moved = (bookmark: Bookmark): Bookmark => {
    const there = how(bookmark, scene, page);
    return leaves ? { ...there, pace: 'own' } : there;
  };
  // Looking at a page the bookmark is at, or past, changes nothing and writes nothing.
  const stays = moved(place.bookmark) === place.bookmark;
  const bookmark = stays ? place.bookmark : await moveBookmark(app, where, place.reading, moved);
  return showPage(app, where, { ...place, bookmark }, { scene, page });
}

/** Leaving the last page of the last scene there is for this member. @throws UserError */
export async function finishReading(
  app: App,
  where: RequestContext,
  id: ReadingId,
  scene: number,
): Promise<ReadView> {
  const place = await placeById(app, where, id);
  checkScene(place, scene);
  if (place.bookmark.pace === null) return askPace(place, { want: 'read', scene });
  if (scene > place.bookmark.read + 1 || scene > limitOf(place)) return confirmJump(place, scene, 1);
  const bookmark = await moveBookmark(app, where, place.reading, (current) => finishScene(current, scene));
  const finished = { ...place, bookmark };
  // More may have come out since the button was made.
  return bookmark.read >= limitOf(finished) ? caughtUp(app, finished) : openPlace(app, where, finished);
}

/** A page for everyone in the channel. @throws UserError where it is past what everyone may see here */
export async function sharePage(
  app: App,
  where: RequestContext,
  id: ReadingId,
  { scene, page }: Leaf,
): Promise<PageView> {
  const place = await placeById(app, where, id);
  checkScene(place, scene);
  if (scene > (await publicGateAt(app, where, place)).scene) {
    throw new UserError({ kind: 'not-out-here', scene });
  }
  return showPage(app, where, place, { scene, page });
}

/** `How I read`: the question again. @throws UserError */
export async function rethinkPace(
  app: App,
  where: RequestContext,
  id: ReadingId,
  wanted: Then,
): Promise<ChoosePace> {
  return askPace(await placeById(app, where, id), wanted);
}

/** How the member reads from now on. @throws UserError */
export async function choosePace(app: App, where: RequestContext, id: ReadingId, pace: Pace): Promise<Place> {
  const place = await placeById(app, where, id);
  const bookmark = await moveBookmark(app, where, place.reading, (current) => ({ ...current, pace }));
  return { ...place, bookmark };
}

/** @throws UserError for a scene the story does not have */
export function checkScene({ story }: Place, scene: number): void {
  const total = story.scenes.length;
  if (!Number.isInteger(scene) || scene < 1 || scene > total)
    throw new UserError({ kind: 'no-such-scene', total });
}

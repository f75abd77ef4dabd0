// Reading privately: opening a scene at one's place, turning its pages, and moving the bookmark.

import type { App } from '../../ports/app.ts';
import { UserError } from '../../ports/user-error.ts';
import {
  advanceBookmark,
  type Bookmark,
  currentScene,
  finishScene,
  type Pace,
  placeBookmark,
} from '../../reading/bookmark.ts';
import type { ReadingId } from '../../reading/reading.ts';
import { type ReadingContext, readingContext, readingContextById } from '../find-reading.ts';
import { moveBookmark } from '../members.ts';
import type { RequestContext } from '../request-context.ts';
import { checkToShow, placeToShow } from '../show-in-channel.ts';
import { sceneNamed } from './complete-scenes.ts';
import {
  askPace,
  type ChoosePace,
  caughtUp,
  clampPage,
  confirmJump,
  lastReadableScene,
  type PagePosition,
  type PageView,
  type PendingRequest,
  type ReadView,
  showPage,
} from './read-view.ts';

/** `/read`: the member's place, or a scene they name. @throws UserError */
export async function openScene(
  app: App,
  where: RequestContext,
  options: { readonly scene: string | null; readonly reading: string | null },
): Promise<ReadView> {
  const context = await readingContext(app, where, options.reading);
  const scene = options.scene === null ? null : sceneNamed(context, options.scene);
  return openReading(app, where, context, scene);
}

/** `Read privately`, and what `/read` goes on with once the pace is chosen. @throws UserError */
export async function openSceneById(
  app: App,
  where: RequestContext,
  id: ReadingId,
  scene: number | null,
): Promise<ReadView> {
  return openReading(app, where, await readingContextById(app, where, id), scene);
}

/** The member's place in a reading already known, or a scene they name. @throws UserError */
export async function openReading(
  app: App,
  where: RequestContext,
  context: ReadingContext,
  scene: number | null = null,
): Promise<ReadView> {
  const { story, bookmark } = context;
  if (scene !== null) checkScene(context, scene);
  if (bookmark.pace === null) return askPace(context, { kind: 'read', scene });
  if (scene !== null) {
    return scene > bookmark.read + 1
      ? confirmJump(context, scene, 1)
      : turnPage(app, where, context, scene, 1);
  }
  if (bookmark.read >= lastReadableScene(context)) return caughtUp(app, context);
  return turnPage(app, where, context, currentScene(bookmark, story.scenes.length), bookmark.page);
}

/** A page button: moves the bookmark on, never back; asks before a jump. @throws UserError */
export async function turnPageTo(
  app: App,
  where: RequestContext,
  id: ReadingId,
  { scene, page }: PagePosition,
): Promise<ReadView> {
  const context = await readingContextById(app, where, id);
  checkScene(context, scene);
  if (context.bookmark.pace === null) return askPace(context, { kind: 'read', scene });
  return turnPage(app, where, context, scene, page);
}

async function turnPage(
  app: App,
  where: RequestContext,
  context: ReadingContext,
  scene: number,
  page: number,
): Promise<ReadView> {
  // Leaving the scene at the bookmark leads to the next one; anything further is a jump.
  if (scene > context.bookmark.read + 2 || scene > lastReadableScene(context))
    return confirmJump(context, scene, page);
  return moveAndShow(app, where, context, scene, page, advanceBookmark);
}

/** A jump the member has said yes to; past the channel it changes their pace. @throws UserError */
export async function jumpTo(
  app: App,
  where: RequestContext,
  id: ReadingId,
  at: PagePosition,
): Promise<ReadView> {
  return moveTo(app, where, id, at, advanceBookmark);
}

/** `Set my bookmark here`: either way. @throws UserError */
export async function setBookmark(
  app: App,
  where: RequestContext,
  id: ReadingId,
  at: PagePosition,
): Promise<ReadView> {
  return moveTo(app, where, id, at, placeBookmark);
}

type BookmarkMove = (bookmark: Bookmark, scene: number, page: number) => Bookmark;

async function moveTo(
  app: App,
  where: RequestContext,
  id: ReadingId,
  { scene, page }: PagePosition,
  applyMove: BookmarkMove,
): Promise<ReadView> {
  const context = await readingContextById(app, where, id);
  checkScene(context, scene);
  if (context.bookmark.pace === null) return askPace(context, { kind: 'read', scene });
  return moveAndShow(app, where, context, scene, page, applyMove);
}

async function moveAndShow(
  app: App,
  where: RequestContext,
  context: ReadingContext,
  scene: number,
  wanted: number,
  applyMove: BookmarkMove,
): Promise<PageView> {
  const page = await clampPage(app, context, scene, wanted);
  const leaves = scene > lastReadableScene(context);
  const moved = (bookmark: Bookmark): Bookmark => {
    const there = applyMove(bookmark, scene, page);
    return leaves ? { ...there, pace: 'own' } : there;
  };
  // Looking at a page the bookmark is at, or past, changes nothing and writes nothing.
  const stays = moved(context.bookmark) === context.bookmark;
  const bookmark = stays ? context.bookmark : await moveBookmark(app, where, context.reading, moved);
  return showPage(app, where, { ...context, bookmark }, { scene, page });
}

/** Leaving the last page of the last scene there is for this member. @throws UserError */
export async function finishReading(
  app: App,
  where: RequestContext,
  id: ReadingId,
  scene: number,
): Promise<ReadView> {
  const context = await readingContextById(app, where, id);
  checkScene(context, scene);
  if (context.bookmark.pace === null) return askPace(context, { kind: 'read', scene });
  if (scene > context.bookmark.read + 1 || scene > lastReadableScene(context))
    return confirmJump(context, scene, 1);
  const bookmark = await moveBookmark(app, where, context.reading, (current) => finishScene(current, scene));
  const finished = { ...context, bookmark };
  // More may have come out since the button was made.
  return bookmark.read >= lastReadableScene(finished)
    ? caughtUp(app, finished)
    : openReading(app, where, finished);
}

/** A page for everyone in the channel. @throws UserError where it may not be shown here */
export async function showPageInChannel(
  app: App,
  where: RequestContext,
  id: ReadingId,
  { scene, page }: PagePosition,
): Promise<PageView> {
  const context = await placeToShow(app, where, id);
  checkScene(context, scene);
  await checkToShow(app, where, context, { scene, page });
  return showPage(app, where, context, { scene, page });
}

/** `How I read`: the question again. @throws UserError */
export async function askPaceAgain(
  app: App,
  where: RequestContext,
  id: ReadingId,
  pending: PendingRequest,
): Promise<ChoosePace> {
  return askPace(await readingContextById(app, where, id), pending);
}

/** How the member reads from now on. @throws UserError */
export async function choosePace(
  app: App,
  where: RequestContext,
  id: ReadingId,
  pace: Pace,
): Promise<ReadingContext> {
  const context = await readingContextById(app, where, id);
  const bookmark = await moveBookmark(app, where, context.reading, (current) => ({ ...current, pace }));
  return { ...context, bookmark };
}

/** @throws UserError for a scene the story does not have */
export function checkScene({ story }: ReadingContext, scene: number): void {
  const total = story.scenes.length;
  if (!Number.isInteger(scene) || scene < 1 || scene > total)
    throw new UserError({ kind: 'no-such-scene', total });
}

// Reading privately: opening a scene at one's place, turning its pages, and keeping the place.

import type { App } from '../../ports/app.ts';
import { postsId } from '../../ports/documents.ts';
import { UserError } from '../../ports/user-error.ts';
import {
  advanceBookmark,
  type Bookmark,
  currentScene,
  finishScene,
  isOpen,
  placeBookmark,
} from '../../reading/bookmark.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import { placeIn, type ReadingContext, readingContext, readingContextById } from '../find-reading.ts';
import { moveBookmark } from '../members.ts';
import type { RequestContext } from '../request-context.ts';
import { checkToShow, placeToShow } from '../show-in-channel.ts';
import { askPlace } from './ask-place.ts';
import { sceneNamed } from './complete-scenes.ts';
import {
  caughtUp,
  clampPage,
  confirmJump,
  lastReadableScene,
  type PagePosition,
  type PageView,
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

/** `Read privately`: needs no place where the scene is out, and changes none before the member has said it. @throws UserError */
export async function readPrivately(
  app: App,
  where: RequestContext,
  id: ReadingId,
  scene: number,
): Promise<ReadView> {
  const context = await readingContextById(app, where, id);
  const isOut = scene >= 1 && scene <= context.reading.released;
  return context.bookmark.pace === null && isOut
    ? showPage(app, where, context, { scene, page: 1 })
    : openReading(app, where, context, scene);
}

/** The member's place in a reading already known, or a scene they name. @throws UserError */
export async function openReading(
  app: App,
  where: RequestContext,
  context: ReadingContext,
  scene: number | null = null,
): Promise<ReadView> {
  const { story, bookmark, place } = context;
  if (scene !== null) checkScene(context, scene);
  if (bookmark.pace === null) return askPlace(app, context, { kind: 'read', scene });
  if (scene !== null) {
    const isJump = bookmark.pace === 'own' && scene > bookmark.read + 1;
    return isJump ? confirmJump(context, scene, 1) : turnPage(app, where, context, { scene, page: 1 });
  }
  if (bookmark.pace === 'channel') {
    const at = await sceneToRead(app, context);
    return at === null ? caughtUp(app, context) : turnPage(app, where, context, at);
  }
  if (bookmark.read >= story.scenes.length) return caughtUp(app, context);
  const current = currentScene(bookmark, story.scenes.length);
  return turnPage(app, where, context, { scene: current, page: place.page });
}

/**
 * What somebody who reads along opens: the scene they have open and not finished, else the first of the newest
 * installment that they have not opened, else the newest. Null where nothing is out.
 */
async function sceneToRead(
  app: App,
  { reading, bookmark, place }: ReadingContext,
): Promise<PagePosition | null> {
  const { released } = reading;
  if (released === 0) return null;
  const inScene = bookmark.read + 1;
  if (place.page > 0 && inScene <= released && (place.page < place.pages || inScene === released)) {
    return { scene: inScene, page: place.page };
  }
  const opened = isOpen(bookmark) ? inScene : bookmark.read;
  const first = await firstOfNewestInstallment(app, reading);
  return { scene: Math.min(released, Math.max(first, opened + 1)), page: 1 };
}

/** How many scenes an installment may have, as far as is looked back. */
const MAX_INSTALLMENT_SCENES = 25;
/** Scenes posted further apart, in milliseconds, belong to different installments. */
const MAX_INSTALLMENT_MS = 5 * 60 * 1000;

async function firstOfNewestInstallment({ documents }: App, { id, run, released }: Reading): Promise<number> {
  const postsOf = (scene: number) => documents.get('posts', postsId(id, run, scene));
  const newest = await postsOf(released);
  let first = released;
  while (first > 1 && released - first < MAX_INSTALLMENT_SCENES) {
    const before = await postsOf(first - 1);
    const isSame =
      newest?.thread == null
        ? before !== undefined && Math.abs((newest?.postedAt ?? 0) - before.postedAt) < MAX_INSTALLMENT_MS
        : before?.thread === newest.thread;
    if (!isSame) break;
    first -= 1;
  }
  return first;
}

/** A page button: moves the place on, never back; asks before a jump. @throws UserError */
export async function turnPageTo(
  app: App,
  where: RequestContext,
  id: ReadingId,
  at: PagePosition,
): Promise<ReadView> {
  const context = await readingContextById(app, where, id);
  checkScene(context, at.scene);
  return turnPage(app, where, context, at);
}

async function turnPage(
  app: App,
  where: RequestContext,
  context: ReadingContext,
  at: PagePosition,
): Promise<ReadView> {
  const { bookmark } = context;
  if (at.scene > lastReadableScene(context)) {
    return bookmark.pace === null
      ? askPlace(app, context, { kind: 'read', scene: at.scene })
      : confirmJump(context, at.scene, at.page);
  }
  if (bookmark.pace === null) return showPage(app, where, context, at);
  // Leaving the scene they are in leads to the next one; anything further is a jump.
  if (bookmark.pace === 'own' && at.scene > bookmark.read + 2) return confirmJump(context, at.scene, at.page);
  return moveAndShow(app, where, context, at, advanceBookmark);
}

/** A jump the member has said yes to; past the channel they read at their own pace from then on. @throws UserError */
export async function jumpTo(
  app: App,
  where: RequestContext,
  id: ReadingId,
  at: PagePosition,
): Promise<ReadView> {
  return moveTo(app, where, id, at, advanceBookmark);
}

/** `Set my place here`: either way, at their own pace from then on. @throws UserError */
export async function setPlace(
  app: App,
  where: RequestContext,
  id: ReadingId,
  at: PagePosition,
): Promise<ReadView> {
  return moveTo(app, where, id, at, placeBookmark);
}

type BookmarkMove = (bookmark: Bookmark, scene: number, offset: number) => Bookmark;

async function moveTo(
  app: App,
  where: RequestContext,
  id: ReadingId,
  at: PagePosition,
  applyMove: BookmarkMove,
): Promise<ReadView> {
  const context = await readingContextById(app, where, id);
  checkScene(context, at.scene);
  if (context.bookmark.pace === null) return askPlace(app, context, { kind: 'read', scene: at.scene });
  return moveAndShow(app, where, context, at, applyMove);
}

async function moveAndShow(
  app: App,
  where: RequestContext,
  context: ReadingContext,
  at: PagePosition,
  applyMove: BookmarkMove,
): Promise<PageView> {
  const { scene } = at;
  const pages = await app.library.readerPages(context.story, scene);
  const page = clampPage(pages.length, at.page);
  const offset = pages[page - 1]?.end ?? 1;
  const leaves = scene > lastReadableScene(context);
  const moved = (bookmark: Bookmark): Bookmark => {
    const there = applyMove(bookmark, scene, offset);
    return leaves ? { ...there, pace: 'own' } : there;
  };
  // Looking at a page where they are, or before, changes nothing and writes nothing.
  const stays = moved(context.bookmark) === context.bookmark;
  const bookmark = stays ? context.bookmark : await moveBookmark(app, where, context.reading, moved);
  const place = stays ? context.place : await placeIn(app, context.story, bookmark);
  return showPage(app, where, { ...context, bookmark, place }, { scene, page });
}

/** Leaving the last page of the last scene there is for this member. @throws UserError */
export async function finishReading(
  app: App,
  where: RequestContext,
  id: ReadingId,
  scene: number,
): Promise<ReadView> {
  const context = await readingContextById(app, where, id);
  const { bookmark: current, reading, story } = context;
  checkScene(context, scene);
  if (current.pace === null) return askPlace(app, context, { kind: 'read', scene });
  const isJump = current.pace === 'own' && scene > current.read + 1;
  if (isJump || scene > lastReadableScene(context)) return confirmJump(context, scene, 1);
  const bookmark = await moveBookmark(app, where, reading, (stored) => finishScene(stored, scene));
  const finished = { ...context, bookmark, place: await placeIn(app, story, bookmark) };
  // More may have come out since the button was made.
  return scene >= lastReadableScene(finished)
    ? caughtUp(app, finished)
    : turnPage(app, where, finished, { scene: scene + 1, page: 1 });
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

/** @throws UserError for a scene the story does not have */
export function checkScene({ story }: ReadingContext, scene: number): void {
  const total = story.scenes.length;
  if (!Number.isInteger(scene) || scene < 1 || scene > total)
    throw new UserError({ kind: 'no-such-scene', total });
}

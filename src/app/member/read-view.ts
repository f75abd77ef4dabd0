// What reading privately shows: a page with what can be done from it, or a question, or that nothing is left.

import type { App } from '../../ports/app.ts';
import { currentScene, type Pace } from '../../reading/bookmark.ts';
import type { Place } from '../../reading/place.ts';
import type { Reading } from '../../reading/reading.ts';
import { sceneTitle } from '../../reading/titles.ts';
import { pageText } from '../../story/reader-pages.ts';
import { minutesForScenes } from '../../story/story.ts';
import { publicGateAt, type ReadingContext } from '../find-reading.ts';
import { type NextPost, nextPost } from '../next-post.ts';
import type { RequestContext } from '../request-context.ts';
import type { AskPlace } from './ask-place.ts';

/** A page of a scene. */
export interface PagePosition {
  readonly scene: number;
  readonly page: number;
}

/** Stands for the last page of a scene, whatever its number. */
export const LAST_PAGE = 9_999;

/** One private page, and what can be done from it. */
export interface PageView {
  readonly kind: 'page';
  readonly reading: Reading;
  readonly scene: number;
  readonly title: string | null;
  /** How many scenes there are; null for an ongoing serial. */
  readonly totalScenes: number | null;
  readonly page: number;
  readonly pages: number;
  readonly minutes: number;
  readonly text: string;
  /** What the author says beside the scene, small; null on other pages, and where hosts drop it. */
  readonly noteBefore: string | null;
  readonly noteAfter: string | null;
  /** Null for whoever has not said how far they have read: nothing they read changes a place. */
  readonly pace: Pace | null;
  /** Where they are by their own reading, once this page is open. */
  readonly place: Place;
  /** Whether that is this page: false for one they have turned back to. */
  readonly atPlace: boolean;
  /** The page before; from a scene's first it is the last of the scene before. */
  readonly previous: PagePosition | null;
  /** The next page; past the scene it is the next scene's first. Null where nothing comes next for this member. */
  readonly next: PagePosition | null;
  readonly previousScene: number | null;
  /** The scene after, where going there is no jump and `next` does not lead there. */
  readonly nextScene: number | null;
  /** Whether the scene, when left, is the last there is for this member. */
  readonly isLastAvailable: boolean;
  /** Whether `Show in channel` gives nothing away here. */
  readonly canShowInChannel: boolean;
}

/** They have read all there is for them. */
export interface CaughtUp {
  readonly kind: 'caught-up';
  readonly reading: Reading;
  readonly place: Place;
  /** Where that is the end of the story, or of what is written so far of it. */
  readonly end: 'story' | 'written' | null;
  readonly next: NextPost;
  readonly pace: Pace;
  /** When a member may post the next scene, after another member did (epoch milliseconds); null where that is no matter. */
  readonly mayPostAt: number | null;
}

export type ReadView =
  | PageView
  | CaughtUp
  | AskPlace
  /** They want to go further than the next scene. */
  | {
      readonly kind: 'confirm-jump';
      readonly reading: Reading;
      readonly place: Place;
      readonly to: number;
      readonly page: number;
      /** The scene itself is not out in the channel: going there means reading at one's own pace. */
      readonly leavesChannel: boolean;
    };

export function confirmJump(
  { reading, bookmark, place }: ReadingContext,
  to: number,
  page: number,
): ReadView {
  const leavesChannel = bookmark.pace !== 'own' && to > reading.released;
  return { kind: 'confirm-jump', reading, place, to, page, leavesChannel };
}

export function caughtUp(app: App, { reading, story, bookmark, place }: ReadingContext): CaughtUp {
  const reached = bookmark.pace === 'own' ? bookmark.read : reading.released;
  return {
    kind: 'caught-up',
    reading,
    place,
    end: reached < story.scenes.length ? null : story.status === 'ongoing' ? 'written' : 'story',
    next: nextPost(reading, story, app.clock.now()),
    pace: bookmark.pace ?? 'channel',
    mayPostAt: null,
  };
}

export async function showPage(
  app: App,
  where: RequestContext,
  context: ReadingContext,
  at: PagePosition,
): Promise<PageView> {
  const { reading, story, bookmark, place } = context;
  const { scene } = at;
  const [pages, words, notes] = await Promise.all([
    app.library.readerPages(story, scene),
    app.library.text(story, scene),
    app.library.notes(story, scene),
  ]);
  const page = clampPage(pages.length, at.page);
  const shown = pages[page - 1];
  const last = page === Math.max(1, pages.length);
  const before = scene > 1 ? { scene: scene - 1, page: LAST_PAGE } : null;
  const after = scene < lastReadableScene(context) ? { scene: scene + 1, page: 1 } : null;
  const publicGate = await publicGateAt(app, where, context);
  return {
    kind: 'page',
    reading,
    scene,
    title: sceneTitle(reading, story, scene),
    totalScenes: story.status === 'ongoing' ? null : story.scenes.length,
    page,
    pages: Math.max(1, pages.length),
    minutes: minutesForScenes(story, scene),
    text: shown === undefined ? '' : pageText(words, shown),
    noteBefore: page === 1 ? notes.before : null,
    noteAfter: last ? notes.after : null,
    pace: bookmark.pace,
    place,
    atPlace:
      bookmark.pace !== 'own' ||
      (scene === currentScene(bookmark, story.scenes.length) && page >= place.page),
    previous: page > 1 ? { scene, page: page - 1 } : before,
    next: last ? after : { scene, page: page + 1 },
    previousScene: scene > 1 ? scene - 1 : null,
    nextScene: scene <= bookmark.read && after !== null && !last ? scene + 1 : null,
    isLastAvailable: last && after === null && bookmark.pace !== null,
    canShowInChannel: bookmark.pace !== null && scene <= publicGate.scene,
  };
}

/** A page's number within a scene of so many: buttons outlive a scene's length. */
export function clampPage(pages: number, wanted: number): number {
  return Math.min(Math.max(1, wanted), Math.max(1, pages));
}

/** The last scene this member reads without going further than they said: along with the channel, what is out. */
export function lastReadableScene({ reading, story, bookmark }: ReadingContext): number {
  return bookmark.pace === 'own' ? story.scenes.length : reading.released;
}

// What reading privately shows: a page with what can be done from it, or a question, or that nothing is left.

import type { App } from '../../ports/app.ts';
import { currentScene, type Pace } from '../../reading/bookmark.ts';
import type { Reading } from '../../reading/reading.ts';
import { sceneTitle } from '../../reading/titles.ts';
import { PRIVATE_PAGE_CHARS } from '../../story/pages.ts';
import type { RecapLength } from '../../story/recap.ts';
import { minutesForScenes } from '../../story/story.ts';
import { publicGateAt, type ReadingContext } from '../find-reading.ts';
import { type NextPost, nextPost } from '../next-post.ts';
import type { RequestContext } from '../request-context.ts';

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
  readonly pace: Pace;
  /** Where the bookmark stands, once this page is open. */
  readonly bookmark: PagePosition;
  readonly atBookmark: boolean;
  /** The page before; from a scene's first it is the last of the scene before. */
  readonly previous: PagePosition | null;
  /** The next page; past the scene it is the next scene's first. Null where nothing comes next for this member. */
  readonly next: PagePosition | null;
  readonly previousScene: number | null;
  /** The scene after, where going there is no jump and `on` does not lead there. */
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
  /** Scenes they have read, 0..N. */
  readonly read: number;
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
  /** They have not said yet how they read, or think again: then `pace` is how they have read so far. */
  | {
      readonly kind: 'choose-pace';
      readonly reading: Reading;
      readonly pending: PendingRequest;
      readonly pace: Pace | null;
    }
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
    };

export type ChoosePace = Extract<ReadView, { kind: 'choose-pace' }>;

/** What a member wanted when they were asked how they read; written into the buttons. */
export type PendingRequest =
  | { readonly kind: 'read'; readonly scene: number | null }
  | { readonly kind: 'lookup'; readonly query: string }
  | { readonly kind: 'next' }
  | { readonly kind: 'progress' }
  | { readonly kind: 'recap'; readonly length: RecapLength }
  /** `by`: a day as typed, or null. */
  | { readonly kind: 'catchup'; readonly by: string | null }
  | { readonly kind: 'mark-read'; readonly scene: number }
  | { readonly kind: 'nothing' };

export function askPace({ reading, bookmark }: ReadingContext, pending: PendingRequest): ChoosePace {
  return { kind: 'choose-pace', reading, pending, pace: bookmark.pace };
}

export function confirmJump(
  { reading, story, bookmark }: ReadingContext,
  to: number,
  page: number,
): ReadView {
  const from = currentScene(bookmark, story.scenes.length);
  const pace = bookmark.pace ?? 'channel';
  return { kind: 'confirm-jump', reading, from, to, page, leavesChannel: to > reading.released, pace };
}

export function caughtUp(app: App, { reading, story, bookmark }: ReadingContext): CaughtUp {
  return {
    kind: 'caught-up',
    reading,
    read: bookmark.read,
    end: bookmark.read < story.scenes.length ? null : story.status === 'ongoing' ? 'written' : 'story',
    next: nextPost(reading, story, app.clock.now()),
    pace: bookmark.pace ?? 'channel',
    mayPostAt: null,
  };
}

/** The page that `wanted` stands for: within the scene, for buttons outlive a scene's length. */
export async function clampPage(
  app: App,
  { story }: ReadingContext,
  scene: number,
  wanted: number,
): Promise<number> {
  const pages = await app.library.pages(story, scene, PRIVATE_PAGE_CHARS);
  return Math.min(Math.max(1, wanted), pages.length);
}

export async function showPage(
  app: App,
  where: RequestContext,
  context: ReadingContext,
  at: PagePosition,
): Promise<PageView> {
  const { reading, story, bookmark } = context;
  const { scene } = at;
  const pages = await app.library.pages(story, scene, PRIVATE_PAGE_CHARS);
  const page = Math.min(Math.max(1, at.page), pages.length);
  const last = page === pages.length;
  const before = scene > 1 ? { scene: scene - 1, page: LAST_PAGE } : null;
  const after = scene < lastReadableScene(context) ? { scene: scene + 1, page: 1 } : null;
  const bookmarkPage = await bookmarkPosition(app, context);
  const publicGate = await publicGateAt(app, where, context);
  return {
    kind: 'page',
    reading,
    scene,
    title: sceneTitle(reading, story, scene),
    totalScenes: story.status === 'ongoing' ? null : story.scenes.length,
    page,
    pages: pages.length,
    minutes: minutesForScenes(story, scene),
    text: pages[page - 1] ?? '',
    pace: bookmark.pace ?? 'channel',
    bookmark: bookmarkPage,
    atBookmark: scene === bookmarkPage.scene && page === bookmarkPage.page,
    previous: page > 1 ? { scene, page: page - 1 } : before,
    next: last ? after : { scene, page: page + 1 },
    previousScene: scene > 1 ? scene - 1 : null,
    nextScene: scene <= bookmark.read && after !== null && !last ? scene + 1 : null,
    isLastAvailable: last && after === null && bookmark.read < scene,
    canShowInChannel: scene <= publicGate.scene,
  };
}

/** Where the bookmark shows: at the end of the story it stays on the last page there is. */
async function bookmarkPosition(app: App, context: ReadingContext): Promise<PagePosition> {
  const { story, bookmark } = context;
  const scene = currentScene(bookmark, story.scenes.length);
  const wanted = bookmark.read >= scene ? LAST_PAGE : bookmark.page;
  return { scene, page: wanted === 1 ? 1 : await clampPage(app, context, scene, wanted) };
}

/** The last scene this member reads without leaving their pace. */
export function lastReadableScene({ reading, story, bookmark }: ReadingContext): number {
  return bookmark.pace === 'own' ? story.scenes.length : Math.max(reading.released, bookmark.read);
}

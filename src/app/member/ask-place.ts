// “How far have you read?”: asked once, before the first answer that depends on it, and whenever a member wants to say.

import type { App } from '../../ports/app.ts';
import { readingsIn } from '../../ports/readings.ts';
import { type Bookmark, finishScene, noteVisit, type Pace, placeBookmark } from '../../reading/bookmark.ts';
import { nextRange, portionOf } from '../../reading/plan-tick.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import type { RecapLength } from '../../story/recap.ts';
import { placeIn, type ReadingContext, readingContextById } from '../find-reading.ts';
import { moveBookmark } from '../members.ts';
import type { RequestContext } from '../request-context.ts';

/** What a member wanted when they were asked; written into the buttons. */
export type PendingRequest =
  | { readonly kind: 'read'; readonly scene: number | null }
  | { readonly kind: 'lookup'; readonly query: string }
  | { readonly kind: 'next' }
  | { readonly kind: 'progress' }
  | { readonly kind: 'recap'; readonly length: RecapLength }
  /** Both as typed, or null. */
  | { readonly kind: 'catchup'; readonly by: string | null; readonly since: string | null }
  /** Of a question from before marking took no answer. */
  | { readonly kind: 'mark-read'; readonly scene: number }
  /** Who is in a scene. */
  | { readonly kind: 'who'; readonly scene: number }
  | { readonly kind: 'nothing' };

export interface AskPlace {
  readonly kind: 'ask-place';
  readonly reading: Reading;
  readonly pending: PendingRequest;
  /** How they have read so far; null for whoever has not said. */
  readonly pace: Pace | null;
  readonly place: ReadingContext['place'];
  /** How many scenes there are; null for an ongoing serial. */
  readonly totalScenes: number | null;
  /** No more than the first installment is out: nobody can be behind. */
  readonly isBeginning: boolean;
  /** The story was read here before. */
  readonly isRestarted: boolean;
  /** A scene they have been in, here or in another reading of the story; null where there is none. */
  readonly scene: number | null;
}

export async function askPlace(
  app: App,
  context: ReadingContext,
  pending: PendingRequest,
): Promise<AskPlace> {
  const { reading, story, bookmark, place } = context;
  const first = nextRange(story, 0, portionOf(reading.schedule))?.lastScene ?? 0;
  const own = bookmark.pace === 'own' ? 0 : bookmark.furthest;
  const scene = Math.max(own, await furthestElsewhere(app, context));
  return {
    ...{ kind: 'ask-place', reading, pending, pace: bookmark.pace, place },
    totalScenes: story.status === 'ongoing' ? null : story.scenes.length,
    isBeginning: reading.released <= first,
    isRestarted: reading.run > 1,
    scene: scene === 0 ? null : Math.min(scene, story.scenes.length),
  };
}

/** The furthest scene a member has been in, in another reading of the same story in this server. */
async function furthestElsewhere(
  { documents }: App,
  { bookmarks, reading: { id, server, story } }: ReadingContext,
): Promise<number> {
  if (Object.keys(bookmarks).every((each) => each === id)) return 0;
  const same = (await readingsIn({ documents }, server)).filter(
    (each) => each.story === story && each.id !== id,
  );
  return Math.max(0, ...same.map((each) => bookmarks[each.id]?.furthest ?? 0));
}

/** `Reading mode`, `I'm further back`: the question, asked by the member. @throws UserError */
export async function askPlaceAgain(
  app: App,
  where: RequestContext,
  id: ReadingId,
  pending: PendingRequest,
): Promise<AskPlace> {
  return askPlace(app, await readingContextById(app, where, id), pending);
}

/** What can be answered; a scene's number: “I'm in scene …”, of which nothing is read yet. */
export const ANSWERS = ['channel', 'start', 'own', 'all'] as const;
export type PlaceAnswer = (typeof ANSWERS)[number] | number;

/** A number that is none of the story's scenes. */
export interface NoSuchScene {
  readonly kind: 'no-such-scene';
  readonly total: number;
}

/** Notes the answer; the furthest place is kept whatever it is. @throws UserError */
export async function answerPlace(
  app: App,
  where: RequestContext,
  id: ReadingId,
  answer: PlaceAnswer,
): Promise<ReadingContext | NoSuchScene> {
  const context = await readingContextById(app, where, id);
  const { reading, story } = context;
  const total = story.scenes.length;
  if (typeof answer === 'number' && !(Number.isInteger(answer) && answer >= 1 && answer <= total)) {
    return { kind: 'no-such-scene', total };
  }
  const now = app.clock.now();
  const bookmark = await moveBookmark(app, where, reading, (current) =>
    noteVisit(bookmarkAnswered(current, answer, total), reading.released, now),
  );
  return { ...context, bookmark, place: await placeIn(app, story, bookmark) };
}

function bookmarkAnswered(current: Bookmark, answer: PlaceAnswer, total: number): Bookmark {
  switch (answer) {
    case 'channel':
      return { ...current, pace: 'channel' };
    case 'own':
      return { ...current, pace: 'own' };
    case 'start':
      return { ...placeBookmark(current, 1, 0), pace: 'own' };
    case 'all':
      return { ...finishScene(current, total), pace: 'own' };
    default:
      return { ...placeBookmark(current, answer, 0), pace: 'own' };
  }
}

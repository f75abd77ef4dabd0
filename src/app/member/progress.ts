// `/progress`: where the channel is, where the member is, what comes next, and how much is left.

import { readerPlaces } from '../../delivery/reader-places.ts';
import type { App } from '../../ports/app.ts';
import type { Place } from '../../reading/place.ts';
import { type ReadersSnapshot, readersSnapshot } from '../../reading/readers-snapshot.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import { minutesToRead, type Story, wordsInScenes } from '../../story/story.ts';
import { type ReadingContext, readingContext } from '../find-reading.ts';
import { type NextPost, nextPost } from '../next-post.ts';
import type { RequestContext } from '../request-context.ts';
import { placeToShow } from '../show-in-channel.ts';

export interface ProgressView {
  readonly kind: 'progress';
  readonly reading: Reading;
  readonly released: number;
  /** How many scenes there are; null for an ongoing serial. */
  readonly totalScenes: number | null;
  /** How far through the words the channel is, 0 to 1; null for an ongoing serial. */
  readonly ratio: number | null;
  /** Whole minutes of reading from there to the end, or to what is written; 0 at the end. */
  readonly minutesLeft: number;
  readonly next: NextPost;
  /** Null where it is rendered for everyone. */
  readonly own: OwnProgress | null;
  /** Where everyone is; null where it is rendered for one. */
  readonly readers: ReadersSnapshot | null;
}

export type OwnProgress =
  /** They have not said how far they have read. */
  | { readonly pace: null }
  /** `furthest`: a scene they have been in beyond the channel, or null. */
  | { readonly pace: 'channel'; readonly furthest: number | null }
  | {
      readonly pace: 'own';
      readonly place: Place;
      readonly ratio: number | null;
      readonly minutesLeft: number;
      /** Whether the channel is further on, or is where they are. */
      readonly isBehind: boolean;
      readonly isCaughtUp: boolean;
    };

/** @throws UserError */
export async function progress(app: App, where: RequestContext, named: string | null): Promise<ProgressView> {
  return progressIn(app, await readingContext(app, where, named));
}

/** The same for a place already known. */
export function progressIn(app: App, context: ReadingContext): ProgressView {
  return { ...channelProgress(app, context), own: ownProgress(context) };
}

function ownProgress({ reading, story, bookmark, place }: ReadingContext): OwnProgress {
  const { pace, furthest } = bookmark;
  const { released } = reading;
  if (pace === null) return { pace };
  if (pace === 'channel') return { pace, furthest: furthest > released ? furthest : null };
  const { extent } = place;
  const words = wordsInScenes(story, 1, place.read) + wordsOnPages(story, place);
  return {
    pace,
    place,
    ratio: readRatio(story, words),
    minutesLeft: minutesAfter(story, words),
    isBehind: extent.scenes < released,
    isCaughtUp: released > 0 && extent.scenes >= released,
  };
}

/** For everyone: the channel's progress alone. @throws UserError */
export async function progressInChannel(
  app: App,
  where: RequestContext,
  id: ReadingId,
): Promise<ProgressView> {
  const context = await placeToShow(app, where, id);
  const { reading, story } = context;
  const readers = readersSnapshot(reading, story, await readerPlaces(app, reading), app.clock.now());
  return { ...channelProgress(app, context), readers };
}

function channelProgress(app: App, { reading, story }: ReadingContext): ProgressView {
  const { released } = reading;
  return {
    kind: 'progress',
    reading,
    released,
    totalScenes: story.status === 'ongoing' ? null : story.scenes.length,
    ratio: readRatio(story, wordsInScenes(story, 1, released)),
    minutesLeft: minutesAfter(story, wordsInScenes(story, 1, released)),
    next: nextPost(reading, story, app.clock.now()),
    own: null,
    readers: null,
  };
}

/** Of the scene that is open, as far as its pages were turned; pages come out about equally long. */
function wordsOnPages(story: Story, { read, page, pages }: Place): number {
  return page === 0 ? 0 : (wordsInScenes(story, read + 1) * page) / pages;
}

function readRatio(story: Story, words: number): number | null {
  if (story.status === 'ongoing') return null;
  return words / Math.max(1, wordsInScenes(story, 1, story.scenes.length));
}

function minutesAfter(story: Story, words: number): number {
  const left = Math.round(wordsInScenes(story, 1, story.scenes.length) - words);
  return left <= 0 ? 0 : minutesToRead(left);
}

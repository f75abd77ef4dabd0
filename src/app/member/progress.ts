// `/progress`: where the channel is, where the member is, what comes next, and how much is left.

import type { App } from '../../ports/app.ts';
import type { Pace } from '../../reading/bookmark.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import { minutesToRead, type Story, wordsInScenes } from '../../story/story.ts';
import { type ReadingContext, readingContext } from '../find-reading.ts';
import { type NextPost, nextPost } from '../next-post.ts';
import type { RequestContext } from '../request-context.ts';
import { placeToShow } from '../show-in-channel.ts';
import { askPace, type ChoosePace } from './read-view.ts';

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
  readonly own: {
    readonly pace: Pace;
    readonly read: number;
    readonly ratio: number | null;
    readonly minutesLeft: number;
  } | null;
}

/** @throws UserError */
export async function progress(
  app: App,
  where: RequestContext,
  named: string | null,
): Promise<ProgressView | ChoosePace> {
  return progressIn(app, await readingContext(app, where, named));
}

/** The same for a place already known. */
export function progressIn(app: App, context: ReadingContext): ProgressView | ChoosePace {
  const { story, bookmark } = context;
  const { pace, read } = bookmark;
  if (pace === null) return askPace(context, { kind: 'progress' });
  const own = { pace, read, ratio: readRatio(story, read), minutesLeft: minutesAfter(story, read) };
  return { ...channelProgress(app, context), own };
}

/** For everyone: the channel's progress alone. @throws UserError */
export async function progressInChannel(
  app: App,
  where: RequestContext,
  id: ReadingId,
): Promise<ProgressView> {
  return channelProgress(app, await placeToShow(app, where, id));
}

function channelProgress(app: App, { reading, story }: ReadingContext): ProgressView {
  const { released } = reading;
  return {
    kind: 'progress',
    reading,
    released,
    totalScenes: story.status === 'ongoing' ? null : story.scenes.length,
    ratio: readRatio(story, released),
    minutesLeft: minutesAfter(story, released),
    next: nextPost(reading, story, app.clock.now()),
    own: null,
  };
}

function readRatio(story: Story, scene: number): number | null {
  if (story.status === 'ongoing') return null;
  return wordsInScenes(story, 1, scene) / Math.max(1, wordsInScenes(story, 1, story.scenes.length));
}

function minutesAfter(story: Story, scene: number): number {
  const left = wordsInScenes(story, scene + 1, story.scenes.length);
  return left === 0 ? 0 : minutesToRead(left);
}

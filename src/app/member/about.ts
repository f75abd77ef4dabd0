// `/about`: the story's credits and notes, and how this server reads it. All of it public before scene 1.

import type { App } from '../../ports/app.ts';
import type { Cover } from '../../ports/cover.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import { averageSceneMinutes, type Story } from '../../story/story.ts';
import { findReading } from '../find-reading.ts';
import { type NextPost, nextPost } from '../next-post.ts';
import type { RequestContext } from '../request-context.ts';
import { placeToShow } from '../show-in-channel.ts';

/** The parts of a story that give nothing of it away. */
export type Credits = Pick<
  Story,
  'title' | 'author' | 'retold' | 'source' | 'language' | 'rating' | 'notes' | 'summary' | 'status'
>;

export interface AboutView {
  readonly reading: Reading;
  readonly credits: Credits;
  readonly cover: Cover;
  readonly scenes: number;
  /** Whole minutes for an average scene. */
  readonly minutesEach: number;
  readonly next: NextPost;
}

/** @throws UserError */
export async function about(app: App, where: RequestContext, named: string | null): Promise<AboutView> {
  return aboutReading(app, await findReading(app, where, named));
}

/** @throws UserError */
export async function aboutInChannel(app: App, where: RequestContext, id: ReadingId): Promise<AboutView> {
  return aboutReading(app, (await placeToShow(app, where, id)).reading);
}

async function aboutReading(app: App, reading: Reading): Promise<AboutView> {
  const story = await app.library.story(reading.story, reading.revision);
  return {
    reading,
    credits: story,
    cover: await app.library.cover(reading.server, story),
    scenes: story.scenes.length,
    minutesEach: averageSceneMinutes(story),
    next: nextPost(reading, story, app.clock.now()),
  };
}

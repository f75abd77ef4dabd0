// `/next`: the next scene, for the one who asks or, where the reading lets them, for everyone.

import type { App } from '../../ports/app.ts';
import { UserError } from '../../ports/user-error.ts';
import { finishOpenScene, isOpen } from '../../reading/bookmark.ts';
import { MINUTE_MS } from '../../reading/durations.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import { minutesForScenes } from '../../story/story.ts';
import { placeIn, type ReadingContext, readingContext, readingContextById } from '../find-reading.ts';
import { isHost } from '../hosts.ts';
import { moveBookmark } from '../members.ts';
import { type NextPost, nextPost } from '../next-post.ts';
import { postScenes } from '../post-now.ts';
import type { RequestContext } from '../request-context.ts';
import { viewersIn } from '../visible-readings.ts';
import { askPlace } from './ask-place.ts';
import { openReading } from './read.ts';
import { caughtUp, type ReadView } from './read-view.ts';

export type NextView =
  | ReadView
  /** They may post it for everyone: are they sure? */
  | {
      readonly kind: 'ask-post';
      readonly reading: Reading;
      readonly scene: number;
      readonly minutes: number;
      readonly next: NextPost;
    };

export type PostedView =
  | { readonly kind: 'posting'; readonly reading: Reading; readonly scene: number }
  /** The reading does not go on by hand now. */
  | { readonly kind: 'not-now'; readonly next: NextPost };

/** @throws UserError */
export async function next(app: App, where: RequestContext, named: string | null): Promise<NextView> {
  return nextIn(app, where, await readingContext(app, where, named));
}

/** The same for a place already known, such as after choosing a pace. @throws UserError */
export async function nextIn(app: App, where: RequestContext, context: ReadingContext): Promise<NextView> {
  const { reading, story } = context;
  const { pace, open, marked } = context.bookmark;
  if (pace === null) return askPlace(app, context, { kind: 'next' });
  const last = Math.max(open, marked.at(-1) ?? 0);
  if (pace === 'channel' && last > 0 && last < reading.released) {
    return openReading(app, where, context, last + 1);
  }
  const left = pace === 'own' ? await finishCurrentScene(app, where, context) : context;
  const { read } = left.bookmark;
  const ahead = read > reading.released && read < story.scenes.length;
  if (pace === 'own' && (read < reading.released || ahead)) return openReading(app, where, left);

  const now = app.clock.now();
  const scene = reading.released + 1;
  const right = await postPermission(app, where, reading);
  const standing = caughtUp(app, left);
  if (!isPostable(standing.next) || right === 'none') {
    // Whoever has not opened a scene in private yet begins with the newest.
    const isFirst = pace === 'channel' && last === 0 && reading.released > 0;
    return isFirst ? openReading(app, where, context) : standing;
  }
  const mayPostAt = right === 'after-wait' ? cooldownEnd(reading) : 0;
  if (mayPostAt > now) return { ...standing, mayPostAt };
  return { kind: 'ask-post', reading, scene, minutes: minutesForScenes(story, scene), next: standing.next };
}

/** Whoever asks for the next scene is done with the one they have open. */
async function finishCurrentScene(
  app: App,
  where: RequestContext,
  context: ReadingContext,
): Promise<ReadingContext> {
  const { reading, bookmark, story } = context;
  if (!isOpen(bookmark) || bookmark.read >= story.scenes.length) return context;
  const moved = await moveBookmark(app, where, reading, finishOpenScene);
  return { ...context, bookmark: moved, place: await placeIn(app, story, moved) };
}

/**
 * Posts scene `scene` for everyone, if it is still the next one: two presses, or two members, post one.
 * @throws UserError
 */
export async function postNext(
  app: App,
  where: RequestContext,
  id: ReadingId,
  run: number,
  scene: number,
): Promise<PostedView> {
  const { reading, story } = await readingContextById(app, where, id);
  const { title, channel, released } = reading;
  // The same interaction, brought twice.
  if (reading.lastRequest === where.request) return { kind: 'posting', reading, scene };
  if (reading.run !== run) throw new UserError({ kind: 'earlier-run', title });
  if (scene > 0 && scene <= released) throw new UserError({ kind: 'already-posted', scene, channel });
  // No button names any other scene.
  if (scene !== released + 1 || scene > story.scenes.length) {
    throw new UserError({ kind: 'no-such-scene', total: story.scenes.length });
  }
  const right = await postPermission(app, where, reading);
  if (right === 'none' && reading.policies.who === 'hosts') throw new UserError({ kind: 'hosts-only' });
  const upcoming = nextPost(reading, story, app.clock.now());
  if (upcoming.kind === 'on-its-way') {
    app.engine.wake(reading.id);
    throw new UserError({ kind: 'still-posting', scene, channel });
  }
  if (right === 'none' || !isPostable(upcoming)) return { kind: 'not-now', next: upcoming };
  if (right === 'after-wait' && cooldownEnd(reading) > app.clock.now()) {
    throw new UserError({ kind: 'wait', until: cooldownEnd(reading) });
  }
  const kind = (await isHost(app, where)) ? 'host' : 'member';
  const share = { firstScene: scene, lastScene: scene };
  return {
    kind: 'posting',
    reading: await postScenes(app, where, reading, share, { kind, user: where.user }),
    scene,
  };
}

/** Whether a scene can be posted by hand: not in a pause, nor while something is wrong. */
function isPostable({ kind }: NextPost): boolean {
  return kind === 'at' || kind === 'unscheduled';
}

/** Hosts post whenever `who` leaves room for anybody; members after the wait. */
async function postPermission(
  app: App,
  where: RequestContext,
  reading: Reading,
): Promise<'now' | 'after-wait' | 'none'> {
  const { who } = reading.policies;
  if (who === 'schedule') return 'none';
  if (await isHost(app, where)) return 'now';
  return who === 'members' && (await canSendIn(app, where, reading)) ? 'after-wait' : 'none';
}

/** A member posts only where they could write by hand. In the reading's channel the interaction says so itself. */
async function canSendIn(app: App, where: RequestContext, { server, channel }: Reading): Promise<boolean> {
  if (where.channel === channel && where.thread === null) return where.canSend;
  return (await viewersIn(app, server)).canSend(where, channel) === true;
}

/** When members may post again (epoch milliseconds): as long after a member's post as that takes to read, or as set. */
function cooldownEnd({ lastByMember, policies }: Reading): number {
  if (lastByMember === null) return 0;
  return lastByMember.at + (policies.wait ?? lastByMember.minutes) * MINUTE_MS;
}

// `/next`: the next scene, for the one who asks or, where the reading lets them, for everyone.

import type { Occasion } from '../reading/installment.ts';
import { pagesOwed } from '../reading/installment.ts';
import { type Share, withDue } from '../reading/plan-tick.ts';
import type { Reading, ReadingId } from '../reading/reading.ts';
import { minutesToRead, type Story } from '../story/story.ts';
import type { App, Where } from './app.ts';
import { compose, putInOutbox } from './compose.ts';
import { type Place, placeOf, readingById } from './find-reading.ts';
import { isHost } from './hosts.ts';
import { UserError } from './problem.ts';
import { openSceneOf, type ReadView } from './read.ts';
import { type NextPost, nextPost } from './when-next.ts';

const MINUTE = 60_000;

export type NextView =
  | ReadView
  /** They may post it for everyone: are they sure? */
  | { readonly kind: 'ask-post'; readonly reading: Reading; readonly scene: number; readonly minutes: number }
  /** Nothing to post now. `mayPostAt`: when a member may, after another member's post. */
  | {
      readonly kind: 'level';
      readonly reading: Reading;
      readonly scene: number;
      readonly next: NextPost;
      readonly mayPostAt: number | null;
      readonly mayReadOn: boolean;
    };

/** @throws UserError */
export async function next(app: App, where: Where, named: string | null): Promise<NextView> {
  return nextIn(app, where, await placeOf(app, where, named));
}

/** The same for a place already known, such as after choosing a pace. @throws UserError */
export async function nextIn(app: App, where: Where, place: Place): Promise<NextView> {
  const { reading, story, bookmark } = place;
  if (bookmark.pace === null) return { kind: 'choose-pace', reading, then: { want: 'next' } };
  const ahead = bookmark.pace === 'own' && bookmark.read > reading.released;
  const behind = bookmark.read < reading.released;
  if (behind || (ahead && bookmark.read < story.scenes.length)) return openSceneOf(app, where, reading.id, null);

  const now = app.clock.now();
  const upcoming = nextPost(reading, story, now);
  const scene = reading.released + 1;
  const mayPost = await mayPostNext(app, where, reading);
  const mayPostAt = mayPost === 'after-wait' ? waitEnds(reading) : null;
  const postable = upcoming.kind === 'at' || upcoming.kind === 'unscheduled';
  if (postable && mayPost !== 'no' && (mayPostAt === null || mayPostAt <= now)) {
    return { kind: 'ask-post', reading, scene, minutes: minutesToRead(story.scenes[scene - 1]?.words ?? 0) };
  }
  return {
    kind: 'level',
    reading,
    scene: reading.released,
    next: upcoming,
    mayPostAt: postable ? mayPostAt : null,
    mayReadOn: bookmark.pace === 'own' && bookmark.read < story.scenes.length,
  };
}

/**
 * Posts scene `scene` for everyone, if it is still the next one: two presses, or two members, post one.
 * @throws UserError
 */
export async function postNext(app: App, where: Where, id: ReadingId, run: number, scene: number): Promise<Reading> {
  const reading = await readingById(app, where, id);
  if (reading.run !== run || reading.released >= scene) {
    throw new UserError({ kind: 'already-posted', scene, channel: reading.channel });
  }
  const mayPost = await mayPostNext(app, where, reading);
  if (mayPost === 'no') throw new UserError({ kind: 'hosts-only' });
  if (mayPost === 'after-wait' && waitEnds(reading) > app.clock.now()) {
    throw new UserError({ kind: 'wait', until: waitEnds(reading) });
  }
  const kind = (await isHost(app, where)) ? 'host' : 'member';
  return postShare(app, where, reading, { firstScene: scene, lastScene: scene }, { kind, user: where.user });
}

/**
 * Puts scenes into the outbox now, outside of any slot, and sets them on their way.
 * @throws UserError where they are on their way already, or the reading can't go on
 */
export async function postShare(
  app: App,
  where: Where,
  reading: Reading,
  share: Share,
  occasion: Extract<Occasion, { kind: 'host' | 'member' }>,
): Promise<Reading> {
  const { title, state, channel } = reading;
  if (state !== 'active') throw new UserError({ kind: 'not-active', title, state });
  if (reading.lastRequest === where.request) return reading;
  if (pagesOwed(reading.outbox)) {
    app.engine.wake(reading.id);
    throw new UserError({ kind: 'still-posting', scene: reading.released + 1, channel });
  }
  const story = await app.library.story(reading.story, reading.revision);
  const composed = await compose(app, reading, story, share, occasion);
  const minutes = minutesOf(story, share);
  const lastByMember = occasion.kind === 'member' ? { at: app.clock.now(), minutes } : reading.lastByMember;
  const posting = withDue({ ...reading, lastByMember, lastRequest: where.request }, app.clock.now());
  // Whoever changed the reading meanwhile most likely posted the very same scene.
  if (!(await putInOutbox(app, reading, posting, composed))) {
    throw new UserError({ kind: 'still-posting', scene: share.firstScene, channel });
  }
  app.engine.wake(reading.id);
  return posting;
}

function minutesOf(story: Story, { firstScene, lastScene }: Share): number {
  const words = story.scenes.slice(firstScene - 1, lastScene).reduce((sum, scene) => sum + scene.words, 0);
  return minutesToRead(words);
}

/** Hosts post whenever `who` leaves room for anybody; members after the wait. */
async function mayPostNext(app: App, where: Where, reading: Reading): Promise<'yes' | 'after-wait' | 'no'> {
  const { who } = reading.policies;
  if (who === 'schedule') return 'no';
  if (await isHost(app, where)) return 'yes';
  return who === 'members' ? 'after-wait' : 'no';
}

/** When members may post again (epoch milliseconds): as long after a member's post as that takes to read, or as set. */
function waitEnds({ lastByMember, policies }: Reading): number {
  if (lastByMember === null) return 0;
  return lastByMember.at + (policies.wait ?? lastByMember.minutes) * MINUTE;
}

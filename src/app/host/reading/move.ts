// `/story move`: the reading goes on in another channel, with its place, its bookmarks and its schedule.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import type { Reading, ReadingId } from '../../../reading/reading.ts';
import { findReading, readingById } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';
import { viewersIn } from '../../visible-readings.ts';
import { checkNotRestored } from '../schedule/change.ts';
import { acquireChannel } from './acquire-channel.ts';
import { type ChannelView, channelProblem, requireSpeaker, throwIfProblem, viewChannel } from './channel.ts';
import { moveToChannel } from './lifecycle.ts';
import { postsIn } from './old-posts.ts';

export interface MoveResult {
  readonly kind: 'moved';
  readonly reading: Reading;
  /** The channel it came from. */
  readonly from: string;
  /** Whether anything stands there that could be removed. */
  readonly hasOldPosts: boolean;
  readonly missingOptional: readonly string[];
}

/** The move changes who can read what is out; nothing is moved yet. */
export interface MoveQuestion {
  readonly kind: 'ask-move';
  readonly reading: Reading;
  /** The channel it would go to. */
  readonly to: string;
  /** Whether somebody there can't view the channel it is in now, and the other way round. */
  readonly gains: boolean;
  readonly loses: boolean;
}

/** Moves a reading; where that changes who can read it, asks first. @throws UserError where the new channel won't do, or is taken */
export async function moveReading(
  app: App,
  where: RequestContext,
  channel: { readonly id: string; readonly name: string },
  named: string | null,
): Promise<MoveResult | MoveQuestion> {
  const reading = await findReading(app, where, named, 'host');
  await checkTarget(app, where, reading, channel.id);
  return (await questionOf(app, reading, channel.id)) ?? move(app, where, reading, channel);
}

/** `Move it`. @throws UserError */
export async function confirmMove(
  app: App,
  where: RequestContext,
  id: ReadingId,
  to: string,
): Promise<MoveResult> {
  await requireHost(app, where);
  return move(app, where, await readingById(app, where, id, 'host'), { id: to, name: to });
}

async function checkTarget(
  app: App,
  where: RequestContext,
  reading: Reading,
  to: string,
): Promise<ChannelView> {
  const { server, policies } = reading;
  const story = await app.library.story(reading.story, reading.revision);
  checkMovable(reading, to);
  await requireSpeaker(app, where, server, to);
  const target = await viewChannel(app, server, to, policies.discussion === 'thread');
  throwIfProblem(channelProblem(target, story));
  return target;
}

/** Null where the same people can read it after the move as before, or nothing is out. */
async function questionOf(app: App, reading: Reading, to: string): Promise<MoveQuestion | null> {
  const { server, channel: from, released } = reading;
  if (released === 0 || from === to) return null;
  const viewers = await viewersIn(app, server);
  // Of a channel that is gone nobody loses anything.
  if (viewers.canView({ user: '', roles: [] }, from) === null) return null;
  const [gains, loses] = [!viewers.allCanView(to, from), !viewers.allCanView(from, to)];
  return gains || loses ? { kind: 'ask-move', reading, to, gains, loses } : null;
}

async function move(
  app: App,
  where: RequestContext,
  reading: Reading,
  channel: { readonly id: string; readonly name: string },
): Promise<MoveResult> {
  const { title, channel: from } = reading;
  const target = await checkTarget(app, where, reading, channel.id);
  const moved = await acquireChannel(app, where, {
    id: reading.id,
    channel: channel.id,
    isDone(current) {
      if (current.channel !== from)
        throw new UserError({ kind: 'already-there', title, channel: current.channel });
      checkMovable(current, channel.id);
      return false;
    },
    apply: (current) => moveToChannel(current, channel.id, target.name || channel.name, app.clock.now()),
  });
  const postsThere =
    from !== channel.id && (moved.released > 0 || (await postsIn(app.documents, moved, from)).length > 0);
  return {
    kind: 'moved',
    reading: moved,
    from,
    hasOldPosts: postsThere,
    missingOptional: target.missingOptional,
  };
}

/** @throws UserError */
function checkMovable(reading: Reading, to: string): void {
  const { state, title, channel, pause } = reading;
  if (state === 'finished') throw new UserError({ kind: 'not-active', title, state });
  checkNotRestored(reading);
  // Moved to where it is while a fault holds it: then it is tried again.
  if (channel === to && pause?.by !== 'fault') throw new UserError({ kind: 'already-there', title, channel });
}

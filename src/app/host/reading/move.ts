// `/story move`: the reading goes on in another channel, with its place, its bookmarks and its schedule.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import type { Reading } from '../../../reading/reading.ts';
import { findReading } from '../../find-reading.ts';
import type { RequestContext } from '../../request-context.ts';
import { checkNotRestored } from '../schedule/change.ts';
import { acquireChannel } from './acquire-channel.ts';
import { channelProblem, requireSpeaker, throwIfProblem, viewChannel } from './channel.ts';
import { moveToChannel } from './lifecycle.ts';

export interface MoveResult {
  readonly reading: Reading;
  /** The channel it came from. */
  readonly from: string;
  /** Whether anything stands there that could be removed. */
  readonly hasOldPosts: boolean;
  readonly missingOptional: readonly string[];
}

/** @throws UserError where the new channel won't do, or is taken */
export async function moveReading(
  app: App,
  where: RequestContext,
  channel: { readonly id: string; readonly name: string },
  named: string | null,
): Promise<MoveResult> {
  const reading = await findReading(app, where, named, 'host');
  const { server, policies, title, channel: from } = reading;
  const story = await app.library.story(reading.story, reading.revision);
  checkMovable(reading, channel.id);
  await requireSpeaker(app, where, server, channel.id);
  const target = await viewChannel(app, server, channel.id, policies.discussion === 'thread');
  throwIfProblem(channelProblem(target, story));
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
  const postsThere = from !== channel.id && moved.released > 0;
  return { reading: moved, from, hasOldPosts: postsThere, missingOptional: target.missingOptional };
}

/** @throws UserError */
function checkMovable(reading: Reading, to: string): void {
  const { state, title, channel, pause } = reading;
  if (state === 'finished') throw new UserError({ kind: 'not-active', title, state });
  checkNotRestored(reading);
  // Moved to where it is while a fault holds it: then it is tried again.
  if (channel === to && pause?.by !== 'fault') throw new UserError({ kind: 'already-there', title, channel });
}

// The buttons under each installment: `I've read this` and `Notify me`.

import type { App } from '../../ports/app.ts';
import { UserError } from '../../ports/user-error.ts';
import { finishScene, type Pace } from '../../reading/bookmark.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import { readingById, readingContextById } from '../find-reading.ts';
import { whyNotGiven } from '../host/reading/ping-role.ts';
import { moveBookmark } from '../members.ts';
import type { RequestContext } from '../request-context.ts';
import { checkScene } from './read.ts';
import { askPace, type ChoosePace, lastReadableScene } from './read-view.ts';

export interface MarkReadResult {
  readonly kind: 'marked';
  readonly reading: Reading;
  readonly read: number;
  /** False where the bookmark was there already, or further on. */
  readonly moved: boolean;
  readonly pace: Pace;
  /** The scene to read next, if it is there for them. */
  readonly nextScene: number | null;
}

export type MarkReadView =
  | ChoosePace
  | {
      readonly kind: 'confirm-mark';
      readonly reading: Reading;
      readonly from: number;
      readonly to: number;
      readonly pace: Pace;
    }
  | MarkReadResult;

/**
 * Marks a scene as read by the presser; more than one scene ahead asks first, unless `sure`.
 * @throws UserError
 */
export async function markRead(
  app: App,
  where: RequestContext,
  id: ReadingId,
  scene: number,
  confirmed: boolean,
): Promise<MarkReadView> {
  const context = await readingContextById(app, where, id);
  const { reading, bookmark } = context;
  checkScene(context, scene);
  const { pace, read } = bookmark;
  if (pace === null) return askPace(context, { kind: 'mark-read', scene });
  // A post from before the reading started over may be ahead of the channel.
  if (scene > lastReadableScene(context)) throw new UserError({ kind: 'not-out-yet', scene });
  if (scene > read + 1 && !confirmed) return { kind: 'confirm-mark', reading, from: read, to: scene, pace };
  const moved = await moveBookmark(app, where, reading, (current) => finishScene(current, scene));
  const nextScene = moved.read < lastReadableScene({ ...context, bookmark: moved }) ? moved.read + 1 : null;
  return { kind: 'marked', reading, read: moved.read, moved: scene > read, pace, nextScene };
}

/**
 * Gives the presser the ping role, or takes it back. The role is looked at each time: since it was chosen, somebody may
 * have made more of it. @throws UserError, PublishError
 */
export async function toggleNotify(
  app: App,
  where: RequestContext,
  id: ReadingId,
): Promise<{ readonly role: string; readonly has: boolean }> {
  const reading = await readingById(app, where, id);
  const role = reading.policies.pingRole;
  if (role === null) throw new UserError({ kind: 'no-ping-role' });
  const why = await whyNotGiven(app, reading);
  if (why !== null) throw new UserError({ kind: 'role-not-given', role, why });
  const has = !where.roles.includes(role);
  const given = await app.publisher.setRole(reading.server, where.user, role, has);
  if (!given) throw new UserError({ kind: 'cannot-give-role', role });
  return { role, has };
}

// Whether a story can be read in a channel: what the bot may do there, and who may look.

import type { App } from '../../../ports/app.ts';
import { PublishError } from '../../../ports/publisher.ts';
import { UserError, type UserProblem } from '../../../ports/user-error.ts';
import { type Fault, isPermanent } from '../../../reading/fault.ts';
import { isForAdults, type Story } from '../../../story/story.ts';
import type { RequestContext } from '../../request-context.ts';
import { viewersIn } from '../../visible-readings.ts';

/** A channel as the bot finds it. */
export interface ChannelView {
  readonly id: string;
  /** Empty where the bot can't see it. */
  readonly name: string;
  /** What keeps scenes from being posted there. */
  readonly fault: Fault | null;
  /** Permissions without which scenes are posted, but not all that belongs to them. */
  readonly missingOptional: readonly string[];
  /** Null where nobody can tell. */
  readonly ageRestricted: boolean | null;
}

/** `threads`: whether discussions are to be opened there. @throws PublishError where Discord does not answer */
export async function viewChannel(
  { publisher }: Pick<App, 'publisher'>,
  server: string,
  channel: string,
  threads: boolean,
): Promise<ChannelView> {
  try {
    const { name, missing, blocking, ageRestricted } = await publisher.access(server, channel, threads);
    const fault = blocking.length === 0 ? null : missingPermissions(blocking);
    const wanting = missing.filter((each) => !blocking.includes(each));
    return {
      id: channel,
      name,
      fault,
      missingOptional: wanting,
      ageRestricted: name === '' ? null : ageRestricted,
    };
  } catch (error) {
    if (!(error instanceof PublishError) || error.outcome.kind !== 'fault') throw error;
    return { id: channel, name: '', fault: error.outcome.fault, missingOptional: [], ageRestricted: null };
  }
}

function missingPermissions(permissions: readonly string[]): Fault {
  return { kind: 'missing-permissions', permissions };
}

/** What keeps `story` from being read in `channel`, or null. */
export function channelProblem(
  channel: ChannelView,
  story: Pick<Story, 'title' | 'rating'>,
): UserProblem | null {
  if (channel.fault !== null) return { kind: 'blocked', channel: channel.id, fault: channel.fault };
  return ageProblem(channel, story);
}

/** A channel that is gone or takes no posts, whatever anybody changes: voice, stage, forum. */
export function unpostableProblem({ id, fault }: ChannelView): UserProblem | null {
  return fault !== null && isPermanent(fault) ? { kind: 'blocked', channel: id, fault } : null;
}

/** A story for adults needs a channel that only adults see. What can't be seen is not judged here. */
export function ageProblem(
  { id, ageRestricted }: ChannelView,
  story: Pick<Story, 'title' | 'rating'>,
): UserProblem | null {
  const { title } = story;
  return isForAdults(story) && ageRestricted === false
    ? { kind: 'not-age-restricted', channel: id, title }
    : null;
}

/**
 * Whoever names a channel must be able to view it and send messages there; with Manage Server, viewing it is enough. One
 * that is gone is found to be so elsewhere. @throws UserError
 */
export async function requireSpeaker(
  app: App,
  where: RequestContext,
  server: string,
  channel: string,
): Promise<void> {
  const isHere = channel === where.channel;
  if (isHere && (where.manager || where.canSend)) return;
  const viewers = await viewersIn(app, server);
  if (!isHere && viewers.canView(where, channel) === false)
    throw new UserError({ kind: 'cannot-view', channel });
  // In a thread the interaction tells of the thread; posts go to its parent.
  if (!where.manager && viewers.canSend(where, channel) === false)
    throw new UserError({ kind: 'cannot-send', channel });
}

/** @throws UserError where there is a problem */
export function throwIfProblem(problem: UserProblem | null): void {
  if (problem !== null) throw new UserError(problem);
}

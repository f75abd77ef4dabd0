// What the bot may do where: for whoever asks beforehand, and for saying why Discord refused.

import type { REST } from 'discord.js';
import type { Clock } from '../../ports/clock.ts';
import { type Access, PublishError, type PublishOutcome, type Target } from '../../ports/publisher.ts';
import {
  ATTACH_FILES,
  canAttachFiles,
  canReadHistory,
  missingInChannel,
  missingInThread,
  type RequiredPermission,
} from '../permissions.ts';
import { type ChannelAccess, fetchChannelAccess, fetchMembership } from './channel-access.ts';
import { outcomeOf } from './outcome.ts';
import { singleFlight } from './single-flight.ts';
import { createTtlCache } from './ttl-cache.ts';

/** How long what was seen of a channel holds, in milliseconds, and of how many channels. */
const CACHE_TTL_MS = 5_000;
const MAX_CACHED_CHANNELS = 1_000;
/** Of how many channels the server is remembered: it tells a hidden channel from a server that was left. */
const MAX_CACHED_SERVERS = 20_000;

export interface AccessChecker {
  /** See the port. @throws PublishError, and whatever discord.js raises */
  access(server: string, channel: string, threads: boolean): Promise<Access>;
  /** See the port. @throws PublishError, and whatever discord.js raises */
  isAgeRestricted(target: Target): Promise<boolean>;
  /**
   * The outcome of a request that failed, with the names of the permissions it lacked; a channel alone stands for one
   * of a server that nobody named. `threads`: whether it was to open a thread. Looks afresh, and throws nothing.
   */
  explain(error: unknown, target: Target | string, threads: boolean): Promise<PublishOutcome>;
  /** Whether the bot may attach files in a channel. @throws PublishError, and whatever discord.js raises */
  canAttach(target: Target): Promise<boolean>;
  /** Whether the bot may read what stands in a channel, as things are now. @throws PublishError where it is gone */
  canReadHistory(target: Target): Promise<boolean>;
}

export function createAccessChecker(rest: REST, botUser: () => string, clock: Clock): AccessChecker {
  const accessByChannel = createTtlCache<ChannelAccess>(clock, CACHE_TTL_MS, MAX_CACHED_CHANNELS);
  const serverByChannel = createTtlCache<string>(clock, Number.POSITIVE_INFINITY, MAX_CACHED_SERVERS);

  // Readings of one server that are in trouble together ask the same.
  const membershipOf = singleFlight((server) => fetchMembership(rest, botUser(), server));

  const refresh = async (server: string | null, channel: string): Promise<ChannelAccess> => {
    const access = await fetchChannelAccess(rest, botUser(), membershipOf, server, channel);
    serverByChannel.set(channel, access.server);
    accessByChannel.set(`${access.server}:${channel}`, access);
    return access;
  };

  const lookOnce = singleFlight((key) => {
    const [server = '', channel = ''] = key.split(':');
    return refresh(server, channel);
  });

  return {
    async access(server, channel, threads) {
      const cached = accessByChannel.get(`${server}:${channel}`);
      // What is missing may have been given a moment ago, by somebody who now tries again.
      const isUsable = cached !== undefined && missingPermissions(cached, threads).length === 0;
      return asAccess(isUsable ? cached : await refresh(server, channel), threads);
    },

    async isAgeRestricted({ server, channel }) {
      // What is missing may have been given a moment ago, by somebody who now tries again.
      if (accessByChannel.get(`${server}:${channel}`)?.ageRestricted) return true;
      const { ageRestricted, permissions } = await lookOnce(`${server}:${channel}`);
      if (ageRestricted || permissions !== 0n) return ageRestricted;
      const fault = { kind: 'missing-permissions', permissions: ['View Channel'] } as const;
      throw new PublishError({ kind: 'fault', fault }, "the channel can't be seen");
    },

    async canAttach({ server, channel }) {
      const key = `${server}:${channel}`;
      return canAttachFiles((accessByChannel.get(key) ?? (await lookOnce(key))).permissions);
    },

    async canReadHistory({ server, channel }) {
      return canReadHistory((await refresh(server, channel)).permissions);
    },

    async explain(error, target, threads) {
      const { server, channel } =
        typeof target === 'string'
          ? { server: serverByChannel.get(target) ?? null, channel: target }
          : target;
      const outcome = outcomeOf(error);
      if (outcome.kind !== 'fault' || outcome.fault.kind !== 'missing-permissions') return outcome;
      // Discord said which.
      if (outcome.fault.permissions.length > 0) return outcome;
      try {
        const missing = missingPermissions(await refresh(server, channel), threads);
        return missingPermissionsOutcome(
          missing.filter(({ name }) => name !== ATTACH_FILES.name),
          threads,
          error,
        );
      } catch (lookupError) {
        const lookupOutcome = outcomeOf(lookupError);
        // Nothing was made, whatever kept us from seeing why: the next attempt finds out.
        if (lookupOutcome.kind === 'unclear')
          return { kind: 'again', after: 0, because: lookupOutcome.because };
        // Refused again, when asked for nothing but the channel itself.
        return lookupOutcome.kind === 'fault' && lookupOutcome.fault.kind === 'missing-permissions'
          ? missingPermissionsFault(['View Channel'])
          : lookupOutcome;
      }
    },
  };
}

function missingPermissionsOutcome(
  missing: readonly RequiredPermission[],
  threads: boolean,
  error: unknown,
): PublishOutcome {
  const isCause = threads || missing.some(({ blocking }) => blocking);
  if (isCause && missing.length > 0) return missingPermissionsFault(missing.map(({ name }) => name));
  // It has all that this took: the bot is timed out, most likely. Say what Discord said.
  const { code, message } = error as { readonly code: number; readonly message: string };
  return { kind: 'fault', fault: { kind: 'refused', code, message } };
}

function missingPermissionsFault(permissions: readonly string[]): PublishOutcome {
  return { kind: 'fault', fault: { kind: 'missing-permissions', permissions } };
}

function missingPermissions({ kind, permissions }: ChannelAccess, threads: boolean): RequiredPermission[] {
  return kind === 'thread' ? missingInThread(permissions) : missingInChannel(permissions, threads);
}

function asAccess(access: ChannelAccess, threads: boolean): Access {
  const all = missingPermissions(access, threads);
  return {
    missing: all.map(({ name }) => name),
    blocking: all.filter(({ blocking }) => blocking).map(({ name }) => name),
    ageRestricted: access.ageRestricted,
    name: access.name,
  };
}

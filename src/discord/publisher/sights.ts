// What the bot may do where: for whoever asks beforehand, and for saying why Discord refused.

import type { REST } from 'discord.js';
import type { Clock } from '../../ports/clock.ts';
import type { Access, PublishOutcome, Target } from '../../ports/publisher.ts';
import { mayReadHistory, missingInChannel, missingInThread, type Need } from '../permissions.ts';
import { createBrief } from './brief.ts';
import { askHome, look, type Sight } from './look.ts';
import { outcomeOf } from './outcome.ts';
import { share } from './share.ts';

/** How long what was seen of a channel holds, in milliseconds, and of how many channels. */
const LIFETIME = 5_000;
const CHANNELS = 1_000;
/** Of how many channels the server is remembered: it tells a hidden channel from a server that was left. */
const SERVERS = 20_000;

export interface Sights {
  /** See the port. @throws PublishError, and whatever discord.js raises */
  access(server: string, channel: string, threads: boolean): Promise<Access>;
  /**
   * The outcome of a request that failed, with the names of the permissions it lacked; a channel alone stands for one
   * of a server that nobody named. `threads`: whether it was to open a thread. Looks afresh, and throws nothing.
   */
  explain(error: unknown, target: Target | string, threads: boolean): Promise<PublishOutcome>;
  /** Whether the bot may read what stands in a channel, as things are now. @throws PublishError where it is gone */
  mayReadHistory(target: Target): Promise<boolean>;
}

export function createSights(rest: REST, botUser: () => string, clock: Clock): Sights {
  const sights = createBrief<Sight>(clock, LIFETIME, CHANNELS);
  const servers = createBrief<string>(clock, Number.POSITIVE_INFINITY, SERVERS);

  // Readings of one server that are in trouble together ask the same.
  const homeOf = share((server) => askHome(rest, botUser(), server));

  const lookAfresh = async (server: string | null, channel: string): Promise<Sight> => {
    const sight = await look(rest, botUser(), homeOf, server, channel);
    servers.keep(channel, sight.server);
    sights.keep(`${sight.server}:${channel}`, sight);
    return sight;
  };

  return {
    async access(server, channel, threads) {
      const known = sights.get(`${server}:${channel}`);
      // What is missing may have been given a moment ago, by somebody who now tries again.
      const holds = known !== undefined && missing(known, threads).length === 0;
      return accessOf(holds ? known : await lookAfresh(server, channel), threads);
    },

    async mayReadHistory({ server, channel }) {
      return mayReadHistory((await lookAfresh(server, channel)).permissions);
    },

    async explain(error, target, threads) {
      const { server, channel } =
        typeof target === 'string' ? { server: servers.get(target) ?? null, channel: target } : target;
      const outcome = outcomeOf(error);
      if (outcome.kind !== 'fault' || outcome.fault.kind !== 'missing-permissions') return outcome;
      // Discord said which.
      if (outcome.fault.permissions.length > 0) return outcome;
      try {
        return lacking(missing(await lookAfresh(server, channel), threads), threads, error);
      } catch (trouble) {
        const why = outcomeOf(trouble);
        // Nothing was made, whatever kept us from seeing why: the next attempt finds out.
        if (why.kind === 'unclear') return { kind: 'again', after: 0, because: why.because };
        // Refused again, when asked for nothing but the channel itself.
        return why.kind === 'fault' && why.fault.kind === 'missing-permissions'
          ? withNames(['View Channel'])
          : why;
      }
    },
  };
}

function lacking(needs: readonly Need[], threads: boolean, error: unknown): PublishOutcome {
  const guilty = threads || needs.some(({ blocking }) => blocking);
  if (guilty && needs.length > 0) return withNames(needs.map(({ name }) => name));
  // It has all that this took: the bot is timed out, most likely. Say what Discord said.
  const { code, message } = error as { readonly code: number; readonly message: string };
  return { kind: 'fault', fault: { kind: 'refused', code, message } };
}

function withNames(permissions: readonly string[]): PublishOutcome {
  return { kind: 'fault', fault: { kind: 'missing-permissions', permissions } };
}

function missing({ kind, permissions }: Sight, threads: boolean): Need[] {
  return kind === 'thread' ? missingInThread(permissions) : missingInChannel(permissions, threads);
}

function accessOf(sight: Sight, threads: boolean): Access {
  const all = missing(sight, threads);
  return {
    missing: all.map(({ name }) => name),
    blocking: all.filter(({ blocking }) => blocking).map(({ name }) => name),
    ageRestricted: sight.ageRestricted,
    name: sight.name,
  };
}

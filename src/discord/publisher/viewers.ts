// Asks Discord who may view a server's channels: two requests a minute and server, whoever of its members asks.

import { type APIGuild, type APIGuildChannel, type REST, Routes } from 'discord.js';
import type { Clock } from '../../ports/clock.ts';
import { PublishError } from '../../ports/publisher.ts';
import type { Viewers } from '../../ports/viewers.ts';
import { withTimeout } from '../../ports/with-timeout.ts';
import { viewersOf } from '../viewers.ts';
import { outcomeOf } from './outcome.ts';
import { createTtlCache } from './ttl-cache.ts';

/** How long an answer holds, in milliseconds, and of how many servers. */
const LIFETIME = 60_000;
const SERVERS = 500;
/** How long somebody waits for Discord, in milliseconds: an interaction has three seconds in all. */
const MAX_WAIT = 1_000;

/** @throws PublishError where Discord does not answer within a second, or the bot is not in the server */
export type AskViewers = (server: string) => Promise<Viewers>;

export function createAskViewers(rest: REST, botUser: () => string, clock: Clock): AskViewers {
  const known = createTtlCache<Viewers>(clock, LIFETIME, SERVERS);
  const underWay = new Map<string, Promise<Viewers>>();

  const ask = (server: string): Promise<Viewers> => {
    const asking = underWay.get(server);
    if (asking !== undefined) return asking;
    const asked = fetchViewers(rest, botUser(), server);
    underWay.set(server, asked);
    const over = () => underWay.delete(server);
    // Also what comes too late for whoever asked is kept for those after them.
    asked.then((viewers) => known.set(server, viewers)).then(over, over);
    return asked;
  };

  return async (server) => known.get(server) ?? inTime(ask(server));
}

async function fetchViewers(rest: REST, botUser: string, server: string): Promise<Viewers> {
  try {
    const [guild, channels] = (await Promise.all([
      rest.get(Routes.guild(server)),
      rest.get(Routes.guildChannels(server)),
    ])) as [APIGuild, APIGuildChannel[]];
    return viewersOf({
      id: guild.id,
      ownerId: guild.owner_id,
      roles: guild.roles.map(({ id, permissions, tags }) => ({
        id,
        permissions,
        forBot: tags?.bot_id !== undefined,
      })),
      channels: new Map(
        channels.map((channel) => [
          channel.id,
          { name: channel.name ?? '', overwrites: overwritesOf(channel) },
        ]),
      ),
      botUser,
    });
  } catch (error) {
    throw new PublishError(outcomeOf(error), `could not ask who views what: ${String(error)}`, {
      cause: error,
    });
  }
}

function overwritesOf(channel: APIGuildChannel) {
  return ('permission_overwrites' in channel && channel.permission_overwrites) || [];
}

async function inTime(asked: Promise<Viewers>): Promise<Viewers> {
  const viewers = await withTimeout(MAX_WAIT, asked);
  if (viewers !== null) return viewers;
  const outcome = { kind: 'again', after: 0, because: { kind: 'timeout' } } as const;
  throw new PublishError(outcome, 'Discord takes too long');
}

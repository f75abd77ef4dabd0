// Servers that are age-restricted as a whole: their channels need not carry the flag themselves.

import { type APIGuild, GuildNSFWLevel, type REST, Routes } from 'discord.js';
import type { Clock } from '../../ports/clock.ts';
import { singleFlight } from './single-flight.ts';
import { createTtlCache } from './ttl-cache.ts';

/** How long what a server is holds, in milliseconds, and of how many servers: its owner changes it once, if ever. */
const LIFETIME = 60_000;
const SERVERS = 1_000;

/** By what Discord, or its owner, made of the server (Discord: "Guild Age-Restriction Level"). */
export function isForAdultsAlone({ nsfw_level: level }: Pick<APIGuild, 'nsfw_level'>): boolean {
  return level === GuildNSFWLevel.Explicit || level === GuildNSFWLevel.AgeRestricted;
}

/** Asks whether a server is; however many ask at once, Discord is asked once a minute. It throws what discord.js raises. */
export function createServerAges(rest: REST, clock: Clock): (server: string) => Promise<boolean> {
  const known = createTtlCache<boolean>(clock, LIFETIME, SERVERS);
  const ask = singleFlight(async (server: string) => {
    const before = known.get(server);
    if (before !== undefined) return before;
    const restricted = isForAdultsAlone((await rest.get(Routes.guild(server))) as APIGuild);
    known.set(server, restricted);
    return restricted;
  });
  return async (server) => known.get(server) ?? ask(server);
}

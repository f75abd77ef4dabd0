// What Discord says of a server as a whole: whether it is for adults alone, and the language it is kept in.

import { type APIGuild, GuildNSFWLevel, type REST, Routes } from 'discord.js';
import type { Clock } from '../../ports/clock.ts';
import { singleFlight } from './single-flight.ts';
import { createTtlCache } from './ttl-cache.ts';

/** How long what a server is holds, in milliseconds, and of how many servers: its owner changes it once, if ever. */
const LIFETIME = 60_000;
const SERVERS = 1_000;

export interface ServerFacts {
  /** Its channels need not carry the flag themselves then. */
  readonly isForAdultsAlone: boolean;
  /** As Discord names it: `de`, `pt-BR`. */
  readonly preferredLocale: string;
}

/** By what Discord, or its owner, made of the server (Discord: "Guild Age-Restriction Level"). */
export function isForAdultsAlone({ nsfw_level: level }: Pick<APIGuild, 'nsfw_level'>): boolean {
  return level === GuildNSFWLevel.Explicit || level === GuildNSFWLevel.AgeRestricted;
}

/** Asks about a server; however many ask at once, Discord is asked once a minute. It throws what discord.js raises. */
export function createServerFacts(rest: REST, clock: Clock): (server: string) => Promise<ServerFacts> {
  const known = createTtlCache<ServerFacts>(clock, LIFETIME, SERVERS);
  const ask = singleFlight(async (server: string) => {
    const before = known.get(server);
    if (before !== undefined) return before;
    const guild = (await rest.get(Routes.guild(server))) as APIGuild;
    const facts = { isForAdultsAlone: isForAdultsAlone(guild), preferredLocale: guild.preferred_locale };
    known.set(server, facts);
    return facts;
  });
  return async (server) => known.get(server) ?? ask(server);
}

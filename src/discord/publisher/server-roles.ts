// A server's roles, and what decides over them, as Discord has it now.

import { type APIChannel, OverwriteType, type REST, Routes } from 'discord.js';
import type { ServerRoles } from '../../ports/server-roles.ts';
import { fetchMembership } from './channel-access.ts';
import { singleFlight } from './single-flight.ts';

/**
 * Asks for the roles of a server: never older than the question, and in few requests however many ask at once.
 * It throws PublishError where the bot is not in the server, and whatever discord.js raises.
 */
export function createServerRoles(
  rest: REST,
  botUser: () => string,
): (server: string) => Promise<ServerRoles> {
  return singleFlight((server) => fetchServerRoles(rest, botUser(), server));
}

async function fetchServerRoles(rest: REST, bot: string, server: string): Promise<ServerRoles> {
  const [[guild, member], channels] = await Promise.all([
    fetchMembership(rest, bot, server),
    rest.get(Routes.guildChannels(server)) as Promise<APIChannel[]>,
  ]);
  return {
    server: guild.id,
    ownerId: guild.owner_id,
    roles: guild.roles.map(({ id, permissions, position, managed, mentionable }) => ({
      ...{ id, position, managed, mentionable },
      permissions: BigInt(permissions),
    })),
    ownRoles: member.roles,
    opened: channels.flatMap((channel) => openedBy(channel)),
  };
}

function openedBy(channel: APIChannel): ServerRoles['opened'] {
  const overwrites = ('permission_overwrites' in channel && channel.permission_overwrites) || [];
  return overwrites
    .filter(({ type, allow }) => type === OverwriteType.Role && BigInt(allow) !== 0n)
    .map(({ id }) => ({ channel: channel.id, role: id }));
}

// Finds what a request names, and checks that whoever asks may do that there.
import { ChannelType, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { channelTypeOf } from '../payloads/servers.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { allows, permissionsIn } from '../world/permissions.ts';
import { archivedSince } from '../world/threads.ts';
import type { Channel, Message, Server, User } from '../world/types.ts';
import { apiError } from './errors.ts';

const FORUM_TYPES: readonly ChannelType[] = [ChannelType.GuildForum, ChannelType.GuildMedia];

/** A channel that `actor` can see. Throws 10003 if there is none and 50001 if they cannot. */
export function visibleChannel(discord: SandboxContext, id: string, actor: User): Channel {
  const channel = discord.world.channel(id);
  if (!channel) throw apiError(10003);
  if (!allows(permissionsIn(channel, actor.id), P.ViewChannel)) throw apiError(50001);
  return channel;
}

/** Throws 50013 unless `actor` has `wanted` in the channel. */
export function requirePermission(channel: Channel, actor: User, wanted: bigint): void {
  if (!allows(permissionsIn(channel, actor.id), wanted)) throw apiError(50013);
}

/** Throws unless `actor` may post here: 50013 without the permission, 160005 in a locked thread. */
export function requireCanPost(channel: Channel, actor: User): void {
  // A forum holds posts alone, which are threads.
  if (FORUM_TYPES.includes(channelTypeOf(channel))) throw apiError(50008);
  requirePermission(channel, actor, channel.kind === 'thread' ? P.SendMessagesInThreads : P.SendMessages);
  if (channel.kind !== 'thread' || !channel.locked) return;
  if (!allows(permissionsIn(channel, actor.id), P.ManageThreads)) throw apiError(160005);
}

/** Throws 50083 in a thread that is archived and locked, and that `actor` can't open again. */
export function requireUnlockedIfArchived(discord: SandboxContext, channel: Channel, actor: User): void {
  if (channel.kind !== 'thread' || !channel.locked) return;
  if (!allows(permissionsIn(channel, actor.id), P.ManageThreads)) requireOpenThread(discord, channel);
}

/** Throws 50083 in an archived thread, where nothing can be changed. */
export function requireOpenThread(discord: SandboxContext, channel: Channel): void {
  if (channel.kind === 'thread' && archivedSince(channel, discord.clock.now()) !== null)
    throw apiError(50083);
}

/** A message in a channel's history. Throws 10008 if there is none. */
export function findMessage(channel: Channel, id: string): Message {
  const message = channel.messages.get(id);
  if (!message) throw apiError(10008);
  return message;
}

/** A server that `actor` is in. Throws 10004 otherwise: a server one is not in does not exist. */
export function memberServer(discord: SandboxContext, id: string, actor: User): Server {
  const server = discord.world.server(id);
  if (!server?.members.has(actor.id)) throw apiError(10004);
  return server;
}

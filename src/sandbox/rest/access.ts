// Finds what a request names, and checks that whoever asks may do that there.
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { allows, permissionsIn } from '../world/permissions.ts';
import { archivedSince } from '../world/threads.ts';
import type { Channel, Message, Server, ServerChannel, User } from '../world/types.ts';
import { refuse } from './errors.ts';

/** A channel that `actor` can see. Throws 10003 if there is none and 50001 if they cannot. */
export function visibleChannel(discord: Discord, id: string, actor: User): Channel {
  const channel = discord.world.channel(id);
  if (!channel) throw refuse(10003);
  if (!allows(permissionsIn(channel, actor.id), P.ViewChannel)) throw refuse(50001);
  return channel;
}

/** Throws 50013 unless `actor` has `wanted` in the channel. */
export function need(channel: Channel, actor: User, wanted: bigint): void {
  if (!allows(permissionsIn(channel, actor.id), wanted)) throw refuse(50013);
}

/** Throws unless `actor` may post here: 50013 without the permission, 160005 in a locked thread. */
export function needToPost(channel: Channel, actor: User): void {
  need(channel, actor, channel.kind === 'thread' ? P.SendMessagesInThreads : P.SendMessages);
  if (channel.kind !== 'thread' || !channel.locked) return;
  if (!allows(permissionsIn(channel, actor.id), P.ManageThreads)) throw refuse(160005);
}

/** Throws 50083 in an archived thread, where nothing can be changed. */
export function needOpen(discord: Discord, channel: Channel): void {
  if (channel.kind === 'thread' && archivedSince(channel, discord.clock.now()) !== null) throw refuse(50083);
}

/** A message in a channel's history. Throws 10008 if there is none. */
export function messageIn(channel: Channel, id: string): Message {
  const message = channel.messages.get(id);
  if (!message) throw refuse(10008);
  return message;
}

/** A server that `actor` is in. Throws 10004 otherwise: a server one is not in does not exist. */
export function serverOf(discord: Discord, id: string, actor: User): Server {
  const server = discord.world.server(id);
  if (!server?.members.has(actor.id)) throw refuse(10004);
  return server;
}

/** A channel of a server. Throws 50024 for a direct one. */
export function serverChannel(channel: Channel): ServerChannel {
  if (channel.kind === 'direct') throw refuse(50024);
  return channel;
}

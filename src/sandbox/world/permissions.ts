// Who may do what where: the algorithm of Discord's documentation ("Permissions").
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Member, Server, ServerChannel } from './types.ts';

/** Every permission there is. */
const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What everybody may do in a direct channel. */
const DIRECT_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseApplicationCommands;

/** What a member may do in the server as a whole. */
export function serverPermissions(server: Server, member: Member): bigint {
  if (member.user.id === server.ownerId) return ALL_PERMISSIONS;
  let permissions = server.roles.get(server.id)?.permissions ?? 0n;
  for (const id of member.roles) permissions |= server.roles.get(id)?.permissions ?? 0n;
  return permissions & PermissionFlagsBits.Administrator ? ALL_PERMISSIONS : permissions;
}

/** What a member may do in a channel; a thread has its parent's overwrites. */
export function channelPermissions(channel: ServerChannel, member: Member): bigint {
  const { server } = channel;
  let permissions = serverPermissions(server, member);
  if (permissions === ALL_PERMISSIONS) return permissions;

  const { overwrites } = channel.kind === 'thread' ? channel.parent : channel;
  const everyone = overwrites.get(server.id);
  if (everyone) permissions = (permissions & ~everyone.deny) | everyone.allow;

  let allow = 0n;
  let deny = 0n;
  for (const id of member.roles) {
    const overwrite = overwrites.get(id);
    allow |= overwrite?.allow ?? 0n;
    deny |= overwrite?.deny ?? 0n;
  }
  permissions = (permissions & ~deny) | allow;

  const own = overwrites.get(member.user.id);
  return own ? (permissions & ~own.deny) | own.allow : permissions;
}

/** What a user may do in any channel; nothing if they are not in its server or conversation. */
export function permissionsIn(channel: Channel, userId: string): bigint {
  if (channel.kind === 'direct') {
    return channel.participants.some(({ id }) => id === userId) ? DIRECT_PERMISSIONS : 0n;
  }
  const member = channel.server.members.get(userId);
  return member ? channelPermissions(channel, member) : 0n;
}

/** Whether all of `wanted` is there. Without VIEW_CHANNEL nothing else counts. */
export function allows(permissions: bigint, wanted: bigint): boolean {
  const all = wanted | PermissionFlagsBits.ViewChannel;
  return (permissions & all) === all;
}

/** The highest position among a member's roles; `@everyone` is 0. */
export function highestPosition(server: Server, member: Member): number {
  let highest = 0;
  for (const id of member.roles) highest = Math.max(highest, server.roles.get(id)?.position ?? 0);
  return highest;
}

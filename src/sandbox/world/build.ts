// Building blocks: a server with its bot's role, and a channel, as Discord would set them up.
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { MessageLog } from './message-log.ts';
import type { Server, TextChannel, User } from './types.ts';

const P = PermissionFlagsBits;

/** What `@everyone` may do in a new server. */
export const MEMBER_PERMISSIONS =
  P.ViewChannel |
  P.SendMessages |
  P.SendMessagesInThreads |
  P.CreatePublicThreads |
  P.ReadMessageHistory |
  P.EmbedLinks |
  P.AttachFiles |
  P.AddReactions |
  P.UseExternalEmojis |
  P.UseApplicationCommands |
  P.ChangeNickname |
  P.Connect |
  P.Speak;

/** What the bot's own role allows beyond that: what its invitation asked for. */
const BOT_PERMISSIONS =
  P.ViewChannel |
  P.SendMessages |
  P.SendMessagesInThreads |
  P.CreatePublicThreads |
  P.ReadMessageHistory |
  P.EmbedLinks |
  P.AttachFiles |
  P.ManageRoles;

export interface ServerOptions {
  readonly id: string;
  readonly name: string;
  readonly owner: User;
  readonly everyone: bigint;
  /** The bot that is in it, with the id of the role Discord makes for it. */
  readonly bot: { readonly user: User; readonly roleId: string };
  readonly now: number;
}

/** A server with `@everyone`, its owner, the bot and the bot's managed role at position 1. */
export function buildServer({ id, name, owner, everyone, bot, now }: ServerOptions): Server {
  const server: Server = {
    id,
    name,
    ownerId: owner.id,
    locale: 'en-US',
    nsfwLevel: 0,
    roles: new Map(),
    members: new Map(),
    channels: new Map(),
    threads: new Map(),
  };
  const role = { mentionable: false, managedFor: null };
  server.roles.set(id, { ...role, id, name: '@everyone', permissions: everyone, position: 0 });
  server.roles.set(bot.roleId, {
    ...role,
    id: bot.roleId,
    name: bot.user.displayName,
    permissions: BOT_PERMISSIONS,
    position: 1,
    managedFor: bot.user.id,
  });
  server.members.set(owner.id, { user: owner, roles: new Set(), joinedAt: now });
  server.members.set(bot.user.id, { user: bot.user, roles: new Set([bot.roleId]), joinedAt: now });
  return server;
}

export interface ChannelOptions {
  readonly id: string;
  readonly name: string;
  readonly nsfw?: boolean;
}

/** Adds a channel at the end of a server's list. */
export function buildChannel(server: Server, { id, name, nsfw = false }: ChannelOptions): TextChannel {
  const channel: TextChannel = {
    kind: 'text',
    id,
    server,
    name,
    nsfw,
    position: server.channels.size,
    overwrites: new Map(),
    messages: new MessageLog(),
  };
  server.channels.set(id, channel);
  return channel;
}

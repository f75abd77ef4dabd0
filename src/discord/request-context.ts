// Who asks, where: an interaction's own words turned into ours, checked.

import { type APIInteraction, ChannelType, PermissionFlagsBits } from 'discord.js';
import type { RequestContext } from '../app/request-context.ts';

const THREAD_TYPES: readonly number[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/** Null for an interaction without a user or a channel: nothing we know how to answer. */
export function requestContextOf(interaction: APIInteraction): RequestContext | null {
  const user = interaction.member?.user ?? interaction.user;
  const { channel } = interaction;
  const id = channel?.id ?? interaction.channel_id;
  if (user === undefined || id === undefined) return null;
  const parent =
    channel !== undefined && THREAD_TYPES.includes(channel.type) && 'parent_id' in channel
      ? (channel.parent_id ?? null)
      : null;
  return {
    server: interaction.guild_id ?? null,
    channel: parent ?? id,
    channelName:
      parent === null && channel !== undefined && 'name' in channel ? (channel.name ?? null) : null,
    thread: parent === null ? null : id,
    ageRestricted: ageRestrictionOf(interaction),
    user: user.id,
    manager: hasManageServer(interaction.member?.permissions),
    roles: interaction.member?.roles ?? [],
    canSend: interaction.guild_id === undefined || canSend(interaction.member?.permissions, parent !== null),
    locale: 'locale' in interaction ? interaction.locale : '',
    serverLocale: interaction.guild_locale ?? null,
    request: interaction.id,
  };
}

/** A thread is as its channel, and does not always say so itself. A direct message has no such thing. */
function ageRestrictionOf({ channel, guild_id }: APIInteraction): boolean | null {
  if (guild_id === undefined) return false;
  return channel !== undefined && 'nsfw' in channel && typeof channel.nsfw === 'boolean'
    ? channel.nsfw
    : null;
}

/** An interaction's permissions are those in its channel; in a thread another one counts. */
function canSend(permissions: string | undefined, inThread: boolean): boolean {
  if (permissions === undefined) return false;
  const { Administrator, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  return (BigInt(permissions) & (Administrator | (inThread ? SendMessagesInThreads : SendMessages))) !== 0n;
}

function hasManageServer(permissions: string | undefined): boolean {
  if (permissions === undefined) return false;
  const held = BigInt(permissions);
  return (held & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}

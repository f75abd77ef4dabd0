// Looks at what the bot may do in a channel, as Discord's settings have it now.

import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIThreadChannel,
  ChannelType,
  RESTJSONErrorCodes as Code,
  type REST,
  Routes,
} from 'discord.js';
import { PublishError } from '../../ports/publisher.ts';
import type { Fault } from '../../reading/fault.ts';
import { permissionsIn } from '../permissions.ts';
import { hasCode, outcomeOf } from './outcome.ts';
import { isForAdultsAlone } from './server-facts.ts';

/** What was seen of a channel. */
export interface ChannelAccess {
  readonly server: string;
  readonly kind: 'channel' | 'thread';
  /** Empty where the bot can't see the channel. */
  readonly name: string;
  readonly ageRestricted: boolean;
  readonly permissions: bigint;
}

const ACCEPTED_CHANNEL_TYPES: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/** A server as the bot stands in it. */
export type ServerMembership = readonly [APIGuild, APIGuildMember];

/**
 * Looks at `channel`; with `server` null, in whichever server it is. `homeOf` asks as `askHome` does.
 * @throws PublishError where it is gone, elsewhere, of a kind that takes no posts, or Discord does not answer;
 * whatever Discord says of a channel whose server is unknown and that the bot can't see
 */
export async function fetchChannelAccess(
  rest: REST,
  bot: string,
  membershipOf: (server: string) => Promise<ServerMembership>,
  server: string | null,
  channel: string,
): Promise<ChannelAccess> {
  const found = await fetchChannelOrRefusal(rest, channel);
  const serverId = server ?? ('guild_id' in found ? (found.guild_id ?? null) : null);
  // Discord refuses a channel of a server that it left just as a hidden one: the server tells them apart.
  if (serverId === null) throw 'refusal' in found ? found.refusal : faultError({ kind: 'missing-channel' });
  const [guild, member] = await membershipOf(serverId);
  if ('refusal' in found) {
    if (!hasCode(found.refusal, Code.MissingAccess)) throw found.refusal;
    return { server: serverId, kind: 'channel', name: '', ageRestricted: false, permissions: 0n };
  }
  if (!('guild_id' in found) || found.guild_id !== serverId) throw faultError({ kind: 'missing-channel' });
  if (!ACCEPTED_CHANNEL_TYPES.includes(found.type)) {
    const code = Code.CannotExecuteActionOnThisChannelType;
    throw faultError({ kind: 'refused', code, message: 'Cannot execute action on this channel type' });
  }
  const thread = isThread(found);
  const overwriteOwner =
    thread && found.parent_id ? ((await rest.get(Routes.channel(found.parent_id))) as APIChannel) : found;
  return {
    server: serverId,
    kind: thread ? 'thread' : 'channel',
    name: found.name ?? '',
    ageRestricted: isForAdultsAlone(guild) || ('nsfw' in overwriteOwner && overwriteOwner.nsfw === true),
    permissions: permissionsIn({
      overwrites: ('permission_overwrites' in overwriteOwner && overwriteOwner.permission_overwrites) || [],
      roles: guild.roles,
      ownerId: guild.owner_id,
      memberRoles: member.roles,
      memberId: bot,
      everyoneId: guild.id,
    }),
  };
}

async function fetchChannelOrRefusal(
  rest: REST,
  channel: string,
): Promise<APIChannel | { readonly refusal: unknown }> {
  try {
    return (await rest.get(Routes.channel(channel))) as APIChannel;
  } catch (error) {
    if (outcomeOf(error).kind !== 'fault') throw error;
    return { refusal: error };
  }
}

/** @throws PublishError where the bot is not in the server; whatever discord.js raises */
export async function fetchMembership(rest: REST, bot: string, server: string): Promise<ServerMembership> {
  try {
    return (await Promise.all([
      rest.get(Routes.guild(server)),
      rest.get(Routes.guildMember(server, bot)),
    ])) as [APIGuild, APIGuildMember];
  } catch (error) {
    // Unknown server, unknown member, missing access: one as good as another, the bot is not in it.
    if (outcomeOf(error).kind === 'fault') throw faultError({ kind: 'missing-server' }, error);
    throw error;
  }
}

function isThread(channel: APIChannel): channel is APIThreadChannel {
  return 'thread_metadata' in channel;
}

function faultError(what: Fault, cause?: unknown): PublishError {
  return new PublishError({ kind: 'fault', fault: what }, what.kind, { cause });
}

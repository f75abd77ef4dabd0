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

/** What was seen of a channel. */
export interface Sight {
  readonly server: string;
  readonly kind: 'channel' | 'thread';
  /** Empty where the bot can't see the channel. */
  readonly name: string;
  readonly ageRestricted: boolean;
  readonly permissions: bigint;
}

const TAKES_POSTS: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/** A server as the bot stands in it. */
export type Home = readonly [APIGuild, APIGuildMember];

/**
 * Looks at `channel`; with `server` null, in whichever server it is. `homeOf` asks as `askHome` does.
 * @throws PublishError where it is gone, elsewhere, of a kind that takes no posts, or Discord does not answer;
 * whatever Discord says of a channel whose server is unknown and that the bot can't see
 */
export async function look(
  rest: REST,
  bot: string,
  homeOf: (server: string) => Promise<Home>,
  server: string | null,
  channel: string,
): Promise<Sight> {
  const seen = await channelOrRefusal(rest, channel);
  const where = server ?? ('guild_id' in seen ? (seen.guild_id ?? null) : null);
  // Discord refuses a channel of a server that it left just as a hidden one: the server tells them apart.
  if (where === null) throw 'refusal' in seen ? seen.refusal : fault({ kind: 'missing-channel' });
  const [guild, member] = await homeOf(where);
  if ('refusal' in seen) {
    if (!hasCode(seen.refusal, Code.MissingAccess)) throw seen.refusal;
    return { server: where, kind: 'channel', name: '', ageRestricted: false, permissions: 0n };
  }
  if (!('guild_id' in seen) || seen.guild_id !== where) throw fault({ kind: 'missing-channel' });
  if (!TAKES_POSTS.includes(seen.type)) {
    const code = Code.CannotExecuteActionOnThisChannelType;
    throw fault({ kind: 'refused', code, message: 'Cannot execute action on this channel type' });
  }
  const thread = isThread(seen);
  const place =
    thread && seen.parent_id ? ((await rest.get(Routes.channel(seen.parent_id))) as APIChannel) : seen;
  return {
    server: where,
    kind: thread ? 'thread' : 'channel',
    name: seen.name ?? '',
    ageRestricted: 'nsfw' in place && place.nsfw === true,
    permissions: permissionsIn({
      overwrites: ('permission_overwrites' in place && place.permission_overwrites) || [],
      roles: guild.roles,
      ownerId: guild.owner_id,
      memberRoles: member.roles,
      memberId: bot,
      everyoneId: guild.id,
    }),
  };
}

async function channelOrRefusal(
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
export async function askHome(rest: REST, bot: string, server: string): Promise<Home> {
  try {
    return (await Promise.all([
      rest.get(Routes.guild(server)),
      rest.get(Routes.guildMember(server, bot)),
    ])) as [APIGuild, APIGuildMember];
  } catch (error) {
    // Unknown server, unknown member, missing access: one as good as another, the bot is not in it.
    if (outcomeOf(error).kind === 'fault') throw fault({ kind: 'missing-server' }, error);
    throw error;
  }
}

function isThread(channel: APIChannel): channel is APIThreadChannel {
  return 'thread_metadata' in channel;
}

function fault(what: Fault, cause?: unknown): PublishError {
  return new PublishError({ kind: 'fault', fault: what }, what.kind, { cause });
}

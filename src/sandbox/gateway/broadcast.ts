// Turns what happens in the world into gateway events for those who may know of it.
import { GatewayIntentBits as Intent, PermissionFlagsBits } from 'discord-api-types/v10';
import { messagePayload, postedPayload } from '../payloads/messages.ts';
import {
  serverCreatePayload,
  textChannelPayload,
  threadMemberPayload,
  threadPayload,
} from '../payloads/servers.ts';
import { memberPayload, rolePayload } from '../payloads/users.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { channelOf, type WorldEvent } from '../world/events.ts';
import { allows, permissionsIn } from '../world/permissions.ts';
import type { Message, User } from '../world/types.ts';

interface GatewayEvent {
  readonly name: string;
  readonly data: object;
  /** What the bot must have asked for to get it. */
  readonly intent: Intent;
}

/** Sends all that happens from now on. */
export function broadcast(discord: SandboxContext): void {
  const { world, hub } = discord;
  world.listen((event) => {
    const gatewayEvent = toGatewayEvent(discord, event);
    const channel = channelOf(event);
    const server = 'server' in event ? event.server : channel?.kind === 'direct' ? null : channel?.server;
    if (server === undefined) return;
    const canSee = (user: User) => {
      if ('message' in event && event.message.visibleTo) return event.message.visibleTo === user;
      if (event.kind === 'server-joined' || event.kind === 'server-left') return event.user === user;
      if (channel && !event.kind.endsWith('-deleted')) {
        return allows(permissionsIn(channel, user.id), PermissionFlagsBits.ViewChannel);
      }
      return server
        ? server.members.has(user.id)
        : channel?.kind === 'direct' && channel.participants.includes(user);
    };
    if (canSee(world.bot))
      hub.sendToBot(
        server?.id ?? null,
        gatewayEvent.name,
        redactForBot(event, gatewayEvent.data, world.bot),
        gatewayEvent.intent,
      );
    for (const session of hub.userSessions())
      if (canSee(session.user)) session.dispatch(gatewayEvent.name, gatewayEvent.data);
  });
}

function toGatewayEvent({ world, clock }: SandboxContext, event: WorldEvent): GatewayEvent {
  const now = clock.now();
  const name = EVENT_NAMES[event.kind];
  switch (event.kind) {
    case 'message-created':
    case 'message-updated':
    case 'message-deleted': {
      const { message } = event;
      const intent = message.channel.kind === 'direct' ? Intent.DirectMessages : Intent.GuildMessages;
      const where = message.channel.kind === 'direct' ? {} : { guild_id: message.channel.server.id };
      if (event.kind !== 'message-deleted')
        return {
          name,
          data: { ...messageEvent(message, now, event.kind === 'message-created'), ...where },
          intent,
        };
      return { name, data: { id: message.id, channel_id: message.channel.id, ...where }, intent };
    }
    case 'channel-created':
    case 'channel-updated':
    case 'channel-deleted':
      return { name, data: textChannelPayload(event.channel), intent: Intent.Guilds };
    case 'thread-created':
      return {
        name,
        data: { ...threadPayload(event.thread, now), newly_created: true },
        intent: Intent.Guilds,
      };
    case 'thread-updated':
      return { name, data: threadPayload(event.thread, now), intent: Intent.Guilds };
    case 'thread-deleted': {
      const { id, parent, server } = event.thread;
      return {
        name,
        data: { id, parent_id: parent.id, guild_id: server.id, type: 11 },
        intent: Intent.Guilds,
      };
    }
    case 'thread-joined': {
      const { thread, user } = event;
      const added = [threadMemberPayload(thread, user, now)];
      const data = {
        id: thread.id,
        guild_id: thread.server.id,
        member_count: thread.members.size,
        added_members: added,
      };
      return { name, data, intent: Intent.Guilds };
    }
    case 'role-created':
    case 'role-updated': {
      const role = rolePayload(event.role, event.server, world.applicationId);
      return { name, data: { guild_id: event.server.id, role }, intent: Intent.Guilds };
    }
    case 'member-updated':
      return {
        name,
        data: { guild_id: event.server.id, ...memberPayload(event.member) },
        intent: Intent.GuildMembers,
      };
    case 'server-joined': {
      const data = serverCreatePayload(event.server, world.applicationId, now, [event.user]);
      return { name, data, intent: Intent.Guilds };
    }
    case 'server-left':
      return { name, data: { id: event.server.id }, intent: Intent.Guilds };
  }
}

const EVENT_NAMES = {
  'message-created': 'MESSAGE_CREATE',
  'message-updated': 'MESSAGE_UPDATE',
  'message-deleted': 'MESSAGE_DELETE',
  'channel-created': 'CHANNEL_CREATE',
  'channel-updated': 'CHANNEL_UPDATE',
  'channel-deleted': 'CHANNEL_DELETE',
  'thread-created': 'THREAD_CREATE',
  'thread-updated': 'THREAD_UPDATE',
  'thread-deleted': 'THREAD_DELETE',
  'thread-joined': 'THREAD_MEMBERS_UPDATE',
  'role-created': 'GUILD_ROLE_CREATE',
  'role-updated': 'GUILD_ROLE_UPDATE',
  'member-updated': 'GUILD_MEMBER_UPDATE',
  'server-joined': 'GUILD_CREATE',
  'server-left': 'GUILD_DELETE',
} as const satisfies Record<WorldEvent['kind'], string>;

/** A message as the gateway sends it: with its author's membership. */
function messageEvent(message: Message, now: number, posted: boolean): object {
  const payload = posted ? postedPayload(message, now) : messagePayload(message, now);
  if (message.channel.kind === 'direct') return payload;
  const member = message.channel.server.members.get(message.author.id);
  if (!member) return payload;
  const { user: _, ...partial } = memberPayload(member);
  return { ...payload, member: partial };
}

/** Without the privileged intent the bot does not learn what others say, except to itself. */
function redactForBot(event: WorldEvent, data: object, bot: User): object {
  if (!('message' in event) || event.kind === 'message-deleted') return data;
  const { message } = event;
  const own =
    message.author === bot || message.channel.kind === 'direct' || message.mentions.users.includes(bot);
  return own ? data : { ...data, content: '', embeds: [], attachments: [], components: [] };
}

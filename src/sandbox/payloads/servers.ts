// Servers, channels and threads, in Discord's shape.
import { ChannelType } from 'discord-api-types/v10';
import { archivedSince } from '../world/threads.ts';
import type { Channel, DirectChannel, Server, TextChannel, Thread, User } from '../world/types.ts';
import { memberPayload, rolePayload, userPayload } from './users.ts';

export function channelTypeOf(channel: Channel): ChannelType {
  if (channel.kind === 'direct') return ChannelType.DM;
  if (channel.kind === 'text') return channel.type ?? ChannelType.GuildText;
  return channel.parent.type === ChannelType.GuildAnnouncement
    ? ChannelType.AnnouncementThread
    : ChannelType.PublicThread;
}

export function textChannelPayload(channel: TextChannel) {
  return {
    id: channel.id,
    type: channelTypeOf(channel),
    guild_id: channel.server.id,
    name: channel.name,
    position: channel.position,
    flags: 0,
    parent_id: null,
    topic: null,
    nsfw: channel.nsfw,
    rate_limit_per_user: 0,
    last_message_id: channel.messages.last?.id ?? null,
    permission_overwrites: [...channel.overwrites.values()].map(({ id, target, allow, deny }) => ({
      id,
      type: target === 'role' ? 0 : 1,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
  };
}

/** A thread; `viewer` adds their own membership, as Discord does for those who joined. */
export function threadPayload(thread: Thread, now: number, viewer?: User) {
  const since = archivedSince(thread, now);
  const joined = viewer && thread.members.get(viewer.id);
  return {
    id: thread.id,
    type: channelTypeOf(thread),
    guild_id: thread.server.id,
    parent_id: thread.parent.id,
    owner_id: thread.ownerId,
    name: thread.name,
    flags: 0,
    rate_limit_per_user: 0,
    last_message_id: thread.messages.last?.id ?? null,
    message_count: countMessages(thread),
    total_message_sent: countMessages(thread),
    member_count: thread.members.size,
    thread_metadata: {
      archived: since !== null,
      archive_timestamp: new Date(since ?? thread.createdAt).toISOString(),
      auto_archive_duration: thread.autoArchive,
      locked: thread.locked,
      create_timestamp: new Date(thread.createdAt).toISOString(),
    },
    ...(viewer && joined !== undefined ? { member: threadMemberPayload(thread, viewer, joined) } : {}),
  };
}

/** Without the first one, which only refers to what the thread was opened from. */
function countMessages({ messages }: Thread): number {
  return Math.max(0, messages.size - 1);
}

export function threadMemberPayload(thread: Thread, user: User, joinedAt: number) {
  return { id: thread.id, user_id: user.id, join_timestamp: new Date(joinedAt).toISOString(), flags: 0 };
}

/** A conversation as one of its two people sees it. */
export function directChannelPayload(channel: DirectChannel, viewer: User) {
  return {
    id: channel.id,
    type: ChannelType.DM,
    flags: 0,
    last_message_id: channel.messages.last?.id ?? null,
    recipients: channel.participants.filter(({ id }) => id !== viewer.id).map(userPayload),
  };
}

export function channelPayload(channel: Channel, viewer: User, now: number) {
  if (channel.kind === 'direct') return directChannelPayload(channel, viewer);
  return channel.kind === 'thread' ? threadPayload(channel, now, viewer) : textChannelPayload(channel);
}

export function serverPayload(server: Server, applicationId: string) {
  return {
    id: server.id,
    name: server.name,
    owner_id: server.ownerId,
    roles: [...server.roles.values()].map((role) => rolePayload(role, server, applicationId)),
    preferred_locale: server.locale,
    features: [],
    emojis: [],
    stickers: [],
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    nsfw: server.nsfwLevel === 1 || server.nsfwLevel === 3,
    nsfw_level: server.nsfwLevel,
    incidents_data: null,
  };
}

/** A server as GUILD_CREATE carries it: with its channels, threads and the members that `of` are. */
export function serverCreatePayload(server: Server, applicationId: string, now: number, of: readonly User[]) {
  return {
    ...serverPayload(server, applicationId),
    joined_at: new Date(now).toISOString(),
    large: false,
    unavailable: false,
    member_count: server.members.size,
    members: of.flatMap(({ id }) => {
      const member = server.members.get(id);
      return member ? [memberPayload(member)] : [];
    }),
    channels: [...server.channels.values()].map(textChannelPayload),
    threads: [...server.threads.values()]
      .filter((thread) => archivedSince(thread, now) === null)
      .map((thread) => threadPayload(thread, now)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

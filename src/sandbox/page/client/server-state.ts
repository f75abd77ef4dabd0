// The server as one member's app knows it: channels, threads, roles and members, kept up to date by events.

import { MessageType } from './discord-constants.ts';
import { permissionsIn, VIEW_CHANNEL } from './permissions.ts';
import type { WireChannel, WireGuild, WireMember, WireMessage, WireRole, WireThread } from './wire.ts';

export class ServerState {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly channels = new Map<string, WireChannel>();
  readonly threads = new Map<string, WireThread>();
  readonly roles = new Map<string, WireRole>();
  readonly members = new Map<string, WireMember>();

  constructor(guild: WireGuild) {
    this.id = guild.id;
    this.name = guild.name;
    this.ownerId = guild.owner_id;
    for (const channel of guild.channels) this.channels.set(channel.id, channel);
    for (const thread of guild.threads) this.threads.set(thread.id, thread);
    for (const role of guild.roles) this.roles.set(role.id, role);
    for (const member of guild.members) this.members.set(member.user.id, member);
  }

  receive(event: string, data: Record<string, unknown>): void {
    const id = String(data.id);
    switch (event) {
      case 'CHANNEL_CREATE':
      case 'CHANNEL_UPDATE':
        this.channels.set(id, data as unknown as WireChannel);
        break;
      case 'CHANNEL_DELETE':
        this.channels.delete(id);
        break;
      case 'THREAD_CREATE':
      case 'THREAD_UPDATE':
        this.threads.set(id, data as unknown as WireThread);
        break;
      case 'THREAD_DELETE':
        this.threads.delete(id);
        break;
      case 'GUILD_ROLE_CREATE':
      case 'GUILD_ROLE_UPDATE': {
        const role = data.role as WireRole;
        this.roles.set(role.id, role);
        break;
      }
      case 'GUILD_MEMBER_UPDATE': {
        const member = data as unknown as WireMember;
        this.members.set(member.user.id, member);
      }
    }
  }

  /**
   * Counts a message in the thread it was written in, as no event of the thread's own does; the first, which refers to
   * what the thread was opened from, does not count.
   */
  countMessage({ channel_id: channelId, type }: WireMessage): void {
    if (type === MessageType.ThreadStarterMessage) return;
    const thread = this.threads.get(channelId);
    if (thread) this.threads.set(channelId, { ...thread, message_count: (thread.message_count ?? 0) + 1 });
  }

  /** What a member may do in a channel, or (null) in the server as a whole. */
  permissionsOf(userId: string, channelId: string | null): bigint {
    return permissionsIn(this, userId, channelId === null ? null : this.parentOf(channelId));
  }

  /** The channels a member sees, in their order. */
  visibleChannels(userId: string): WireChannel[] {
    return [...this.channels.values()]
      .filter(({ id }) => (this.permissionsOf(userId, id) & VIEW_CHANNEL) !== 0n)
      .sort((a, b) => a.position - b.position);
  }

  /** The threads under a channel, oldest first. */
  threadsOf(channelId: string): WireThread[] {
    return [...this.threads.values()].filter(({ parent_id }) => parent_id === channelId);
  }

  /** The channel itself, or the one a thread belongs to. */
  parentOf(channelId: string): string {
    return this.threads.get(channelId)?.parent_id ?? channelId;
  }

  channelName(id: string): string | null {
    return this.channels.get(id)?.name ?? this.threads.get(id)?.name ?? null;
  }

  userName(id: string): string | null {
    const user = this.members.get(id)?.user;
    return user ? (user.global_name ?? user.username) : null;
  }
}

// What the sandbox's world is made of: users, servers, roles, channels, threads and messages.
import type {
  APIAttachment,
  APIEmbed,
  APIMessageInteractionMetadata,
  ChannelType,
  MessageType,
} from 'discord-api-types/v10';
import type { Json } from '../json.ts';
import type { MessageLog } from './message-log.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly bot: boolean;
  /** What this user authenticates with, without the `Bot ` before a bot's. */
  readonly token: string;
  /** The language this user has Discord in. */
  locale: string;
}

export interface Role {
  readonly id: string;
  name: string;
  permissions: bigint;
  position: number;
  mentionable: boolean;
  /** The id of the bot or integration that this role was made for, or null. Such a role cannot be handed out. */
  readonly managedFor: string | null;
}

/** What a channel allows and denies one role or one member. */
export interface Overwrite {
  readonly id: string;
  readonly target: 'role' | 'member';
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface Member {
  readonly user: User;
  readonly roles: Set<string>;
  readonly joinedAt: number;
}

export interface Server {
  readonly id: string;
  name: string;
  ownerId: string;
  readonly locale: string;
  /** Discord's `nsfw_level`: 1 and 3 are for adults alone, whatever its channels say. */
  nsfwLevel: 0 | 1 | 2 | 3;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  readonly channels: Map<string, TextChannel>;
  readonly threads: Map<string, Thread>;
}

/** The kinds of channels that hold messages: in a forum and a media channel, only their threads do. */
export type ServerChannelType =
  | ChannelType.GuildText
  | ChannelType.GuildAnnouncement
  | ChannelType.GuildVoice
  | ChannelType.GuildStageVoice
  | ChannelType.GuildForum
  | ChannelType.GuildMedia;

export interface TextChannel {
  readonly kind: 'text';
  readonly id: string;
  readonly server: Server;
  name: string;
  nsfw: boolean;
  /** What kind of channel it is; a text channel where nothing else is said. */
  type?: ServerChannelType;
  readonly position: number;
  readonly overwrites: Map<string, Overwrite>;
  readonly messages: MessageLog<Message>;
}

export interface Thread {
  readonly kind: 'thread';
  readonly id: string;
  readonly server: Server;
  readonly parent: TextChannel;
  readonly ownerId: string;
  name: string;
  locked: boolean;
  /** When somebody archived it (epoch milliseconds), or null. */
  archivedAt: number | null;
  /** Minutes without a message after which it archives itself. */
  autoArchive: number;
  /** Epoch milliseconds of its last message, or of its being opened. */
  activeAt: number;
  readonly createdAt: number;
  /** Who joined it, and when (epoch milliseconds). */
  readonly members: Map<string, number>;
  readonly messages: MessageLog<Message>;
}

export interface DirectChannel {
  readonly kind: 'direct';
  readonly id: string;
  readonly participants: readonly [User, User];
  readonly messages: MessageLog<Message>;
}

export type ServerChannel = TextChannel | Thread;
export type Channel = ServerChannel | DirectChannel;

export interface MessageReference {
  readonly channelId: string;
  /** Null where a whole channel is meant: the thread that was opened. */
  readonly messageId: string | null;
  readonly serverId: string | null;
}

export interface Message {
  readonly id: string;
  readonly channel: Channel;
  readonly author: User;
  readonly type: MessageType;
  content: string;
  embeds: APIEmbed[];
  components: Json[];
  attachments: APIAttachment[];
  flags: number;
  mentions: Mentions;
  editedAt: number | null;
  pinned: boolean;
  readonly nonce: string | number | null;
  readonly reference: MessageReference | null;
  readonly interaction: APIMessageInteractionMetadata | null;
  /** For an ephemeral message, the only user who sees it. */
  readonly visibleTo: User | null;
}

/** Whom a message pings. */
export interface Mentions {
  readonly everyone: boolean;
  readonly roles: readonly string[];
  readonly users: readonly User[];
}

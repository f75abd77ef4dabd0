// Threads: how they open, and when they count as archived.
import { MessageType } from 'discord-api-types/v10';
import { snowflakeTime } from '../snowflake.ts';
import { MessageLog } from './message-log.ts';
import type { Message, TextChannel, Thread, User } from './types.ts';
import type { World } from './world.ts';

/** When a thread was archived, by hand or by its own silence (epoch milliseconds); null while it is open. */
export function archivedSince(thread: Thread, now: number): number | null {
  if (thread.archivedAt !== null) return thread.archivedAt;
  const silentSince = thread.activeAt + thread.autoArchive * 60_000;
  return now >= silentSince ? silentSince : null;
}

export interface OpenThreadOptions {
  /** The id of the message it begins from, which becomes its own. */
  readonly id: string;
  readonly parent: TextChannel;
  readonly owner: User;
  readonly name: string;
  /** Minutes: 60, 1440, 4320 or 10080. */
  readonly autoArchive: number;
}

/** Opens a thread; its owner joins it. */
export function openThread(
  world: World,
  { id, parent, owner, name, autoArchive }: OpenThreadOptions,
): Thread {
  const now = world.clock.now();
  const thread: Thread = {
    kind: 'thread',
    id,
    server: parent.server,
    parent,
    ownerId: owner.id,
    name,
    locked: false,
    archivedAt: null,
    autoArchive,
    activeAt: now,
    createdAt: now,
    members: new Map([[owner.id, now]]),
    messages: new MessageLog(),
  };
  parent.server.threads.set(id, thread);
  world.registerChannel(thread);
  world.emit({ kind: 'thread-created', thread });
  return thread;
}

/** How old a message must be for its thread to be told of in the channel, in milliseconds: "a very small value". */
const OLD_MESSAGE_MS = 10_000;

/**
 * The messages that Discord itself writes about a thread that was opened from a message: the first in it refers to that
 * one (type 21); where that is not fresh any more, one in the channel tells of the thread (type 18).
 * https://docs.discord.com/developers/topics/threads
 */
export function announceThread(world: World, thread: Thread, from: Message): void {
  const { parent, server } = thread;
  const author = world.users.get(thread.ownerId) ?? from.author;
  const reference = { channelId: parent.id, messageId: from.id, serverId: server.id };
  storeSystemMessage(world, { channel: thread, author, type: MessageType.ThreadStarterMessage, reference });
  if (thread.createdAt - snowflakeTime(from.id) <= OLD_MESSAGE_MS) return;
  storeSystemMessage(world, {
    ...{ channel: parent, author, type: MessageType.ThreadCreated, content: thread.name },
    reference: { channelId: thread.id, messageId: null, serverId: server.id },
  });
}

function storeSystemMessage(
  world: World,
  message: Pick<Message, 'channel' | 'author' | 'type' | 'reference'> & { readonly content?: string },
): void {
  const full: Message = {
    id: world.nextId(),
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags: 0,
    mentions: { everyone: false, roles: [], users: [] },
    editedAt: null,
    pinned: false,
    nonce: null,
    interaction: null,
    visibleTo: null,
    ...message,
  };
  world.storeMessage(full);
  world.emit({ kind: 'message-created', message: full });
}

/** Lets a user join a thread; nothing happens if they are in it. */
export function joinThread(world: World, thread: Thread, user: User): void {
  if (thread.members.has(user.id)) return;
  thread.members.set(user.id, world.clock.now());
  world.emit({ kind: 'thread-joined', thread, user });
}

// Threads: how they open, and when they count as archived.
import { MessageLog } from './message-log.ts';
import type { TextChannel, Thread, User } from './types.ts';
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

/** Lets a user join a thread; nothing happens if they are in it. */
export function joinThread(world: World, thread: Thread, user: User): void {
  if (thread.members.has(user.id)) return;
  thread.members.set(user.id, world.clock.now());
  world.emit({ kind: 'thread-joined', thread, user });
}

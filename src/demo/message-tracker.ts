// Notices what appears in the server's channels, its threads and the direct messages since the last look.

import { MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Message } from '../sandbox/client/answer.ts';
import { compareSnowflakes } from '../sandbox/snowflake.ts';
import type { SandboxUser } from '../sandbox/user.ts';
import type { WorldEditor } from '../sandbox/world/world-editor.ts';

export interface MessageChange {
  readonly message: Message;
  readonly kind: 'new' | 'changed';
  /** Whom it went to, where it is a direct message. */
  readonly recipient: string | null;
}

/** How a message looked when it was last seen. */
type Fingerprint = string;

export class MessageTracker {
  readonly #world: WorldEditor;
  readonly #known = new Map<string, Fingerprint>();

  constructor(world: WorldEditor) {
    this.#world = world;
  }

  /**
   * What everyone can see, and what people got in direct messages, since the last look: oldest first.
   * `observer` sees every channel; `people` by their names.
   */
  async poll(observer: SandboxUser, people: ReadonlyMap<string, SandboxUser>): Promise<MessageChange[]> {
    const { channels, threads } = this.#world.defaultServer;
    const found: MessageChange[] = [];
    for (const id of [...channels.keys(), ...threads.keys()]) {
      found.push(...this.#changesIn(await observer.visibleMessages(id), null));
    }
    for (const [name, user] of people) found.push(...this.#changesIn(await user.directMessages(), name));
    return found.sort((a, b) => compareSnowflakes(a.message.id, b.message.id));
  }

  /** Takes a message for seen: it has been shown as an answer. */
  recordSeen(message: Message): void {
    this.#known.set(message.id, fingerprintOf(message));
  }

  #changesIn(messages: readonly Message[], directTo: string | null): MessageChange[] {
    const changes: MessageChange[] = [];
    for (const message of messages.filter(isPublic)) {
      const before = this.#known.get(message.id);
      if (before === fingerprintOf(message)) continue;
      this.recordSeen(message);
      changes.push({ message, kind: before === undefined ? 'new' : 'changed', recipient: directTo });
    }
    return changes;
  }
}

/** What a private answer is: nobody else's. */
export function isPrivate({ flags }: Message): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** Lines such as “Mina started a thread” say what is to be seen anyway. */
function isPublic(message: Message): boolean {
  const { ThreadCreated, ThreadStarterMessage } = MessageType;
  return !isPrivate(message) && message.type !== ThreadCreated && message.type !== ThreadStarterMessage;
}

function fingerprintOf({ edited_timestamp, components, content }: Message): Fingerprint {
  return JSON.stringify([edited_timestamp, content, components]);
}

// Notices what appears in the server's channels, its threads and the direct messages since the last look.

import { MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Message } from '../sandbox/client/answer.ts';
import { compareSnowflakes } from '../sandbox/snowflake.ts';
import type { SandboxUser } from '../sandbox/user.ts';
import type { Changes } from '../sandbox/world/changes.ts';

export interface Appeared {
  readonly message: Message;
  readonly how: 'new' | 'changed';
  /** Whom it went to, where it is a direct message. */
  readonly directTo: string | null;
}

/** How a message looked when it was last seen. */
type Seen = string;

export class Watch {
  readonly #world: Changes;
  readonly #known = new Map<string, Seen>();

  constructor(world: Changes) {
    this.#world = world;
  }

  /**
   * What everyone can see, and what people got in direct messages, since the last look: oldest first.
   * `observer` sees every channel; `people` by their names.
   */
  async look(observer: SandboxUser, people: ReadonlyMap<string, SandboxUser>): Promise<Appeared[]> {
    const { channels, threads } = this.#world.home;
    const found: Appeared[] = [];
    for (const id of [...channels.keys(), ...threads.keys()]) {
      found.push(...this.#news(await observer.sees(id), null));
    }
    for (const [name, user] of people) found.push(...this.#news(await user.directMessages(), name));
    return found.sort((a, b) => compareSnowflakes(a.message.id, b.message.id));
  }

  /** Takes a message for seen: it has been shown as an answer. */
  know(message: Message): void {
    this.#known.set(message.id, stateOf(message));
  }

  #news(messages: readonly Message[], directTo: string | null): Appeared[] {
    const news: Appeared[] = [];
    for (const message of messages.filter(isForAll)) {
      const before = this.#known.get(message.id);
      if (before === stateOf(message)) continue;
      this.know(message);
      news.push({ message, how: before === undefined ? 'new' : 'changed', directTo });
    }
    return news;
  }
}

/** What a private answer is: nobody else's. */
export function isPrivate({ flags }: Message): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** Lines such as “Mina started a thread” say what is to be seen anyway. */
function isForAll(message: Message): boolean {
  const { ThreadCreated, ThreadStarterMessage } = MessageType;
  return !isPrivate(message) && message.type !== ThreadCreated && message.type !== ThreadStarterMessage;
}

function stateOf({ edited_timestamp, components, content }: Message): Seen {
  return JSON.stringify([edited_timestamp, content, components]);
}

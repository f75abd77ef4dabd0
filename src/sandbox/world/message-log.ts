// The messages of one channel, in order, with the pages that Discord's listing gives.
import { compareSnowflakes } from '../snowflake.ts';

/** Which messages to list; at most one of `before`, `after` and `around`. */
export interface MessagePage {
  readonly before?: string;
  readonly after?: string;
  readonly around?: string;
  /** 1 to 100. */
  readonly limit: number;
}

export class MessageLog<Message extends { readonly id: string }> {
  readonly #messages: Message[] = [];

  get size(): number {
    return this.#messages.length;
  }

  get last(): Message | undefined {
    return this.#messages.at(-1);
  }

  /** Adds a message, which must be younger than all before it. */
  add(message: Message): void {
    this.#messages.push(message);
  }

  get(id: string): Message | undefined {
    const message = this.#messages[this.#indexFrom(id)];
    return message?.id === id ? message : undefined;
  }

  /** Takes a message away; false if it was not there. */
  delete(id: string): boolean {
    const index = this.#indexFrom(id);
    if (this.#messages[index]?.id !== id) return false;
    this.#messages.splice(index, 1);
    return true;
  }

  /** One page of messages, newest first. */
  page({ before, after, around, limit }: MessagePage): Message[] {
    let start = Math.max(0, this.#messages.length - limit);
    let end = this.#messages.length;
    if (before !== undefined) {
      end = this.#indexFrom(before);
      start = Math.max(0, end - limit);
    } else if (after !== undefined) {
      const from = this.#indexFrom(after);
      start = this.#messages[from]?.id === after ? from + 1 : from;
      end = start + limit;
    } else if (around !== undefined) {
      start = Math.max(0, this.#indexFrom(around) - Math.floor(limit / 2));
      end = start + limit;
    }
    return this.#messages.slice(start, end).reverse();
  }

  /** The index of the first message that is `id` or younger. */
  #indexFrom(id: string): number {
    let low = 0;
    let high = this.#messages.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const message = this.#messages[middle];
      if (message && compareSnowflakes(message.id, id) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

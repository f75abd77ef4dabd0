// Remembers which message an author's nonce became, so that the same one does not post twice.
import type { SandboxClock } from './clock.ts';
import type { Message } from './world/types.ts';

/** Discord says "the past few minutes"; three of them here, in milliseconds. */
export const NONCE_WINDOW_MS = 180_000;

export class NonceCache {
  readonly #clock: SandboxClock;
  readonly #seen = new Map<string, { message: Message; at: number }>();

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  /** The message that this author's nonce became within the window. */
  find(authorId: string, nonce: string | number): Message | undefined {
    const entry = this.#seen.get(`${authorId} ${nonce}`);
    return entry && this.#clock.now() - entry.at < NONCE_WINDOW_MS ? entry.message : undefined;
  }

  remember(message: Message): void {
    if (message.nonce === null) return;
    const now = this.#clock.now();
    for (const [key, { at }] of this.#seen) {
      if (now - at < NONCE_WINDOW_MS) break;
      this.#seen.delete(key);
    }
    const key = `${message.author.id} ${message.nonce}`;
    // Deleted first, so that the map stays in the order of time that the loop above relies on.
    this.#seen.delete(key);
    this.#seen.set(key, { message, at: now });
  }
}

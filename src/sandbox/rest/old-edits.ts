// Edits of messages that are more than an hour old, of which a channel takes few.

import type { SandboxClock } from '../clock.ts';
import { snowflakeTime } from '../snowflake.ts';
import type { Message } from '../world/types.ts';
import { apiError } from './errors.ts';

const HOUR_MS = 3_600_000;

/** Discord does not say how many; a bot that lives by edits has counted these (starboard-4, issue 118). */
const MAX_OLD_EDITS = 3;
const WINDOW_MS = 20_000;

export class OldEdits {
  readonly #clock: SandboxClock;
  /** Epoch milliseconds of each channel's last few, oldest first. */
  readonly #byChannel = new Map<string, number[]>();

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  /** Counts an edit of a message. Throws 30046 where it is one too many. */
  count({ id, channel }: Message): void {
    const now = this.#clock.now();
    if (now - snowflakeTime(id) <= HOUR_MS) return;
    const recent = (this.#byChannel.get(channel.id) ?? []).filter((at) => at <= now && now - at < WINDOW_MS);
    this.#byChannel.set(channel.id, recent);
    const [first] = recent;
    if (first === undefined || recent.length < MAX_OLD_EDITS) recent.push(now);
    else throw apiError(30046).withRetryAfter((first + WINDOW_MS - now) / 1000);
  }
}

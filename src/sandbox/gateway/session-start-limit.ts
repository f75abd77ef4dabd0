// How often a bot may identify: so many times a day, and then Discord resets its token.

import type { SandboxClock } from '../clock.ts';

/** Identifies a day, as Discord grants every bot. */
const IDENTIFIES_A_DAY = 1000;
const DAY_MS = 86_400_000;

export class SessionStartLimit {
  /** What is left of the day's identifies. */
  remaining = IDENTIFIES_A_DAY;
  /** Milliseconds until they are renewed, as GET /gateway/bot tells. */
  resetAfterMs = DAY_MS;
  readonly #clock: SandboxClock;
  #dayBegan: number;

  constructor(clock: SandboxClock) {
    this.#clock = clock;
    this.#dayBegan = clock.now();
  }

  /** Counts an identify; false where none was left. */
  use(): boolean {
    const now = this.#clock.now();
    if (now - this.#dayBegan >= DAY_MS) {
      this.#dayBegan = now;
      this.remaining = IDENTIFIES_A_DAY;
    }
    if (this.remaining <= 0) return false;
    this.remaining -= 1;
    return true;
  }
}

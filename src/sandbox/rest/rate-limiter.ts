// Rate limits as Discord has them: a window for each route and place, and one for everything.
import { createHash } from 'node:crypto';
import type { SandboxClock } from '../clock.ts';

/** Milliseconds of every window. */
const WINDOW_MS = 1000;
/** Windows remembered before those that are over are swept out. */
const MAX_WINDOWS = 5000;

export type RateLimitScope = 'user' | 'shared' | 'global';

export interface RateLimitHit {
  /** Seconds until it is worth trying again. */
  readonly retryAfter: number;
  readonly scope: RateLimitScope;
}

export interface RateLimitResult {
  readonly headers: Readonly<Record<string, string>>;
  readonly limited: RateLimitHit | null;
}

export interface RateLimitOptions {
  /** Requests a second over all routes; Discord allows 50. */
  readonly global: number;
  /** Requests a second for one route in one place. */
  readonly perRoute: number;
}

export class RateLimiter {
  readonly #clock: SandboxClock;
  readonly #limits: RateLimitOptions;
  readonly #windows = new Map<string, { endsAt: number; used: number }>();
  readonly #names = new Map<string, string>();

  constructor(clock: SandboxClock, limits: RateLimitOptions) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Counts a request. `place` is what the route's limit is counted by: a channel, a server, a token. */
  consume(token: string, route: string, bucketKey: string, isExempt: boolean): RateLimitResult {
    const { perRoute, global } = this.#limits;
    if (!isExempt && Number.isFinite(global)) {
      const all = this.#consumeWindow(`global ${token}`, global);
      if (all.isExceeded)
        return { headers: {}, limited: { retryAfter: all.remainingMs / 1000, scope: 'global' } };
    }
    const window = this.#consumeWindow(`${token} ${route} ${bucketKey}`, perRoute);
    const headers = {
      'x-ratelimit-limit': String(perRoute),
      'x-ratelimit-remaining': String(Math.max(0, perRoute - window.used)),
      'x-ratelimit-reset': String((this.#clock.now() + window.remainingMs) / 1000),
      'x-ratelimit-reset-after': String(window.remainingMs / 1000),
      'x-ratelimit-bucket': this.#bucketName(route),
    };
    return {
      headers,
      limited: window.isExceeded ? { retryAfter: window.remainingMs / 1000, scope: 'user' } : null,
    };
  }

  #consumeWindow(key: string, max: number): { used: number; remainingMs: number; isExceeded: boolean } {
    const now = this.#clock.now();
    let window = this.#windows.get(key);
    if (!window || now >= window.endsAt) {
      if (this.#windows.size >= MAX_WINDOWS) this.#sweep(now);
      window = { endsAt: now + WINDOW_MS, used: 0 };
      this.#windows.set(key, window);
    }
    window.used += 1;
    return { used: window.used, remainingMs: window.endsAt - now, isExceeded: window.used > max };
  }

  #sweep(now: number): void {
    for (const [key, { endsAt }] of this.#windows) if (now >= endsAt) this.#windows.delete(key);
  }

  #bucketName(route: string): string {
    let name = this.#names.get(route);
    if (name === undefined) {
      name = createHash('sha256').update(route).digest('hex').slice(0, 32);
      this.#names.set(route, name);
    }
    return name;
  }
}

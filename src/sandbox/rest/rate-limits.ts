// Rate limits as Discord has them: a window for each route and place, and one for everything.
import { createHash } from 'node:crypto';
import type { SandboxClock } from '../clock.ts';

/** Milliseconds of every window. */
const WINDOW = 1000;
/** Windows remembered before those that are over are swept out. */
const SWEEP_AT = 5000;

export type Scope = 'user' | 'shared' | 'global';

export interface Limited {
  /** Seconds until it is worth trying again. */
  readonly retryAfter: number;
  readonly scope: Scope;
}

export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  readonly limited: Limited | null;
}

export interface Limits {
  /** Requests a second over all routes; Discord allows 50. */
  readonly global: number;
  /** Requests a second for one route in one place. */
  readonly perRoute: number;
}

export class RateLimits {
  readonly #clock: SandboxClock;
  readonly #limits: Limits;
  readonly #windows = new Map<string, { endsAt: number; used: number }>();
  readonly #names = new Map<string, string>();

  constructor(clock: SandboxClock, limits: Limits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Counts a request. `place` is what the route's limit is counted by: a channel, a server, a token. */
  count(token: string, route: string, place: string, globallyExempt: boolean): Verdict {
    const { perRoute, global } = this.#limits;
    if (!globallyExempt && Number.isFinite(global)) {
      const all = this.#use(`global ${token}`, global);
      if (all.over) return { headers: {}, limited: { retryAfter: all.left / 1000, scope: 'global' } };
    }
    const window = this.#use(`${token} ${route} ${place}`, perRoute);
    const headers = {
      'x-ratelimit-limit': String(perRoute),
      'x-ratelimit-remaining': String(Math.max(0, perRoute - window.used)),
      'x-ratelimit-reset': String((this.#clock.now() + window.left) / 1000),
      'x-ratelimit-reset-after': String(window.left / 1000),
      'x-ratelimit-bucket': this.#bucketName(route),
    };
    return { headers, limited: window.over ? { retryAfter: window.left / 1000, scope: 'user' } : null };
  }

  #use(key: string, most: number): { used: number; left: number; over: boolean } {
    const now = this.#clock.now();
    let window = this.#windows.get(key);
    if (!window || now >= window.endsAt) {
      if (this.#windows.size >= SWEEP_AT) this.#sweep(now);
      window = { endsAt: now + WINDOW, used: 0 };
      this.#windows.set(key, window);
    }
    window.used += 1;
    return { used: window.used, left: window.endsAt - now, over: window.used > most };
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

// Rate limits as Discord has them: a window for each route and place, and one for everything.
import { createHash } from 'node:crypto';
import type { SandboxClock } from '../clock.ts';
import { type LimitedRequest, type RouteLimit, routeLimits } from './route-limits.ts';

/** Milliseconds of the window of the limit over everything. */
const GLOBAL_WINDOW_MS = 1000;
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
  /** Requests a second for each route in one place; null for limits of Discord's sizes. */
  readonly perRoute: number | null;
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

  /** Counts a request. `bucketKey` is what the route's limit is counted by: a channel, a server, a token. */
  consume(token: string, request: LimitedRequest, bucketKey: string, isExempt: boolean): RateLimitResult {
    const { perRoute, global } = this.#limits;
    if (!isExempt && Number.isFinite(global)) {
      const all = this.#consumeWindow(`global ${token}`, { requests: global, windowMs: GLOBAL_WINDOW_MS });
      if (all.isExceeded)
        return { headers: {}, limited: { retryAfter: all.remainingMs / 1000, scope: 'global' } };
    }
    const limits =
      perRoute === null
        ? routeLimits(request, this.#clock)
        : [{ requests: perRoute, windowMs: GLOBAL_WINDOW_MS }];
    let result: RateLimitResult = { headers: {}, limited: null };
    for (const limit of limits) {
      if (!Number.isFinite(limit.requests)) continue;
      const bucket = `${request.method} ${request.path} ${limit.name ?? ''}`;
      const window = this.#consumeWindow(`${token} ${bucket} ${bucketKey}`, limit);
      const headers = this.#headers(bucket, limit, window);
      if (window.isExceeded)
        return { headers, limited: { retryAfter: window.remainingMs / 1000, scope: 'user' } };
      // The tightest of several comes last, and Discord's headers leave it out.
      if (result.limited === null && Object.keys(result.headers).length === 0)
        result = { headers, limited: null };
    }
    return result;
  }

  #headers(
    bucket: string,
    { requests }: RouteLimit,
    { used, remainingMs }: { used: number; remainingMs: number },
  ): Record<string, string> {
    // A library waits by the machine's time, which has nothing to do with a clock that is moved by hand.
    if (this.#clock.onMove !== undefined) return { 'x-ratelimit-limit': String(requests) };
    return {
      'x-ratelimit-limit': String(requests),
      'x-ratelimit-remaining': String(Math.max(0, requests - used)),
      'x-ratelimit-reset': String((this.#clock.now() + remainingMs) / 1000),
      'x-ratelimit-reset-after': String(remainingMs / 1000),
      'x-ratelimit-bucket': this.#bucketName(bucket),
    };
  }

  #consumeWindow(
    key: string,
    { requests, windowMs }: RouteLimit,
  ): { used: number; remainingMs: number; isExceeded: boolean } {
    const now = this.#clock.now();
    let window = this.#windows.get(key);
    if (!window || now >= window.endsAt || now < window.endsAt - windowMs) {
      if (this.#windows.size >= MAX_WINDOWS) this.#sweep(now);
      window = { endsAt: now + windowMs, used: 0 };
      this.#windows.set(key, window);
    }
    window.used += 1;
    return { used: window.used, remainingMs: window.endsAt - now, isExceeded: window.used > requests };
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

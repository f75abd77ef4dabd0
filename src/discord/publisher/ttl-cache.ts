// A small cache for what may be a little out of date.

import type { Clock } from '../../ports/clock.ts';

export interface TtlCache<T> {
  /** What was kept under `key` not too long ago. */
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/** Keeps at most `most` values (1 or more), the newest, for `lifetime` milliseconds each. */
export function createTtlCache<T>(clock: Clock, ttlMs: number, maxEntries: number): TtlCache<T> {
  const entries = new Map<string, { readonly value: T; readonly at: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      const age = clock.now() - entry.at;
      // Older than new: the clock was set back, and says nothing about this entry.
      return age >= 0 && age < ttlMs ? entry.value : undefined;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, at: clock.now() });
      for (const oldest of entries.keys()) {
        if (entries.size <= maxEntries) break;
        entries.delete(oldest);
      }
    },
  };
}

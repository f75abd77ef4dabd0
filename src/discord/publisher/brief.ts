// A small cache for what may be a little out of date.

import type { Clock } from '../../ports/clock.ts';

export interface Brief<T> {
  /** What was kept under `key` not too long ago. */
  get(key: string): T | undefined;
  keep(key: string, value: T): void;
}

/** Keeps at most `most` values (1 or more), the newest, for `lifetime` milliseconds each. */
export function createBrief<T>(clock: Clock, lifetime: number, most: number): Brief<T> {
  const kept = new Map<string, { readonly value: T; readonly at: number }>();
  return {
    get(key) {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      const age = clock.now() - entry.at;
      // Older than new: the clock was set back, and says nothing about this entry.
      return age >= 0 && age < lifetime ? entry.value : undefined;
    },
    keep(key, value) {
      kept.delete(key);
      kept.set(key, { value, at: clock.now() });
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
  };
}

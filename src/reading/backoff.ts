// How long to wait before the next attempt.

import { DAY_MS, HOUR_MS } from './durations.ts';
import { MAX_BACKOFF_MS } from './park.ts';

/** The first wait after a failed attempt, in milliseconds; it doubles up to `MAX_BACKOFF_MS`. */
const MIN_BACKOFF_MS = 2_000;

/** How much of a wait is left to chance, so that many that failed together do not come back together. */
const JITTER_RATIO = 0.25;

/** What goes on failing is tried again after this part of the time it has failed for: less and less often. */
const FAILING_TIME_RATIO = 1 / 12;
const MAX_FAILING_BACKOFF_MS = 2 * HOUR_MS;

/** Milliseconds to wait after so many attempts (1 or more) that have failed for `failingMs`; `random` is 0 to 1. */
export function backoff(attempts: number, failingMs: number, random: number): number {
  const doubling = Math.min(MAX_BACKOFF_MS, MIN_BACKOFF_MS * 2 ** (attempts - 1));
  const growing = Math.min(MAX_FAILING_BACKOFF_MS, failingMs * FAILING_TIME_RATIO);
  return Math.round(Math.max(doubling, growing) * (1 - JITTER_RATIO * random));
}

/** The same for what hangs on a page, and waits for somebody to mend something: minutes, hours, at last a day. */
export function longBackoff(attempts: number): number {
  return Math.min(DAY_MS, MAX_BACKOFF_MS * 2 ** (attempts - 1));
}

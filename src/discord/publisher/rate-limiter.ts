// An even pace: so many turns a second and never a burst, first come, first served.

export interface RateLimiter {
  /** Resolves when it is the caller's turn; at once, and taking no turn, where `signal` is or comes to be aborted. */
  acquire(signal?: AbortSignal): Promise<void>;
  /** No turn for so many milliseconds: Discord asked for a rest. */
  pauseFor(milliseconds: number): void;
}

/** Time that only goes forward, in milliseconds: a clock that is set back must not hold every post up. */
export interface MonotonicTime {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

const systemTime: MonotonicTime = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** How much a busy moment may be made up for, in milliseconds: two posts of Discord's fifty a second. */
const MAX_CATCH_UP_MS = 50;

/** `perSecond` over 0. Whoever comes after a quiet time has their turn at once. */
export function createRateLimiter(perSecond: number, time: MonotonicTime = systemTime): RateLimiter {
  const intervalMs = 1000 / perSecond;
  const maxCatchUpMs = Math.max(intervalMs, MAX_CATCH_UP_MS);
  const waiting = new Set<() => void>();
  let nextAt = Number.NEGATIVE_INFINITY;
  let draining = false;

  const drain = async () => {
    draining = true;
    while (waiting.size > 0) {
      const waitMs = nextAt - time.now();
      // No timer tells less than a millisecond.
      if (waitMs >= 1) {
        await time.sleep(waitMs);
        // It may have to rest longer by now.
        continue;
      }
      const [first] = waiting;
      if (first === undefined) break;
      // Timers that fire late are made up for, or each would slow the pace down.
      nextAt = Math.max(nextAt, time.now() - maxCatchUpMs) + intervalMs;
      waiting.delete(first);
      first();
    }
    draining = false;
  };

  return {
    pauseFor(milliseconds) {
      nextAt = Math.max(nextAt, time.now() + milliseconds);
    },
    acquire: (signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const giveUp = () => {
          waiting.delete(proceed);
          resolve();
        };
        const proceed = () => {
          signal?.removeEventListener('abort', giveUp);
          resolve();
        };
        signal?.addEventListener('abort', giveUp);
        waiting.add(proceed);
        if (draining) return;
        // A quiet time is not made up for.
        nextAt = Math.max(nextAt, time.now());
        void drain();
      }),
  };
}

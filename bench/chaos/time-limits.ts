// Time limits by a clock that leaps, and that others move: no timer of the machine will do.

/** Milliseconds of the machine between two looks at the clock. */
const POLL_INTERVAL_MS = 2;

/** What counts milliseconds of `clock`, and aborts. Does not keep the process alive. */
export function createTimeLimits(clock: { now(): number }): (milliseconds: number) => AbortSignal {
  const pending = new Map<AbortController, number>();
  const poll = () => {
    const now = clock.now();
    for (const [limit, until] of pending) {
      if (now < until) continue;
      pending.delete(limit);
      limit.abort();
    }
  };
  setInterval(poll, POLL_INTERVAL_MS).unref();
  return (milliseconds) => {
    const limit = new AbortController();
    pending.set(limit, clock.now() + milliseconds);
    return limit.signal;
  };
}

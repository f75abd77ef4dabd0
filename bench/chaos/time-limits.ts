// Time limits by a clock that leaps, and that others move: no timer of the machine will do.

/** Milliseconds of the machine between two looks at the clock. */
const LOOK = 2;

/** What counts milliseconds of `clock`, and aborts. Does not keep the process alive. */
export function timeLimitsBy(clock: { now(): number }): (milliseconds: number) => AbortSignal {
  const running = new Map<AbortController, number>();
  const look = () => {
    const now = clock.now();
    for (const [limit, until] of running) {
      if (now < until) continue;
      running.delete(limit);
      limit.abort();
    }
  };
  setInterval(look, LOOK).unref();
  return (milliseconds) => {
    const limit = new AbortController();
    running.set(limit, clock.now() + milliseconds);
    return limit.signal;
  };
}

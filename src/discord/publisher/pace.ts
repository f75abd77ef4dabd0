// An even pace: so many turns a second and never a burst, first come, first served.

export interface Pace {
  /** Resolves when it is the caller's turn. */
  turn(): Promise<void>;
}

/** Time that only goes forward, in milliseconds: a clock that is set back must not hold every post up. */
export interface Steady {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

const realTime: Steady = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** `perSecond` over 0. Whoever comes after a quiet time has their turn at once. */
export function createPace(perSecond: number, time: Steady = realTime): Pace {
  const gap = 1000 / perSecond;
  // The queue stands here and not in chained timers, so that it can be served in another order.
  const waiting: (() => void)[] = [];
  let next = Number.NEGATIVE_INFINITY;
  let serving = false;

  const serve = async () => {
    serving = true;
    while (waiting.length > 0) {
      const early = next - time.now();
      if (early > 0) await time.wait(early);
      // A timer that fires a little late is made up for, or each would slow the pace down; a quiet time is not.
      const now = time.now();
      next = (now - next < gap ? next : now) + gap;
      waiting.shift()?.();
    }
    serving = false;
  };

  return {
    turn: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (!serving) void serve();
      }),
  };
}

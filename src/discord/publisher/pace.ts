// An even pace: so many turns a second and never a burst, first come, first served.

export interface Pace {
  /** Resolves when it is the caller's turn; at once, and taking no turn, where `signal` is or comes to be aborted. */
  turn(signal?: AbortSignal): Promise<void>;
  /** No turn for so many milliseconds: Discord asked for a rest. */
  rest(milliseconds: number): void;
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

/** How much a busy moment may be made up for, in milliseconds: two posts of Discord's fifty a second. */
const MADE_UP = 50;

/** `perSecond` over 0. Whoever comes after a quiet time has their turn at once. */
export function createPace(perSecond: number, time: Steady = realTime): Pace {
  const gap = 1000 / perSecond;
  const most = Math.max(gap, MADE_UP);
  const waiting = new Set<() => void>();
  let next = Number.NEGATIVE_INFINITY;
  let serving = false;

  const serve = async () => {
    serving = true;
    while (waiting.size > 0) {
      const early = next - time.now();
      // No timer tells less than a millisecond.
      if (early >= 1) {
        await time.wait(early);
        // It may have to rest longer by now.
        continue;
      }
      const [first] = waiting;
      if (first === undefined) break;
      // Timers that fire late are made up for, or each would slow the pace down.
      next = Math.max(next, time.now() - most) + gap;
      waiting.delete(first);
      first();
    }
    serving = false;
  };

  return {
    rest(milliseconds) {
      next = Math.max(next, time.now() + milliseconds);
    },
    turn: (signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const giveUp = () => {
          waiting.delete(mine);
          resolve();
        };
        const mine = () => {
          signal?.removeEventListener('abort', giveUp);
          resolve();
        };
        signal?.addEventListener('abort', giveUp, { once: true });
        waiting.add(mine);
        if (serving) return;
        // A quiet time is not made up for.
        next = Math.max(next, time.now());
        void serve();
      }),
  };
}

// Time as the sandbox knows it: the machine's, or one that a test moves by hand.

/** Everything in the sandbox that depends on time asks a clock, and nothing else. */
export interface SandboxClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Calls `wake` once it is `at` (epoch milliseconds); the result cancels it. */
  wakeAt(at: number, wake: () => void): () => void;
  /** Calls `listener` whenever the clock was moved by hand; not there where it moves by itself. */
  onMove?(listener: (now: number) => void): void;
}

/** A clock that stands still until it is moved. Wake-ups happen inside `advance` and `set`. */
export interface ManualClock extends SandboxClock {
  /** Moves the clock forward by `ms`, stopping at each wake-up on the way. */
  advance(ms: number): void;
  /** Moves the clock to `at` (epoch milliseconds). Back is allowed: machines' clocks do that too. */
  set(at: number): void;
}

function realClock(): SandboxClock {
  return {
    now: () => Date.now(),
    wakeAt(at, wake) {
      // A deadline must not keep a finished process alive.
      const timer = setTimeout(wake, Math.max(0, at - Date.now())).unref();
      return () => clearTimeout(timer);
    },
  };
}

function manualClock(start: number): ManualClock {
  let now = start;
  const listeners: ((now: number) => void)[] = [];
  const pending = new Set<{ at: number; wake: () => void }>();
  const set = (at: number) => {
    for (;;) {
      let next: { at: number; wake: () => void } | undefined;
      for (const entry of pending) if (entry.at <= at && (!next || entry.at < next.at)) next = entry;
      if (!next) break;
      pending.delete(next);
      now = Math.max(now, next.at);
      next.wake();
    }
    const moved = now !== at;
    now = at;
    if (moved) for (const listener of listeners) listener(now);
  };
  return {
    now: () => now,
    wakeAt(at, wake) {
      const entry = { at, wake };
      pending.add(entry);
      return () => pending.delete(entry);
    },
    advance: (ms) => set(now + ms),
    set,
    onMove: (listener) => {
      listeners.push(listener);
    },
  };
}

/** The two kinds of clock. */
export const SandboxClock = { real: realClock, manual: manualClock };

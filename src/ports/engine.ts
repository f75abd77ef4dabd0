// The port to the engine, which carries due readings on.

import type { ReadingId } from '../reading/reading.ts';

export interface Engine {
  /** Looks once at what is due, and sees to it that it is carried; does not wait for that. */
  poll(): Promise<void>;
  /** Looks, and resolves when none is left that was due. */
  tick(): Promise<void>;
  /** Carries one reading now, before those that wait; failures are logged. */
  wake(id: ReadingId): void;
  /** When `look` last succeeded, in epoch milliseconds; null before that. */
  lastPollAt(): number | null;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** The same; nothing new begins after it was called. */
  drain(): Promise<void>;
}

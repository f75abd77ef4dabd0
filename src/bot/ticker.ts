// The one scheduled task of the process: looks every second for readings that are due.

import { createTask } from 'node-cron';
import type { Log } from '../ports/log.ts';

export interface Ticker {
  stop(): Promise<void>;
}

/**
 * Calls `poll` at every full second; one that takes longer delays the next instead of meeting it. Seconds that passed
 * while the machine slept are not made up: a reading's schedule decides what becomes of slots that were missed.
 */
export function startTicker(poll: () => Promise<void>, log: Log): Ticker {
  const look = () => poll().catch((error: unknown) => log.error({ err: error }, 'a tick failed'));
  const task = createTask('* * * * * *', look, {
    timezone: 'UTC',
    noOverlap: true,
    // A machine that slept has missed a thousand of them.
    suppressMissedWarning: true,
    logger: {
      debug: () => undefined,
      info: (message) => log.info({}, message),
      warn: () => undefined,
      error: (message) => log.error({ err: message }, 'the scheduler failed'),
    },
  });
  void task.start();
  return { stop: async () => void (await task.destroy()) };
}

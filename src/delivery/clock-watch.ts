// Watches for a clock that is set back, while the bot runs and while it does not.

import { correctAllReadings } from './clock-skew.ts';
import type { DeliveryDeps } from './context.ts';

/** A clock that goes back by less, in milliseconds, is only set right a little; two machines' clocks differ by less. */
const MAX_SKEW_MS = 60_000;
/** Milliseconds between two notes of the time, for whoever runs after this. */
const SAVE_INTERVAL_MS = 60_000;
/** The id of that note. */
const LAST_TIME_ID = 'the-time';

/** Looks at the clock, and takes back what it promised if it ran ahead; does not wait for that. @throws StoreError */
export type ClockWatch = (now: number) => Promise<void>;

export function createClockWatch(app: () => DeliveryDeps): ClockWatch {
  let last: number | null = null;
  let savedAt = Number.NEGATIVE_INFINITY;

  const loadLastTime = async (): Promise<number> => {
    const stored = await app().documents.get('note', LAST_TIME_ID);
    const time = Number(stored?.value);
    // Where there is none, or it is no time, nothing was promised.
    return Number.isFinite(time) ? time : Number.NEGATIVE_INFINITY;
  };

  const correct = (by: number) => {
    const { log } = app();
    log.warn({ milliseconds: by }, 'the clock was set back');
    correctAllReadings(app()).then(
      (readings) => log.info({ readings }, 'what the clock had promised is taken back'),
      (err: unknown) => log.error({ err }, 'could not take back what the clock had promised'),
    );
  };

  return async (now) => {
    last ??= await loadLastTime();
    const by = last - now;
    last = now;
    if (by > MAX_SKEW_MS) correct(by);
    if (Math.abs(now - savedAt) < SAVE_INTERVAL_MS) return;
    savedAt = now;
    await app().documents.update('note', LAST_TIME_ID, () => ({
      write: { value: String(now) },
      result: null,
    }));
  };
}

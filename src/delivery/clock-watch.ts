// Watches for a clock that is set back, while the bot runs and while it does not.

import { takeBack } from './clock-skew.ts';
import type { DeliveryDeps } from './context.ts';

/** A clock that goes back by less, in milliseconds, is only set right a little; two machines' clocks differ by less. */
const SET_BACK = 60_000;
/** Milliseconds between two notes of the time, for whoever runs after this. */
const NOTED_EVERY = 60_000;
/** The id of that note. */
const NOTE = 'the-time';

/** Looks at the clock, and takes back what it promised if it ran ahead; does not wait for that. @throws StoreError */
export type ClockWatch = (now: number) => Promise<void>;

export function createClockWatch(app: () => DeliveryDeps): ClockWatch {
  let last: number | null = null;
  let noted = Number.NEGATIVE_INFINITY;

  const before = async (): Promise<number> => {
    const note = await app().documents.get('note', NOTE);
    const time = Number(note?.value);
    // Where there is none, or it is no time, nothing was promised.
    return Number.isFinite(time) ? time : Number.NEGATIVE_INFINITY;
  };

  const setRight = (by: number) => {
    const { log } = app();
    log.warn({ milliseconds: by }, 'the clock was set back');
    takeBack(app()).then(
      (readings) => log.info({ readings }, 'what the clock had promised is taken back'),
      (err: unknown) => log.error({ err }, 'could not take back what the clock had promised'),
    );
  };

  return async (now) => {
    last ??= await before();
    const by = last - now;
    last = now;
    if (by > SET_BACK) setRight(by);
    if (Math.abs(now - noted) < NOTED_EVERY) return;
    noted = now;
    await app().documents.update('note', NOTE, () => ({ write: { value: String(now) }, result: null }));
  };
}

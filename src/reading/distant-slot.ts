// Finds a slot far ahead by counting whole weeks, where walking would take a while.

import { Temporal } from 'temporal-polyfill';
import type { Timetable } from './schedule.ts';
import { slotsAfter } from './slots.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * The `count`-th slot (1 or more) strictly after `after` (epoch milliseconds): what so many steps of `slotsAfter` give.
 * Between two clock changes every week has the same slots, so whole weeks are jumped; the weeks around a change are
 * walked, for there slots move and merge. @throws RangeError like `slotsAfter`
 */
export function nthSlotAfter(schedule: Timetable, after: number, count: number): number {
  const inWeek = schedule.times.length * schedule.days.length;
  let left = count;
  let change = nextChange(schedule.zone, after);
  for (let at = after; ; ) {
    for (const slot of slotsAfter(schedule, at)) {
      if (slot > at + WEEK_MS) break;
      left--;
      if (left === 0) return slot;
    }
    at += WEEK_MS;
    // Only after a week without a change, which may have moved a slot to here, and up to the moment before the next.
    const calmWeeks = change === null ? left : Math.floor((change - 1 - at) / WEEK_MS);
    const weeks = Math.max(0, Math.min(calmWeeks, Math.ceil(left / inWeek) - 1));
    left -= weeks * inWeek;
    at += weeks * WEEK_MS;
    if (change !== null && change <= at) change = nextChange(schedule.zone, at);
  }
}

/** The next change of the zone's clock after an instant, or null where none is to come. */
function nextChange(zone: string, after: number): number | null {
  const here = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone);
  return here.getTimeZoneTransition('next')?.epochMilliseconds ?? null;
}

// Finds a slot far ahead by counting whole periods, such as weeks, where walking would take a while.

import { Temporal } from 'temporal-polyfill';
import { dueDatesPeriod } from './due-dates.ts';
import { DAY_MS } from './durations.ts';
import type { Timetable } from './schedule.ts';
import { slotsAfter } from './slots.ts';

/**
 * The `count`-th slot (1 or more) strictly after `after` (epoch milliseconds): what so many steps of `slotsAfter` give.
 * Between two clock changes every period has the same slots, so whole periods are jumped; those around a change are
 * walked, for there slots move and merge. Days of the month have no period. @throws RangeError like `slotsAfter`
 */
export function nthSlotAfter(schedule: Timetable, after: number, count: number): number {
  const period = dueDatesPeriod(schedule.days);
  if (period === null) return walkTo(schedule, after, count);
  const periodMs = period.days * DAY_MS;
  const inPeriod = schedule.times.length * period.dates;
  let left = count;
  let change = nextChange(schedule.zone, after);
  // From the first slot on: before the schedule begins there is none in any period.
  for (let at = walkTo(schedule, after, 1) - 1; ; ) {
    for (const slot of slotsAfter(schedule, at)) {
      if (slot > at + periodMs) break;
      left--;
      if (left === 0) return slot;
    }
    at += periodMs;
    // Only after a period without a change, which may have moved a slot to here, and up to the moment before the next.
    const calmPeriods = change === null ? left : Math.floor((change - 1 - at) / periodMs);
    const periods = Math.max(0, Math.min(calmPeriods, Math.ceil(left / inPeriod) - 1));
    left -= periods * inPeriod;
    at += periods * periodMs;
    if (change !== null && change <= at) change = nextChange(schedule.zone, at);
  }
}

/** The same among the slots that are not in `skipped`. */
export function nthUnskippedSlotAfter(
  schedule: Timetable,
  skipped: ReadonlySet<number>,
  after: number,
  count: number,
): number {
  for (let upTo = count; ; ) {
    const slot = nthSlotAfter(schedule, after, upTo);
    const leftOut = [...skipped].filter((at) => at > after && at <= slot).length;
    if (upTo === count + leftOut) return slot;
    upTo = count + leftOut;
  }
}

function walkTo(schedule: Timetable, after: number, count: number): number {
  let left = count;
  for (const slot of slotsAfter(schedule, after)) {
    left--;
    if (left === 0) return slot;
  }
  throw new RangeError('A schedule never ends');
}

/** The next change of the zone's clock after an instant, or null where none is to come. */
function nextChange(zone: string, after: number): number | null {
  const here = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone);
  return here.getTimeZoneTransition('next')?.epochMilliseconds ?? null;
}

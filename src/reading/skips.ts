// Skips: dates, or one time of a date, on which a schedule posts nothing. They stay where they are, whatever is paused.

import { Temporal } from 'temporal-polyfill';
import type { Schedule, TimeOfDay } from './schedule.ts';
import { localDate, nextSlot, slotsOf } from './slots.ts';
import { isSameTime } from './times.ts';

export interface Skip {
  /** Local, YYYY-MM-DD. */
  readonly date: string;
  /** One time of that date; null for all. */
  readonly time: TimeOfDay | null;
}

/** What of a reading decides which of its slots post. */
export interface SkippingSchedule {
  readonly schedule: Schedule | null;
  readonly skips: readonly Skip[];
}

/** How many dates may be skipped in advance: each has a button to undo it. */
export const MAX_SKIPS = 20;

/** The slots that post nothing, as instants. */
export function skippedSlots({ schedule, skips }: SkippingSchedule): ReadonlySet<number> {
  if (schedule === null || skips.length === 0) return NONE;
  return new Set(skips.flatMap(({ date, time }) => slotsOf(schedule, date, time)));
}

const NONE: ReadonlySet<number> = new Set();

/** The first slot strictly after an instant that posts. */
export function nextUnskippedSlot(reading: SkippingSchedule & { schedule: Schedule }, after: number): number {
  const skipped = skippedSlots(reading);
  let slot = nextSlot(reading.schedule, after);
  while (skipped.has(slot)) slot = nextSlot(reading.schedule, slot);
  return slot;
}

/** A skip of one slot: of its whole date, where it is the only one there. */
export function skipOf(schedule: Schedule, slot: number): Skip {
  const date = dateOfSlot(schedule, slot);
  const time = schedule.times.find((each) => slotsOf(schedule, date, each).includes(slot)) ?? null;
  return { date, time: schedule.times.length === 1 ? null : time };
}

/** The date a slot is due on: the one before where the clock moved it over midnight. */
function dateOfSlot(schedule: Schedule, slot: number): string {
  const here = localDate(slot, schedule.zone);
  const before = Temporal.PlainDate.from(here).subtract({ days: 1 }).toString();
  return [here, before].find((date) => slotsOf(schedule, date, null).includes(slot)) ?? here;
}

/** `skips` and one more, in order; of a date that is skipped whole no single time stands beside it. */
export function withSkip(skips: readonly Skip[], added: Skip): readonly Skip[] {
  const covered = (skip: Skip) =>
    skip.date === added.date && (added.time === null || isSameSkip(skip, added) || skip.time === null);
  if (skips.some((skip) => skip.date === added.date && skip.time === null)) return skips;
  return [...skips.filter((skip) => !covered(skip)), added].sort(compareSkips);
}

export function withoutSkip(skips: readonly Skip[], removed: Skip): readonly Skip[] {
  return skips.filter((skip) => !isSameSkip(skip, removed));
}

/** The skips that a slot after `cursor` still meets: of those that are passed, or that a schedule has no slot for, none is kept. */
export function skipsAhead({ schedule, skips }: SkippingSchedule, cursor: number): readonly Skip[] {
  if (schedule === null) return skips;
  return skips.filter(({ date, time }) => slotsOf(schedule, date, time).some((slot) => slot > cursor));
}

export function isSameSkip(a: Skip, b: Skip): boolean {
  if (a.date !== b.date) return false;
  return a.time === null || b.time === null ? a.time === b.time : isSameTime(a.time, b.time);
}

function compareSkips(a: Skip, b: Skip): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return minuteOf(a) - minuteOf(b);
}

const minuteOf = ({ time }: Skip) => (time === null ? -1 : time.hour * 60 + time.minute);

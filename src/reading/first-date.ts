// From which date a schedule counts “every other day” and the like.

import { countsFromDate, type DayRule, EVERY_DAY, type Timetable, type Weekday } from './schedule.ts';
import { localDate, nextSlot } from './slots.ts';

/**
 * The schedule with the date from which “every n” counts, where it counts and that is open: the first that is posted.
 * Today, where something was posted today (`served`, `now`: epoch milliseconds), else the first with a time to come.
 */
export function withFirstDate<S extends Timetable>(schedule: S, served: readonly number[], now: number): S {
  const { days, from, zone } = schedule;
  if (from !== null || !countsFromDate(days)) return schedule;
  const today = localDate(now, zone);
  const everyWeek: DayRule = days.kind === 'weekdays' ? { ...days, everyWeeks: 1 } : EVERY_DAY;
  const postedToday = served.some((slot) => localDate(slot, zone) === today);
  const first = postedToday ? today : localDate(nextSlot({ ...schedule, days: everyWeek }, now), zone);
  return { ...schedule, days: asWeekdays(days, first), from: first };
}

/** Every so many whole weeks is on one weekday, and says so. */
function asWeekdays(days: DayRule, first: string): DayRule {
  if (days.kind !== 'interval' || days.everyDays % 7 !== 0) return days;
  const weekday = ((new Date(first).getUTCDay() + 6) % 7) + 1;
  return { kind: 'weekdays', days: [weekday as Weekday], everyWeeks: days.everyDays / 7 };
}

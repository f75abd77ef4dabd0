// The local dates on which a schedule posts, as a pure function of its rule.

import { Temporal } from 'temporal-polyfill';
import { DAY_MS } from './durations.ts';
import type { DayRule, Timetable, Weekday } from './schedule.ts';

/** Where “every n” is counted from while no date is known: a Monday. */
const ANY_MONDAY = '1970-01-05';

/** Whether the schedule posts on a local date. */
export function isDueDate(
  { days, from }: Pick<Timetable, 'days' | 'from'>,
  date: Temporal.PlainDate,
): boolean {
  if (from !== null && date.toString() < from) return false;
  return isDueDay(days, dayNumber(date.toString()), countedFrom(from));
}

/**
 * The due dates from `first` on, itself included, forwards (1) or backwards (-1): without end, but for those before
 * the date that a schedule begins with. @throws RangeError for a rule that no date meets
 */
export function* dueDates(
  schedule: Pick<Timetable, 'days' | 'from'>,
  first: Temporal.PlainDate,
  step: 1 | -1,
): Generator<Temporal.PlainDate, void, undefined> {
  const { days, from } = schedule;
  if (days.kind !== 'interval' && days.days.length === 0) throw new RangeError('A schedule needs days');
  const begins = from === null ? Number.NEGATIVE_INFINITY : dayNumber(from);
  const counted = countedFrom(from);
  let day = dayNumber(first.toString());
  if (step === 1) day = Math.max(day, begins);
  for (; day >= begins; day += step) if (isDueDay(days, day, counted)) yield dateOf(day);
}

function isDueDay(rule: DayRule, day: number, counted: number): boolean {
  switch (rule.kind) {
    case 'interval':
      return modulo(day - counted, rule.everyDays) === 0;
    case 'weekdays':
      return (
        rule.days.includes(weekdayOf(day)) &&
        modulo(weekNumber(day) - weekNumber(counted), rule.everyWeeks) === 0
      );
    case 'month-days':
      return isDueDayOfMonth(rule.days, day);
  }
}

function isDueDayOfMonth(days: readonly number[], day: number): boolean {
  const here = new Date(day * DAY_MS);
  const dayOfMonth = here.getUTCDate();
  if (days.includes(dayOfMonth)) return true;
  const isLast = new Date((day + 1) * DAY_MS).getUTCDate() === 1;
  return isLast && days.some((each) => each > dayOfMonth);
}

/**
 * After how many days the same dates are due again, and how many of them there are; null where no such span is fixed.
 */
export function dueDatesPeriod(rule: DayRule): { readonly days: number; readonly dates: number } | null {
  switch (rule.kind) {
    case 'interval':
      return { days: rule.everyDays, dates: 1 };
    case 'weekdays':
      return { days: 7 * rule.everyWeeks, dates: rule.days.length };
    case 'month-days':
      return null;
  }
}

function countedFrom(from: string | null): number {
  return dayNumber(from ?? ANY_MONDAY);
}

/** Days since 1 January 1970. */
function dayNumber(date: string): number {
  return Date.parse(date) / DAY_MS;
}

function dateOf(day: number): Temporal.PlainDate {
  return new Temporal.PlainDate(1970, 1, 1).add({ days: day });
}

/** 1 January 1970 was a Thursday. */
function weekdayOf(day: number): Weekday {
  return (modulo(day + 3, 7) + 1) as Weekday;
}

function weekNumber(day: number): number {
  return Math.floor((day + 3) / 7);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

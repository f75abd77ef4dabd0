// Days on a calendar, as people name them: a weekday, a day of a month, a day of a year; which of them is meant.

import { Temporal } from 'temporal-polyfill';

/** Local dates that a text may be about. */
export type Direction =
  /** Tomorrow or later. */
  | 'after-today'
  /** Today or later. */
  | 'from-today'
  /** Today or earlier. */
  | 'until-today';

export interface DateContext {
  readonly today: Temporal.PlainDate;
  readonly direction: Direction;
}

/** What a text may mean: one day, or each of several; null where it is no date. */
export type Meanings = readonly Temporal.PlainDate[] | null;

export function isWithin(date: Temporal.PlainDate, { today, direction }: DateContext): boolean {
  const order = Temporal.PlainDate.compare(date, today);
  if (direction === 'until-today') return order <= 0;
  return direction === 'from-today' ? order >= 0 : order > 0;
}

/** A date that the calendar has, or null: there is no 30th of February. */
export function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The nearest such day of a year, forward or back. The 29th of February may be years away. */
export function dayOfYear(month: number, day: number, context: DateContext): Meanings {
  const step = context.direction === 'until-today' ? -1 : 1;
  for (let years = 0; years <= 8; years++) {
    const date = dateOf(context.today.year + step * years, month, day);
    if (date !== null && isWithin(date, context)) return [date];
  }
  return null;
}

/** The nearest such day of a month, forward or back. */
export function dayOfMonth(day: number, context: DateContext): Meanings {
  const step = context.direction === 'until-today' ? -1 : 1;
  for (let months = 0; months <= 2; months++) {
    const { year, month } = context.today.add({ months: step * months });
    const date = dateOf(year, month, day);
    if (date !== null && isWithin(date, context)) return [date];
  }
  return null;
}

/**
 * The nearest day with this weekday (1 is Monday), forward or back, and not today; both today and a week from now
 * where today may be meant.
 */
export function weekday(day: number, { today, direction }: DateContext): Meanings {
  const ahead = (day - today.dayOfWeek + 7) % 7;
  if (direction === 'until-today') return [today.subtract({ days: (7 - ahead) % 7 || 7 })];
  if (ahead > 0) return [today.add({ days: ahead })];
  return direction === 'from-today' ? [today, today.add({ days: 7 })] : [today.add({ days: 7 })];
}

/** A weekday of the week after this one, or of the one before; weeks begin on Monday. */
export function weekdayOf(
  week: 'next' | 'last',
  day: number,
  { today }: Pick<DateContext, 'today'>,
): Temporal.PlainDate {
  return today.add({ days: (week === 'next' ? 7 : -7) + day - today.dayOfWeek });
}

/** A year as typed: two digits are of this century. */
export function fullYear(typed: string): number {
  return typed.length <= 2 ? 2000 + Number(typed) : Number(typed);
}

// Reads the date a pause ends on: 2027-03-01, tomorrow, or a weekday's name.

import { Temporal } from 'temporal-polyfill';
import { parseDays } from '../../reading/times.ts';
import { UserError } from '../problem.ts';

/**
 * The first instant (epoch milliseconds) of the day that was typed, on the clock of `zone`; a weekday is the next
 * one, a week from now at most. @throws UserError for what is no date, or not after today
 */
export function startOfDay(typed: string, zone: string, now: number): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const date = dateOf(typed.trim(), today);
  if (date === null) throw new UserError({ kind: 'date', text: typed });
  if (Temporal.PlainDate.compare(date, today) <= 0) throw new UserError({ kind: 'date-past', text: typed });
  return date.toZonedDateTime(zone).epochMilliseconds;
}

function dateOf(typed: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  if (/^tomorrow$/i.test(typed)) return today.add({ days: 1 });
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return isoDate(typed);
  const read = /^(?:(?:next|on)\s+)?\p{L}+$/iu.test(typed) ? parseDays(typed.replace(/^next\s+/i, '')) : null;
  if (read === null || 'problem' in read || read.days.length !== 1) return null;
  const [day = 1] = read.days;
  return today.add({ days: ((day - today.dayOfWeek + 6) % 7) + 1 });
}

/** Null for the 30th of February, and for years no calendar here reaches. */
function isoDate(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

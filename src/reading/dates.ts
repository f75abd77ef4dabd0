// Dates as people type them: 2027-03-01, tomorrow, or a weekday's name.

import { Temporal } from 'temporal-polyfill';
import { parseDays } from './times.ts';

/**
 * The first instant (epoch milliseconds) of the day that was typed, on the clock of `zone`; a weekday is the next
 * one, a week from now at most. `past`: not after today. @throws RangeError for an unknown zone
 */
export function startOfDay(
  typed: string,
  zone: string,
  now: number,
): { readonly at: number } | { readonly problem: 'unreadable' | 'past' } {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const date = dateOf(typed.trim(), today);
  if (date === null) return { problem: 'unreadable' };
  if (Temporal.PlainDate.compare(date, today) <= 0) return { problem: 'past' };
  return { at: date.toZonedDateTime(zone).epochMilliseconds };
}

function dateOf(typed: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  if (/^tomorrow$/i.test(typed)) return today.add({ days: 1 });
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return isoDate(typed);
  const [, word] = /^(?:(?:next|on)\s+)?(\p{L}+)$/iu.exec(typed) ?? [];
  const read = word === undefined ? null : parseDays(word);
  if (read === null || 'problem' in read || read.days.length !== 1) return null;
  const [day = 1] = read.days;
  return today.add({ days: ((day - today.dayOfWeek + 6) % 7) + 1 });
}

/** Null for the 30th of February. */
function isoDate(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

// When a local date begins.

import { Temporal } from 'temporal-polyfill';

/** The first instant (epoch milliseconds) of a date (YYYY-MM-DD) on the clock of a zone. @throws RangeError for an unknown zone */
export function startOfDate(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

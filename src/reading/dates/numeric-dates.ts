// Dates in figures: 2027-03-15, 15.3., 15.3.2027; and 3/4, which is two days.

import type { Temporal } from 'temporal-polyfill';
import { type DateContext, dateOf, dayOfMonth, dayOfYear, fullYear, type Meanings } from './calendar.ts';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_AND_MONTH = /^(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(\d{4}|\d{2})?)?$/;
const EITHER_ORDER = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const ORDINAL =
  /^(?:(?:on )?the |el |le |am |den |dia )?(\d{1,2})(?:st|nd|rd|th|er|º|\.|日)$|^(?:el|le|am|den|dia) (\d{1,2})$/;

/** `text` folded. With slashes nobody knows which is the month: both days come, where both are. */
export function readNumericDate(text: string, context: DateContext): Meanings {
  const [, year, , monthThere, dayThere] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return oneOf(dateOf(Number(year), Number(monthThere), Number(dayThere)));
  const dotted = DAY_AND_MONTH.exec(text);
  if (dotted) return dayAndMonth(dotted[1], dotted[2], dotted[3], context);
  const slashed = EITHER_ORDER.exec(text);
  if (slashed) return eitherOrder(slashed, context);
  const ordinal = ORDINAL.exec(text);
  return ordinal && dayOfMonth(Number(ordinal[1] ?? ordinal[2]), context);
}

function eitherOrder([, first, second, year]: RegExpExecArray, context: DateContext): Meanings {
  const all = [
    ...(dayAndMonth(first, second, year, context) ?? []),
    ...(dayAndMonth(second, first, year, context) ?? []),
  ];
  const different = all.filter((date, index) => all.findIndex((other) => other.equals(date)) === index);
  return different.length === 0 ? null : different;
}

function dayAndMonth(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  context: DateContext,
): Meanings {
  if (year === undefined) return dayOfYear(Number(month), Number(day), context);
  return oneOf(dateOf(fullYear(year), Number(month), Number(day)));
}

function oneOf(date: Temporal.PlainDate | null): Meanings {
  return date && [date];
}

// Dates in Portuguese: chrono-node knows little of it, and reads some of that wrongly.

import { type DateContext, dateOf, dayOfYear, type Meanings, weekday, weekdayOf } from './calendar.ts';

const WEEKDAYS = ['segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado', 'domingo'];
const MONTHS =
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');

const DATE = /^(?:dia )?(\d{1,2})(?:º|o)? (?:de )?(\p{L}{3,})\.?(?:,? (?:de )?(\d{4}))?$/u;
const WEEKDAY =
  /^(?:(?:na|no|o|a) )?(?:(proxim[ao]|ultim[ao]) )?(\p{L}+?)(?:-feira)?(?: (que vem|passad[ao]|proxim[ao]))?$/u;

/** `text` folded. */
export function readPortuguese(text: string, context: DateContext): Meanings {
  const [, before, name = '', after] = WEEKDAY.exec(text) ?? [];
  const day = WEEKDAYS.indexOf(name) + 1;
  const week = before ?? after;
  if (day > 0 && week === undefined) return weekday(day, context);
  if (day > 0) return [weekdayOf(/^(?:ultim|passad)/.test(week ?? '') ? 'last' : 'next', day, context)];
  return readDate(text, context);
}

/** “15 de março”, and “segunda-feira, 15 de março de 2027” where that is a Monday. */
function readDate(text: string, context: DateContext): Meanings {
  const [, name, rest = text] = /^(\p{L}+)(?:-feira)?,? (\d.*)$/u.exec(text) ?? [];
  const [, day, monthName = '', year] = DATE.exec(rest) ?? [];
  const month = MONTHS.findIndex((full) => full === monthName || full.slice(0, 3) === monthName) + 1;
  if (day === undefined || month === 0) return null;
  const date = year === undefined ? null : dateOf(Number(year), month, Number(day));
  const meant = year === undefined ? dayOfYear(month, Number(day), context) : date && [date];
  const named = name === undefined ? 0 : WEEKDAYS.indexOf(name) + 1;
  return name === undefined || meant?.[0]?.dayOfWeek === named ? meant : null;
}

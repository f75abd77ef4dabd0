// A day that somebody typed, or what is wrong with it.

import { UserError } from '../ports/user-error.ts';
import { type DateOptions, parseDate } from '../reading/dates/parse-date.ts';

/** Each day a text may mean, as YYYY-MM-DD: one, but for the likes of “3/4”. @throws UserError where it is none */
export async function possibleDays(
  text: string,
  options: DateOptions,
): Promise<readonly [string, ...string[]]> {
  const parsed = await parseDate(text, options);
  if ('dates' in parsed) return parsed.dates;
  const kinds = { unreadable: 'date', past: 'date-past', future: 'date-future' } as const;
  throw new UserError({ kind: kinds[parsed.problem], text });
}

/** The day a text means, as YYYY-MM-DD. @throws UserError where it is none, or may be two */
export async function parseDay(text: string, options: DateOptions): Promise<string> {
  const [day, ...more] = await possibleDays(text, options);
  if (more.length > 0) throw new UserError({ kind: 'which-date', text, dates: [day, ...more] });
  return day;
}

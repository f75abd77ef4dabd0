// Which days a text on its way to a date may mean, for completion.

import { type DateOptions, parseDate } from './parse-date.ts';

/** Offered before anything is typed. */
const USUAL = ['1 day', '3 days', '1 week', '2 weeks', '3 weeks', '1 month', '2 months'];

/** The days a text may be on its way to, as YYYY-MM-DD, the likeliest first; none where it is no date yet. */
export async function suggestDates(typed: string, options: DateOptions): Promise<readonly string[]> {
  const text = typed.trim();
  const asked = text === '' ? USUAL : candidates(text);
  const found = new Set<string>();
  for (const each of asked) {
    const parsed = await parseDate(each, options);
    if ('dates' in parsed) for (const date of parsed.dates) found.add(date);
  }
  return [...found];
}

/** “next Friday” is this week's to some: then both are offered. A bare number is so many days, weeks, or a day of a month. */
function candidates(text: string): string[] {
  if (/^\d{1,2}$/.test(text)) return [`${text} days`, `${text} weeks`, `${text}.`, `${text} months`];
  const [, weekday] = /^next (\p{L}+)$/iu.exec(text) ?? [];
  return weekday === undefined ? [text] : [text, weekday];
}

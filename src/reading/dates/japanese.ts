// Dates in Japanese: chrono-node reads “2週間” and weekdays wrongly, or not at all.

import { type DateContext, dateOf, dayOfYear, type Meanings, weekday, weekdayOf } from './calendar.ts';

const WEEKDAYS = '月火水木金土日';
const DATE = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:\(?([月火水木金土日])(?:曜日?)?\)?)?(?:まで|から)?$/u;
const WEEKDAY = /^(来週|翌週|次|今度|今週|先週|前)?の?([月火水木金土日])曜日?(?:まで|から)?$/u;

/** `text` folded. */
export function readJapanese(text: string, context: DateContext): Meanings {
  const bare = text.replaceAll(' ', '');
  const [, week, name = ''] = WEEKDAY.exec(bare) ?? [];
  const day = WEEKDAYS.indexOf(name) + 1;
  if (name !== '' && (week === '来週' || week === '翌週')) return [weekdayOf('next', day, context)];
  if (name !== '' && week === '先週') return [weekdayOf('last', day, context)];
  return name === '' ? readDate(bare, context) : weekday(day, context);
}

function readDate(text: string, context: DateContext): Meanings {
  const [, year, month, day, name] = DATE.exec(text) ?? [];
  if (month === undefined) return null;
  const date = year === undefined ? null : dateOf(Number(year), Number(month), Number(day));
  const meant = year === undefined ? dayOfYear(Number(month), Number(day), context) : date && [date];
  return name === undefined || meant?.[0]?.dayOfWeek === WEEKDAYS.indexOf(name) + 1 ? meant : null;
}

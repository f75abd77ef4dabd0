// How dates are worded, and the days on which a schedule posts.

import type { DayRule, Weekday } from '../../reading/schedule.ts';
import { dayPattern } from '../../reading/times.ts';
import type { Wording } from './wording.ts';

/** “every day”, “every other week on Mondays”, “on the 1st and 15th of each month”. */
export function dayRuleStrings({ catalog, say }: Wording, list: (items: readonly string[]) => string) {
  const d = catalog.common.days;
  const weekdays = (days: readonly Weekday[]): string => {
    const shape = dayPattern(days);
    if (shape === 'daily' || shape === 'weekdays' || shape === 'weekends') return d[shape];
    return say(d.some, { days: list(days.map((day) => d.names[day])) });
  };
  /** The 31st is the last day, whatever the month has. */
  const dayOfMonth = (day: number) => (day === 31 ? d.last_of_month : say(d.day_of_month, { day }));
  return (rule: DayRule): string => {
    switch (rule.kind) {
      case 'interval':
        return rule.everyDays % 7 === 0
          ? say(d.weeks, { count: rule.everyDays / 7 })
          : say(d.interval, { count: rule.everyDays });
      case 'month-days':
        return say(d.month, { days: list(rule.days.map(dayOfMonth)) });
      case 'weekdays': {
        if (rule.everyWeeks === 1) return weekdays(rule.days);
        const weeks = say(d.weeks, { count: rule.everyWeeks });
        return rule.days.length === 7
          ? say(d.weeks_on_all, { weeks })
          : say(d.weeks_on, { weeks, days: weekdays(rule.days) });
      }
    }
  };
}

/** A local date (YYYY-MM-DD) in words, with its weekday: “Wed 3 March”, “Wednesday 3 March 2027”. */
export function formatDay(
  date: string,
  locale: string,
  weekday: 'short' | 'long',
  withYear: boolean,
): string {
  // As English-speaking readers of many countries read it alike.
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...{ weekday, day: 'numeric', month: 'long', timeZone: 'UTC' },
    ...(withYear && { year: 'numeric' }),
  });
  const words = format.format(Date.parse(date));
  return locale === 'en' ? words.replace(',', '') : words;
}

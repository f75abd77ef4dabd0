// Days as people type them, read into a schedule's rule: weekdays, “every other day”, “every 2 weeks on Monday”, “1st and 15th”.

import { type DayRule, EVERY_DAY, type Weekday } from './schedule.ts';
import { type DaysProblem, parseDays, WEEKDAYS } from './times.ts';
import { daysInEnglish } from './words-in-english.ts';

/** Longer than these a story would be forgotten in between. */
const MAX_INTERVAL_DAYS = 60;
const MAX_INTERVAL_WEEKS = 12;

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ...['other', 'second', '2nd', 'two'].map((word) => [word, 2] as const),
  ...['third', '3rd', 'three'].map((word) => [word, 3] as const),
  ...['fourth', '4th', 'four'].map((word) => [word, 4] as const),
  ...['fifth', '5th', 'five'].map((word) => [word, 5] as const),
  ...['sixth', '6th', 'six'].map((word) => [word, 6] as const),
  ...['seventh', '7th', 'seven'].map((word) => [word, 7] as const),
]);

const EVERY_N_DAYS = /^(?:(?:every|each)\s+)?(\S*?)\s*(?:day|days)$/u;
const EVERY_N_WEEKS = /(?:^|\s)(?:every|each|once (?:a|every))\s*(\S*?)\s*(?:week|weeks)(?=\s|$)/u;
/** “Every other Monday”; of “every third Friday” nobody knows whether it is the month's. */
const EVERY_OTHER_WEEKDAY = /^(?:every|each)\s+(?:other|second|2nd)\s+(.+)$/u;
const DAY_OF_MONTH = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/u;
const OF_THE_MONTH =
  /\b(?:of|in)\s+(?:the|each|every|a)\s+month\b|\b(?:monthly|every month|each month|once a month)\b/gu;

/**
 * Reads the days of a schedule: what `parseDays` reads; “every other day”, “every 3 days”; “weekly”, “every 2 weeks on
 * Mon and Thu”; “1st, 15th”, “last day of the month”. Any case. What counts does so from a date that is said elsewhere.
 */
export function parseDayRule(text: string): { readonly rule: DayRule } | { readonly problem: DaysProblem } {
  const plain = daysInEnglish(text)
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\bfortnightly\b|\bbi-?weekly\b|\bevery fortnight\b|\bonce a fortnight\b/gu, 'every 2 weeks')
    .replace(/\bweekly\b/gu, 'every week')
    .replace(/\balternate days?\b|\bevery other days\b/gu, 'every other day');
  const counted = countedRule(plain) ?? monthRule(plain);
  if (counted !== null) return { rule: counted };
  const read = parseDays(text);
  return 'problem' in read ? read : { rule: { kind: 'weekdays', days: read.days, everyWeeks: 1 } };
}

function countedRule(plain: string): DayRule | null {
  const days = numberOf(EVERY_N_DAYS.exec(plain)?.[1]);
  if (days !== null && days <= MAX_INTERVAL_DAYS)
    return days === 1 ? EVERY_DAY : { kind: 'interval', everyDays: days };
  const other = EVERY_OTHER_WEEKDAY.exec(plain)?.[1];
  const weekdays = other === undefined ? null : weekdaysOf(other);
  if (weekdays !== null) return { kind: 'weekdays', days: weekdays, everyWeeks: 2 };
  return everyNWeeks(plain);
}

function everyNWeeks(plain: string): DayRule | null {
  const weeks = numberOf(EVERY_N_WEEKS.exec(plain)?.[1]);
  if (weeks === null || weeks > MAX_INTERVAL_WEEKS) return null;
  const rest = plain.replace(EVERY_N_WEEKS, ' ').trim();
  if (rest === '') return { kind: 'interval', everyDays: 7 * weeks };
  const days = weekdaysOf(rest);
  return days && { kind: 'weekdays', days, everyWeeks: weeks };
}

function weekdaysOf(text: string): readonly Weekday[] | null {
  const read = parseDays(text);
  return 'days' in read ? read.days : null;
}

/** One or more; null where it is no number. */
function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const count = /^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.get(word);
  return count === undefined || count < 1 ? null : count;
}

function monthRule(plain: string): DayRule | null {
  const bare = plain.replace(OF_THE_MONTH, ' ').replace(/\blast day\b/gu, '31');
  const tokens = bare
    .split(/[\s,;&+/]+/u)
    .filter((token) => !/^(?:|and|on|the|every|each|days?)$/.test(token));
  const days = new Set<number>();
  for (const token of tokens) {
    const day = Number(DAY_OF_MONTH.exec(token)?.[1] ?? 0);
    if (day < 1 || day > 31) return null;
    days.add(day);
  }
  if (days.size === 0) return null;
  return { kind: 'month-days', days: [...days].sort((a, b) => a - b) };
}

/** A rule as one would type it, and as it is read back. */
export function formatDayRule(rule: DayRule): string {
  switch (rule.kind) {
    case 'interval':
      return `every ${rule.everyDays} days`;
    case 'month-days':
      return `${rule.days.join(', ')} of the month`;
    case 'weekdays': {
      const days =
        rule.days.length === 7 ? 'daily' : rule.days.map((day) => WEEKDAYS[day - 1] ?? '').join(', ');
      return rule.everyWeeks === 1 ? days : `every ${rule.everyWeeks} weeks on ${days}`;
    }
  }
}

export function isSameDayRule(a: DayRule, b: DayRule): boolean {
  return formatDayRule(a) === formatDayRule(b);
}

// Times and weekdays as people type them, read into a schedule's values; what can't be read is named, not worded.

import type { TimeOfDay, Weekday } from './schedule.ts';
import { daysInEnglish, timesInEnglish } from './words-in-english.ts';

/** Short keys for the command line, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** How many times a day may have: an hourly story is the most a channel should bear. */
export const MAX_TIMES = 24;

/** `piece` is what was typed, cut out as it stood; empty where there was nothing to read. */
export interface TimesProblem {
  readonly kind: 'empty' | 'unreadable' | 'out-of-range' | 'too-many';
  readonly token: string;
}

export interface DaysProblem {
  readonly kind: 'empty' | 'unreadable';
  readonly token: string;
}

// A map, not an object: "constructor" is no time of day.
const NAMED_TIMES: ReadonlyMap<string, TimeOfDay> = new Map([
  ['noon', { hour: 12, minute: 0 }],
  ['midday', { hour: 12, minute: 0 }],
  ['midnight', { hour: 0, minute: 0 }],
]);

// One time with what belongs to it across a space ("9 pm", "12 midnight"), or else the next word.
const TIME_TOKEN = /12\s+(?:noon|midday|midnight)\b|\d[\d:.h]*\s*(?:[ap]\.?\s?m\b\.?|o['’]?clock\b)|\S+/giu;
const TIME = /^(\d{1,2})(?:[:.h](\d{2})|h)?([ap]m?)?$|^(\d{1,2})(\d{2})([ap]m?)?$/u;
const SEPARATOR = /[,;&/]|\b(?:and|at)\b/iu;

/**
 * Reads times of day: "09:00", "9pm", "21h30", "9.30", "0900", "noon", one or more, in any order. A number alone
 * is an hour of the 24-hour clock, so "9" is 09:00, also beside others: in "8 and 9 pm" the 8 is 08:00.
 * "24:00" is refused: on which of two dates it falls would be a guess. Ascending, without repeats.
 */
export function parseTimes(
  text: string,
): { readonly times: readonly TimeOfDay[] } | { readonly problem: TimesProblem } {
  const found = new Map<number, TimeOfDay>();
  for (const part of timesInEnglish(text).split(SEPARATOR)) {
    for (const [token] of part.matchAll(TIME_TOKEN)) {
      const time = parseTime(token);
      if (typeof time === 'string') return { problem: { kind: time, token } };
      found.set(time.hour * 60 + time.minute, time);
      if (found.size > MAX_TIMES) return { problem: { kind: 'too-many', token } };
    }
  }
  if (found.size === 0) return { problem: { kind: 'empty', token: '' } };
  return { times: [...found].sort(([a], [b]) => a - b).map(([, time]) => time) };
}

function parseTime(token: string): TimeOfDay | 'unreadable' | 'out-of-range' {
  const plain = token
    .toLowerCase()
    .replace(/^12\s+(?=[nm])|\s|o['’]?clock$|\.$/gu, '')
    .replace(/([ap])\.?m\.?$/u, '$1m');
  const named = NAMED_TIMES.get(plain);
  if (named) return named;
  const match = TIME.exec(plain);
  if (!match) return 'unreadable';
  const half = (match[3] ?? match[6])?.charAt(0);
  const hour = Number(match[1] ?? match[4]);
  const minute = Number(match[2] ?? match[5] ?? 0);
  if (minute > 59 || (half ? hour < 1 || hour > 12 : hour > 23)) return 'out-of-range';
  return { hour: half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour, minute };
}

const DAILY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly Weekday[] = [6, 7];

const DAYS_BY_WORD: ReadonlyMap<string, readonly Weekday[]> = new Map([
  ...['daily', 'everyday'].map((word) => [word, DAILY] as const),
  ...['weekday', 'weekdays', 'workdays'].map((word) => [word, MONDAY_TO_FRIDAY] as const),
  ...['weekend', 'weekends'].map((word) => [word, WEEKEND] as const),
  ...DAILY.flatMap((day) => namesOf(day).map((word) => [word, [day]] as const)),
]);

function namesOf(day: Weekday): string[] {
  const names = [
    'mo monday',
    'tu tues tuesday',
    'we weds wednesday',
    'th thur thurs thursday',
    'fr friday',
    'sa saturday',
    'su sunday',
  ];
  const full = (names[day - 1] ?? '').split(' ').concat(WEEKDAYS[day - 1] ?? []);
  return full.flatMap((name) => [name, `${name}s`]);
}

// "Every" and "on" add nothing to "every Monday"; "every other day" still fails, on "other".
const STOP_WORDS = new Set(['', 'and', 'on', 'every', 'each']);

/**
 * Reads weekdays: "daily", "weekdays", "mon,wed,fri", "Monday to Friday", "Tue & Thu", any case, singular or
 * plural. A range may pass Sunday: "fri-mon" is four days. Ascending, without repeats.
 */
export function parseDays(
  text: string,
): { readonly days: readonly Weekday[] } | { readonly problem: DaysProblem } {
  const tokens = daysInEnglish(text)
    .replace(/\b(?:every|each|all)\s+days?\b|\ball\s+week\b/giu, 'daily')
    .replace(/\bweek\s+(days?|ends?)\b/giu, 'week$1')
    .replace(/\s*[-–—]\s*|\s+(?:to|through|thru|till|until)\s+/giu, '-')
    .split(/[\s,;&+/.]+/u)
    .filter((token) => !STOP_WORDS.has(token.toLowerCase()));
  const found = new Set<Weekday>();
  for (const token of tokens) {
    const days = parseDayToken(token.toLowerCase());
    if (!days) return { problem: { kind: 'unreadable', token } };
    for (const day of days) found.add(day);
  }
  if (found.size === 0) return { problem: { kind: 'empty', token: '' } };
  return { days: DAILY.filter((day) => found.has(day)) };
}

function parseDayToken(token: string): readonly Weekday[] | null {
  const ends = token.split('-').map((end) => DAYS_BY_WORD.get(end));
  const [first, last] = ends;
  if (ends.length === 1) return first ?? null;
  if (ends.length > 2 || first?.length !== 1 || last?.length !== 1) return null;
  const from = DAILY.indexOf(first[0] ?? 1);
  const length = ((DAILY.indexOf(last[0] ?? 1) - from + 7) % 7) + 1;
  return [...DAILY, ...DAILY].slice(from, from + length);
}

export function isSameTime(a: TimeOfDay, b: TimeOfDay): boolean {
  return a.hour === b.hour && a.minute === b.minute;
}

/** A time as `09:00`, on the 24-hour clock. */
export function formatTime({ hour, minute }: TimeOfDay): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export type DayPattern = 'daily' | 'weekdays' | 'weekends' | { readonly days: readonly Weekday[] };

/** Which of the usual shapes a schedule's weekdays have; the words for it are `discord/strings`'. */
export function dayPattern(days: readonly Weekday[]): DayPattern {
  const key = DAILY.filter((day) => days.includes(day)).join('');
  if (key === DAILY.join('')) return 'daily';
  if (key === MONDAY_TO_FRIDAY.join('')) return 'weekdays';
  return key === WEEKEND.join('') ? 'weekends' : { days };
}

// Times and days in one line, as people type them: “9am and 6pm on weekdays”, “every other day at 21:00”.

import { formatDayRule, parseDayRule } from './day-rules.ts';
import { type DayRule, EVERY_DAY, type Schedule, type TimeOfDay } from './schedule.ts';
import { type DaysProblem, formatTime, parseTimes, type TimesProblem } from './times.ts';
import { daysInEnglish, timesInEnglish } from './words-in-english.ts';

export interface When {
  readonly times: readonly TimeOfDay[];
  readonly days: DayRule;
}

export type WhenProblem =
  | { readonly kind: 'times'; readonly problem: TimesProblem }
  | { readonly kind: 'days'; readonly problem: DaysProblem };

/** What only a time can be. */
const CLOCK =
  /^(?:\d{1,2}[:.h]\d{2}(?:[ap]m?)?|\d{1,2}h|\d{1,2}[ap]m|0?\d{3,4}(?:[ap]m)?|noon|midday|midnight)$/u;
const BARE_HOUR = /^\d{1,2}$/u;
/** Before or after a number that counts days, or is one. */
const COUNTS_AFTER = /^(?:every|each|other)$/u;
const COUNTED = /^(?:days?|weeks?|of)$/u;
const JOINING = /^(?:at|and|,|;|&|o'clock)$/u;

/**
 * Reads the times, and the days they are of: daily where none are named. Every time has to be readable, and so has all
 * that is left.
 */
export function parseWhen(
  text: string,
): When | { readonly problems: readonly [WhenProblem, ...WhenProblem[]] } {
  const { times, days } = splitWhen(text);
  const readTimes = parseTimes(times);
  const readDays = days === '' ? { rule: EVERY_DAY } : parseDayRule(days);
  const problems: WhenProblem[] = [];
  // Words that are neither may have been meant as a time.
  if ('problem' in readTimes) {
    const problem = times === '' && 'problem' in readDays ? unreadable(days) : readTimes.problem;
    problems.push({ kind: 'times', problem });
  }
  if ('problem' in readDays && times !== '') problems.push({ kind: 'days', problem: readDays.problem });
  const [first, ...more] = problems;
  if (first !== undefined) return { problems: [first, ...more] };
  if ('problem' in readTimes || 'problem' in readDays) throw new Error('a problem was not told');
  return { times: readTimes.times, days: readDays.rule };
}

const unreadable = (token: string): TimesProblem => ({ kind: 'unreadable', token });

function splitWhen(text: string): { readonly times: string; readonly days: string } {
  const words = daysInEnglish(timesInEnglish(text))
    .toLowerCase()
    .replace(/(\d)\s*([ap])\.?\s?m\b\.?/gu, '$1$2m')
    .replace(/[’]/gu, "'")
    .replace(/([,;&])/gu, ' $1 ')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const isTime = words.map((word, index) => CLOCK.test(word) || isHour(words, index));
  // A number after “at”, or beside a time, is an hour; without any, the numbers that count nothing are.
  const times = words.filter((_, index) => isTime[index]);
  const days = words.filter((word, index) => !isTime[index] && !isJoining(words, isTime, index, word));
  return { times: times.join(', '), days: days.join(' ').replace(/ ([,;&])/gu, '$1') };
}

function isHour(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (!BARE_HOUR.test(word)) return false;
  const before = words[index - 1] ?? '';
  const after = words[index + 1] ?? '';
  if (COUNTS_AFTER.test(before) || COUNTED.test(after)) return false;
  // “1, 15 of the month”: days, all of them.
  return !words
    .slice(index)
    .join(' ')
    .match(/^[\d\s,;&]*(?:and \d+ )?of (?:the|each|every) month/u);
}

/** “and” between two times, “at” before one. */
function isJoining(
  words: readonly string[],
  isTime: readonly boolean[],
  index: number,
  word: string,
): boolean {
  if (!JOINING.test(word)) return false;
  return isTime[index + 1] === true || isTime[index - 1] === true || index === words.length - 1;
}

/** As one would type them, and as they are read back. */
export function formatWhen({ times, days }: Pick<Schedule, 'times' | 'days'>): string {
  return `${times.map(formatTime).join(', ')} ${formatDayRule(days)}`;
}

// Discord's timestamps in words: as a reader in UTC would see them, by the sandbox's clock.

import { SECOND_MS } from '../../reading/durations.ts';

/** The clock of everyone in the demo. */
const DEMO_TIME_ZONE = 'UTC';

const FORMATS_BY_STYLE: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { hour: '2-digit', minute: '2-digit' },
  T: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  d: { day: '2-digit', month: '2-digit', year: 'numeric' },
  D: { day: 'numeric', month: 'long', year: 'numeric' },
  f: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  F: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/** `<t:unix:style>` in words; `at` and `now` in epoch milliseconds. An unknown style reads as `f`. */
export function formatTimestamp(at: number, style: string, now: number): string {
  return style === 'R'
    ? formatRelative(at, now)
    : format(at, FORMATS_BY_STYLE[style] ?? FORMATS_BY_STYLE.f ?? {});
}

/** “Monday 1 March 2027, 08:00”: for headings of the transcript. */
export function formatMoment(at: number): string {
  return format(at, FORMATS_BY_STYLE.F ?? {});
}

/** “Monday 1 March, 08:00” */
export function formatDayAndTime(at: number): string {
  return format(at, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
}

function format(at: number, options: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: DEMO_TIME_ZONE, hourCycle: 'h23' });
  // “1 March 2027 at 08:00” and “Monday, 1 March” differ between versions of ICU: one wording for all.
  return words
    .format(at)
    .replace(' at ', ', ')
    .replace(/^(\p{L}+),? (?=\d+ )/u, '$1 ');
}

/** Each unit, its length in milliseconds, and up to how many of it one speaks of it. */
const UNITS = [
  ['second', SECOND_MS, 60],
  ['minute', 60 * SECOND_MS, 60],
  ['hour', 3600 * SECOND_MS, 24],
  ['day', 86_400 * SECOND_MS, 30],
  ['month', 30.44 * 86_400 * SECOND_MS, 12],
  ['year', 365.25 * 86_400 * SECOND_MS, Number.POSITIVE_INFINITY],
] as const;

/** “in 3 hours”, “a day ago”. */
function formatRelative(at: number, now: number): string {
  const distance = Math.abs(at - now);
  if (distance < SECOND_MS) return 'now';
  for (const [unit, length, max] of UNITS) {
    const count = Math.round(distance / length);
    if (count >= max) continue;
    const one = unit === 'hour' ? 'an hour' : `a ${unit}`;
    const words = count === 1 ? one : `${count} ${unit}s`;
    return at > now ? `in ${words}` : `${words} ago`;
  }
  return 'long ago';
}

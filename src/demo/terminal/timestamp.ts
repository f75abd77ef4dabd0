// Discord's timestamps in words: as a reader in UTC would see them, by the sandbox's clock.

/** The clock of everyone in the demo. */
export const READERS_ZONE = 'UTC';

const SHAPES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { hour: '2-digit', minute: '2-digit' },
  T: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  d: { day: '2-digit', month: '2-digit', year: 'numeric' },
  D: { day: 'numeric', month: 'long', year: 'numeric' },
  f: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  F: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/** `<t:unix:style>` in words; `at` and `now` in epoch milliseconds. An unknown style reads as `f`. */
export function timestampWords(at: number, style: string, now: number): string {
  return style === 'R' ? relative(at, now) : format(at, SHAPES[style] ?? SHAPES.f ?? {});
}

/** “Monday 1 March 2027, 08:00”: for headings of the transcript. */
export function moment(at: number): string {
  return format(at, SHAPES.F ?? {});
}

/** “Monday 1 March, 08:00” */
export function dayAndTime(at: number): string {
  return format(at, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
}

function format(at: number, shape: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat('en-GB', { ...shape, timeZone: READERS_ZONE, hourCycle: 'h23' });
  // “1 March 2027 at 08:00” and “Monday, 1 March” differ between versions of ICU: one wording for all.
  return words
    .format(at)
    .replace(' at ', ', ')
    .replace(/^(\p{L}+),? (?=\d+ )/u, '$1 ');
}

const SECOND = 1000;
/** Each unit, its length in milliseconds, and up to how many of it one speaks of it. */
const UNITS = [
  ['second', SECOND, 60],
  ['minute', 60 * SECOND, 60],
  ['hour', 3600 * SECOND, 24],
  ['day', 86_400 * SECOND, 30],
  ['month', 30.44 * 86_400 * SECOND, 12],
  ['year', 365.25 * 86_400 * SECOND, Number.POSITIVE_INFINITY],
] as const;

/** “in 3 hours”, “a day ago”. */
function relative(at: number, now: number): string {
  const distance = Math.abs(at - now);
  if (distance < SECOND) return 'now';
  for (const [unit, length, upTo] of UNITS) {
    const count = Math.round(distance / length);
    if (count >= upTo) continue;
    const one = unit === 'hour' ? 'an hour' : `a ${unit}`;
    const words = count === 1 ? one : `${count} ${unit}s`;
    return at > now ? `in ${words}` : `${words} ago`;
  }
  return 'long ago';
}

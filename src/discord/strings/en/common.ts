// Wording used everywhere: times, places, numbers, the names of things.

import type { UnreadableReading } from '../../../ports/documents.ts';
import type { Gate } from '../../../reading/gate.ts';
import { offsetLabel } from '../../../reading/offset-zones.ts';
import type { DayRule, Weekday } from '../../../reading/schedule.ts';
import { dayPattern, formatTime } from '../../../reading/times.ts';

export const common = {
  scene: (number: number) => `scene ${number}`,
  Scene: (number: number) => `Scene ${number}`,
  scenes: (count: number) => (count === 1 ? '1 scene' : `${count} scenes`),
  minutes: (count: number) => (count === 1 ? 'about 1 minute' : `about ${count} minutes`),
  channel: (id: string) => `<#${id}>`,
  /** `id`: null for a channel that the reader can't view. */
  visible_channel: (id: string | null) => (id === null ? "a channel you can't see" : `<#${id}>`),
  role: (id: string) => `<@&${id}>`,
  user: (id: string) => `<@${id}>`,
  /** A date and time in the reader's own clock. `at`: epoch milliseconds. */
  at: (at: number) => `<t:${Math.floor(at / 1000)}:f>`,
  date: (at: number) => `<t:${Math.floor(at / 1000)}:D>`,
  time: (at: number) => `<t:${Math.floor(at / 1000)}:t>`,
  from_now: (at: number) => `<t:${Math.floor(at / 1000)}:R>`,
  link: (label: string, url: string) => `[${label}](${url})`,
  message_url: (server: string, channel: string, message: string) =>
    `https://discord.com/channels/${server}/${channel}/${message}`,
  clock: formatTime,
  /** “09:00 in Paris”. */
  zone_city: (zone: string) => offsetLabel(zone) ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '),
  /** What hosts are told of documents that can't be read; the numbers are for whoever runs the bot. */
  unreadable_readings: (unreadable: readonly UnreadableReading[]) => {
    const ids = unreadable.map(({ id }) => `\`${id}\``).join(', ');
    const what =
      unreadable.length === 1
        ? `One story here (${ids}) can't be read`
        : `${unreadable.length} stories here (${ids}) can't be read`;
    return unreadable.some(({ reason }) => reason === 'newer')
      ? `${what}: a newer version of me stored it. Whoever runs me should update me.`
      : `${what}: what I stored is damaged. Whoever runs me should restore a backup.`;
  },
  list: (items: readonly string[]) => new Intl.ListFormat('en').format(items),
  either: (items: readonly string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).format(items),
  /** “every day”, “every other week on Mondays”, “on the 1st and 15th of each month”. */
  days: dayRule,
  /** A local date (YYYY-MM-DD) as “Wed 3 March”, with its year where that is not the one of `now` (epoch milliseconds). */
  short_day: (date: string, now: number) => formatDay(date, 'short', date.slice(0, 4) !== yearOf(now)),
  /** “Wednesday 3 March 2027”. */
  day: (date: string) => formatDay(date, 'long', true),
  /** Up to where an answer goes, in plain words. */
  gate: ({ kind, scene, page }: Gate) => {
    if (scene === 0 && page === null) return 'before scene 1';
    const whose = {
      bookmark: 'where you are',
      channel: 'where the channel is',
      thread: "this thread's scene",
    };
    const end = page === null ? `up to scene ${scene}` : `up to page ${page} of scene ${scene + 1}`;
    return kind === 'asker' ? end : `${end} (${whose[kind]})`;
  },
  show_in_channel: 'Show in channel',
  leave_it: 'Leave it',
  try_again: 'Try again',
  left: 'Nothing changed.',
};

function yearOf(now: number): string {
  return new Date(now).toISOString().slice(0, 4);
}

function formatDay(date: string, weekday: 'short' | 'long', withYear: boolean): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ weekday, day: 'numeric', month: 'long', timeZone: 'UTC' },
    ...(withYear && { year: 'numeric' }),
  });
  return format.format(Date.parse(date)).replace(',', '');
}

function dayRule(rule: DayRule): string {
  switch (rule.kind) {
    case 'interval':
      return rule.everyDays % 7 === 0
        ? everyWeeks(rule.everyDays / 7)
        : rule.everyDays === 2
          ? 'every other day'
          : `every ${rule.everyDays} days`;
    case 'month-days':
      return `on the ${new Intl.ListFormat('en').format(rule.days.map(dayOfMonth))} of each month`;
    case 'weekdays':
      return rule.everyWeeks === 1
        ? weekdays(rule.days)
        : `${everyWeeks(rule.everyWeeks)} ${rule.days.length === 7 ? 'on all days' : weekdays(rule.days)}`;
  }
}

function everyWeeks(weeks: number): string {
  if (weeks === 1) return 'every week';
  return weeks === 2 ? 'every other week' : `every ${weeks} weeks`;
}

function weekdays(days: readonly Weekday[]): string {
  const shape = dayPattern(days);
  if (shape === 'daily') return 'every day';
  if (shape === 'weekdays' || shape === 'weekends') return `on ${shape}`;
  return `on ${new Intl.ListFormat('en').format(days.map((day) => `${WEEKDAYS[day - 1]}s`))}`;
}

/** The 31st is the last day, whatever the month has. */
function dayOfMonth(day: number): string {
  if (day === 31) return 'last day';
  const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(day);
  return `${day}${suffixes[rule as keyof typeof suffixes]}`;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

// A schedule as text inside a custom id, for the button that puts it back.

import type { DayRule, Portion, Schedule, Weekday } from '../reading/schedule.ts';
import { findZone } from '../reading/time-zones.ts';
import { formatTime, parseTimes } from '../reading/times.ts';

const SEPARATOR = '/';

/**
 * Such as `09001800/135/s2/Europe/Paris`: times, days, scenes or minutes, zone. Days are weekdays, with how many weeks
 * lie between (`135w2`), or how many days lie between (`i3`), or days of the month (`m1.15`); then the date from which
 * they count (`135w2@20270301`).
 */
export function encodeSchedule({ times, days, from, zone, portion }: Schedule): string {
  const clock = times.map((time) => formatTime(time).replace(':', '')).join('');
  const start = from === null ? '' : `@${from.replaceAll('-', '')}`;
  return [clock, `${encodeDays(days)}${start}`, encodePortion(portion), zone].join(SEPARATOR);
}

/** The schedule, or null for text nobody here wrote, or that was cut: then its zone is none. */
export function decodeSchedule(text: string): Schedule | null {
  const [clock = '', rule = '', size = '', ...zoneParts] = text.split(SEPARATOR);
  const [, dayText = '', year, month, day] = /^([^@]+)(?:@(\d{4})(\d{2})(\d{2}))?$/.exec(rule) ?? [];
  const days = decodeDays(dayText);
  const portion = decodePortion(size);
  if (!/^([0-9]{4})+$/.test(clock) || days === null || portion === null) return null;
  const times = parseTimes(clock.replace(/[0-9]{4}/g, '$& '));
  const wanted = zoneParts.join(SEPARATOR);
  const found = findZone(wanted);
  if ('problem' in times || !('zone' in found) || found.zone !== wanted) return null;
  const from = year === undefined ? null : `${year}-${month}-${day}`;
  return { times: times.times, days, from, zone: found.zone, portion };
}

function encodeDays(days: DayRule): string {
  switch (days.kind) {
    case 'weekdays':
      return `${days.days.join('')}${days.everyWeeks === 1 ? '' : `w${days.everyWeeks}`}`;
    case 'interval':
      return `i${days.everyDays}`;
    case 'month-days':
      return `m${days.days.join('.')}`;
  }
}

function decodeDays(text: string): DayRule | null {
  const [, weekdays, weeks] = /^([1-7]{1,7})(?:w([1-9]\d?))?$/.exec(text) ?? [];
  if (weekdays !== undefined) {
    const days = [...new Set(weekdays)].sort().map((day) => Number(day) as Weekday);
    return { kind: 'weekdays', days, everyWeeks: Number(weeks ?? 1) };
  }
  const [, interval] = /^i([2-9]|[1-9]\d)$/.exec(text) ?? [];
  if (interval !== undefined) return { kind: 'interval', everyDays: Number(interval) };
  const [, monthDays] = /^m((?:[1-9]|[12]\d|3[01])(?:\.(?:[1-9]|[12]\d|3[01]))*)$/.exec(text) ?? [];
  return monthDays === undefined ? null : { kind: 'month-days', days: monthDays.split('.').map(Number) };
}

/** Such as `s2` or `m10`. */
export function encodePortion(portion: Portion): string {
  return portion.kind === 'scenes' ? `s${portion.scenes}` : `m${portion.minutes}`;
}

/** Null for what is none. */
export function decodePortion(size: string): Portion | null {
  const match = /^([sm])([1-9][0-9]{0,3})$/.exec(size);
  if (match === null) return null;
  const count = Number(match[2]);
  return match[1] === 's' ? { kind: 'scenes', scenes: count } : { kind: 'minutes', minutes: count };
}

// A schedule as text inside a custom id, for the button that puts it back.

import type { Portion, Schedule } from '../reading/schedule.ts';
import { findZone } from '../reading/time-zones.ts';
import { formatTime, parseDays, parseTimes, WEEKDAYS } from '../reading/times.ts';

const SEPARATOR = '/';

/** Such as `09001800/135/s2/Europe/Paris`: times, weekdays, scenes or minutes, zone. */
export function encodeSchedule({ times, days, zone, portion }: Schedule): string {
  const clock = times.map((time) => formatTime(time).replace(':', '')).join('');
  const size = portion.kind === 'scenes' ? `s${portion.scenes}` : `m${portion.minutes}`;
  return [clock, days.join(''), size, zone].join(SEPARATOR);
}

/** The schedule, or null for text nobody here wrote, or that was cut: then its zone is none. */
export function decodeSchedule(text: string): Schedule | null {
  const [clock = '', week = '', size = '', ...zoneParts] = text.split(SEPARATOR);
  const portion = decodePortion(size);
  if (!/^([0-9]{4})+$/.test(clock) || !/^[1-7]+$/.test(week) || portion === null) return null;
  const times = parseTimes(clock.replace(/[0-9]{4}/g, '$& '));
  const days = parseDays([...week].map((day) => WEEKDAYS[Number(day) - 1]).join(' '));
  const wanted = zoneParts.join(SEPARATOR);
  const found = findZone(wanted);
  if ('problem' in times || 'problem' in days || !('zone' in found) || found.zone !== wanted) return null;
  return { times: times.times, days: days.days, zone: found.zone, portion };
}

function decodePortion(size: string): Portion | null {
  const match = /^([sm])([1-9][0-9]{0,3})$/.exec(size);
  if (match === null) return null;
  const count = Number(match[2]);
  return match[1] === 's' ? { kind: 'scenes', scenes: count } : { kind: 'minutes', minutes: count };
}

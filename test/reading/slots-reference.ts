// What slots are measured by: every one found by looking at every date, with Temporal alone.

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { DAY_MS as DAY } from '../../src/reading/durations.ts';
import type { DayRule, Timetable, Weekday } from '../../src/reading/schedule.ts';
import { slotsAfter } from '../../src/reading/slots.ts';

export { DAY };

export const ZONES = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'Africa/Johannesburg',
  'America/Asuncion',
  'America/Chicago',
  'America/Havana',
  'America/Los_Angeles',
  'America/New_York',
  'America/Nuuk',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Asia/Tokyo',
  'Atlantic/Azores',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Europe/London',
  'Europe/Paris',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Easter',
  'Pacific/Kiritimati',
  'UTC',
];

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** `times`: as “09:00 18:00”. */
export function timetable(zone: string, times: string, days: readonly Weekday[] = WEEK): Timetable {
  return {
    zone,
    days: { kind: 'weekdays', days, everyWeeks: 1 },
    from: null,
    times: times
      .split(' ')
      .map((time) => ({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) })),
  };
}

export const ms = (iso: string) => Date.parse(iso);
export const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);

/** Every slot in (after, upTo], by brute force. */
export function bruteForceSlots(schedule: Timetable, after: number, upTo: number): number[] {
  const found = new Set<number>();
  let date = new Temporal.PlainDate(1970, 1, 1).add({ days: Math.floor(after / DAY) - 3 });
  const last = new Temporal.PlainDate(1970, 1, 1).add({ days: Math.floor(upTo / DAY) + 3 });
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (!isDue(schedule, date)) continue;
    for (const { hour, minute } of schedule.times) {
      const { year, month, day } = date;
      const wall = { year, month, day, hour, minute, timeZone: schedule.zone };
      found.add(Temporal.ZonedDateTime.from(wall, { disambiguation: 'compatible' }).epochMilliseconds);
    }
  }
  return [...found].filter((slot) => slot > after && slot <= upTo).sort((a, b) => a - b);
}

function isDue({ days, from }: Timetable, date: Temporal.PlainDate): boolean {
  const start = from === null ? null : Temporal.PlainDate.from(from);
  if (start !== null && Temporal.PlainDate.compare(date, start) < 0) return false;
  const counted = start ?? Temporal.PlainDate.from('1970-01-05');
  const monday = (each: Temporal.PlainDate) => each.subtract({ days: each.dayOfWeek - 1 });
  switch (days.kind) {
    case 'interval':
      return counted.until(date).days % days.everyDays === 0;
    case 'weekdays':
      return (
        days.days.some((day) => day === date.dayOfWeek) &&
        (monday(counted).until(monday(date)).days / 7) % days.everyWeeks === 0
      );
    case 'month-days':
      return days.days.some((day) => Math.min(day, date.daysInMonth) === date.day);
  }
}

/** The same as the code under test gives them, forwards. */
export function collectSlots(schedule: Timetable, after: number, upTo: number): number[] {
  const found: number[] = [];
  for (const slot of slotsAfter(schedule, after)) {
    if (slot > upTo) break;
    found.push(slot);
  }
  return found;
}

/** Every kind of rule; `from` lies between 2004 and 2028, or is left open. */
export const anyDays: fc.Arbitrary<Pick<Timetable, 'days' | 'from'>> = fc.record({
  days: fc.oneof<fc.Arbitrary<DayRule>[]>(
    fc.record({
      kind: fc.constant('weekdays' as const),
      days: fc.subarray([...WEEK], { minLength: 1 }),
      everyWeeks: fc.constantFrom(1, 1, 1, 2, 3),
    }),
    fc.record({ kind: fc.constant('interval' as const), everyDays: fc.integer({ min: 2, max: 9 }) }),
    fc.record({
      kind: fc.constant('month-days' as const),
      days: fc
        .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 })
        .map((all) => all.sort((a, b) => a - b)),
    }),
  ),
  from: fc.option(
    fc
      .integer({ min: 0, max: 24 * 365 })
      .map((days) => Temporal.PlainDate.from('2004-01-01').add({ days }).toString()),
    { nil: null },
  ),
});

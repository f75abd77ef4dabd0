// Slots against a reference written with Temporal alone, in many zones, with the process in yet another one.

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import type { Timetable, Weekday } from '../../src/reading/schedule.ts';
import {
  describeSlot,
  isNight,
  latestSlot,
  localDate,
  localTime,
  nextSlot,
  slotsAfter,
  slotsBetween,
} from '../../src/reading/slots.ts';

// The server's own zone must not matter; node-cron's suite and ours once passed only in UTC.
const processZone = process.env.TZ;
process.env.TZ = 'America/New_York';
afterAll(() => {
  if (processZone === undefined) delete process.env.TZ;
  else process.env.TZ = processZone;
});

const ZONES = [
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

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const DAY = 86_400_000;

function timetable(zone: string, times: string, days: readonly Weekday[] = EVERY_DAY): Timetable {
  return {
    zone,
    days,
    times: times
      .split(' ')
      .map((time) => ({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) })),
  };
}

const ms = (iso: string) => Date.parse(iso);
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);

/** Every slot in (after, upTo], by brute force. */
function bruteForceSlots({ zone, days, times }: Timetable, after: number, upTo: number): number[] {
  const found = new Set<number>();
  let date = new Temporal.PlainDate(1970, 1, 1).add({ days: Math.floor(after / DAY) - 3 });
  const last = new Temporal.PlainDate(1970, 1, 1).add({ days: Math.floor(upTo / DAY) + 3 });
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (!days.some((day) => day === date.dayOfWeek)) continue;
    for (const { hour, minute } of times) {
      const { year, month, day } = date;
      const wall = { year, month, day, hour, minute, timeZone: zone };
      found.add(Temporal.ZonedDateTime.from(wall, { disambiguation: 'compatible' }).epochMilliseconds);
    }
  }
  return [...found].filter((slot) => slot > after && slot <= upTo).sort((a, b) => a - b);
}

function collectSlots(schedule: Timetable, after: number, upTo: number): number[] {
  const found: number[] = [];
  for (const slot of slotsAfter(schedule, after)) {
    if (slot > upTo) break;
    found.push(slot);
  }
  return found;
}

describe('slots where the clock changes', () => {
  it.each([
    [
      'a time that spring removes comes an hour later',
      'Europe/Paris',
      '02:30',
      '2027-03-27T12:00Z',
      ['2027-03-28T01:30', '2027-03-29T00:30'],
    ],
    [
      'a time that autumn repeats comes the first time',
      'Europe/Paris',
      '02:30',
      '2027-10-30T12:00Z',
      ['2027-10-31T00:30', '2027-11-01T01:30'],
    ],
    [
      'a gap in New York',
      'America/New_York',
      '02:30',
      '2027-03-13T12:00Z',
      ['2027-03-14T07:30', '2027-03-15T06:30'],
    ],
    [
      'an overlap in New York',
      'America/New_York',
      '01:30',
      '2027-11-06T12:00Z',
      ['2027-11-07T05:30', '2027-11-08T06:30'],
    ],
    [
      'half an hour on Lord Howe',
      'Australia/Lord_Howe',
      '02:15',
      '2027-10-02T00:00Z',
      ['2027-10-02T15:45', '2027-10-03T15:15'],
    ],
    [
      'midnight itself removed in Cairo',
      'Africa/Cairo',
      '00:00',
      '2027-04-29T12:00Z',
      ['2027-04-29T22:00', '2027-04-30T21:00'],
    ],
    [
      '02:30 moved onto 03:30 merges with it',
      'Europe/Paris',
      '02:30 03:30',
      '2027-03-27T12:00Z',
      ['2027-03-28T01:30', '2027-03-29T00:30', '2027-03-29T01:30'],
    ],
    [
      'a moved time overtaken by a later one',
      'America/Sao_Paulo',
      '00:30 01:00',
      '2018-11-04T00:00Z',
      ['2018-11-04T03:00', '2018-11-04T03:30', '2018-11-05T02:30'],
    ],
    [
      'two hours at once at Troll',
      'Antarctica/Troll',
      '01:30 02:30 03:00',
      '2027-03-27T12:00Z',
      ['2027-03-28T01:00', '2027-03-28T01:30', '2027-03-28T02:30', '2027-03-28T23:30'],
    ],
    [
      'moved past midnight, behind the first of the next date, in Nuuk',
      'America/Nuuk',
      '00:15 23:30',
      '2027-03-27T12:00Z',
      ['2027-03-28T01:15', '2027-03-28T01:30', '2027-03-29T00:30', '2027-03-29T01:15'],
    ],
    [
      'a whole date skipped in Apia',
      'Pacific/Apia',
      '09:00 23:30',
      '2011-12-29T12:00Z',
      ['2011-12-29T19:00', '2011-12-30T09:30', '2011-12-30T19:00', '2011-12-31T09:30'],
    ],
  ])('%s', (_, zone, times, after, expected) => {
    const schedule = timetable(zone, times);
    const end = ms(`${expected.at(-1)}Z`);
    expect(collectSlots(schedule, ms(after), end).map(iso)).toEqual(expected);
    expect(slotsBetween(schedule, ms(after), end).map(iso)).toEqual(expected);
  });

  it('still yields the slot of a weekday whose date was skipped, on the next', () => {
    const fridays = timetable('Pacific/Apia', '23:30', [5]);
    expect(iso(nextSlot(fridays, ms('2011-12-29T12:00Z')))).toBe('2011-12-31T09:30');
    // Already local Saturday: yesterday's slot is still to come.
    expect(iso(nextSlot(fridays, ms('2011-12-31T00:00Z')))).toBe('2011-12-31T09:30');
  });

  it("finds tomorrow's slot in the past where the clock went back over midnight", () => {
    // St. John's fell from 00:01 on the 7th to 23:01 on the 6th; midnight came first at 02:30 UTC.
    const schedule = timetable('America/St_Johns', '00:00');
    const again = ms('2010-11-07T03:00Z');
    expect(localDate(again, 'America/St_Johns')).toBe('2010-11-06');
    expect(iso(latestSlot(schedule, 0, again) ?? 0)).toBe('2010-11-07T02:30');
    expect(iso(nextSlot(schedule, again))).toBe('2010-11-08T03:30');
  });
});

describe('slots in every zone', () => {
  const from = ms('2026-01-01T00:00Z');
  const to = ms('2028-01-01T00:00Z');

  it.each(ZONES)('agree with Temporal over two years, in strict order: %s', (zone) => {
    const schedule = timetable(zone, '00:00 01:30 02:30 03:00 23:30');
    const slots = collectSlots(schedule, from, to);
    expect(slots).toEqual(bruteForceSlots(schedule, from, to));
    expect(slots.every((slot, index) => index === 0 || slot > (slots[index - 1] ?? 0))).toBe(true);
  });

  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 5 });
  const schedules = fc.record({
    zone: fc.constantFrom(...ZONES),
    days: fc.subarray([...EVERY_DAY], { minLength: 1 }),
    times: minutes.map((all) =>
      all.sort((a, b) => a - b).map((minute) => ({ hour: Math.floor(minute / 60), minute: minute % 60 })),
    ),
  });
  const instants = fc.integer({ min: ms('2005-01-01T00:00Z'), max: ms('2037-01-01T00:00Z') });
  const spans = fc.integer({ min: 0, max: 12 * DAY });

  it('agree with the reference at any instant, forwards and backwards', () => {
    fc.assert(
      fc.property(schedules, instants, spans, fc.nat(6), (schedule, after, span, limit) => {
        const expected = bruteForceSlots(schedule, after, after + span);
        expect(collectSlots(schedule, after, after + span)).toEqual(expected);
        expect(slotsBetween(schedule, after, after + span)).toEqual(expected);
        expect(slotsBetween(schedule, after, after + span, limit)).toEqual(
          limit ? expected.slice(-limit) : [],
        );
        expect(latestSlot(schedule, after, after + span)).toBe(expected.at(-1) ?? null);
        expect(nextSlot(schedule, after)).toBe(bruteForceSlots(schedule, after, after + 9 * DAY)[0]);
      }),
      { numRuns: 300, seed: 20270328 },
    );
  });

  // Days of the year with a clock change are one in 180, so random instants alone would hardly meet them.
  const changes = ZONES.flatMap((zone) => changesOf(zone, ms('2009-01-01T00:00Z'), to));

  it('agree with the reference around clock changes', () => {
    const near = fc.record({
      change: fc.constantFrom(...changes),
      shift: fc.integer({ min: -36 * 60, max: 36 * 60 }),
      schedule: schedules,
    });
    fc.assert(
      fc.property(near, ({ change, shift, schedule }) => {
        const here = { ...schedule, zone: change.zone };
        const after = change.at + shift * 60_000;
        const week = bruteForceSlots(here, after, after + 9 * DAY);
        expect(nextSlot(here, after)).toBe(week[0]);
        expect(collectSlots(here, after, after + 9 * DAY)).toEqual(week);
        expect(latestSlot(here, after - 9 * DAY, after)).toBe(
          bruteForceSlots(here, after - 9 * DAY, after).at(-1),
        );
      }),
      { numRuns: 300, seed: 20111230 },
    );
  });

  it('go on from each slot to the following one', () => {
    fc.assert(
      fc.property(schedules, instants, (schedule, after) => {
        const slots = collectSlots(schedule, after, after + 9 * DAY);
        slots.slice(0, -1).forEach((slot, index) => {
          expect(nextSlot(schedule, slot)).toBe(slots[index + 1]);
          expect(latestSlot(schedule, after, slot)).toBe(slot);
          expect(latestSlot(schedule, slot, slot + 1)).toBeNull();
        });
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

function changesOf(zone: string, from: number, to: number): { readonly zone: string; readonly at: number }[] {
  const found: { zone: string; at: number }[] = [];
  let here = Temporal.Instant.fromEpochMilliseconds(from)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next');
  for (; here && here.epochMilliseconds < to; here = here.getTimeZoneTransition('next')) {
    found.push({ zone, at: here.epochMilliseconds });
  }
  return found;
}

describe('the bounds', () => {
  const schedule = timetable('Europe/Paris', '09:00 18:00');

  it('are exclusive below and inclusive above', () => {
    const nine = ms('2027-03-01T08:00Z');
    expect(nextSlot(schedule, nine - 1)).toBe(nine);
    expect(nextSlot(schedule, nine)).toBe(ms('2027-03-01T17:00Z'));
    expect(latestSlot(schedule, nine - 1, nine)).toBe(nine);
    expect(latestSlot(schedule, nine, nine)).toBeNull();
    // What was served must not be found again a moment later.
    expect(latestSlot(schedule, nine, nine + 1)).toBeNull();
    expect(slotsBetween(schedule, nine, nine - 1)).toEqual([]);
  });

  it('keep the latest of too many', () => {
    const to = ms('2027-03-03T12:00Z');
    expect(slotsBetween(schedule, 0, to, 3).map(iso)).toEqual([
      '2027-03-02T08:00',
      '2027-03-02T17:00',
      '2027-03-03T08:00',
    ]);
    expect(slotsBetween(schedule, 0, to)).toHaveLength(100);
  });

  it('cost no more for fifty years of downtime', () => {
    const started = performance.now();
    for (let year = 1980; year < 2030; year++) latestSlot(schedule, 0, Date.UTC(year, 5, 1));
    // Walking the years would take half a second for each call.
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('refuse a schedule that would never yield, and an unknown zone', () => {
    expect(() => nextSlot({ ...schedule, days: [] }, 0)).toThrow(RangeError);
    expect(() => latestSlot({ ...schedule, times: [] }, 0, 1)).toThrow(RangeError);
    expect(() => nextSlot({ ...schedule, zone: 'Europe/Nowhere' }, 0)).toThrow(RangeError);
  });
});

describe('the local clock', () => {
  it.each([
    ['2027-03-01T23:30Z', 'Europe/Paris', '2027-03-02', 0, 30],
    ['2027-03-01T23:30Z', 'America/New_York', '2027-03-01', 18, 30],
    ['2027-03-01T23:30:59Z', 'Asia/Kathmandu', '2027-03-02', 5, 15],
    ['2011-12-30T10:00Z', 'Pacific/Apia', '2011-12-31', 0, 0],
  ])('%s in %s', (instant, zone, date, hour, minute) => {
    expect(localDate(ms(instant), zone)).toBe(date);
    expect(localTime(ms(instant), zone)).toEqual({ hour, minute });
  });

  it.each([
    ['2027-07-01T19:59:59.999Z', false],
    ['2027-07-01T20:00Z', true],
    ['2027-07-02T00:00Z', true],
    ['2027-07-02T05:59:59.999Z', true],
    ['2027-07-02T06:00Z', false],
    ['2027-07-02T10:00Z', false],
  ])('is night in Paris from 22:00 to 08:00: %s', (instant, night) => {
    expect(isNight(ms(instant), 'Europe/Paris')).toBe(night);
  });
});

describe('what a slot looks like', () => {
  it.each([
    ['an ordinary one', 'Europe/Paris', '09:00', '2027-03-01T08:00Z', '2027-03-01T09:00', '+01:00', null],
    [
      'moved by a gap',
      'Europe/Paris',
      '02:30',
      '2027-03-28T01:30Z',
      '2027-03-28T03:30',
      '+02:00',
      'moved from 02:30, which the clock skips',
    ],
    [
      'there by itself, after the gap',
      'Europe/Paris',
      '03:30',
      '2027-03-28T01:30Z',
      '2027-03-28T03:30',
      '+02:00',
      null,
    ],
    [
      'two in one',
      'Europe/Paris',
      '02:30 03:30',
      '2027-03-28T01:30Z',
      '2027-03-28T03:30',
      '+02:00',
      'also stands for 02:30, which the clock skips',
    ],
    [
      'the first of two',
      'Europe/Paris',
      '02:30',
      '2027-10-31T00:30Z',
      '2027-10-31T02:30',
      '+02:00',
      'the first of two: the clock goes back',
    ],
    [
      'moved past midnight',
      'America/Nuuk',
      '23:30',
      '2027-03-28T01:30Z',
      '2027-03-28T00:30',
      '-01:00',
      'moved from 2027-03-27T23:30, which the clock skips',
    ],
    [
      'a skipped date',
      'Pacific/Apia',
      '09:00',
      '2011-12-30T19:00Z',
      '2011-12-31T09:00',
      '+14:00',
      'also stands for 2011-12-30T09:00, which the clock skips',
    ],
  ])('%s', (_, zone, times, instant, local, offset, note) => {
    expect(describeSlot(ms(instant), timetable(zone, times))).toEqual({ local, offset, note });
  });
});

describe("the process's zone", () => {
  it.each(['America/New_York', 'Pacific/Apia', 'Asia/Kolkata', 'UTC'])('changes nothing: %s', (zone) => {
    process.env.TZ = zone;
    // Were this thread's zone fixed, the test would prove nothing.
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).toBe(zone);
    const schedule = timetable('Europe/Paris', '02:30');
    expect(iso(nextSlot(schedule, ms('2027-03-27T12:00Z')))).toBe('2027-03-28T01:30');
    expect(iso(latestSlot(schedule, 0, ms('2027-10-31T12:00Z')) ?? 0)).toBe('2027-10-31T00:30');
    expect(localDate(ms('2027-03-01T23:30Z'), 'Europe/Paris')).toBe('2027-03-02');
  });
});

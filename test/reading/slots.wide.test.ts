// Slots against a reference written with Temporal alone, in many zones, with the process in yet another one.

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import type { Timetable } from '../../src/reading/schedule.ts';
import { latestSlot, localDate, nextSlot, slotsBetween } from '../../src/reading/slots.ts';
import { rows, runs } from '../support/breadth.ts';
import { anyDays, bruteForceSlots, collectSlots, DAY, iso, ms, timetable, ZONES } from './slots-reference.ts';

// The server's own zone must not matter; node-cron's suite and ours once passed only in UTC.
const processZone = process.env.TZ;
process.env.TZ = 'America/New_York';
afterAll(() => {
  if (processZone === undefined) delete process.env.TZ;
  else process.env.TZ = processZone;
});

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

  it.each(rows(ZONES, 6))('agree with Temporal over two years, in strict order: %s', (zone) => {
    const schedule = timetable(zone, '00:00 01:30 02:30 03:00 23:30');
    const slots = collectSlots(schedule, from, to);
    expect(slots).toEqual(bruteForceSlots(schedule, from, to));
    expect(slots.every((slot, index) => index === 0 || slot > (slots[index - 1] ?? 0))).toBe(true);
  });

  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 5 });
  const schedules = fc
    .record({
      zone: fc.constantFrom(...ZONES),
      rule: anyDays,
      times: minutes.map((all) =>
        all.sort((a, b) => a - b).map((minute) => ({ hour: Math.floor(minute / 60), minute: minute % 60 })),
      ),
    })
    .map(({ rule, ...rest }): Timetable => ({ ...rest, ...rule }));
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
        const next = nextSlot(schedule, after);
        expect(bruteForceSlots(schedule, after, next)).toEqual([next]);
      }),
      { numRuns: runs(300), seed: 20270328 },
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
        if (week.length > 0) expect(nextSlot(here, after)).toBe(week[0]);
        expect(collectSlots(here, after, after + 9 * DAY)).toEqual(week);
        expect(latestSlot(here, after - 9 * DAY, after)).toBe(
          bruteForceSlots(here, after - 9 * DAY, after).at(-1) ?? null,
        );
      }),
      { numRuns: runs(300), seed: 20111230 },
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
      { numRuns: runs(40), seed: 7 },
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

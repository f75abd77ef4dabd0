// Slots one by one: bounds, what a slot looks like on its clock, and the process's own zone.

import { afterAll, describe, expect, it } from 'vitest';
import {
  describeSlot,
  isNight,
  latestSlot,
  localDate,
  localTime,
  nextSlot,
  slotsBetween,
} from '../../src/reading/slots.ts';
import { iso, ms, timetable } from './slots-reference.ts';

const processZone = process.env.TZ;
afterAll(() => {
  if (processZone === undefined) delete process.env.TZ;
  else process.env.TZ = processZone;
});

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
    expect(() => nextSlot({ ...schedule, days: { kind: 'weekdays', days: [], everyWeeks: 1 } }, 0)).toThrow(
      RangeError,
    );
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

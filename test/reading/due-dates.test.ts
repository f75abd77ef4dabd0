// On which dates a schedule posts: every n days or weeks, days of the month, and from when.

import { describe, expect, it } from 'vitest';
import { withFirstDate } from '../../src/reading/first-date.ts';
import type { DayRule, Timetable } from '../../src/reading/schedule.ts';
import { latestSlot, localDate, slotsAfter, slotsBetween } from '../../src/reading/slots.ts';
import { ms } from './slots-reference.ts';

const NINE = [{ hour: 9, minute: 0 }];
const at = (days: DayRule, from: string | null): Timetable => ({
  times: NINE,
  days,
  from,
  zone: 'Europe/Paris',
});

function dates(schedule: Timetable, after: string, count: number): string[] {
  const slots = slotsAfter(schedule, ms(after));
  return Array.from({ length: count }, () => localDate(slots.next().value, schedule.zone));
}

const EVERY_OTHER_DAY: DayRule = { kind: 'interval', everyDays: 2 };

describe('due dates', () => {
  it('count every other day from their first, over months and clock changes', () => {
    expect(dates(at(EVERY_OTHER_DAY, '2027-03-25'), '2027-03-26T00:00Z', 4)).toEqual([
      '2027-03-27',
      '2027-03-29',
      '2027-03-31',
      '2027-04-02',
    ]);
  });

  it('count every other week by weeks that begin on Monday', () => {
    const rule: DayRule = { kind: 'weekdays', days: [1, 4], everyWeeks: 2 };
    // From a Thursday: the Monday of its week is past, and the week after is left out.
    expect(dates(at(rule, '2027-03-04'), '2027-03-01T00:00Z', 4)).toEqual([
      '2027-03-04',
      '2027-03-15',
      '2027-03-18',
      '2027-03-29',
    ]);
  });

  it('take the last day of a month that lacks the 31st, and the 30th beside it once', () => {
    expect(dates(at({ kind: 'month-days', days: [31] }, null), '2027-01-31T12:00Z', 4)).toEqual([
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ]);
    expect(dates(at({ kind: 'month-days', days: [30, 31] }, null), '2027-02-01T00:00Z', 4)).toEqual([
      '2027-02-28',
      '2027-03-30',
      '2027-03-31',
      '2027-04-30',
    ]);
  });

  it('begin with the date they count from, looked at from either side', () => {
    const schedule = at(EVERY_OTHER_DAY, '2027-03-10');
    expect(dates(schedule, '2027-03-01T00:00Z', 1)).toEqual(['2027-03-10']);
    expect(latestSlot(schedule, 0, ms('2027-03-09T12:00Z'))).toBeNull();
    expect(slotsBetween(schedule, 0, ms('2027-03-13T12:00Z'))).toHaveLength(2);
  });
});

describe('the first date', () => {
  // A Wednesday, 13:00 in Paris.
  const now = ms('2027-03-03T12:00Z');
  it.each([
    ['is tomorrow where today’s time is past', EVERY_OTHER_DAY, [], '2027-03-04'],
    ['is today where something was posted today', EVERY_OTHER_DAY, [now - 1], '2027-03-03'],
    ['is the first weekday to come', { kind: 'weekdays', days: [1, 2], everyWeeks: 3 }, [], '2027-03-08'],
    ['is not asked for where nothing counts', { kind: 'weekdays', days: [1], everyWeeks: 1 }, [], null],
  ] as const)('%s', (_, days, served, expected) => {
    expect(withFirstDate(at(days, null), served, now).from).toBe(expected);
  });

  it('stays where it was said', () => {
    expect(withFirstDate(at(EVERY_OTHER_DAY, '2027-04-01'), [], now).from).toBe('2027-04-01');
  });

  it('makes whole weeks a weekday', () => {
    const weekly = withFirstDate(at({ kind: 'interval', everyDays: 14 }, null), [], now);
    expect(weekly.days).toEqual({ kind: 'weekdays', days: [4], everyWeeks: 2 });
  });
});

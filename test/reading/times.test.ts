// Times and weekdays as people type them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../src/reading/schedule.ts';
import {
  dayPattern,
  formatTime,
  MAX_TIMES,
  parseDays,
  parseTimes,
  WEEKDAYS,
} from '../../src/reading/times.ts';

function timesOf(text: string): string {
  const result = parseTimes(text);
  return 'times' in result
    ? result.times.map(formatTime).join(' ')
    : `${result.problem.kind}: ${result.problem.token}`;
}

function daysOf(text: string): string {
  const result = parseDays(text);
  return 'days' in result ? result.days.join('') : `${result.problem.kind}: ${result.problem.token}`;
}

describe('parseTimes', () => {
  it.each([
    ['09:00', '09:00'],
    ['9', '09:00'],
    ['9:05', '09:05'],
    ['9am', '09:00'],
    ['9 pm', '21:00'],
    ['9PM', '21:00'],
    ['9 p.m.', '21:00'],
    ['9p', '21:00'],
    ['9.30 a.m.', '09:30'],
    ['12am', '00:00'],
    ['12:15 am', '00:15'],
    ['12pm', '12:00'],
    ['21h', '21:00'],
    ['21H30', '21:30'],
    ['9.30', '09:30'],
    ['0900', '09:00'],
    ['930', '09:30'],
    ['2359', '23:59'],
    ['930pm', '21:30'],
    ['00:00', '00:00'],
    ['noon', '12:00'],
    ['Midday', '12:00'],
    ['midnight', '00:00'],
    ['12 midnight', '00:00'],
    ['12 noon', '12:00'],
    ["9 o'clock", '09:00'],
    ['at 9', '09:00'],
    ['９：３０', '09:30'],
    ['09:00,18:00', '09:00 18:00'],
    ['18:00 9', '09:00 18:00'],
    ['9am and 9 pm', '09:00 21:00'],
    ['8 and 9 pm', '08:00 21:00'],
    ['9 am, noon; 21h30 & 6 p.m.', '09:00 12:00 18:00 21:30'],
    ['9, 09:00, 9am', '09:00'],
  ])('reads %s', (text, expected) => {
    expect(timesOf(text)).toBe(expected);
  });

  it.each([
    ['', 'empty: '],
    [' , and ', 'empty: '],
    ['25:00', 'out-of-range: 25:00'],
    ['24:00', 'out-of-range: 24:00'],
    ['9:60', 'out-of-range: 9:60'],
    ['13pm', 'out-of-range: 13pm'],
    ['9, 13 PM', 'out-of-range: 13 PM'],
    ['0am', 'out-of-range: 0am'],
    ['9 30', 'out-of-range: 30'],
    ['2460', 'out-of-range: 2460'],
    ['9:5', 'unreadable: 9:5'],
    ['12345', 'unreadable: 12345'],
    ['-9', 'unreadable: -9'],
    ['9-17', 'unreadable: 9-17'],
    ['09:00, Teatime', 'unreadable: Teatime'],
    ['9 amber', 'unreadable: amber'],
    ['constructor', 'unreadable: constructor'],
    ['@everyone', 'unreadable: @everyone'],
  ])('refuses %j, naming the piece', (text, expected) => {
    expect(timesOf(text)).toBe(expected);
  });

  it('takes as many as a channel should bear', () => {
    const hourly = Array.from({ length: MAX_TIMES }, (_, hour) => `${hour}:00`).join(' ');
    expect(timesOf(hourly).split(' ')).toHaveLength(MAX_TIMES);
    expect(timesOf(`${hourly} 0:00`).split(' ')).toHaveLength(MAX_TIMES);
    expect(timesOf(`${hourly} 0:30`)).toBe('too-many: 0:30');
  });

  it('reads back every time it writes, sorted and once', () => {
    const time = fc.record({ hour: fc.nat(23), minute: fc.nat(59) });
    fc.assert(
      fc.property(
        fc.array(time, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(',', ' ', ';', ' and '),
        (times, between) => {
          const written = times.map(formatTime);
          expect(timesOf(written.join(between))).toBe([...new Set(written)].sort().join(' '));
        },
      ),
    );
  });

  it('answers any text with a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseTimes(text);
        parseDays(text);
      }),
    );
  });
});

describe('parseDays', () => {
  it.each([
    ['daily', '1234567'],
    ['Every day', '1234567'],
    ['everyday', '1234567'],
    ['all days', '1234567'],
    ['weekdays', '12345'],
    ['every weekday', '12345'],
    ['Week days', '12345'],
    ['weekends', '67'],
    ['Weekend', '67'],
    ['mon,wed,fri', '135'],
    ['fri wed mon wed', '135'],
    ['Monday to Friday', '12345'],
    ['mon-fri', '12345'],
    ['Mon – Thu', '1234'],
    ['tues through thurs', '234'],
    ['fri-mon', '1567'],
    ['sun-sun', '7'],
    ['mon-wed and sat', '1236'],
    ['Tue & Thu', '24'],
    ['TUESDAYS', '2'],
    ['every Monday and Thursday', '14'],
    ['on Sundays', '7'],
    ['Mon. Weds. Sat.', '136'],
    ['mo tu we th fr sa su', '1234567'],
    ['weekends and wed', '367'],
  ])('reads %s', (text, expected) => {
    expect(daysOf(text)).toBe(expected);
  });

  it.each([
    ['', 'empty: '],
    ['every', 'empty: '],
    ['Mondey', 'unreadable: Mondey'],
    ['mon, Funday', 'unreadable: Funday'],
    ['every other day', 'unreadable: other'],
    ['mon-', 'unreadable: mon-'],
    ['weekdays-sun', 'unreadable: weekdays-sun'],
    ['mon-wed-fri', 'unreadable: mon-wed-fri'],
    ['1', 'unreadable: 1'],
    ['constructor', 'unreadable: constructor'],
  ])('refuses %j, naming the piece', (text, expected) => {
    expect(daysOf(text)).toBe(expected);
  });

  it('reads the keys of the command line', () => {
    const days = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    fc.assert(
      fc.property(days, (wanted) => {
        expect(daysOf(wanted.map((day) => WEEKDAYS[day - 1]).join(','))).toBe(wanted.join(''));
      }),
    );
  });
});

describe('formatDays', () => {
  it.each<[readonly Weekday[], unknown]>([
    [[1, 2, 3, 4, 5, 6, 7], 'daily'],
    [[1, 2, 3, 4, 5], 'weekdays'],
    [[6, 7], 'weekends'],
    [[1, 3, 5], { days: [1, 3, 5] }],
    [[6], { days: [6] }],
  ])('%j', (days, expected) => {
    expect(dayPattern(days)).toEqual(expected);
  });
});

it('formatTime pads', () => {
  expect(formatTime({ hour: 9, minute: 5 })).toBe('09:05');
});

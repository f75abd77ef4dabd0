// Times and days in one line.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWhen, parseWhen } from '../../src/reading/when.ts';
import { anySchedule } from './arbitrary-schedule.ts';

function read(text: string): string {
  const when = parseWhen(text);
  return 'problems' in when
    ? when.problems.map(({ kind, problem }) => `${kind} ${problem.kind}: ${problem.token}`).join('; ')
    : formatWhen(when);
}

describe('times and days in one line', () => {
  it.each([
    ['09:00', '09:00 daily'],
    ['9', '09:00 daily'],
    ['9am and 6pm on weekdays', '09:00, 18:00 mon, tue, wed, thu, fri'],
    ['09:00, 18:00 daily', '09:00, 18:00 daily'],
    ['daily at 9', '09:00 daily'],
    ['every other day at 21:00', '21:00 every 2 days'],
    ['every 3 days at 7', '07:00 every 3 days'],
    ['9 every 2 weeks on mon', '09:00 every 2 weeks on mon'],
    ['mon, wed and fri at 8 pm', '20:00 mon, wed, fri'],
    ['noon on Mondays', '12:00 mon'],
    ['1st and 15th at 10:00', '10:00 1, 15 of the month'],
    ['Weekly, 21h30', '21:30 every 7 days'],
    ['8 and 9 pm', '08:00, 21:00 daily'],
    ['3 days at 21:00', '21:00 every 3 days'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['soon', 'times unreadable: soon'],
    ['daily', 'times empty: '],
    ['09:00 someday', 'days unreadable: someday'],
    ['25:00', 'times out-of-range: 25:00'],
    ['every 2 mondays', 'times unreadable: every 2 mondays'],
  ])('tells what is wrong: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('are read back as they are written, however many', () => {
    fc.assert(
      fc.property(anySchedule, ({ times, days }) => {
        expect(parseWhen(formatWhen({ times, days }))).toEqual({ times, days });
      }),
    );
  });
});

// Days of a schedule as people type them, and as they are written back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDayRule, parseDayRule } from '../../src/reading/day-rules.ts';
import { anyDays } from './slots-reference.ts';

function read(text: string): string {
  const parsed = parseDayRule(text);
  return 'rule' in parsed ? formatDayRule(parsed.rule) : `${parsed.problem.kind}: ${parsed.problem.token}`;
}

describe('days of a schedule', () => {
  it.each([
    ['daily', 'daily'],
    ['Every day', 'daily'],
    ['every other day', 'every 2 days'],
    ['Every second day', 'every 2 days'],
    ['alternate days', 'every 2 days'],
    ['every three days', 'every 3 days'],
    ['every fourth day', 'every 4 days'],
    ['every 5th day', 'every 5 days'],
    ['every six days', 'every 6 days'],
    ['every seventh day', 'every 7 days'],
    ['every 60 days', 'every 60 days'],
    ['every 12 weeks', 'every 84 days'],
    ['weekly', 'every 7 days'],
    ['once a week', 'every 7 days'],
    ['weekly on Monday', 'mon'],
    ['every monday', 'mon'],
    ['fortnightly', 'every 14 days'],
    ['every other week', 'every 14 days'],
    ['every 2 weeks on mon and thu', 'every 2 weeks on mon, thu'],
    ['Mondays every 3 weeks', 'every 3 weeks on mon'],
    ['every other Friday', 'every 2 weeks on fri'],
    ['weekdays', 'mon, tue, wed, thu, fri'],
    ['1st and 15th', '1, 15 of the month'],
    ['the 31st', '31 of the month'],
    ['last day of the month', '31 of the month'],
    ['monthly on the 5th', '5 of the month'],
    ['15, 1', '1, 15 of the month'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(read(text.toUpperCase())).toBe(expected);
  });

  it.each([
    ['', 'empty: '],
    ['monthly', 'unreadable: monthly'],
    ['every third friday', 'unreadable: third'],
    ['32nd', 'unreadable: 32nd'],
    ['every 0 days', 'unreadable: 0'],
    ['every 61 days', 'unreadable: 61'],
    ['every 13 weeks', 'unreadable: 13'],
    ['every 400 days', 'unreadable: 400'],
    ['soon', 'unreadable: soon'],
  ])('does not guess: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('are read back as they are written', () => {
    fc.assert(
      fc.property(anyDays, ({ days }) => {
        expect(parseDayRule(formatDayRule(days))).toEqual({ rule: days });
      }),
    );
  });
});

// Dates in figures, and days by their names, read by our own tables before any library is asked.

import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Direction, Meanings } from '../../../src/reading/dates/calendar.ts';
import { readNumericDate } from '../../../src/reading/dates/numeric-dates.ts';
import { readPortuguese } from '../../../src/reading/dates/portuguese.ts';

/** A Wednesday. */
const today = Temporal.PlainDate.from('2027-03-03');
const context = (direction: Direction = 'after-today') => ({ today, direction });
const shown = (meanings: Meanings) => meanings?.map((date) => date.toString()).join(' or ') ?? null;

describe('dates in figures', () => {
  it.each([
    ['2027-03-15', '2027-03-15'],
    ['2027/3/15', '2027-03-15'],
    ['2027.3.15', '2027-03-15'],
    ['2027-3/15', null],
    ['2027-02-30', null],
    ['15.3.', '2027-03-15'],
    ['31.4.', null],
    ['the 15th', '2027-03-15'],
    ['soon', null],
  ])('%s', (text, expected) => {
    expect(shown(readNumericDate(text, context()))).toBe(expected);
  });
});

describe('weekdays in Portuguese', () => {
  it.each([
    ['sexta', 'after-today', '2027-03-05'],
    ['sexta-feira', 'after-today', '2027-03-05'],
    ['proxima sexta', 'after-today', '2027-03-12'],
    ['sexta que vem', 'after-today', '2027-03-12'],
    ['segunda passada', 'until-today', '2027-02-22'],
    ['ultima segunda', 'until-today', '2027-02-22'],
  ] as const)('%s (%s)', (text, direction, expected) => {
    expect(shown(readPortuguese(text, context(direction)))).toBe(expected);
  });
});

// How long a delivery waits before it is tried again.

import { describe, expect, it } from 'vitest';
import { backoff, longBackoff } from '../../src/reading/backoff.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('the wait before the next attempt', () => {
  it.each([
    [1, 2 * SECOND],
    [2, 4 * SECOND],
    [3, 8 * SECOND],
    [7, 128 * SECOND],
    [8, 256 * SECOND],
    [9, 5 * MINUTE],
    [40, 5 * MINUTE],
  ])('after %i failed attempts', (attempts, milliseconds) => {
    expect(backoff(attempts, 0, 0)).toBe(milliseconds);
  });

  it.each([
    ['half an hour', 30 * MINUTE, 5 * MINUTE],
    ['two hours', 2 * HOUR, 10 * MINUTE],
    ['twelve hours', 12 * HOUR, HOUR],
    ['a day', 24 * HOUR, 2 * HOUR],
    ['a week', 7 * 24 * HOUR, 2 * HOUR],
  ])('grows with what goes on failing for %s', (_, failingMs, milliseconds) => {
    expect(backoff(20, failingMs, 0)).toBe(milliseconds);
  });

  it('is shorter by up to a quarter, by chance', () => {
    expect(backoff(9, 0, 0.5)).toBe(0.875 * 5 * MINUTE);
    expect(backoff(9, 0, 1)).toBe(0.75 * 5 * MINUTE);
  });
});

describe('the wait of what hangs on a page', () => {
  it.each([
    [1, 5 * MINUTE],
    [2, 10 * MINUTE],
    [9, 256 * 5 * MINUTE],
    [10, 24 * HOUR],
    [50, 24 * HOUR],
  ])('after %i failed attempts', (attempts, milliseconds) => {
    expect(longBackoff(attempts)).toBe(milliseconds);
  });
});

// The cache of next slots: what it remembers, and how much.

import { describe, expect, it } from 'vitest';
import type { Timetable } from '../../src/reading/schedule.ts';
import { cachedNextSlot } from '../../src/reading/slot-cache.ts';

const MAX_TIMETABLES = 1_000;
const MAX_GAPS_PER_TIMETABLE = 4;

/** A timetable that no other test has: the zone is only a key here. */
const timetable = (zone: string): Timetable => ({
  times: [{ hour: 9, minute: 0 }],
  days: { kind: 'weekdays', days: [1], everyWeeks: 1 },
  from: null,
  zone,
});

/** Whether the slot after `after` had to be computed. */
function isComputed(zone: string, after = 0): boolean {
  let computed = false;
  cachedNextSlot(timetable(zone), after, () => {
    computed = true;
    return after + 10;
  });
  return computed;
}

describe('cachedNextSlot', () => {
  it('computes a gap once, and the next one at its end', () => {
    expect(isComputed('once')).toBe(true);
    expect(isComputed('once', 9)).toBe(false);
    expect(isComputed('once', 10)).toBe(true);
  });

  it('forgets the timetable that was unused longest once there are more than it may hold', () => {
    isComputed('first');
    isComputed('second');
    for (let at = 0; at < MAX_TIMETABLES - 1; at++) isComputed(`other ${at}`);
    expect(isComputed('second')).toBe(false);
    expect(isComputed('first')).toBe(true);
  });

  it('remembers the newest gaps of a timetable, and no more', () => {
    for (let gap = 0; gap <= MAX_GAPS_PER_TIMETABLE; gap++) isComputed('gaps', gap * 10);
    for (let gap = 1; gap <= MAX_GAPS_PER_TIMETABLE; gap++) expect(isComputed('gaps', gap * 10)).toBe(false);
    expect(isComputed('gaps', 0)).toBe(true);
  });
});

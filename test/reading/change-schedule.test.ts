// Changes of the schedule: no second installment on the same local day, and the position stays.

import { describe, expect, it } from 'vitest';
import {
  changeSchedule,
  clearSchedule,
  pauseReading,
  resumeReading,
  sendParked,
} from '../../src/reading/change-schedule.ts';
import type { Schedule } from '../../src/reading/schedule.ts';
import { parseTimes } from '../../src/reading/times.ts';
import {
  DAILY,
  DAY,
  HOUR,
  readingOf,
  runUntil,
  START,
  simulateTick,
  skipNextSlot,
  storyOf,
} from './simulate.ts';

const TEN = storyOf(10);
/** 09:00 in Paris on Monday 1 March 2027. */
const SLOT = START + HOUR;

function at(times: string, changes: Partial<Schedule> = {}): Schedule {
  const read = parseTimes(times);
  if ('problem' in read) throw new Error(times);
  return { ...DAILY, times: read.times, ...changes };
}

const served = (count: number) => {
  if (count === 0) return readingOf({ cursor: START + 2 * HOUR });
  const schedule = at(['06:00', '09:00'].slice(0, count).join(' '));
  return runUntil(readingOf({ schedule, cursor: START - DAY / 2 }), TEN, START + 2 * HOUR).reading;
};

/** The local hours (Paris, that day and the next) at which something is planned. */
const hours = (reading: ReturnType<typeof readingOf>) =>
  runUntil(reading, TEN, START + 40 * HOUR).planned.map(({ plannedAt }) => (plannedAt - SLOT) / HOUR + 9);

describe('a changed time', () => {
  it.each([
    ['posts later today where nothing went out today', 0, '18:00', [18, 42]],
    ['posts no second installment on the same day', 1, '18:00', [42]],
    ['does not make up a time that is past', 0, '08:00', [32]],
    ['leaves the second of two to come', 1, '09:30 18:00', [18, 33.5, 42]],
    ['takes the first of two as served, though it is to come', 1, '15:00 18:00', [18, 39, 42]],
    ['counts two as two', 2, '15:00 18:00', [39, 42]],
    ['counts two as two of three', 2, '15:00 18:00 20:00', [20, 39, 42, 44]],
  ])('%s', (_, count, times, expected) => {
    const reading = served(count);
    expect(reading.served.length).toBe(count);
    expect(hours(changeSchedule(reading, at(times), START + 2 * HOUR))).toEqual(expected);
  });

  it('goes by the calendar of the new zone', () => {
    // 09:00 in Paris was still Monday in Los Angeles: its Monday has had its installment.
    const now = SLOT + 12 * HOUR;
    const after = simulateTick(readingOf(), TEN, SLOT).reading;
    const moved = changeSchedule(after, at('22:00', { zone: 'America/Los_Angeles' }), now);
    expect(moved.due).toBe(Date.parse('2027-03-03T06:00:00Z'));
    // In Auckland it is Tuesday now, and Monday 21:00 was the installment's time: Tuesday's is to come.
    const south = changeSchedule(after, at('21:00', { zone: 'Pacific/Auckland' }), now);
    expect(south.due).toBe(Date.parse('2027-03-02T08:00:00Z'));
  });

  it('keeps the position, the skip and the pause', () => {
    const skips = [{ date: '2027-03-02', time: null }];
    const reading = readingOf({ released: 4, skips });
    const changed = changeSchedule(pauseReading(reading, null, START), at('18:00'), START);
    expect(changed).toMatchObject({ released: 4, skips, pause: { by: 'host' }, due: null });
  });

  it('moves what a fault holds back to its own next slot', () => {
    const halted = simulateTick(readingOf(), TEN, SLOT, () => 'fault').reading;
    const changed = changeSchedule(halted, at('07:00'), SLOT + 1);
    expect(changed.due).toBe(SLOT + 22 * HOUR);
    expect(simulateTick(changed, TEN, SLOT + 22 * HOUR)).toMatchObject({
      planned: [],
      reading: { released: 1 },
    });
  });

  it('takes what went out after a fault for that day’s installment', () => {
    const halted = simulateTick(readingOf(), TEN, SLOT, () => 'fault').reading;
    const mended = simulateTick(halted, TEN, SLOT + DAY).reading;
    expect(changeSchedule(mended, at('18:00'), SLOT + DAY + HOUR).due).toBe(SLOT + 2 * DAY + 9 * HOUR);
  });
});

describe('a schedule taken away and put back', () => {
  it('posts no second installment on the same day either', () => {
    const cleared = clearSchedule(simulateTick(readingOf(), TEN, SLOT).reading, SLOT + HOUR);
    expect(changeSchedule(cleared, at('18:00'), SLOT + HOUR).due).toBe(SLOT + DAY + 9 * HOUR);
  });
});

describe('parked pages', () => {
  it('go at once where a host sends them, and the pause stays', () => {
    const halted = simulateTick(readingOf(), TEN, SLOT, () => 'fault').reading;
    const paused = pauseReading(halted, null, SLOT + 1);
    const sent = simulateTick(sendParked(paused, SLOT + 2), TEN, SLOT + 2);
    expect(sent.appeared).toEqual(['1/1']);
    expect(sent.reading).toMatchObject({ pause: { by: 'host' }, released: 1, due: null });
  });

  it('go at the first slot after a pause with an end', () => {
    const halted = simulateTick(readingOf(), TEN, SLOT, () => 'fault').reading;
    const until = SLOT + 3 * DAY - HOUR;
    const out = runUntil(pauseReading(halted, until, SLOT + 1), TEN, SLOT + 3 * DAY);
    expect(out.appeared).toEqual(['1/1']);
    expect(out.reading.due).toBe(SLOT + 4 * DAY);
  });

  it('wait one slot more for a skip, even minutes before theirs', () => {
    const halted = simulateTick(readingOf(), TEN, SLOT, () => 'fault').reading;
    const resumed = resumeReading(pauseReading(halted, null, SLOT), SLOT + HOUR);
    const skipped = skipNextSlot(resumed, SLOT + DAY - 1_000);
    expect(simulateTick(skipped, TEN, SLOT + DAY).appeared).toEqual([]);
    expect(runUntil(skipped, TEN, SLOT + 2 * DAY).appeared).toEqual(['1/1']);
  });

  it('go when a reading without a schedule is resumed', () => {
    const halted = clearSchedule(simulateTick(readingOf(), TEN, SLOT, () => 'fault').reading, SLOT);
    const now = SLOT + DAY;
    expect(resumeReading(pauseReading(halted, null, SLOT), now).due).toBe(now);
  });
});

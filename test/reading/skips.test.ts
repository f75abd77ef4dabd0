// Skips: dates, and times of them, that stay where they are whatever else is changed.

import { describe, expect, it } from 'vitest';
import {
  addSkip,
  changeSchedule,
  pauseReading,
  removeSkip,
  resumeReading,
} from '../../src/reading/change-schedule.ts';
import { forecast } from '../../src/reading/forecast.ts';
import type { Schedule } from '../../src/reading/schedule.ts';
import { type Skip, skipOf, withSkip } from '../../src/reading/skips.ts';
import { localDate } from '../../src/reading/slots.ts';
import { DAILY, DAY, HOUR, readingOf, runUntil, START, simulateTick, storyOf } from './simulate.ts';

const TEN = storyOf(10);
/** Monday, 1 March 2027, 09:00 in Paris. */
const SLOT = START + HOUR;
const MORNING = { hour: 9, minute: 0 };
const EVENING = { hour: 18, minute: 0 };
const TWICE: Schedule = { ...DAILY, times: [MORNING, EVENING] };
const on = (day: number, time: Skip['time'] = null): Skip => ({ date: `2027-03-0${day}`, time });

const postedOn = (reading: ReturnType<typeof readingOf>, until = START + 6 * DAY) =>
  runUntil(reading, TEN, until).planned.map(({ plannedAt }) => localDate(plannedAt, 'Europe/Paris').slice(8));

describe('a skipped date', () => {
  it('posts nothing at any of its times, and the scene comes after', () => {
    const reading = addSkip(readingOf({ schedule: TWICE }), on(2), START);
    expect(postedOn(reading, START + 3 * DAY)).toEqual(['01', '01', '03', '03']);
    expect(runUntil(reading, TEN, START + 3 * DAY).reading.released).toBe(4);
  });

  it('may be skipped in part', () => {
    const reading = addSkip(readingOf({ schedule: TWICE }), on(2, MORNING), START);
    expect(postedOn(reading, START + 2 * DAY)).toEqual(['01', '01', '02']);
  });

  it('is one of several, and each can be undone', () => {
    const two = addSkip(addSkip(readingOf(), on(4), START), on(2), START);
    expect(two.skips).toEqual([on(2), on(4)]);
    expect(postedOn(two)).toEqual(['01', '03', '05', '06']);
    expect(postedOn(removeSkip(two, on(2), START))).toEqual(['01', '02', '03', '05', '06']);
  });

  it('stays where it is through a pause and a new time', () => {
    const skipped = addSkip(readingOf(), on(4), START);
    const resumed = resumeReading(pauseReading(skipped, null, START), START + DAY);
    expect(postedOn(resumed)).toEqual(['02', '03', '05', '06']);
    const later = changeSchedule(skipped, { ...DAILY, times: [EVENING] }, START);
    expect(postedOn(later)).toEqual(['01', '02', '03', '05', '06']);
  });

  it('is dropped where a new schedule posts nothing then', () => {
    const skipped = addSkip(addSkip(readingOf(), on(4), START), on(5, MORNING), START);
    const onFridays: Schedule = { ...DAILY, days: { kind: 'weekdays', days: [5], everyWeeks: 1 } };
    expect(changeSchedule(skipped, onFridays, START).skips).toEqual([on(5, MORNING)]);
    expect(changeSchedule(skipped, { ...DAILY, times: [EVENING] }, START).skips).toEqual([on(4)]);
  });

  it('is forgotten once it is past', () => {
    const skipped = addSkip(readingOf(), on(2), START);
    expect(runUntil(skipped, TEN, START + 2 * DAY).reading.skips).toEqual([]);
  });

  it('posts nothing late where the bot was down', () => {
    const skipped = addSkip(readingOf(), on(2), START);
    expect(simulateTick(skipped, TEN, SLOT + DAY + 2 * HOUR).planned).toEqual([]);
  });

  it('is left out of what is foretold', () => {
    const skipped = addSkip(addSkip(readingOf({ released: 7 }), on(1), START), on(3), START);
    expect([...forecast(skipped, TEN, START)].map(({ slot }) => slot)).toEqual([
      SLOT + DAY,
      SLOT + 3 * DAY,
      SLOT + 4 * DAY,
    ]);
  });
});

describe('a list of skips', () => {
  it('holds a date once', () => {
    const morning = withSkip([], on(2, MORNING));
    expect(withSkip(morning, on(2, EVENING))).toEqual([on(2, MORNING), on(2, EVENING)]);
    expect(withSkip(morning, on(2))).toEqual([on(2)]);
    expect(withSkip([on(2)], on(2, EVENING))).toEqual([on(2)]);
    expect(withSkip([on(2)], on(2))).toEqual([on(2)]);
  });

  it('is in the order of dates and times', () => {
    const at = (hour: number, minute: number) => on(2, { hour, minute });
    const sorted = [on(1), at(8, 50), at(9, 10), at(9, 40), at(10, 0), on(3)];
    for (const skips of [sorted, sorted.toReversed()])
      expect(skips.reduce(withSkip, [] as readonly Skip[])).toEqual(sorted);
  });

  it('takes a slot for its whole date where it is alone there', () => {
    expect(skipOf(DAILY, SLOT)).toEqual(on(1));
    expect(skipOf(TWICE, SLOT)).toEqual(on(1, MORNING));
  });

  it('knows the date of a slot that the clock moved over midnight', () => {
    const nuuk: Schedule = { ...DAILY, times: [{ hour: 23, minute: 30 }], zone: 'America/Nuuk' };
    expect(skipOf(nuuk, Date.parse('2027-03-28T01:30:00Z'))).toEqual({ date: '2027-03-27', time: null });
  });
});

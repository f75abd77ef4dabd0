// For any history of waits, faults and changes: every scene exactly once.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeSchedule,
  clearSchedule,
  pauseReading,
  resumeReading,
  sendParked,
} from '../../src/reading/change-schedule.ts';
import { MINUTE_MS as MINUTE } from '../../src/reading/durations.ts';
import { DEFAULT_POLICIES, type Reading } from '../../src/reading/reading.ts';
import { runs } from '../support/breadth.ts';
import { anySchedule } from './arbitrary-schedule.ts';
import {
  DAY,
  HOUR,
  outcomeSequence,
  pageCount,
  readingOf,
  type SimulatedOutcome,
  START,
  simulateTick,
  skipNextSlot,
  storyOf,
  undoSkips,
} from './simulate.ts';

type ReadingChange = (reading: Reading, now: number) => Reading;

const anyChange: fc.Arbitrary<ReadingChange> = fc.oneof(
  fc.integer({ min: 1, max: 9 * 24 }).map(
    (hours): ReadingChange =>
      (reading, now) =>
        pauseReading(reading, now + hours * HOUR, now),
  ),
  fc.constant<ReadingChange>((reading, now) => pauseReading(reading, null, now)),
  fc.constant<ReadingChange>(resumeReading),
  fc.constant<ReadingChange>(skipNextSlot),
  fc.constant<ReadingChange>(undoSkips),
  fc.constant<ReadingChange>(clearSchedule),
  fc.constant<ReadingChange>(sendParked),
  anySchedule.map(
    (schedule): ReadingChange =>
      (reading, now) =>
        changeSchedule(reading, schedule, now),
  ),
);

const anyStep = fc.record({
  wait: fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 2 * MINUTE }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 2 * DAY }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 40 * DAY }) },
  ),
  weather: fc.array(
    fc.constantFrom<SimulatedOutcome>(
      'sent',
      'sent',
      'sent',
      'again',
      'lost',
      'fault',
      'crash',
      'crash-sent',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  ),
  act: fc.option(anyChange, { freq: 5 }),
});

describe('any history', () => {
  it('posts every scene once, whole and in order, one installment at a time, and comes to the end', () => {
    fc.assert(
      fc.property(
        anySchedule,
        fc.constantFrom('one', 'skip'),
        fc.array(anyStep, { maxLength: 25 }),
        fc.integer({ min: 1, max: 14 }),
        (schedule, missed, steps, count) => {
          const story = storyOf(count);
          const seen = new Set<string>();
          const policies = { ...DEFAULT_POLICIES, missed } as const;
          let reading = readingOf({ schedule, policies });
          let now = START;
          const ended: number[] = [];
          const step = (nextOutcome: () => SimulatedOutcome) => {
            const done = simulateTick(reading, story, now, nextOutcome, seen);
            expect(done.reading.released).toBeGreaterThanOrEqual(reading.released);
            expect(done.planned.length).toBeLessThanOrEqual(1);
            expect(done.shown.size).toBeLessThanOrEqual(1);
            if (done.rested) expect(done.reading.due ?? now + 1).toBeGreaterThan(now);
            reading = done.reading;
            ended.push(...done.ended);
          };
          for (const { wait, weather: nextOutcome, act } of steps) {
            now += wait;
            if (act !== null && reading.state === 'active') reading = act(reading, now);
            step(outcomeSequence(...nextOutcome));
          }
          // All is well again, and a host says so.
          if (reading.pause !== null) reading = resumeReading(reading, now);
          if (reading.state === 'active' && reading.schedule === null)
            reading = changeSchedule(reading, schedule, now);
          for (let more = 0; reading.due !== null; more++) {
            expect(more).toBeLessThan(40 * count);
            now = Math.max(now, reading.due);
            step(() => 'sent');
          }
          expect(reading).toMatchObject({ state: 'finished', released: count, outbox: [] });
          expect([...seen]).toEqual(everyPage(count));
          expect(ended).toEqual([1]);
        },
      ),
      { numRuns: runs(400) },
    );
  });
});

function everyPage(count: number): string[] {
  const scenes = Array.from({ length: count }, (_, index) => index + 1);
  return scenes.flatMap((scene) =>
    Array.from({ length: pageCount(scene) }, (_, index) => `${scene}/${index + 1}`),
  );
}

// Forecasts: they say what then happens, whatever stands in the way, and the end is found fast.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseReading, resumeReading } from '../../src/reading/change-schedule.ts';
import { nthSlotAfter } from '../../src/reading/distant-slot.ts';
import { finishingSlot, forecast } from '../../src/reading/forecast.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { slotsAfter } from '../../src/reading/slots.ts';
import { runs } from '../support/breadth.ts';
import { anySchedule } from './arbitrary-schedule.ts';
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

const SLOT = START + HOUR;
const FIVE = storyOf(5);

const slotsOf = (reading: Reading, now = START, story = FIVE) =>
  [...forecast(reading, story, now)].map(({ slot, firstScene }) => [firstScene, (slot - SLOT) / DAY]);

describe('forecast', () => {
  it('gives each installment its slot, until the story ends', () => {
    expect([...forecast(readingOf({ released: 3 }), FIVE, START)]).toEqual([
      { slot: SLOT, firstScene: 4, lastScene: 4 },
      { slot: SLOT + DAY, firstScene: 5, lastScene: 5 },
    ]);
  });

  it('leaves one slot out for a skip', () => {
    expect(slotsOf(skipNextSlot(readingOf({ released: 3 }), START))).toEqual([
      [4, 1],
      [5, 2],
    ]);
  });

  it('begins after a pause with an end, and is empty for one without', () => {
    expect(slotsOf(pauseReading(readingOf({ released: 3 }), SLOT + 3 * DAY - HOUR, START))).toEqual([
      [4, 3],
      [5, 4],
    ]);
    expect(slotsOf(pauseReading(readingOf(), null, START))).toEqual([]);
  });

  it('is empty without a schedule, and for a reading that is over', () => {
    expect(slotsOf(readingOf({ schedule: null }))).toEqual([]);
    expect(slotsOf(readingOf({ state: 'stopped' }))).toEqual([]);
    expect(slotsOf(readingOf({ state: 'finished' }))).toEqual([]);
  });

  it('takes a draft as started now, whatever slots have passed since it was made', () => {
    expect(slotsOf(readingOf({ state: 'draft', released: 4, cursor: 0 }))).toEqual([[5, 0]]);
  });

  it('counts pages on their way as out', () => {
    const sending = simulateTick(readingOf({ released: 2 }), FIVE, SLOT, () => 'crash').reading;
    expect(slotsOf(sending, SLOT)).toEqual([
      [4, 1],
      [5, 2],
    ]);
  });

  it('gives what a fault holds back the next slot', () => {
    const halted = simulateTick(readingOf({ released: 3 }), FIVE, SLOT, () => 'fault').reading;
    expect(slotsOf(halted, SLOT)).toEqual([
      [4, 1],
      [5, 2],
    ]);
  });

  it('has a slot that came a moment ago and is not served yet', () => {
    expect(slotsOf(readingOf({ released: 3 }), SLOT + 1)).toEqual([
      [4, 0],
      [5, 1],
    ]);
  });

  it('says what then happens', () => {
    const anyState = fc.record({
      schedule: anySchedule,
      released: fc.integer({ min: 0, max: 6 }),
      later: fc.integer({ min: 0, max: 3 * DAY }),
      missed: fc.constantFrom('one' as const, 'skip' as const),
      fault: fc.boolean(),
      skip: fc.boolean(),
      pause: fc.option(fc.integer({ min: 1, max: 20 * DAY })),
      resume: fc.boolean(),
    });
    fc.assert(
      fc.property(anyState, ({ schedule, released, later, missed, fault, skip, pause, resume }) => {
        const story = storyOf(7);
        const base = readingOf({ schedule, released });
        let reading: Reading = { ...base, policies: { ...base.policies, missed } };
        let now = START;
        if (fault && reading.due !== null) {
          now = reading.due;
          reading = simulateTick(reading, story, now, () => 'fault').reading;
        }
        now += later;
        if (skip) reading = skipNextSlot(reading, now);
        if (pause !== null) reading = pauseReading(reading, now + pause, now);
        if (pause !== null && resume) reading = resumeReading(reading, now);
        const foretold = [...forecast(reading, story, now)];
        const first = simulateTick(reading, story, now);
        const rest = runUntil(first.reading, story, Number.MAX_SAFE_INTEGER);
        const appeared = [...first.appeared, ...rest.appeared].filter((page) => page.endsWith('/1'));
        const scenes = foretold.flatMap((each) =>
          Array.from({ length: each.lastScene - each.firstScene + 1 }, (_, index) => each.firstScene + index),
        );
        expect(appeared.map((page) => Number(page.split('/')[0]))).toEqual(scenes);
        const planned = [...first.planned, ...rest.planned].map(({ occasion, firstScene }) => ({
          slot: occasion.kind === 'slot' ? occasion.slot : null,
          firstScene,
        }));
        const composed = foretold.slice(foretold.length - planned.length);
        expect(planned).toEqual(composed.map(({ slot, firstScene }) => ({ slot, firstScene })));
        expect(finishingSlot(reading, story, now)).toBe(foretold.at(-1)?.slot ?? null);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('finishingSlot', () => {
  it('is when the last scene goes out', () => {
    expect(finishingSlot(readingOf(), FIVE, START)).toBe(SLOT + 4 * DAY);
    expect(
      finishingSlot(
        readingOf({ schedule: { ...DAILY, portion: { kind: 'scenes', scenes: 2 } } }),
        FIVE,
        START,
      ),
    ).toBe(SLOT + 2 * DAY);
  });

  it('is unknown for an ongoing serial, without a schedule, and where nothing is left', () => {
    expect(finishingSlot(readingOf(), storyOf(5, 'ongoing'), START)).toBeNull();
    expect(finishingSlot(readingOf({ schedule: null }), FIVE, START)).toBeNull();
    expect(finishingSlot(readingOf({ released: 5 }), FIVE, START)).toBeNull();
  });

  it('is found in less than 20 ms for 2,500 scenes', () => {
    const long = storyOf(2_500, 'complete', 20);
    const reading = readingOf();
    const took = Array.from({ length: 20 }, () => {
      const begin = performance.now();
      finishingSlot(reading, long, START);
      return performance.now() - begin;
    });
    expect(Math.min(...took)).toBeLessThan(20);
  });
});

describe('nthSlotAfter', () => {
  it('gives what walking gives', () => {
    fc.assert(
      fc.property(
        anySchedule,
        fc.integer({ min: 0, max: 400 * DAY }),
        fc.integer({ min: 1, max: 400 }),
        (schedule, later, n) => {
          const slots = slotsAfter(schedule, START + later);
          for (let step = 1; step < n; step++) slots.next();
          expect(nthSlotAfter(schedule, START + later, n)).toBe(slots.next().value);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ['Europe/Paris', '2027-03-28T01:00:00Z'],
    ['Europe/Paris', '2027-10-31T01:00:00Z'],
    ['America/Nuuk', '2027-03-28T01:00:00Z'],
  ])('is right to the millisecond around a clock change: %s, %s', (zone, change) => {
    const times = ['00:00', '02:30', '03:00', '23:30'].map((time) => {
      const [hour, minute] = time.split(':').map(Number);
      return { hour: hour ?? 0, minute: minute ?? 0 };
    });
    const schedule = {
      ...DAILY,
      times,
      days: { kind: 'weekdays', days: [6, 7], everyWeeks: 1 } as const,
      zone,
    };
    for (const off of [-HOUR, -1, 0, 1, HOUR]) {
      const from = Date.parse(change) - 21 * DAY + off;
      const slots = slotsAfter(schedule, from);
      for (let n = 1; n <= 48; n++) expect(nthSlotAfter(schedule, from, n)).toBe(slots.next().value);
    }
  });

  it('counts two times that a clock change makes one as one', () => {
    const schedule = {
      ...DAILY,
      times: [
        { hour: 2, minute: 30 },
        { hour: 3, minute: 30 },
      ],
    };
    const slots = slotsAfter(schedule, START);
    for (let step = 1; step < 300; step++) slots.next();
    expect(nthSlotAfter(schedule, START, 300)).toBe(slots.next().value);
  });
});

// A reading put back from a backup: nothing is sent before the channel was looked at, and then each page once.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim } from '../../src/reading/apply-outcome.ts';
import { resumeReading } from '../../src/reading/change-schedule.ts';
import { forecast } from '../../src/reading/forecast.ts';
import { type Delivery, type Installment, pagesOwed } from '../../src/reading/installment.ts';
import { planTick } from '../../src/reading/plan-tick.ts';
import {
  type FoundPosts,
  reconcile,
  reconcileWindow,
  restoreReading,
  withFoundPages,
} from '../../src/reading/reconcile.ts';
import {
  DAY,
  HOUR,
  installmentOf,
  MISSING_SEND_PERMISSION,
  pageCount,
  readingOf,
  type SimulatedOutcome,
  START,
  simulateTick,
  storyOf,
} from './simulate.ts';

const SLOT = START + HOUR;
const TEN = storyOf(10);

/** A reading that owes scene 1. */
const owing = () => simulateTick(readingOf(), TEN, SLOT, () => 'again').reading;

describe('under the pause of a restore', () => {
  const restored = () => restoreReading(owing(), SLOT, SLOT + HOUR);

  it('nothing is due but the notice, however much is owed', () => {
    const result = simulateTick(restored(), TEN, SLOT + HOUR);
    expect(result).toMatchObject({ told: ['restored'], appeared: [], planned: [] });
    expect(result.reading).toMatchObject({
      due: null,
      notice: null,
      pause: { by: 'restored', backupAt: SLOT },
    });
    expect(planTick(result.reading, TEN, SLOT + 9 * DAY)).toEqual({ do: 'wait', reading: result.reading });
    expect([...forecast(result.reading, TEN, SLOT + 9 * DAY)]).toEqual([]);
    expect(resumeReading(result.reading, SLOT + DAY)).toBe(result.reading);
  });

  it('nobody may claim what was planned before', () => {
    const reading = restored();
    const ref = { installment: reading.outbox[0]?.id ?? '', index: 0 };
    expect(claim(owing(), ref, 't', SLOT + DAY)).not.toBeNull();
    expect(claim(reading, ref, 't', SLOT + DAY)).toBeNull();
  });

  it('also where a fault or a host had paused it; a draft goes on as it was', () => {
    const halted = simulateTick(readingOf(), TEN, SLOT, () => 'fault').reading;
    expect(restoreReading(halted, SLOT, SLOT + 1)).toMatchObject({
      pause: { by: 'restored' },
      toldFault: MISSING_SEND_PERMISSION,
      notice: { kind: 'restored' },
    });
    const draft = readingOf({ state: 'draft', due: SLOT });
    expect(restoreReading(draft, SLOT, SLOT + 1)).toBe(draft);
  });

  it('looks from the backup on, or from when what was on its way had been planned, where that may be', () => {
    expect(reconcileWindow(restored())).toEqual({ channels: ['c1'], since: SLOT });
    const later = restoreReading({ ...owing(), channel: 'c2' }, SLOT + 3 * HOUR, SLOT + 4 * HOUR);
    expect(reconcileWindow(later)).toEqual({ channels: ['c2', 'c1'], since: SLOT });
    expect(reconcileWindow(restoreReading(readingOf(), SLOT + HOUR, SLOT + DAY)).since).toBe(SLOT + HOUR);
  });
});

describe('any history', () => {
  const anyStep = fc.record({
    wait: fc.constantFrom(0, 1_000, 60_000, HOUR, DAY),
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
    ),
  });

  const stories = Array.from({ length: 9 }, (_, index) => storyOf(index + 1));

  it('with a backup anywhere in it ends with each page once', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { minLength: 1, maxLength: 25 }),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (steps, which, count) => {
          const story = stories[count - 1] ?? TEN;
          const seen = new Set<string>();
          let reading = readingOf();
          let now = START;
          let backup = { reading, at: now };
          for (const [index, { wait, weather: nextOutcome }] of steps.entries()) {
            if (index === which % steps.length) backup = { reading, at: now };
            now += wait;
            const coming = nextOutcome.values();
            reading = simulateTick(reading, story, now, () => coming.next().value ?? 'sent', seen).reading;
          }
          now += HOUR;
          reading = simulateTick(
            restoreReading(backup.reading, backup.at, now),
            story,
            now,
            undefined,
            new Set(),
          ).reading;
          if (reading.state !== 'active') return;
          const there = lookAt(seen, count);
          reading = withHalfOut(reconcile(reading, story, there, now), there, count, now);
          const after = new Set<string>();
          for (let more = 0; reading.due !== null; more++) {
            expect(more).toBeLessThan(100);
            now = Math.max(now, reading.due);
            reading = simulateTick(reading, story, now, undefined, after).reading;
          }
          expect([...after].filter((page) => seen.has(page))).toEqual([]);
          expect([...seen, ...after].toSorted()).toEqual(pagesOf(count).toSorted());
          expect(reading).toMatchObject({ state: 'finished', released: count, outbox: [] });
        },
      ),
      { numRuns: 100 },
    );
  });

  /** What a look into the channel shows. */
  function lookAt(seen: ReadonlySet<string>, count: number): FoundPosts {
    const whole = Array.from({ length: count }, (_, index) => index + 1).filter((scene) =>
      seen.has(`${scene}/${pageCount(scene)}`),
    );
    const find = (_: Installment, page: Delivery) =>
      page.kind === 'page' && seen.has(`${page.scene}/${page.page}`)
        ? { channel: 'c1', message: `${page.scene}/${page.page}` }
        : undefined;
    return { scenes: whole.map((scene) => ({ run: 1, scene })), find };
  }

  /** As resuming does with a scene that was begun after the backup. */
  function withHalfOut(reading: ReturnType<typeof reconcile>, there: FoundPosts, count: number, now: number) {
    const scene = reading.released + 1;
    if (scene > count || pagesOwed(reading.outbox)) return reading;
    const plan = installmentOf({ firstScene: scene, lastScene: scene }, { kind: 'host', user: 'u' }, now);
    const installment = withFoundPages(plan, there, reading.released, now);
    if (!installment.deliveries.some(({ progress }) => progress.state === 'sent')) return reading;
    return { ...reading, due: now, outbox: [...reading.outbox, installment] };
  }

  function pagesOf(count: number): string[] {
    return Array.from({ length: count }, (_, index) => index + 1).flatMap((scene) =>
      Array.from({ length: pageCount(scene) }, (_, index) => `${scene}/${index + 1}`),
    );
  }
});

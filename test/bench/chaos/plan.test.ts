// What the chaos bench plans: the same for the same seed, within what the bot promises, and never next to nothing.

import { describe, expect, it } from 'vitest';
import { type ChaosEvent, hasDowntime, planRun } from '../../../bench/chaos/plan.ts';
import { MINUTE_MS as MINUTE } from '../../../src/reading/durations.ts';
import { NONCE_WINDOW_MS } from '../../../src/sandbox/nonce-cache.ts';

const SIZE = { readings: 200, scenes: 10, processes: 2 };
const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

type Kill = Extract<ChaosEvent, { kind: 'kill' }>;
const kills = (events: readonly ChaosEvent[]) => events.filter((each): each is Kill => each.kind === 'kill');

it('is the same for the same seed, and another for another', () => {
  expect(planRun(7, SIZE)).toEqual(planRun(7, SIZE));
  expect(planRun(7, SIZE)).not.toEqual(planRun(8, SIZE));
});

describe.each([1, 2])('with %i processes', (processes) => {
  const plans = SEEDS.map((seed) => ({ seed, ...planRun(seed, { ...SIZE, processes }) }));

  it('freezes no process for longer than half the time that Discord remembers nonces', () => {
    for (const { events } of plans) {
      const frozen = new Map<number, number>();
      for (const each of events) {
        if (each.kind === 'freeze') frozen.set(each.process, each.at);
        if (each.kind !== 'thaw') continue;
        const from = frozen.get(each.process) ?? Number.NaN;
        expect(each.at - from).toBeGreaterThan(0);
        expect(each.at - from).toBeLessThanOrEqual(NONCE_WINDOW_MS / 2);
        frozen.delete(each.process);
      }
      expect(frozen.size).toBe(0);
    }
  });

  it('does one thing to a process at a time', () => {
    for (const { events } of plans) {
      const away = new Map<number, number>();
      for (const each of events) {
        if (!('process' in each)) continue;
        if (each.kind !== 'thaw') expect(each.at).toBeGreaterThanOrEqual(away.get(each.process) ?? 0);
        away.set(each.process, each.kind === 'kill' ? each.until : each.at);
      }
    }
  });

  it('gives the history back as often as it takes it, before the end', () => {
    for (const { events, endsAt } of plans) {
      const hidden = new Map<number, number>();
      for (const each of events) {
        expect(each.at).toBeLessThan(endsAt);
        if (each.kind !== 'hide' && each.kind !== 'show') continue;
        const by = each.kind === 'hide' ? 1 : -1;
        for (const reading of each.readings) hidden.set(reading, (hidden.get(reading) ?? 0) + by);
      }
      expect([...hidden.values()].filter((times) => times !== 0)).toEqual([]);
      expect(hidden.size).toBeGreaterThan(20);
    }
  });

  it('has all processes down for longer than Discord remembers nonces in half of the runs, and in no other', () => {
    for (const { seed, events } of plans) {
      const longest = Math.max(0, ...kills(events).map(({ at, until }) => until - at));
      if (hasDowntime(seed)) expect(longest).toBeGreaterThan(NONCE_WINDOW_MS);
      else expect(longest).toBeLessThanOrEqual(MINUTE);
      if (!hasDowntime(seed)) continue;
      const long = kills(events).filter(({ at, until }) => until - at > NONCE_WINDOW_MS);
      const others = (kill: Kill) => long.filter(({ at, until }) => at === kill.at && until === kill.until);
      expect(long.filter((kill) => others(kill).length !== processes)).toEqual([]);
    }
    expect(SEEDS.filter(hasDowntime)).toHaveLength(SEEDS.length / 2);
  });

  it('breaks some things in every run', () => {
    const counts = plans.map(
      ({ events }) => events.filter(({ kind }) => kind === 'kill' || kind === 'freeze').length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  });
});

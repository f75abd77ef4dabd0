// What goes on failing though it should pass: when the hosts hear of it, and when the reading halts.

import { describe, expect, it } from 'vitest';
import { failingFor, whileFailing } from '../../src/reading/halt.ts';
import type { DeliveryState } from '../../src/reading/installment.ts';
import { DAY, HOUR, installmentOf, readingOf, START } from './simulate.ts';

const occasion = { kind: 'host', user: '1' } as const;
const progress: DeliveryState = {
  state: 'owed',
  notBefore: START,
  attempts: 3,
  doubts: [],
  because: { kind: 'timeout' },
  failingSince: START,
};

/** Scene 1, whose page has failed since `START`. */
const failing = () => {
  const installment = installmentOf({ firstScene: 1, lastScene: 1 }, occasion, START);
  const [page, ...others] = installment.deliveries;
  if (page?.kind !== 'page') throw new Error('the first delivery is a page');
  const first = { ...page, progress };
  return { reading: readingOf({ outbox: [{ ...installment, deliveries: [first, ...others] }] }), first };
};

describe('a page that fails for what should pass', () => {
  it.each([
    ['is nobody’s business for an hour', HOUR - 1, null, null],
    ['is told after an hour', HOUR, { kind: 'failing', scene: 1 }, null],
    ['does not halt the reading within a day', DAY - 1, { kind: 'failing', scene: 1 }, null],
    ['halts the reading after a day', DAY, { kind: 'page-not-taken', scene: 1, page: 1 }, 'fault'],
  ])('%s', (_, after, toldFault, pausedBy) => {
    const { reading, first } = failing();
    const now = whileFailing(reading, first, START + after);
    expect(now.toldFault).toEqual(toldFault);
    expect(now.pause?.by ?? null).toBe(pausedBy);
  });

  it('is told once', () => {
    const { reading, first } = failing();
    const told = whileFailing(reading, first, START + HOUR);
    expect(whileFailing(told, first, START + 2 * HOUR)).toBe(told);
  });

  it('has failed since the first attempt; a clock that was set back makes that no less than nothing', () => {
    expect(failingFor(progress, START + HOUR)).toBe(HOUR);
    expect(failingFor(progress, START - HOUR)).toBe(0);
    expect(failingFor({ state: 'abandoned' }, START)).toBe(0);
  });
});

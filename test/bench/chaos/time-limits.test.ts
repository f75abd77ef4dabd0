// Time limits by a clock that is moved by hand.

import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTimeLimits } from '../../../bench/chaos/time-limits.ts';

test('a limit ends when the clock has come so far, however long the machine took', async () => {
  let now = 1_000;
  const limit = createTimeLimits({ now: () => now });
  const [short, long] = [limit(500), limit(10_000)];
  await pause(30);
  expect([short.aborted, long.aborted]).toEqual([false, false]);
  now += 500;
  await pause(30);
  expect([short.aborted, long.aborted]).toEqual([true, false]);
  now += 3_600_000;
  await pause(30);
  expect(long.aborted).toBe(true);
});

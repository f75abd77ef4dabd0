// The pace of posts: even, first come first served, and not slowed down by late timers.

import { describe, expect, it } from 'vitest';
import { createRateLimiter, type MonotonicTime } from '../../src/discord/publisher/rate-limiter.ts';

/** Time that stands still but for waits, each of which takes `late` milliseconds more. */
function fakeTime(late = 0): MonotonicTime & { at: number } {
  return {
    at: 1000,
    now() {
      return this.at;
    },
    async sleep(milliseconds) {
      // Whoever had a turn gets to see the time before it goes on.
      await new Promise((resolve) => setImmediate(resolve));
      this.at += milliseconds + late;
    },
  };
}

async function acquireConcurrently(
  time: ReturnType<typeof fakeTime>,
  count: number,
): Promise<{ who: number; at: number }[]> {
  const limiter = createRateLimiter(40, time);
  const acquired: { who: number; at: number }[] = [];
  await Promise.all(
    Array.from({ length: count }, (_, who) =>
      limiter.acquire().then(() => acquired.push({ who, at: time.at })),
    ),
  );
  return acquired;
}

describe('createPace', () => {
  it('spaces turns evenly, in the order they were asked for', async () => {
    expect(await acquireConcurrently(fakeTime(), 4)).toEqual([
      { who: 0, at: 1000 },
      { who: 1, at: 1025 },
      { who: 2, at: 1050 },
      { who: 3, at: 1075 },
    ]);
  });

  it('keeps the rate up where timers fire late', async () => {
    const had = await acquireConcurrently(fakeTime(3), 41);
    expect(had.at(-1)?.at).toBe(2003);
  });

  it('keeps a rate up that is faster than timers', async () => {
    const time = fakeTime(4);
    const pace = createRateLimiter(500, time);
    await Promise.all(Array.from({ length: 501 }, () => pace.acquire()));
    expect(time.at).toBeGreaterThanOrEqual(2000);
    expect(time.at).toBeLessThan(2010);
  });

  it('makes up for a moment, not for a freeze', async () => {
    const time = fakeTime();
    const pace = createRateLimiter(40, time);
    const all = Array.from({ length: 5 }, () => pace.acquire());
    await all[0];
    time.at += 10_000;
    await Promise.all(all);
    // Of the ten seconds two turns are made up for; the others come as they would.
    expect(time.at).toBe(11_000 + 2 * 25);
  });

  it('lets go, without a turn taken, of whoever gives up', async () => {
    const time = fakeTime();
    const pace = createRateLimiter(40, time);
    const stop = new AbortController();
    const turns = [pace.acquire(), pace.acquire(stop.signal), pace.acquire()];
    stop.abort();
    await Promise.all(turns);
    await pace.acquire(stop.signal);
    expect(time.at).toBe(1025);
  });

  it('saves no turns up', async () => {
    const time = fakeTime();
    const pace = createRateLimiter(40, time);
    await pace.acquire();
    time.at += 60_000;
    await Promise.all([pace.acquire(), pace.acquire(), pace.acquire()]);
    expect(time.at).toBe(61_000 + 2 * 25);
  });

  it('rests where it is asked to', async () => {
    const time = fakeTime();
    const pace = createRateLimiter(40, time);
    await pace.acquire();
    const second = pace.acquire();
    pace.pauseFor(5_000);
    await second;
    expect(time.at).toBe(6000);
  });
});

// What is kept for a while: how long, and how much of it.

import { describe, expect, it } from 'vitest';
import { createTtlCache } from '../../src/discord/publisher/ttl-cache.ts';

describe('createBrief', () => {
  const clock = { at: 1000, now: () => clock.at };

  it('keeps a value until its time is over, and not into a past that the clock was set back to', () => {
    const kept = createTtlCache<string>(clock, 30, 9);
    kept.set('a', 'x');
    clock.at += 29;
    expect(kept.get('a')).toBe('x');
    clock.at += 1;
    expect(kept.get('a')).toBeUndefined();
    clock.at -= 31;
    expect(kept.get('a')).toBeUndefined();
    expect(kept.get('b')).toBeUndefined();
  });

  it('keeps the newest, and no more than it may', () => {
    const kept = createTtlCache<number>(clock, 30, 2);
    kept.set('a', 1);
    kept.set('b', 2);
    kept.set('a', 3);
    kept.set('c', 4);
    expect(['a', 'b', 'c'].map(kept.get)).toEqual([3, undefined, 4]);
  });
});

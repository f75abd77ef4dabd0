// What is kept for a while: how long, and how much of it.

import { describe, expect, it } from 'vitest';
import { createBrief } from '../../src/discord/publisher/brief.ts';

describe('createBrief', () => {
  const clock = { at: 1000, now: () => clock.at };

  it('keeps a value until its time is over, and not into a past that the clock was set back to', () => {
    const kept = createBrief<string>(clock, 30, 9);
    kept.keep('a', 'x');
    clock.at += 29;
    expect(kept.get('a')).toBe('x');
    clock.at += 1;
    expect(kept.get('a')).toBeUndefined();
    clock.at -= 31;
    expect(kept.get('a')).toBeUndefined();
    expect(kept.get('b')).toBeUndefined();
  });

  it('keeps the newest, and no more than it may', () => {
    const kept = createBrief<number>(clock, 30, 2);
    kept.keep('a', 1);
    kept.keep('b', 2);
    kept.keep('a', 3);
    kept.keep('c', 4);
    expect(['a', 'b', 'c'].map(kept.get)).toEqual([3, undefined, 4]);
  });
});

// The longest frame of scrolling: slow at one place in every pass is the page, slow once is the machine.

import { expect, it } from 'vitest';
import { longestFrame } from '../../bench/page/scrolling.ts';

it('takes a place that every pass is slow at for slow, and no other', () => {
  const passes = [
    [16, 17, 90, 200],
    [300, 16, 80, 17],
    [16, 17, 120, 16],
  ];
  expect(longestFrame(passes)).toBe(80);
});

it('takes a place that a shorter pass never came to as the others have it', () => {
  expect(longestFrame([[16, 60], [17]])).toBe(60);
});

// A clock that ran ahead and was set right: nothing waits for what it promised.

import { expect, it } from 'vitest';
import { applyOutcome, claim } from '../../src/reading/apply-outcome.ts';
import { correctClockSkew } from '../../src/reading/clock-skew.ts';
import { LEASE_MS } from '../../src/reading/transitions.ts';
import { DAY, HOUR, installmentOf, readingOf, runUntil, START, storyOf } from './simulate.ts';

const TEN = storyOf(10);
const AHEAD = START + 365 * DAY;
const ref = { installment: 'i1', index: 0 };

/** Scene 1 owed, as a clock that is a year ahead sees it. */
const owing = () => {
  const occasion = { kind: 'host', user: '1' } as const;
  return readingOf({ outbox: [installmentOf({ firstScene: 1, lastScene: 1 }, occasion, START)] });
};

it('posts each day again, not in a year, and what came early only once', () => {
  const late = runUntil(readingOf(), TEN, START + HOUR).reading;
  const early = runUntil({ ...late, due: AHEAD }, TEN, AHEAD);
  expect(early.appeared).toEqual(['2/1', '2/2']);
  expect(early.reading.due).toBeGreaterThan(AHEAD);
  const right = correctClockSkew(early.reading, START + 2 * HOUR);
  expect(right.due).toBe(START + DAY + HOUR);
  expect(runUntil(right, TEN, START + 2 * DAY).appeared).toEqual(['3/1', '3/2', '3/3']);
});

it('waits no longer than a lease for somebody who died, nor than a backoff for Discord', () => {
  const claimed = claim(owing(), ref, 't', AHEAD) ?? expect.fail('could not claim');
  expect(correctClockSkew(claimed, START).due).toBe(START + LEASE_MS);
  const again = { kind: 'again', after: HOUR, because: { kind: 'passing' } } as const;
  const waiting = applyOutcome(claimed, TEN, ref, 't', again, AHEAD) ?? expect.fail('could not settle');
  expect(correctClockSkew(waiting, START).due).toBeLessThan(START + HOUR);
});

it('changes nothing by right', () => {
  const reading = owing();
  expect(correctClockSkew(reading, START)).toEqual(reading);
});

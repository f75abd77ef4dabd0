// What a clock that ran ahead promised for later, taken back once the clock is set right.

import { DAY_MS } from './durations.ts';
import type { Delivery } from './installment.ts';
import { MAX_BACKOFF_MS } from './park.ts';
import { withDue } from './plan-tick.ts';
import type { Reading } from './reading.ts';
import { LEASE_MS } from './transitions.ts';

/** How far ahead a reading may have dealt with its slots by right, in milliseconds: to the end of a day, in any zone. */
const MAX_CURSOR_LEAD_MS = 2 * DAY_MS;

/**
 * The reading as it should stand at `now` (epoch milliseconds), after a clock that ran ahead was set back: it waits no
 * longer for anything than it would have to if it had come to that now. What was posted early stays posted, and its
 * slots stay served where they lie within two days.
 */
export function correctClockSkew(reading: Reading, now: number): Reading {
  const outbox = reading.outbox.map((installment) => ({
    ...installment,
    deliveries: installment.deliveries.map((delivery) => shortenWait(delivery, now)),
  }));
  const { cursor, lastByMember } = reading;
  const corrected: Reading = {
    ...reading,
    cursor: cursor > now + MAX_CURSOR_LEAD_MS ? now : cursor,
    lastByMember: lastByMember && { ...lastByMember, at: Math.min(lastByMember.at, now) },
    outbox,
  };
  return withDue(corrected, now);
}

/** Leases, and waits after what passes by itself. What waits for a slot is parked, and goes by the schedule. */
function shortenWait(delivery: Delivery, now: number): Delivery {
  const { progress } = delivery;
  if (progress.state === 'claimed') {
    return {
      ...delivery,
      progress: { ...progress, leaseUntil: Math.min(progress.leaseUntil, now + LEASE_MS) },
    };
  }
  if (progress.state !== 'owed' || progress.because === null) return delivery;
  const notBefore = Math.min(progress.notBefore, now + MAX_BACKOFF_MS);
  return { ...delivery, progress: { ...progress, notBefore } };
}

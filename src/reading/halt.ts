// When a reading halts, what the hosts are told of it, and when it goes on.

import { HOUR_MS } from './durations.ts';
import { type Fault, sameFault } from './fault.ts';
import type { DeliveryState, PageDelivery } from './installment.ts';
import { park } from './park.ts';
import { servePassedSlots } from './plan-tick.ts';
import { isPaused, type Reading } from './reading.ts';

/** How long a page may fail before the hosts are told, and before the reading halts at it, in milliseconds. */
const TELL_AFTER_MS = HOUR_MS;
const HALT_AFTER_MS = 24 * HOUR_MS;

/**
 * Halts for a fault, telling the hosts unless they know this one already. The slot it was for is used up, and the
 * page waits for the next. Under a host's pause it stays the host's: the page waits until that is over.
 */
export function haltReading(reading: Reading, scene: number, fault: Fault, now: number): Reading {
  const { pause, toldFault } = reading;
  const known = toldFault !== null && sameFault(toldFault, fault);
  const withNotice: Reading = known
    ? reading
    : { ...reading, toldFault: fault, notice: { kind: 'halted', scene, fault } };
  if (isPaused(reading)) return park(withNotice, now);
  const since = pause?.since ?? now;
  return park({ ...servePassedSlots(withNotice, now), pause: { by: 'fault', since, fault } }, now);
}

/** A page went out, so whatever held the reading up is mended. */
export function clearFault(reading: Reading, scene: number): Reading {
  const pause = reading.pause?.by === 'fault' ? null : reading.pause;
  const { toldFault: fault } = reading;
  if (fault === null) return { ...reading, pause };
  return { ...reading, pause, toldFault: null, notice: { kind: 'mended', scene, fault } };
}

/** For how many milliseconds each attempt has met what should pass by itself. */
export function failingFor(progress: DeliveryState, now: number): number {
  const since = 'failingSince' in progress ? progress.failingSince : undefined;
  return since === undefined ? 0 : Math.max(0, now - since);
}

/**
 * What should pass and doesn't: the hosts are told after an hour, and after a day the reading halts at the page, which
 * is tried again like after any fault. Nothing after it is posted, and it is never left out.
 */
export function whileFailing(reading: Reading, { scene, page }: PageDelivery, now: number): Reading {
  const delivery = pageOf(reading, scene, page);
  const failing = delivery === undefined ? 0 : failingFor(delivery.progress, now);
  if (failing >= HALT_AFTER_MS)
    return haltReading(reading, scene, { kind: 'page-not-taken', scene, page }, now);
  if (failing < TELL_AFTER_MS || reading.toldFault !== null) return reading;
  const fault: Fault = { kind: 'failing', scene };
  return { ...reading, toldFault: fault, notice: { kind: 'halted', scene, fault } };
}

function pageOf({ outbox }: Reading, scene: number, page: number): PageDelivery | undefined {
  return outbox
    .flatMap(({ deliveries }) => deliveries)
    .find((each): each is PageDelivery => each.kind === 'page' && each.scene === scene && each.page === page);
}

// Parked pages: what a fault or a pause holds back, and until when.

import { HOUR_MS } from './durations.ts';
import { type DeliveryState, isOpen, type PageDelivery } from './installment.ts';
import type { Reading } from './reading.ts';
import { nextUnskippedSlot, skippedSlots } from './skips.ts';
import { latestSlot, nextSlot } from './slots.ts';

/** A reading without a schedule that can't post is tried again so often, in milliseconds. */
const UNSCHEDULED_RETRY_MS = HOUR_MS;

/** The last instant there is (ECMA-262, "Time Values and Time Range"): until somebody says otherwise. */
export const NEVER = 8_640_000_000_000_000;

/** The longest wait between two attempts, in milliseconds. A page that waits longer, or for a slot, is parked. */
export const MAX_BACKOFF_MS = 5 * 60_000;

/** Holds the next page back until the reading's next slot, after its pause if it has an end. */
export function park(reading: Reading, now: number): Reading {
  return withNotBefore(reading, nextPage(reading), () => retryAt(reading, now));
}

/** The same for the next scene, where one is half out: that is finished. */
export function parkNextScene(reading: Reading, now: number): Reading {
  const first = openPages(reading).find(({ page, progress }) => page === 1 && progress.state === 'owed');
  return withNotBefore(reading, first, () => retryAt(reading, now));
}

/** Lets pages go at the reading's next slot if they would have to wait longer; without a schedule, now. */
export function unpark(reading: Reading, now: number): Reading {
  const at = reading.schedule === null ? now : retryAt(reading, now);
  return openPages(reading).reduce(
    (freed, page) => withNotBefore(freed, page, (was) => Math.min(was, at)),
    reading,
  );
}

/** Lets pages go now. */
export function sendNow(reading: Reading, now: number): Reading {
  return openPages(reading).reduce(
    (freed, page) => withNotBefore(freed, page, (was) => Math.min(was, now)),
    reading,
  );
}

/** Whether pages are owed that a fault or a pause holds back: they are not on their way. */
export function isParked(reading: Reading, now: number): boolean {
  const progress = nextPage(reading)?.progress;
  if (progress === undefined) return false;
  if (reading.pause?.by === 'restored') return true;
  if (!isWaiting(progress)) return false;
  if (progress.state === 'unknown') return true;
  const { notBefore } = progress;
  if (reading.pause?.by === 'fault' || notBefore > now + MAX_BACKOFF_MS) return true;
  return (
    notBefore > now && reading.schedule !== null && nextSlot(reading.schedule, notBefore - 1) === notBefore
  );
}

/** The page to be sent next: in work, or owed. */
export function nextPage(reading: Reading): PageDelivery | undefined {
  return openPages(reading)[0];
}

function openPages({ outbox }: Reading): PageDelivery[] {
  return outbox.flatMap(({ deliveries }) =>
    deliveries.flatMap((each) => (each.kind === 'page' && isOpen(each) ? [each] : [])),
  );
}

/** The first slot that posts something, counting what a pause and a skip leave out. */
export function retryAt({ schedule, pause, cursor, skips }: Reading, now: number): number {
  const paused = pause?.by === 'host';
  if (paused && pause.until === null) return NEVER;
  const ends = paused && pause.until !== null ? pause.until : now;
  if (schedule === null) return Math.max(ends, now + UNSCHEDULED_RETRY_MS);
  const came = paused ? null : latestSlot(schedule, cursor, now);
  if (came !== null && !skippedSlots({ schedule, skips }).has(came)) return came;
  return nextUnskippedSlot({ schedule, skips }, Math.max(cursor, now, ends - 1));
}

function withNotBefore(
  reading: Reading,
  page: PageDelivery | undefined,
  decide: (notBefore: number) => number,
): Reading {
  if (page === undefined || !isWaiting(page.progress)) return reading;
  const progress = { ...page.progress, notBefore: decide(page.progress.notBefore) };
  const outbox = reading.outbox.map((installment) => ({
    ...installment,
    deliveries: installment.deliveries.map((each) => (each === page ? { ...each, progress } : each)),
  }));
  return { ...reading, outbox };
}

/** Whether nobody is at it: it goes, or is looked for, once its time has come. */
function isWaiting(
  progress: DeliveryState,
): progress is Extract<DeliveryState, { readonly notBefore: number }> {
  return progress.state === 'owed' || progress.state === 'unknown';
}

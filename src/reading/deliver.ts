// How a delivery moves: claimed by somebody, then sent, owed again, or given up.

import type { Story } from '../story/story.ts';
import { type Delivery, type DeliveryState, type Installment, isClaimable, isOpen } from './installment.ts';
import { LONGEST_BACKOFF, park } from './park.ts';
import { finishIfDone, withDue, withSlotsTaken } from './plan-tick.ts';
import type { Fault, Reading, Trouble } from './reading.ts';

/** How long one attempt may take before another process may take over, in milliseconds. */
export const LEASE = 30_000;

/** A thread or opening that failed so often is given up; a page never is. */
const MOST_ATTEMPTS_BESIDE_PAGES = 6;

/** The first pause after a failed attempt, in milliseconds; it doubles until it is the longest. */
const FIRST_BACKOFF = 2_000;

/** How many troubles a reading remembers. */
const TROUBLES_KEPT = 5;

/** Names one delivery of one reading. */
export interface DeliveryRef {
  readonly installment: string;
  readonly index: number;
}

/** What came of an attempt. */
export type AttemptOutcome =
  /** `message`: the id of the message or thread. */
  | { readonly kind: 'sent'; readonly message: string }
  /** Nothing was made, or nobody knows: tried again after at least `after` milliseconds, under the same nonce. */
  | { readonly kind: 'again'; readonly after: number }
  /** Refused until somebody mends it. */
  | { readonly kind: 'fault'; readonly fault: Fault };

/** The reading with the delivery claimed under `token` until the lease ends, or null where somebody else has it. */
export function claim(reading: Reading, ref: DeliveryRef, token: string, now: number): Reading | null {
  const delivery = find(reading, ref);
  if (delivery === undefined || !isClaimable(delivery.progress, now)) return null;
  const attempts = attemptsOf(delivery.progress) + 1;
  const progress: DeliveryState = { state: 'claimed', attempts, token, leaseUntil: now + LEASE };
  return withDue(replace(reading, ref, progress), now);
}

/**
 * The reading after an attempt, or null where `token` no longer holds the delivery: then somebody else decides.
 * The last page of a scene moves `released`; a complete story's last scene finishes the reading.
 */
export function settle(
  reading: Reading,
  story: Story,
  ref: DeliveryRef,
  token: string,
  outcome: AttemptOutcome,
  now: number,
): Reading | null {
  const delivery = find(reading, ref);
  if (delivery?.progress.state !== 'claimed' || delivery.progress.token !== token) return null;
  const { attempts } = delivery.progress;
  const settled = applyOutcome(reading, ref, delivery, attempts, outcome, now);
  // A story that grew while this was on its way is not over because the old one is.
  const sameStory = story.revision === reading.revision;
  return withDue(sameStory ? finishIfDone(withoutDone(settled), story) : withoutDone(settled), now);
}

function applyOutcome(
  reading: Reading,
  ref: DeliveryRef,
  delivery: Delivery,
  attempts: number,
  outcome: AttemptOutcome,
  now: number,
): Reading {
  if (outcome.kind === 'sent') {
    const sent = replace(reading, ref, { state: 'sent', message: outcome.message, at: now });
    if (delivery.kind !== 'page') return sent;
    const released = delivery.lastOfScene ? Math.max(sent.released, delivery.scene) : sent.released;
    return mended(withSlotsTaken({ ...sent, released }, now), delivery.scene);
  }
  if (delivery.kind !== 'page') {
    const fault: Fault =
      outcome.kind === 'fault'
        ? outcome.fault
        : { kind: 'refused', code: 0, message: 'no answer from Discord' };
    const giveUp = outcome.kind === 'fault' || attempts >= MOST_ATTEMPTS_BESIDE_PAGES;
    if (giveUp) return abandon(reading, ref, delivery.kind, fault, now);
  }
  const wait = outcome.kind === 'again' ? Math.max(outcome.after, backoff(attempts)) : 0;
  const owed = replace(reading, ref, { state: 'owed', attempts, notBefore: now + wait });
  return outcome.kind === 'fault' && delivery.kind === 'page'
    ? halted(owed, delivery.scene, outcome.fault, now)
    : owed;
}

/** Milliseconds to wait after so many attempts (1 or more). */
function backoff(attempts: number): number {
  return Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (attempts - 1));
}

/**
 * Halts for a fault, telling the hosts unless they know this one already. The slot it was for is used up, and the
 * page waits for the next. Under a host's pause it stays the host's: the page waits until that is over.
 */
function halted(reading: Reading, scene: number, fault: Fault, now: number): Reading {
  const { pause, toldFault } = reading;
  const known = toldFault !== null && sameFault(toldFault, fault);
  const told: Reading = known
    ? reading
    : { ...reading, toldFault: fault, notice: { kind: 'halted', scene, fault } };
  if (pause?.by === 'host') return park(told, now);
  const since = pause?.since ?? now;
  return park({ ...withSlotsTaken(told, now), pause: { by: 'fault', since, fault } }, now);
}

/** A page went out, so whatever held the reading up is mended. */
function mended(reading: Reading, scene: number): Reading {
  const pause = reading.pause?.by === 'fault' ? null : reading.pause;
  const { toldFault: fault } = reading;
  if (fault === null) return { ...reading, pause };
  return { ...reading, pause, toldFault: null, notice: { kind: 'mended', scene, fault } };
}

function sameFault(a: Fault, b: Fault): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Gives a thread or an opening up; without the thread there is nowhere to put the opening. */
function abandon(
  reading: Reading,
  ref: DeliveryRef,
  what: 'thread' | 'opening',
  fault: Fault,
  now: number,
): Reading {
  const installment = reading.outbox.find(({ id }) => id === ref.installment);
  const trouble: Trouble = { at: now, scene: installment?.lastScene ?? reading.released, what, fault };
  const outbox = reading.outbox.map((each) => {
    if (each.id !== ref.installment) return each;
    const deliveries = each.deliveries.map((delivery) =>
      delivery.kind !== 'page' && isOpen(delivery)
        ? { ...delivery, progress: { state: 'abandoned' } as const }
        : delivery,
    );
    return { ...each, deliveries };
  });
  return { ...reading, outbox, troubles: [...reading.troubles, trouble].slice(-TROUBLES_KEPT) };
}

function withoutDone(reading: Reading): Reading {
  return { ...reading, outbox: reading.outbox.filter((installment) => installment.deliveries.some(isOpen)) };
}

function attemptsOf(progress: DeliveryState): number {
  return progress.state === 'owed' || progress.state === 'claimed' ? progress.attempts : 0;
}

function find(reading: Reading, ref: DeliveryRef): Delivery | undefined {
  return reading.outbox.find(({ id }) => id === ref.installment)?.deliveries[ref.index];
}

function replace(reading: Reading, ref: DeliveryRef, progress: DeliveryState): Reading {
  const change = (installment: Installment): Installment => ({
    ...installment,
    deliveries: installment.deliveries.map((each, index) =>
      index === ref.index ? { ...each, progress } : each,
    ),
  });
  const outbox = reading.outbox.map((each) => (each.id === ref.installment ? change(each) : each));
  return { ...reading, outbox };
}

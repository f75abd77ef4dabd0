// What a delivery's moves mean for its reading: the position, the halts, the notices, what is given up.

import type { Story } from '../story/story.ts';
import { backoff, longBackoff } from './backoff.ts';
import { DAY_MS } from './durations.ts';
import { type Fault, isPermanent, type TransientFailure } from './fault.ts';
import { clearFault, failingFor, haltReading, whileFailing } from './halt.ts';
import {
  type Delivery,
  type Installment,
  isOpen,
  type PageDelivery,
  pagesOwed,
  targetChannel,
  threadAnchor,
} from './installment.ts';
import { retryAt } from './park.ts';
import { finishIfDone, servePassedSlots, withDue } from './plan-tick.ts';
import type { Reading, Trouble } from './reading.ts';
import { type DeliveryEvent, transition } from './transitions.ts';

/** A closing post, thread or opening that is not made so long after it was planned, in milliseconds, is given up; a page never is. */
const GIVE_UP_AFTER_MS = 7 * DAY_MS;

/** How many troubles a reading remembers. */
const MAX_TROUBLES = 5;

/** Names one delivery of one reading. */
export interface DeliveryRef {
  readonly installment: string;
  readonly index: number;
}

/** What came of an attempt. */
export type AttemptOutcome =
  /** `message`: the id of the message or thread, which stands in `channel`. */
  | { readonly kind: 'sent'; readonly message: string; readonly channel: string }
  /** Nothing was made: tried again after at least `after` milliseconds. */
  | { readonly kind: 'again'; readonly after: number; readonly because: TransientFailure }
  /** It may have been made: tried again under the same nonce, and looked for first if that takes long. */
  | { readonly kind: 'unclear'; readonly because: TransientFailure }
  /** An earlier attempt may have made it, and nobody may look. */
  | { readonly kind: 'blind' }
  /** Refused until somebody mends it. */
  | { readonly kind: 'fault'; readonly fault: Fault };

/** The reading with the delivery claimed under `token` until the lease ends, or null where somebody else has it. */
export function claim(reading: Reading, ref: DeliveryRef, token: string, now: number): Reading | null {
  // Restored since somebody planned this: nobody knows what is out.
  if (reading.pause?.by === 'restored') return null;
  const { installment, delivery } = findDelivery(reading, ref);
  // Nothing to hang it on: what it would be sent to was never made.
  const channel = installment && delivery ? targetChannel(installment, delivery) : null;
  if (channel === null) return null;
  return applyEventWithDue(reading, ref, { kind: 'claim', token, channel, now }, now);
}

/** The reading once it was looked for what earlier attempts sent, and nothing was there; null where `token` lost it. */
export function confirmAbsent(
  reading: Reading,
  ref: DeliveryRef,
  token: string,
  now: number,
): Reading | null {
  return applyEventWithDue(reading, ref, { kind: 'absent', token, now }, now);
}

/** Whether `token` still holds the delivery: only then may it send. */
export function holdsClaim(reading: Reading, ref: DeliveryRef, token: string): boolean {
  const progress = findDelivery(reading, ref).delivery?.progress;
  return progress?.state === 'claimed' && progress.token === token;
}

/**
 * The reading after an attempt, or null where `token` no longer holds the delivery: then somebody else decides.
 * The last page of a scene moves `released`; a complete story's last scene finishes the reading. `chance`, 0 to 1,
 * spreads the next attempt.
 */
export function applyOutcome(
  reading: Reading,
  story: Story,
  ref: DeliveryRef,
  token: string,
  outcome: AttemptOutcome,
  now: number,
  random = 0,
): Reading | null {
  const { delivery } = findDelivery(reading, ref);
  if (delivery === undefined || !holdsClaim(reading, ref, token)) return null;
  const next = applyEvent(reading, ref, eventOf(reading, delivery, outcome, token, now, random));
  if (next === null) return null;
  const updated =
    delivery.kind === 'page'
      ? afterPage(next, delivery, outcome, now)
      : afterLesser(next, ref, delivery.kind, outcome, now);
  return finalise(updated, story, now);
}

/** The reading after a host said what became of a page nobody could look for; null where that is settled already. */
export function applyHostAnswer(
  reading: Reading,
  story: Story,
  ref: DeliveryRef,
  answer: 'post-again' | 'it-is-there',
  now: number,
): Reading | null {
  const { delivery } = findDelivery(reading, ref);
  const next = applyEvent(reading, ref, { kind: answer, now });
  if (next === null || delivery?.kind !== 'page') return null;
  if (answer === 'post-again') return withDue(next, now);
  return finalise(abandonUnanchored(afterSent(next, delivery, now), ref, delivery, now), story, now);
}

/** A thread needs a message to stand on, and nobody knows which: it is given up. */
function abandonUnanchored(reading: Reading, ref: DeliveryRef, page: PageDelivery, now: number): Reading {
  const { installment } = findDelivery(reading, ref);
  if (installment === undefined || pagesOwed([installment]) || threadAnchor(installment) !== null)
    return reading;
  if (!installment.deliveries.some(isOpen)) return reading;
  const { scene, page: number, generation } = page;
  return abandon(reading, ref, 'thread', { kind: 'unknown-outcome', scene, page: number, generation }, now);
}

/** What an attempt's outcome is to its delivery: with the moment from which it may be tried again. */
function eventOf(
  reading: Reading,
  { kind, progress }: Delivery,
  outcome: AttemptOutcome,
  token: string,
  now: number,
  random: number,
): DeliveryEvent {
  const attempts = progress.state === 'claimed' ? progress.attempts : 1;
  const failing = failingFor(progress, now);
  // A page is parked until the next slot; what hangs on it has no slot of its own.
  const mended = kind === 'page' ? retryAt(reading, now) : now + longBackoff(attempts);
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'sent', token, message: outcome.message, channel: outcome.channel, now };
    case 'again': {
      const notBefore = now + Math.max(outcome.after, backoff(attempts, failing, random));
      return { kind: 'refused', token, notBefore, because: outcome.because };
    }
    case 'unclear': {
      const notBefore = now + backoff(attempts, failing, random);
      return { kind: 'unclear', token, notBefore, because: outcome.because, now };
    }
    case 'blind':
      return { kind: 'blind', token, notBefore: mended };
    case 'fault':
      return { kind: 'refused', token, notBefore: mended, because: null };
  }
}

function afterPage(reading: Reading, delivery: PageDelivery, outcome: AttemptOutcome, now: number): Reading {
  const { scene, page, generation } = delivery;
  switch (outcome.kind) {
    case 'sent':
      return afterSent(reading, delivery, now);
    case 'fault':
      return haltReading(reading, scene, outcome.fault, now);
    case 'blind':
      return haltReading(reading, scene, { kind: 'unknown-outcome', scene, page, generation }, now);
    default:
      return whileFailing(reading, delivery, now);
  }
}

function afterSent(reading: Reading, delivery: PageDelivery, now: number): Reading {
  const released = delivery.lastOfScene ? Math.max(reading.released, delivery.scene) : reading.released;
  return clearFault(servePassedSlots({ ...reading, released }, now), delivery.scene);
}

/**
 * A closing post, a thread or an opening never halts. What a host can mend is noted, and tried again; what nobody can,
 * and what is not mended for a week, is given up.
 */
function afterLesser(
  reading: Reading,
  ref: DeliveryRef,
  what: Trouble['what'],
  outcome: AttemptOutcome,
  now: number,
): Reading {
  const { installment } = findDelivery(reading, ref);
  if (installment === undefined) return reading;
  if (outcome.kind === 'sent') return withoutTrouble(reading, installment.lastScene, what);
  const late = now - installment.plannedAt > GIVE_UP_AFTER_MS;
  if (outcome.kind === 'fault') {
    const { fault } = outcome;
    return isPermanent(fault) || late
      ? abandon(reading, ref, what, fault, now)
      : withTrouble(reading, { at: now, scene: installment.lastScene, what, fault });
  }
  if (!late) return reading;
  return abandon(reading, ref, what, { kind: 'refused', code: 0, message: 'no answer from Discord' }, now);
}

/** With one trouble about each thing, since it was first met. */
function withTrouble(reading: Reading, trouble: Trouble): Reading {
  const { scene, what } = trouble;
  const known = reading.troubles.find((each) => each.scene === scene && each.what === what);
  const others = withoutTrouble(reading, scene, what).troubles;
  const all = [...others, { ...trouble, at: known?.at ?? trouble.at }];
  return { ...reading, troubles: all.sort((a, b) => a.at - b.at).slice(-MAX_TROUBLES) };
}

function withoutTrouble(reading: Reading, scene: number, what: Trouble['what']): Reading {
  const troubles = reading.troubles.filter((each) => each.scene !== scene || each.what !== what);
  return troubles.length === reading.troubles.length ? reading : { ...reading, troubles };
}

/** What is done leaves the outbox, and the last scene of a complete story finishes the reading. */
function finalise(reading: Reading, story: Story, now: number): Reading {
  const outbox = reading.outbox.filter((installment) => installment.deliveries.some(isOpen));
  const open = { ...reading, outbox };
  // A story that grew while this was on its way is not over because the old one is.
  return withDue(story.revision === reading.revision ? finishIfDone(open, story) : open, now);
}

/** Gives up what is no page, and what would hang on it: without the thread there is nowhere to put the opening. */
function abandon(
  reading: Reading,
  ref: DeliveryRef,
  what: Trouble['what'],
  fault: Fault,
  now: number,
): Reading {
  const { installment } = findDelivery(reading, ref);
  const trouble: Trouble = { at: now, scene: installment?.lastScene ?? reading.released, what, fault };
  const given = withInstallment(reading, ref.installment, (each) =>
    each.kind === 'page' ? each : (transition(each, { kind: 'give-up' }) ?? each),
  );
  return withTrouble(given, trouble);
}

function findDelivery({ outbox }: Reading, { installment: id, index }: DeliveryRef) {
  const installment = outbox.find((each) => each.id === id);
  return { installment, delivery: installment?.deliveries[index] };
}

function applyEventWithDue(
  reading: Reading,
  ref: DeliveryRef,
  event: DeliveryEvent,
  now: number,
): Reading | null {
  const next = applyEvent(reading, ref, event);
  return next === null ? null : withDue(next, now);
}

function applyEvent(reading: Reading, ref: DeliveryRef, event: DeliveryEvent): Reading | null {
  const { delivery } = findDelivery(reading, ref);
  const next = delivery === undefined ? null : transition(delivery, event);
  if (next === null) return null;
  return withInstallment(reading, ref.installment, (each) => (each === delivery ? next : each));
}

function withInstallment(
  reading: Reading,
  id: Installment['id'],
  change: (delivery: Delivery) => Delivery,
): Reading {
  const outbox = reading.outbox.map((each) =>
    each.id === id ? { ...each, deliveries: each.deliveries.map(change) } : each,
  );
  return { ...reading, outbox };
}

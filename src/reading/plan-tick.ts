// Decides what a reading needs next: the one place that says what happens when.

import { minutesToRead, type Story } from '../story/story.ts';
import { DAY_MS } from './durations.ts';
import { type Delivery, type Installment, isOpen, type Occasion, pagesOwed } from './installment.ts';
import { NEVER } from './park.ts';
import { isPaused, type Notice, type Reading } from './reading.ts';
import type { Portion, Schedule } from './schedule.ts';
import { skippedSlots, skipsAhead } from './skips.ts';
import { latestSlot, nextSlot } from './slots.ts';
import { isClaimable } from './transitions.ts';

/** A slot served later than this, in milliseconds, counts as missed: the bot was down, not slow. */
const LATE_AFTER_MS = 5 * 60 * 1000;

/** Slots older than this, in milliseconds, are forgotten: no local day reaches back further. */
const SERVED_RETENTION_MS = 2 * DAY_MS;

/** The scenes one installment would hold. */
export interface SceneRange {
  readonly firstScene: number;
  readonly lastScene: number;
}

/** What to do now. After each, ask again, until it says `rest`. */
export type Plan =
  /** Nothing until the reading is due again. `reading` is as it should stand (the same object where nothing changed). */
  | { readonly do: 'wait'; readonly reading: Reading }
  /** A draft nobody started. */
  | { readonly do: 'discard' }
  /** Tell the hosts. */
  | { readonly do: 'notify'; readonly notice: Notice }
  /** Send what `delivery` of `installment` owes; it must be claimed first. */
  | {
      readonly do: 'deliver';
      readonly installment: Installment;
      readonly index: number;
      readonly delivery: Delivery;
    }
  /** Put a new installment into the outbox. */
  | {
      readonly do: 'compose';
      readonly range: SceneRange;
      readonly occasion: Occasion;
      readonly reading: Reading;
    }
  /** Put into the outbox what marks the end of run `run`. */
  | { readonly do: 'compose-end'; readonly run: number; readonly reading: Reading };

/** What `reading` needs at the instant `now` (epoch milliseconds). */
export function planTick(reading: Reading, story: Story, now: number): Plan {
  if (reading.state === 'draft') {
    return isExpiredDraft(reading, now) ? { do: 'discard' } : { do: 'wait', reading };
  }
  if (reading.notice !== null) return { do: 'notify', notice: reading.notice };

  const { endOwed } = reading;
  if (endOwed !== null && reading.pause?.by !== 'restored')
    return { do: 'compose-end', run: endOwed, reading: withEndComposed(reading, story) };

  const ready = nextDelivery(reading, now);
  if (ready !== null) return { do: 'deliver', ...ready };

  const current = endExpiredPause(reading, now);
  const slot = slotToServe(current, now);
  if (slot === null) return { do: 'wait', reading: withDue(finishIfDone(current, story), now) };

  const served = serveSlot(current, slot, now);
  const range = nextRange(story, served.released, portionOf(served.schedule));
  const missed = now - slot > LATE_AFTER_MS;
  const postsNothing =
    skippedSlots(current).has(slot) ||
    range === null ||
    pagesOwed(current.outbox) ||
    isTooLate(current, slot, now);
  if (postsNothing) return { do: 'wait', reading: withDue(finishIfDone(served, story), now) };
  return { do: 'compose', range, occasion: { kind: 'slot', slot, late: missed }, reading: served };
}

/** Its hosts are asked what comes next, unless it has begun again already. */
function withEndComposed(reading: Reading, story: Story): Reading {
  const notice = { kind: 'finished', scene: story.scenes.length } as const;
  return {
    ...reading,
    endOwed: null,
    lastEnd: reading.endOwed ?? reading.lastEnd,
    notice: reading.state === 'finished' ? notice : reading.notice,
  };
}

/** Whether a slot was missed, and the reading does not make it up. */
export function isTooLate({ policies }: Reading, slot: number, now: number): boolean {
  return policies.missed === 'skip' && now - slot > LATE_AFTER_MS;
}

/** The scenes an installment after scene `released` holds, or null where there is none left. */
export function nextRange(story: Story, released: number, portion: Portion): SceneRange | null {
  const firstScene = released + 1;
  const total = story.scenes.length;
  if (firstScene > total) return null;
  if (portion.kind === 'scenes') return { firstScene, lastScene: Math.min(total, released + portion.scenes) };
  let lastScene = firstScene;
  let words = story.scenes[firstScene - 1]?.words ?? 0;
  for (let next = firstScene + 1; next <= total; next++) {
    words += story.scenes[next - 1]?.words ?? 0;
    if (minutesToRead(words) > portion.minutes) break;
    lastScene = next;
  }
  return { firstScene, lastScene };
}

/** How much an installment holds; without a schedule, one scene. */
export function portionOf(schedule: Schedule | null): Portion {
  return schedule?.portion ?? { kind: 'scenes', scenes: 1 };
}

/** Whether a draft was left lying until its time came. */
export function isExpiredDraft({ state, due }: Reading, now: number): boolean {
  return state === 'draft' && due !== null && due <= now;
}

/** `reading` with `due` set to when it must be looked at again. */
export function withDue(reading: Reading, now: number): Reading {
  const due = dueOf(reading, now);
  return due === reading.due ? reading : { ...reading, due };
}

function dueOf(reading: Reading, now: number): number | null {
  if (reading.state === 'draft') return reading.due;
  if (reading.notice !== null) return now;
  if (reading.endOwed !== null && reading.pause?.by !== 'restored') return now;
  const moments: number[] = [];
  for (const { delivery } of frontDeliveries(reading)) {
    const { progress } = delivery;
    if (progress.state === 'claimed') moments.push(progress.leaseUntil);
    if ('notBefore' in progress && progress.notBefore < NEVER)
      moments.push(Math.max(now, progress.notBefore));
  }
  const { state, pause, schedule, cursor } = reading;
  if (state === 'active' && isPaused(reading)) {
    if (pause?.by === 'host' && pause.until !== null) moments.push(pause.until);
  } else if (state === 'active' && schedule !== null) {
    moments.push(nextSlot(schedule, cursor));
  }
  return moments.length === 0 ? null : Math.min(...moments);
}

interface ReadyDelivery {
  readonly installment: Installment;
  readonly index: number;
  readonly delivery: Delivery;
}

/** The first delivery that may be sent now, or null. */
function nextDelivery(reading: Reading, now: number): ReadyDelivery | null {
  for (const ready of frontDeliveries(reading)) if (isClaimable(ready.delivery.progress, now)) return ready;
  return null;
}

/**
 * The open deliveries nothing stands in front of: of all pages the first, and of what may lag behind the first of
 * each installment. Under a fault the page that failed is tried alone, and only while the reading goes on. Of a
 * restored reading nobody knows what is out, so nothing is sent.
 */
function* frontDeliveries(reading: Reading): Generator<ReadyDelivery> {
  const halted = reading.pause?.by === 'fault';
  if (reading.pause?.by === 'restored' || (halted && reading.state !== 'active')) return;
  let pageOpen = false;
  for (const installment of reading.outbox) {
    const index = installment.deliveries.findIndex(isOpen);
    const delivery = installment.deliveries[index];
    if (delivery === undefined) continue;
    if (delivery.kind === 'page' ? pageOpen : halted) continue;
    pageOpen ||= delivery.kind === 'page';
    yield { installment, index, delivery };
  }
}

/** A host's pause with an end ends by itself; slots within it are not made up. */
export function endExpiredPause(reading: Reading, now: number): Reading {
  const { pause } = reading;
  if (pause?.by !== 'host' || pause.until === null || now < pause.until) return reading;
  return { ...reading, pause: null, cursor: Math.max(reading.cursor, pause.until - 1) };
}

/** The latest slot that has come and is not dealt with, or null. */
function slotToServe(reading: Reading, now: number): number | null {
  if (reading.state !== 'active' || reading.schedule === null || isPaused(reading)) return null;
  return latestSlot(reading.schedule, reading.cursor, now);
}

/** A slot is dealt with: by an installment, by a skip, or by pages that were still owed when it came. */
function serveSlot(reading: Reading, slot: number, now: number): Reading {
  const served = [...reading.served.filter((at) => now - at < SERVED_RETENTION_MS), slot];
  return { ...reading, cursor: slot, served, skips: skipsAhead(reading, slot) };
}

/** What is sent, or fails, now takes the place of the slots that came meanwhile: never two installments at once. */
export function servePassedSlots(reading: Reading, now: number): Reading {
  const slot = slotToServe(endExpiredPause(reading, now), now);
  return slot === null ? reading : serveSlot(reading, slot, now);
}

/** A complete story whose last scene is out is finished, and owes its end; an ongoing one waits for more. */
export function finishIfDone(reading: Reading, story: Story): Reading {
  const done =
    reading.state === 'active' && story.status === 'complete' && reading.released >= story.scenes.length;
  if (!done) return reading;
  const endOwed = reading.lastEnd < reading.run ? reading.run : reading.endOwed;
  return { ...reading, state: 'finished', pause: null, skips: [], endOwed };
}

// What a host changes about when a reading goes on: each change keeps the position, and the zone where it isn't new.

import { DAY_MS } from './durations.ts';
import { withFirstDate } from './first-date.ts';
import { isParked, nextPage, park, parkNextScene, sendNow, unpark } from './park.ts';
import { withDue } from './plan-tick.ts';
import type { Reading } from './reading.ts';
import type { Schedule } from './schedule.ts';
import { type Skip, skipsAhead, withoutSkip, withSkip } from './skips.ts';
import { localDate, slotsAfter } from './slots.ts';

const TWO_DAYS_MS = 2 * DAY_MS;

/**
 * The reading under a new schedule from `now` on (epoch milliseconds). Of today's slots, on the new zone's calendar,
 * as many are left out as were served today already: a changed time posts no second installment on the same day.
 * “Every n” counts from the first date that is posted, unless it is said from when. Skips that no slot meets any more
 * are dropped.
 */
export function changeSchedule(reading: Reading, wanted: Schedule, now: number): Reading {
  const schedule = withFirstDate(wanted, reading.served, now);
  const cursor = cursorFor(schedule, reading.served, now);
  const skips = skipsAhead({ schedule, skips: reading.skips }, cursor);
  return parkedAgain({ ...reading, schedule, cursor, skips }, now);
}

/** The reading without a schedule: it goes on when somebody posts. */
export function clearSchedule(reading: Reading, now: number): Reading {
  return parkedAgain({ ...reading, schedule: null }, now);
}

/**
 * Paused by a host, until an instant or (null) until it is resumed. A scene half out is finished, unless a fault
 * holds it; all else waits. A restored reading waits already, and for more than a host.
 */
export function pauseReading(reading: Reading, until: number | null, now: number): Reading {
  if (reading.pause?.by === 'restored') return reading;
  const paused: Reading = { ...reading, pause: { by: 'host', since: now, until } };
  const halfOut = reading.pause?.by !== 'fault' && (nextPage(reading)?.page ?? 1) > 1;
  return withDue(halfOut ? parkNextScene(paused, now) : park(paused, now), now);
}

/**
 * Goes on: after a host's pause at the next slot, and what came due meanwhile is not made up; after a fault at once,
 * posting what is parked. If that fails again it is halted again. A restored reading goes on by `catchUp` only.
 */
export function resumeReading(reading: Reading, now: number): Reading {
  if (reading.pause?.by === 'restored') return reading;
  if (reading.pause?.by === 'fault') return withDue(retryAfterFault(reading, now), now);
  return withDue(unpark({ ...reading, pause: null, cursor: Math.max(reading.cursor, now) }, now), now);
}

/** Parked pages go now, whatever held them; a host's pause goes on after them. */
export function sendParked(reading: Reading, now: number): Reading {
  return withDue(sendNow(reading, now), now);
}

/** What is due then posts nothing, and no scene is left out. */
export function addSkip(reading: Reading, skip: Skip, now: number): Reading {
  return parkedAgain({ ...reading, skips: withSkip(reading.skips, skip) }, now);
}

export function removeSkip(reading: Reading, skip: Skip, now: number): Reading {
  return parkedAgain({ ...reading, skips: withoutSkip(reading.skips, skip) }, now);
}

/** Known as a fault until the page is out, so that the hosts hear that it is mended; without a page it is only forgotten. */
function retryAfterFault(reading: Reading, now: number): Reading {
  return nextPage(reading) === undefined ? { ...reading, pause: null } : sendNow(reading, now);
}

/** Whatever waits for a slot waits for the right one. */
function parkedAgain(reading: Reading, now: number): Reading {
  return withDue(isParked(reading, now) ? park(reading, now) : reading, now);
}

/** Slots up to now are dealt with; and of today's the first n, where n were served today. */
function cursorFor(schedule: Schedule, served: readonly number[], now: number): number {
  const { zone } = schedule;
  const today = localDate(now, zone);
  const servedToday = served.filter((slot) => localDate(slot, zone) === today).length;
  const todays = slotsOn(today, schedule, now);
  return Math.max(now, todays[Math.min(servedToday, todays.length) - 1] ?? now);
}

function slotsOn(date: string, schedule: Schedule, now: number): number[] {
  const found: number[] = [];
  for (const slot of slotsAfter(schedule, now - TWO_DAYS_MS)) {
    const day = localDate(slot, schedule.zone);
    if (day > date) break;
    if (day === date) found.push(slot);
  }
  return found;
}

// Forecasts a reading: which scenes its coming slots will post, and when the last one goes out.

import type { Story } from '../story/story.ts';
import { nthUnskippedSlotAfter } from './distant-slot.ts';
import { lastOwedScene } from './installment.ts';
import { isParked } from './park.ts';
import { endExpiredPause, isTooLate, nextRange, type SceneRange } from './plan-tick.ts';
import type { Reading } from './reading.ts';
import type { Portion, Schedule } from './schedule.ts';
import { skippedSlots } from './skips.ts';
import { latestSlot, slotsAfter } from './slots.ts';

/** An installment to come. `slot`: epoch milliseconds. */
export interface UpcomingInstallment extends SceneRange {
  readonly slot: number;
}

/**
 * The installments to come at their slots, in order, until the story ends: none without a schedule, under a pause
 * without an end, or for a reading that is over. A draft is forecast as if it were started now. Pages on their way
 * count as out; those a fault holds back take the next slot. Ask for as many as you need: each is computed when asked.
 */
export function* forecast(
  reading: Reading,
  story: Story,
  now: number,
): Generator<UpcomingInstallment, void, undefined> {
  const state = forecastState(reading, now);
  if (state === null) return;
  const slots = slotsOf(state);
  for (const range of rangesOf(state, story)) yield { slot: slots.next().value, ...range };
}

/**
 * When the last scene of a complete story goes out (epoch milliseconds); null where nobody can know, or nothing is
 * left to plan. It counts where `forecast` would walk: a few milliseconds for 2,500 scenes, one a day.
 */
export function finishingSlot(reading: Reading, story: Story, now: number): number | null {
  const state = forecastState(reading, now);
  if (state === null || story.status === 'ongoing') return null;
  let left = 0;
  for (const _ of rangesOf(state, story)) left++;
  if (left === 0) return null;
  if (state.overdue !== null) left--;
  const { schedule, skipped, after } = state;
  return left === 0 ? state.overdue : nthUnskippedSlotAfter(schedule, skipped, after, left);
}

/** What decides over the installments to come. */
interface ForecastState {
  readonly schedule: Schedule;
  /** A slot that has come and will be served at once. */
  readonly overdue: number | null;
  /** All other slots come after this instant. */
  readonly after: number;
  /** Those of them that post nothing. */
  readonly skipped: ReadonlySet<number>;
  /** What a fault or a pause holds back. */
  readonly parked: SceneRange | null;
  /** The last scene that needs no slot any more. */
  readonly reached: number;
}

function forecastState(reading: Reading, now: number): ForecastState | null {
  const { schedule, state, pause, skips, cursor, released } = endExpiredPause(reading, now);
  if (schedule === null || state === 'stopped' || state === 'finished') return null;
  if (pause?.by === 'restored' || (pause?.by === 'host' && pause.until === null)) return null;
  const owed = lastOwedScene(reading.outbox);
  const held = isParked(reading, now);
  const parked = held && owed > released ? { firstScene: released + 1, lastScene: owed } : null;
  const came = state === 'active' && pause?.by !== 'host' ? latestSlot(schedule, cursor, now) : null;
  // A slot that comes while pages are owed posts nothing more; what is parked goes out however late it is.
  const skipped = skippedSlots({ schedule, skips });
  const quiet =
    came !== null && (skipped.has(came) || (!held && (owed > 0 || isTooLate(reading, came, now))));
  const resumes = pause?.by === 'host' && pause.until !== null ? pause.until - 1 : now;
  return {
    schedule,
    overdue: quiet ? null : came,
    after: Math.max(now, resumes, cursor),
    skipped,
    parked,
    reached: Math.max(released, owed),
  };
}

function* slotsOf({ schedule, overdue, after, skipped }: ForecastState): Generator<number, never, undefined> {
  if (overdue !== null) yield overdue;
  for (const slot of slotsAfter(schedule, after)) if (!skipped.has(slot)) yield slot;
  throw new RangeError('A schedule never ends');
}

function* rangesOf(
  { parked, reached, schedule }: ForecastState,
  story: Story,
): Generator<SceneRange, void, undefined> {
  if (parked !== null) yield parked;
  yield* rangesAfter(story, reached, schedule.portion);
}

/** A story from scene `reached` + 1 on, cut into installments. */
function* rangesAfter(
  story: Story,
  reached: number,
  portion: Portion,
): Generator<SceneRange, void, undefined> {
  let range = nextRange(story, reached, portion);
  while (range !== null) {
    yield range;
    range = nextRange(story, range.lastScene, portion);
  }
}

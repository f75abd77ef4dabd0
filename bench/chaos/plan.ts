// What happens to the bots and their channels in one run, and when: a pure function of the seed.

import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/reading/durations.ts';
import { nextSlot } from '../../src/reading/slots.ts';
import { NONCE_WINDOW_MS } from '../../src/sandbox/nonce-cache.ts';
import { type Random, seeded } from '../random.ts';
import { TIMETABLE } from './start-readings.ts';

export interface RunSize {
  readonly readings: number;
  readonly scenes: number;
  readonly processes: number;
}

/** Instants are epoch milliseconds of the sandbox's clock. */
export type ChaosEvent =
  /** SIGKILL. Its successor works from `until` on. */
  | { readonly kind: 'kill'; readonly at: number; readonly process: number; readonly until: number }
  /** SIGSTOP, and SIGCONT. */
  | { readonly kind: 'freeze' | 'thaw'; readonly at: number; readonly process: number }
  /** The bot loses READ_MESSAGE_HISTORY in some readings' channels, and has it again. */
  | { readonly kind: 'hide' | 'show'; readonly at: number; readonly readings: readonly number[] };

interface HistoryOutage {
  /** Of so many readings, this share. */
  readonly readings: number;
  readonly ratio: number;
  readonly from: number;
  readonly until: number;
}

export interface ChaosPlan {
  readonly startsAt: number;
  /** By then every scene should be out. */
  readonly endsAt: number;
  /** In the order of time. */
  readonly events: readonly ChaosEvent[];
}

/** A week before the clocks change in Europe. */
const STARTS_AT = Date.parse('2027-03-22T07:55:00Z');
/** The most that a frozen process is away, by which the bot's promise stands. */
const MAX_FREEZE_MS = NONCE_WINDOW_MS / 2;
/** Of all readings, those whose history is hidden: for a day, in which each thread is tried nine times, of fewer. */
const HIDDEN_RATIO = 0.15;
const LONG_HIDDEN_RATIO = 0.1;
/** Days after the last planned one, for what came late. */
const COOLDOWN_DAYS = 12;

/** Whether all bots of the run are down for longer than Discord remembers nonces. */
export const hasDowntime = (seed: number) => seed % 2 === 0;

export function planRun(seed: number, { readings, scenes, processes }: RunSize): ChaosPlan {
  const random = seeded(seed);
  const events: ChaosEvent[] = [];
  const availableFrom = Array.from({ length: processes }, () => 0);
  let slot = nextSlot(TIMETABLE, STARTS_AT);
  const downDays = hasDowntime(seed) ? downtimeDays(random, scenes) : new Map<number, 'hours' | 'a-day'>();

  for (let day = 0; day < scenes; day += 1) {
    const down = downDays.get(day);
    // Not while it is down since the day before.
    const canFall = down !== undefined && availableFrom.every((at) => at <= slot);
    const downAt = canFall ? slot + random.between(1, 40) * SECOND_MS : null;
    for (let process = 0; process < processes; process += 1) {
      planFaults(random, events, availableFrom, { process, from: slot, upTo: downAt });
    }
    if (downAt !== null) {
      const until = downAt + (down === 'a-day' ? 26 * HOUR_MS : random.between(4 * MINUTE_MS, 3 * HOUR_MS));
      planDowntime(random, events, availableFrom, { readings, downAt, until });
    }
    if (random.next() < 0.6) {
      const at = slot + random.between(-30, 60) * SECOND_MS;
      const long = random.next() < 0.3;
      const until = at + (long ? 25 * HOUR_MS : random.between(MINUTE_MS, 30 * MINUTE_MS));
      planHistoryOutage(random, events, {
        readings,
        ratio: long ? LONG_HIDDEN_RATIO : HIDDEN_RATIO,
        from: at,
        until,
      });
    }
    slot = nextSlot(TIMETABLE, slot);
  }
  return {
    startsAt: STARTS_AT,
    endsAt: slotAfter(slot, COOLDOWN_DAYS),
    events: events.sort((a, b) => a.at - b.at),
  };
}

function slotAfter(slot: number, days: number): number {
  return days === 0 ? slot : slotAfter(nextSlot(TIMETABLE, slot), days - 1);
}

/** Kills every process at once, and hides the history of some readings meanwhile. */
function planDowntime(
  random: Random,
  into: ChaosEvent[],
  availableFrom: number[],
  { readings, downAt, until }: { readings: number; downAt: number; until: number },
): void {
  for (const process of availableFrom.keys()) {
    into.push({ kind: 'kill', at: downAt, process, until });
    availableFrom[process] = until;
  }
  const from = downAt - random.between(0, MINUTE_MS);
  planHistoryOutage(random, into, { readings, ratio: HIDDEN_RATIO, from, until: until + 5 * MINUTE_MS });
}

/** Three days on which everything is down; on one of them past the next slot. */
function downtimeDays(random: Random, scenes: number): Map<number, 'hours' | 'a-day'> {
  const days = new Map<number, 'hours' | 'a-day'>();
  for (let round = 0; round < 3; round += 1) {
    days.set(random.between(0, scenes - 1), round === 0 ? 'a-day' : 'hours');
  }
  return days;
}

/** Kills and freezes one process up to twice around a slot, but not past `upTo`. */
function planFaults(
  random: Random,
  into: ChaosEvent[],
  availableFrom: number[],
  { process, from, upTo }: { process: number; from: number; upTo: number | null },
): void {
  let after = Math.max(from, availableFrom[process] ?? 0);
  // Still down from the day before.
  if (after > from + 10 * MINUTE_MS) return;
  const times = random.between(0, 2);
  for (let time = 0; time < times; time += 1) {
    const at = after + random.between(0, 25 * SECOND_MS);
    const kill = random.next() < 0.5;
    const until =
      at + (kill ? random.between(SECOND_MS, MINUTE_MS) : random.between(5 * SECOND_MS, MAX_FREEZE_MS));
    if (upTo !== null && until >= upTo) return;
    if (kill) into.push({ kind: 'kill', at, process, until });
    else into.push({ kind: 'freeze', at, process }, { kind: 'thaw', at: until, process });
    after = until + random.between(SECOND_MS, 20 * SECOND_MS);
    availableFrom[process] = after;
  }
}

/** Takes READ_MESSAGE_HISTORY from some readings' channels, and gives it back. */
function planHistoryOutage(
  random: Random,
  into: ChaosEvent[],
  { from, until, ratio, readings }: HistoryOutage,
): void {
  const chosen = Array.from({ length: readings }, (_, index) => index).filter(() => random.next() < ratio);
  into.push({ kind: 'hide', at: from, readings: chosen }, { kind: 'show', at: until, readings: chosen });
}

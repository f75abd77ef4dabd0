// What happens to the bots and their channels in one run, and when: a pure function of the seed.

import { nextSlot } from '../../src/reading/slots.ts';
import { NONCE_WINDOW } from '../../src/sandbox/nonces.ts';
import { type Random, seeded } from '../random.ts';
import { TIMETABLE } from './club.ts';

export interface Size {
  readonly readings: number;
  readonly scenes: number;
  readonly processes: number;
}

/** Instants are epoch milliseconds of the sandbox's clock. */
export type Happening =
  /** SIGKILL. Its successor works from `until` on. */
  | { readonly kind: 'kill'; readonly at: number; readonly process: number; readonly until: number }
  /** SIGSTOP, and SIGCONT. */
  | { readonly kind: 'freeze' | 'thaw'; readonly at: number; readonly process: number }
  /** The bot loses READ_MESSAGE_HISTORY in some readings' channels, and has it again. */
  | { readonly kind: 'hide' | 'show'; readonly at: number; readonly readings: readonly number[] };

interface Hiding {
  /** Of so many readings, this share. */
  readonly readings: number;
  readonly share: number;
  readonly from: number;
  readonly until: number;
}

export interface Plan {
  readonly begins: number;
  /** By then every scene should be out. */
  readonly ends: number;
  /** In the order of time. */
  readonly happenings: readonly Happening[];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A week before the clocks change in Europe. */
const BEGINS = Date.parse('2027-03-22T07:55:00Z');
/** The most that a frozen process is away, by which the bot's promise stands. */
const LONGEST_FREEZE = NONCE_WINDOW / 2;
/** Of all readings, those whose history is hidden: for a day, in which each thread is tried nine times, of fewer. */
const SOME = 0.15;
const FEW = 0.1;
/** Days after the last planned one, for what came late. */
const CALM_DAYS = 12;

/** Whether all bots of the run are down for longer than Discord remembers nonces. */
export const hasDowntime = (seed: number) => seed % 2 === 0;

export function planRun(seed: number, { readings, scenes, processes }: Size): Plan {
  const random = seeded(seed);
  const happenings: Happening[] = [];
  const free = Array.from({ length: processes }, () => 0);
  let slot = nextSlot(TIMETABLE, BEGINS);
  const downDays = hasDowntime(seed) ? daysDown(random, scenes) : new Map<number, 'hours' | 'a-day'>();

  for (let day = 0; day < scenes; day += 1) {
    const down = downDays.get(day);
    // Not while it is down since the day before.
    const canFall = down !== undefined && free.every((at) => at <= slot);
    const downAt = canFall ? slot + random.between(1, 40) * SECOND : null;
    for (let process = 0; process < processes; process += 1) {
      disturb(random, happenings, free, { process, from: slot, upTo: downAt });
    }
    if (downAt !== null) {
      const until = downAt + (down === 'a-day' ? 26 * HOUR : random.between(4 * MINUTE, 3 * HOUR));
      for (let process = 0; process < processes; process += 1) {
        happenings.push({ kind: 'kill', at: downAt, process, until });
        free[process] = until;
      }
      const from = downAt - random.between(0, MINUTE);
      hide(random, happenings, { readings, share: SOME, from, until: until + 5 * MINUTE });
    }
    if (random.next() < 0.6) {
      const at = slot + random.between(-30, 60) * SECOND;
      const long = random.next() < 0.3;
      const until = at + (long ? 25 * HOUR : random.between(MINUTE, 30 * MINUTE));
      hide(random, happenings, { readings, share: long ? FEW : SOME, from: at, until });
    }
    slot = nextSlot(TIMETABLE, slot);
  }
  for (let day = 0; day < CALM_DAYS; day += 1) slot = nextSlot(TIMETABLE, slot);
  return { begins: BEGINS, ends: slot, happenings: happenings.sort((a, b) => a.at - b.at) };
}

/** Three days on which everything is down; on one of them past the next slot. */
function daysDown(random: Random, scenes: number): Map<number, 'hours' | 'a-day'> {
  const days = new Map<number, 'hours' | 'a-day'>();
  for (let round = 0; round < 3; round += 1) {
    days.set(random.between(0, scenes - 1), round === 0 ? 'a-day' : 'hours');
  }
  return days;
}

/** Kills and freezes one process up to twice around a slot, but not past `upTo`. */
function disturb(
  random: Random,
  into: Happening[],
  free: number[],
  { process, from, upTo }: { process: number; from: number; upTo: number | null },
): void {
  let after = Math.max(from, free[process] ?? 0);
  // Still down from the day before.
  if (after > from + 10 * MINUTE) return;
  const times = random.between(0, 2);
  for (let time = 0; time < times; time += 1) {
    const at = after + random.between(0, 25 * SECOND);
    const kill = random.next() < 0.5;
    const until = at + (kill ? random.between(SECOND, MINUTE) : random.between(5 * SECOND, LONGEST_FREEZE));
    if (upTo !== null && until >= upTo) return;
    if (kill) into.push({ kind: 'kill', at, process, until });
    else into.push({ kind: 'freeze', at, process }, { kind: 'thaw', at: until, process });
    after = until + random.between(SECOND, 20 * SECOND);
    free[process] = after;
  }
}

/** Takes READ_MESSAGE_HISTORY from some readings' channels, and gives it back. */
function hide(random: Random, into: Happening[], { from, until, share, readings }: Hiding): void {
  const chosen = Array.from({ length: readings }, (_, index) => index).filter(() => random.next() < share);
  into.push({ kind: 'hide', at: from, readings: chosen }, { kind: 'show', at: until, readings: chosen });
}

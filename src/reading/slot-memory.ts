// Remembers between which instants a timetable has no slot: a slot is a matter of calendars, which are slow to ask.

import type { Timetable } from './schedule.ts';

/** No slot in (`from`, `next`), and one at `next`; epoch milliseconds. */
interface Gap {
  readonly from: number;
  readonly next: number;
}

/** How many timetables are remembered, and how many gaps of each: the one before a slot, and the one after. */
const TIMETABLES = 1_000;
const GAPS = 4;

const known = new Map<string, Gap[]>();

/** The first slot after `after`: remembered, or as `find` finds it. What is remembered is true for ever. */
export function remembered(timetable: Timetable, after: number, find: () => number): number {
  const key = keyOf(timetable);
  const gaps = known.get(key);
  const gap = gaps?.find(({ from, next }) => from <= after && after < next);
  if (gap !== undefined) return gap.next;
  const next = find();
  known.delete(key);
  known.set(key, [{ from: after, next }, ...(gaps ?? [])].slice(0, GAPS));
  if (known.size > TIMETABLES) {
    const [oldest] = known.keys();
    if (oldest !== undefined) known.delete(oldest);
  }
  return next;
}

function keyOf({ times, days, zone }: Timetable): string {
  let key = `${zone} ${days.join('')}`;
  for (const { hour, minute } of times) key += ` ${hour}:${minute}`;
  return key;
}

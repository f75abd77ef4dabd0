// Remembers between which instants a timetable has no slot: a slot is a matter of calendars, which are slow to ask.

import type { DayRule, Timetable } from './schedule.ts';

/** No slot in (`from`, `next`), and one at `next`; epoch milliseconds. */
interface Gap {
  readonly from: number;
  readonly next: number;
}

/** How many timetables are remembered, and how many gaps of each: the one before a slot, and the one after. */
const MAX_TIMETABLES = 1_000;
const MAX_GAPS_PER_TIMETABLE = 4;

const gapsByTimetable = new Map<string, Gap[]>();

/** The first slot after `after`: remembered, or as `find` finds it. What is remembered is true for ever. */
export function cachedNextSlot(timetable: Timetable, after: number, compute: () => number): number {
  const key = keyOf(timetable);
  const gaps = gapsByTimetable.get(key);
  const gap = gaps?.find(({ from, next }) => from <= after && after < next);
  if (gap !== undefined) return gap.next;
  const next = compute();
  gapsByTimetable.delete(key);
  gapsByTimetable.set(key, [{ from: after, next }, ...(gaps ?? [])].slice(0, MAX_GAPS_PER_TIMETABLE));
  if (gapsByTimetable.size > MAX_TIMETABLES) {
    const [oldest] = gapsByTimetable.keys();
    if (oldest !== undefined) gapsByTimetable.delete(oldest);
  }
  return next;
}

function keyOf({ times, days, zone, from }: Timetable): string {
  let key = `${zone} ${from} ${daysKey(days)}`;
  for (const { hour, minute } of times) key += ` ${hour}:${minute}`;
  return key;
}

function daysKey(days: DayRule): string {
  switch (days.kind) {
    case 'weekdays':
      return `w${days.everyWeeks}.${days.days.join('')}`;
    case 'interval':
      return `i${days.everyDays}`;
    case 'month-days':
      return `m${days.days.join('.')}`;
  }
}

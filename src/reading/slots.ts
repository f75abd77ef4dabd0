// Slots: the instants at which a schedule says an installment is due, as a pure function of its wall clock.

import { Temporal } from 'temporal-polyfill';
import { dueDates, isDueDate } from './due-dates.ts';
import type { TimeOfDay, Timetable } from './schedule.ts';
import { cachedNextSlot } from './slot-cache.ts';
import { formatTime, isSameTime } from './times.ts';

/** No installment pings anyone late from 22:00 to 08:00 of its zone. */
const NIGHT_START_HOUR = 22;
const NIGHT_END_HOUR = 8;

/**
 * The slots strictly after `after` (epoch milliseconds), strictly increasing, computed one by one and without
 * end. A time that a clock change removes comes later by the length of the gap, one that it repeats comes the
 * first time (`compatible` in Temporal, and RFC 5545, section 3.3.5); equal instants merge.
 *
 * @throws RangeError for an unknown zone, no times, no days, or an instant Temporal can't represent.
 */
export function* slotsAfter(schedule: Timetable, after: number): Generator<number, never, undefined> {
  // A gap moves a slot by a day at most (Pacific/Apia, 2011-12-30), so yesterday's can still be to come.
  const first = toZoned(after, schedule.zone).toPlainDate().subtract({ days: 1 });
  for (const slot of walkSlots(schedule, first, 1)) if (slot > after) yield slot;
  throw new RangeError('A schedule never ends');
}

/**
 * The first slot strictly after `after` (epoch milliseconds). Asked again between two slots it remembers: readings ask
 * many times about the same stretch, and many readings about the same times. @throws RangeError like {@link slotsAfter}.
 */
export function nextSlot(schedule: Timetable, after: number): number {
  return cachedNextSlot(schedule, after, () => slotsAfter(schedule, after).next().value);
}

/**
 * The last slot in (`after`, `upTo`], or null if there is none. Looks at a few due dates at most, however long
 * ago `after` is: years of downtime cost as much as a minute. @throws RangeError like {@link slotsAfter}.
 */
export function latestSlot(schedule: Timetable, after: number, upTo: number): number | null {
  if (after >= upTo) return null;
  const first = nextSlot(schedule, after);
  if (first > upTo) return null;
  return nextSlot(schedule, first) > upTo ? first : (slotsBetween(schedule, after, upTo, 1)[0] ?? null);
}

/**
 * The slots in (`after`, `upTo`], ascending; where there are more than `limit`, the latest `limit` of them.
 * The work grows with what is returned, not with the time between. @throws RangeError like {@link slotsAfter}.
 */
export function slotsBetween(schedule: Timetable, after: number, upTo: number, limit = 100): number[] {
  const found: number[] = [];
  if (after >= upTo || limit < 1) return found;
  // Tomorrow's can be past already: where the clock goes back over midnight, today comes again.
  const last = toZoned(upTo, schedule.zone).toPlainDate().add({ days: 1 });
  for (const slot of walkSlots(schedule, last, -1)) {
    if (slot <= after) break;
    if (slot <= upTo) found.push(slot);
    if (found.length >= limit) break;
  }
  return found.reverse();
}

/** The local date of an instant (epoch milliseconds), as YYYY-MM-DD. */
export function localDate(instant: number, zone: string): string {
  return toZoned(instant, zone).toPlainDate().toString();
}

/** The slots of one local date by the clock, whether or not they are moved into the next; of one time alone, where it is given. */
export function slotsOf(schedule: Timetable, date: string, time: TimeOfDay | null): number[] {
  const day = Temporal.PlainDate.from(date);
  if (!isDueDate(schedule, day)) return [];
  const times = time === null ? schedule.times : schedule.times.filter((each) => isSameTime(each, time));
  return [...new Set(slotsOnDate({ ...schedule, times }, day))].sort((a, b) => a - b);
}

/** The wall-clock time of an instant (epoch milliseconds), its seconds cut off. */
export function localTime(instant: number, zone: string): TimeOfDay {
  const { hour, minute } = toZoned(instant, zone);
  return { hour, minute };
}

/** Whether it is 22:00–08:00 in the zone: at or after 22:00, and before 08:00. */
export function isNight(instant: number, zone: string): boolean {
  const { hour } = toZoned(instant, zone);
  return hour >= NIGHT_START_HOUR || hour < NIGHT_END_HOUR;
}

export interface SlotDescription {
  /** The wall clock as it stands, e.g. `2027-03-28T03:30`. */
  readonly local: string;
  /** From UTC, e.g. `+02:00`. */
  readonly offset: string;
  /** What a clock change did to the slot, in plain words, or null. */
  readonly note: string | null;
}

/**
 * How a slot of this schedule stands on its zone's clock, for `cli schedule preview`. It takes the schedule and
 * not only the zone, because 03:30 after the gap is a moved 02:30 or a 03:30 of its own right.
 */
export function describeSlot(instant: number, schedule: Timetable): SlotDescription {
  const here = toZoned(instant, schedule.zone);
  const local = formatToMinute(here.toPlainDateTime());
  return { local, offset: here.offset, note: clockChangeNote(here, local, schedule) };
}

function clockChangeNote(here: Temporal.ZonedDateTime, local: string, schedule: Timetable): string | null {
  const today = here.toPlainDate();
  const moved: string[] = [];
  let own = false;
  for (const date of [today.subtract({ days: 1 }), today]) {
    if (!isDueDate(schedule, date)) continue;
    for (const time of schedule.times) {
      const wanted = date.toPlainDateTime(time);
      if (toInstant(wanted, schedule.zone) !== here.epochMilliseconds) continue;
      if (formatToMinute(wanted) === local) own = true;
      else moved.push(date.equals(today) ? formatTime(time) : formatToMinute(wanted));
    }
  }
  if (moved.length > 0)
    return `${own ? 'also stands for' : 'moved from'} ${moved.join(' and ')}, which the clock skips`;
  const second = here.toPlainDateTime().toZonedDateTime(schedule.zone, { disambiguation: 'later' });
  return second.epochMilliseconds > here.epochMilliseconds ? 'the first of two: the clock goes back' : null;
}

/**
 * Every slot from a local date on, forwards or backwards to the schedule's beginning, in strict order of instants. Dates are in order among
 * each other but for a gap, which can move the slots of one date among those of the next, never past them: so
 * the slots of one date are held until those of the next that is due are known.
 */
function* walkSlots(
  schedule: Timetable,
  first: Temporal.PlainDate,
  step: 1 | -1,
): Generator<number, void, undefined> {
  if (schedule.times.length === 0) throw new RangeError('A schedule needs times');
  let held: number[] = [];
  for (const date of dueDates(schedule, first, step)) {
    const edge = held.at(-1);
    const waiting = [...new Set([...held, ...slotsOnDate(schedule, date)])].sort((a, b) => step * (a - b));
    const ready = edge === undefined ? 0 : waiting.lastIndexOf(edge) + 1;
    yield* waiting.slice(0, ready);
    held = waiting.slice(ready);
  }
  yield* held;
}

function slotsOnDate({ times, zone }: Timetable, date: Temporal.PlainDate): number[] {
  return times.map((time) => toInstant(date.toPlainDateTime(time), zone));
}

function toInstant(wall: Temporal.PlainDateTime, zone: string): number {
  return wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

function toZoned(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

function formatToMinute(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: 'minute' });
}

// `/schedule skip` and its undo: dates, or times of them, on which nothing is posted.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import { addSkip, removeSkip } from '../../../reading/change-schedule.ts';
import type { DateOptions } from '../../../reading/dates/parse-date.ts';
import { suggestDates } from '../../../reading/dates/suggest-dates.ts';
import type { Reading, ReadingId } from '../../../reading/reading.ts';
import type { Schedule, TimeOfDay } from '../../../reading/schedule.ts';
import { MAX_SKIPS, nextUnskippedSlot, type Skip, skipOf, skipsAhead } from '../../../reading/skips.ts';
import { localDate, nextSlot, slotsOf } from '../../../reading/slots.ts';
import { isSameTime, parseTimes } from '../../../reading/times.ts';
import { requireHost } from '../../hosts.ts';
import { possibleDays } from '../../parse-day.ts';
import type { RequestContext } from '../../request-context.ts';
import { changeReading, loadReadingStatus, type ReadingStatus, resolveReading } from './change.ts';

/** As typed; without a date the next slot that is not skipped yet, without a time all of a date's. */
export interface SkipOptions {
  readonly date: string | null;
  readonly time: string | null;
  readonly reading: string | null;
}

export interface SkipResult extends ReadingStatus {
  readonly skipped: Skip;
}

/** How many dates are offered before anything is typed. */
const MAX_DATES_OFFERED = 10;

/** @throws UserError */
export async function skip(app: App, where: RequestContext, options: SkipOptions): Promise<SkipResult> {
  const meant = await resolveReading(app, where, { named: options.reading });
  const { schedule } = meant;
  if (schedule === null) throw new UserError({ kind: 'no-schedule' });
  const now = app.clock.now();
  const time = options.time === null ? null : parseTime(options.time, schedule);
  const skipped =
    options.date === null
      ? nextSkip(meant, schedule, time, now)
      : {
          date: await parseSkipDate(options.date, time, meant, schedule, dateOptions(schedule, where, now)),
          time,
        };
  const { after } = await changeReading(app, where, { id: meant.id }, (current) => {
    const cleaned = { ...current, skips: skipsAhead(current, current.cursor) };
    if (cleaned.skips.length >= MAX_SKIPS) throw new UserError({ kind: 'too-many-skips', most: MAX_SKIPS });
    return addSkip(cleaned, skipped, now);
  });
  return { ...(await loadReadingStatus(app, after)), skipped };
}

function parseTime(typed: string, { times }: Schedule): TimeOfDay {
  const read = parseTimes(typed);
  if ('problem' in read) throw new UserError({ kind: 'times', problem: read.problem });
  const [time, ...more] = read.times;
  const known = times.find((each) => time !== undefined && isSameTime(each, time));
  if (known === undefined || more.length > 0) throw new UserError({ kind: 'no-such-time', times });
  return known;
}

/** The next slot that posts; with a time, the next at that time. */
function nextSkip(reading: Reading, schedule: Schedule, time: TimeOfDay | null, now: number): Skip {
  const timed = time === null ? schedule : { ...schedule, times: [time] };
  const slot = nextUnskippedSlot({ schedule: timed, skips: reading.skips }, firstSlotAfter(reading, now));
  const found = skipOf(timed, slot);
  return time === null ? found : { date: found.date, time };
}

/** What a pause with an end leaves out needs no skip. */
function firstSlotAfter({ pause, cursor }: Reading, now: number): number {
  const ends = pause?.by === 'host' ? (pause.until ?? now) - 1 : now;
  return Math.max(cursor, now, ends);
}

/** Of the days a text may mean, the one on which something is to be posted. */
async function parseSkipDate(
  typed: string,
  time: TimeOfDay | null,
  { cursor }: Reading,
  schedule: Schedule,
  options: DateOptions,
): Promise<string> {
  const days = await possibleDays(typed, options);
  const isAhead = (date: string) =>
    slotsOf(schedule, date, time).some((slot) => slot > Math.max(cursor, options.now));
  const [day, ...more] = days.filter(isAhead);
  if (day === undefined) {
    const [date] = days;
    const after = Math.max(options.now, Date.parse(date));
    throw new UserError({ kind: 'nothing-then', date, next: nextSlot(schedule, after), zone: schedule.zone });
  }
  if (more.length > 0) throw new UserError({ kind: 'which-date', text: typed, dates: [day, ...more] });
  return day;
}

function dateOptions({ zone }: Schedule, { locale }: RequestContext, now: number): DateOptions {
  return { zone, now, direction: 'from-today', language: locale };
}

/** For completion of the date, as YYYY-MM-DD: those to come on which something is posted. @throws UserError */
export async function suggestSkipDates(
  app: App,
  where: RequestContext,
  typed: string,
  named: string | null,
): Promise<readonly string[]> {
  const reading = await resolveReading(app, where, { named });
  const { schedule } = reading;
  if (schedule === null) return [];
  const now = app.clock.now();
  if (typed.trim() !== '') return suggestDates(typed, dateOptions(schedule, where, now));
  const dates = new Set<string>();
  let slot = firstSlotAfter(reading, now);
  while (dates.size < MAX_DATES_OFFERED) {
    slot = nextUnskippedSlot({ schedule, skips: reading.skips }, slot);
    dates.add(localDate(slot, schedule.zone));
  }
  return [...dates];
}

/** The times of a reading's schedule. @throws UserError */
export async function scheduleTimes(
  app: App,
  where: RequestContext,
  named: string | null,
): Promise<readonly TimeOfDay[]> {
  return (await resolveReading(app, where, { named })).schedule?.times ?? [];
}

/** A button under a skip; without one, of the first. @throws UserError */
export async function unskip(
  app: App,
  where: RequestContext,
  id: ReadingId,
  skipped: Skip | null,
): Promise<ReadingStatus> {
  await requireHost(app, where);
  const { after } = await changeReading(app, where, { id }, (current, now) => {
    const undone = skipped ?? skipsAhead(current, Math.max(current.cursor, now))[0];
    return undone === undefined ? current : removeSkip(current, undone, now);
  });
  return loadReadingStatus(app, after);
}

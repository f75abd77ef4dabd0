// `cli schedule preview`: the slots of a schedule, as the bot computes them.

import type { Timetable } from '../reading/schedule.ts';
import { describeSlot, localDate, slotsAfter } from '../reading/slots.ts';
import { parseDays, parseTimes } from '../reading/times.ts';
import { findZone } from '../reading/zones.ts';
import { type CliCommand, type Given, needed, UsageError, wholeNumber } from './command.ts';

const preview: CliCommand = {
  words: 'schedule preview',
  usage: '--times 09:00,18:00 --zone Europe/Paris [--days mon,wed] [--from 2027-03-01] [--count 40]',
  does: 'the next slots, with notes where the clocks change',
  options: {
    times: { type: 'string' },
    days: { type: 'string' },
    zone: { type: 'string' },
    from: { type: 'string' },
    count: { type: 'string' },
  },
  async run(given) {
    const timetable = readTimetable(given);
    const { after, date } = readFrom(given);
    const count = wholeNumber(given, 'count', { least: 1, most: 10_000, otherwise: 10 });
    const slots: { at: string; local: string; note: string | null }[] = [];
    for (const slot of slotsAfter(timetable, after)) {
      if (slots.length === count) break;
      if (localDate(slot, timetable.zone) < date) continue;
      const { local, note } = describeSlot(slot, timetable);
      slots.push({ at: new Date(slot).toISOString(), local, note });
    }
    const text = slots
      .map(({ at, local, note }) => `${local}  ${at}${note === null ? '' : `  (${note})`}`)
      .join('\n');
    return { json: slots, text };
  },
};

export const scheduleCommands: readonly CliCommand[] = [preview];

function readTimetable(given: Given): Timetable {
  const times = parseTimes(needed(given, 'times'));
  if ('problem' in times)
    throw new UsageError(`--times: can't read ${JSON.stringify(times.problem.piece)} as a time of day`);
  const days = parseDays(typeof given.options.days === 'string' ? given.options.days : 'daily');
  if ('problem' in days)
    throw new UsageError(`--days: can't read ${JSON.stringify(days.problem.piece)} as a weekday`);
  const zone = findZone(needed(given, 'zone'));
  if ('suggestions' in zone) {
    const near = zone.suggestions.length > 0 ? `; did you mean ${zone.suggestions.join(' or ')}?` : '';
    throw new UsageError(`--zone: there is no such time zone${near}`);
  }
  return { times: times.times, days: days.days, zone: zone.zone };
}

/** Longer than any zone is away from UTC, in milliseconds. */
const A_DAY_AND_MORE = 36 * 60 * 60 * 1000;

/** A date begins where the schedule's own clock says so; without one, it begins now. @throws UsageError */
function readFrom({ options }: Given): { readonly after: number; readonly date: string } {
  const { from } = options;
  if (typeof from !== 'string') return { after: Date.now(), date: '' };
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(from) ? Date.parse(from) : Number.NaN;
  if (Number.isNaN(midnight)) throw new UsageError('--from must be a date such as 2027-03-01');
  return { after: midnight - A_DAY_AND_MORE, date: from };
}

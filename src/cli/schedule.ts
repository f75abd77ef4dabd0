// `cli schedule preview`: the slots of a schedule, as the bot computes them.

import { parseDayRule } from '../reading/day-rules.ts';
import { HOUR_MS } from '../reading/durations.ts';
import { withFirstDate } from '../reading/first-date.ts';
import { countsFromDate, type Timetable } from '../reading/schedule.ts';
import { describeSlot, localDate, slotsAfter } from '../reading/slots.ts';
import { findZone } from '../reading/time-zones.ts';
import { parseTimes } from '../reading/times.ts';
import {
  type CliCommand,
  integerOption,
  type ParsedArguments,
  requiredOption,
  UsageError,
} from './command.ts';

const preview: CliCommand = {
  name: 'schedule preview',
  usage:
    "--times 09:00,18:00 --zone Europe/Paris [--days 'every other day'] [--from 2027-03-01] [--count 40]",
  description: 'the next slots, with notes where the clocks change',
  options: {
    times: { type: 'string' },
    days: { type: 'string' },
    zone: { type: 'string' },
    from: { type: 'string' },
    count: { type: 'string' },
  },
  async run(given) {
    const { after, date } = parseFrom(given);
    const timetable = parseTimetable(given, date);
    const count = integerOption(given, 'count', { min: 1, max: 10_000, fallback: 10 });
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

function parseTimetable(given: ParsedArguments, from: string): Timetable {
  const times = parseTimes(requiredOption(given, 'times'));
  if ('problem' in times)
    throw new UsageError(`--times: can't read ${JSON.stringify(times.problem.token)} as a time of day`);
  const days = parseDayRule(typeof given.options.days === 'string' ? given.options.days : 'daily');
  if ('problem' in days)
    throw new UsageError(`--days: can't read ${JSON.stringify(days.problem.token)} as days`);
  const zone = findZone(requiredOption(given, 'zone'));
  if ('suggestions' in zone) {
    const near = zone.suggestions.length > 0 ? `; did you mean ${zone.suggestions.join(' or ')}?` : '';
    throw new UsageError(`--zone: there is no such time zone${near}`);
  }
  const timetable = { times: times.times, days: days.rule, from: null, zone: zone.zone };
  // “Every other day” counts from the first date that is shown.
  if (from === '') return withFirstDate(timetable, [], Date.now());
  return { ...timetable, from: countsFromDate(days.rule) ? from : null };
}

/** Longer than any zone is away from UTC, in milliseconds. */
const MAX_UTC_OFFSET_MS = 36 * HOUR_MS;

/** A date begins where the schedule's own clock says so; without one, it begins now. @throws UsageError */
function parseFrom({ options }: ParsedArguments): { readonly after: number; readonly date: string } {
  const { from } = options;
  if (typeof from !== 'string') return { after: Date.now(), date: '' };
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(from) ? Date.parse(from) : Number.NaN;
  if (Number.isNaN(midnight)) throw new UsageError('--from must be a date such as 2027-03-01');
  return { after: midnight - MAX_UTC_OFFSET_MS, date: from };
}

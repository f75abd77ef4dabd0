// `/schedule set` and `clear`: a new schedule, none, or the one that was taken away.

import type { App } from '../../../ports/app.ts';
import type { Server } from '../../../ports/documents.ts';
import { NEW_SERVER } from '../../../ports/new-documents.ts';
import { UserError } from '../../../ports/user-error.ts';
import { changeSchedule, clearSchedule } from '../../../reading/change-schedule.ts';
import { suggestDates } from '../../../reading/dates/suggest-dates.ts';
import type { ReadingId } from '../../../reading/reading.ts';
import type { Portion, Schedule } from '../../../reading/schedule.ts';
import { isSameSkip, type Skip, skipsAhead } from '../../../reading/skips.ts';
import { serverOf } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import { parseDay } from '../../parse-day.ts';
import type { RequestContext } from '../../request-context.ts';
import { parseSchedule } from '../reading/parse-schedule.ts';
import { changeReading, loadReadingStatus, type ReadingStatus, resolveReading } from './change.ts';

/** As typed; null for what is to stay. Scenes and minutes exclude each other. */
export interface SetOptions {
  readonly times: string | null;
  readonly days: string | null;
  readonly zone: string | null;
  /** The day that “every n” counts from. */
  readonly from: string | null;
  readonly scenes: number | null;
  readonly minutes: number | null;
  readonly reading: string | null;
}

export interface SetResult extends ReadingStatus {
  /** Skips that the new schedule has no slot for. */
  readonly droppedSkips: readonly Skip[];
}

/** What was left out stays as it was; the zone of a first schedule is the last one used in the server. @throws UserError */
export async function setSchedule(app: App, where: RequestContext, options: SetOptions): Promise<SetResult> {
  const { reading: named, ...given } = options;
  if (options.scenes !== null && options.minutes !== null) throw new UserError({ kind: 'scenes-or-minutes' });
  const meant = await resolveReading(app, where, { named });
  if (Object.values(given).every((each) => each === null)) throw new UserError({ kind: 'nothing-to-set' });
  const server = await app.documents.get('server', serverOf(where));
  const from = await parseFrom(app, where, options, meant.schedule, server);
  const { before, after } = await changeReading(app, where, { id: meant.id }, (current, now) =>
    changeSchedule(current, parseOptions({ ...options, from }, current.schedule, server), now),
  );
  await rememberZone(app, after.server, after.schedule?.zone ?? null);
  const ahead = skipsAhead(before, Math.max(before.cursor, app.clock.now()));
  const droppedSkips = ahead.filter((skip) => !after.skips.some((kept) => isSameSkip(kept, skip)));
  return { ...(await loadReadingStatus(app, after)), droppedSkips };
}

/** Which day that is, is for the clock to say that the schedule will have. */
async function parseFrom(
  app: App,
  where: RequestContext,
  { from, ...options }: SetOptions,
  base: Schedule | null,
  server: Server | undefined,
): Promise<string | null> {
  if (from === null) return null;
  const { zone } = parseOptions({ ...options, from: null }, base, server);
  return parseDay(from, { zone, now: app.clock.now(), direction: 'from-today', language: where.locale });
}

/** For completion of `from`, as YYYY-MM-DD. @throws UserError */
export async function suggestFirstDays(
  app: App,
  where: RequestContext,
  typed: string,
  named: string | null,
): Promise<readonly string[]> {
  const { schedule, server } = await resolveReading(app, where, { named });
  const zone = schedule?.zone ?? (await app.documents.get('server', server))?.zone ?? 'UTC';
  return suggestDates(typed, { zone, now: app.clock.now(), direction: 'from-today', language: where.locale });
}

/** `cleared`: the schedule that was taken away. @throws UserError where there is none */
export async function clear(
  app: App,
  where: RequestContext,
  named: string | null,
): Promise<ReadingStatus & { readonly cleared: Schedule }> {
  const { before, after } = await changeReading(app, where, { named }, (current, now) =>
    current.schedule === null ? current : clearSchedule(current, now),
  );
  if (before.schedule === null) throw new UserError({ kind: 'no-schedule' });
  return { ...(await loadReadingStatus(app, after)), cleared: before.schedule };
}

/** Puts a cleared schedule back; a new one set meanwhile stays. @throws UserError */
export async function restoreSchedule(
  app: App,
  where: RequestContext,
  id: ReadingId,
  schedule: Schedule,
): Promise<ReadingStatus> {
  await requireHost(app, where);
  const { after } = await changeReading(app, where, { id }, (current, now) =>
    current.schedule === null ? changeSchedule(current, schedule, now) : current,
  );
  return loadReadingStatus(app, after);
}

function parseOptions(options: SetOptions, base: Schedule | null, server: Server | undefined): Schedule {
  const timing = parseSchedule(options, base, server?.zone ?? null);
  if ('problems' in timing) throw new UserError(timing.problems[0]);
  if (timing.schedule === null) throw new UserError({ kind: 'schedule-incomplete' });
  const { minutes } = options;
  const portion: Portion = minutes === null ? timing.schedule.portion : { kind: 'minutes', minutes };
  return { ...timing.schedule, portion };
}

async function rememberZone({ documents }: App, server: string, zone: string | null): Promise<void> {
  await documents.update('server', server, (current = NEW_SERVER) =>
    current.zone === zone ? { result: null } : { write: { ...current, zone }, result: null },
  );
}

// `/schedule set` and `clear`: a new schedule, none, or the one that was taken away.

import type { App } from '../../../ports/app.ts';
import type { Server } from '../../../ports/documents.ts';
import { UserError } from '../../../ports/user-error.ts';
import { changeSchedule, clearSchedule } from '../../../reading/change-schedule.ts';
import type { ReadingId } from '../../../reading/reading.ts';
import type { Portion, Schedule } from '../../../reading/schedule.ts';
import { serverOf } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';
import { NEW_SERVER } from '../reading/acquire-channel.ts';
import { parseSchedule } from '../reading/parse-schedule.ts';
import { changeReading, loadReadingStatus, type ReadingStatus } from './change.ts';

/** As typed. Scenes and minutes exclude each other. */
export interface SetOptions {
  readonly times: string;
  readonly days: string | null;
  readonly zone: string | null;
  readonly scenes: number | null;
  readonly minutes: number | null;
  readonly reading: string | null;
}

/** What was left out stays as it was; the zone of a first schedule is the last one used in the server. @throws UserError */
export async function setSchedule(
  app: App,
  where: RequestContext,
  options: SetOptions,
): Promise<ReadingStatus> {
  if (options.scenes !== null && options.minutes !== null) throw new UserError({ kind: 'scenes-or-minutes' });
  const server = await app.documents.get('server', serverOf(where));
  const { after } = await changeReading(app, where, { named: options.reading }, (current, now) =>
    changeSchedule(current, parseOptions(options, current.schedule, server), now),
  );
  await rememberZone(app, after.server, after.schedule?.zone ?? null);
  return loadReadingStatus(app, after);
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

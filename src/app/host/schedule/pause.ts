// `/schedule pause` and `resume`: when a reading waits, and for how long.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import { pauseReading, resumeReading } from '../../../reading/change-schedule.ts';
import type { DateOptions } from '../../../reading/dates/parse-date.ts';
import { startOfDate } from '../../../reading/dates/start-of-date.ts';
import { suggestDates } from '../../../reading/dates/suggest-dates.ts';
import type { Fault } from '../../../reading/fault.ts';
import { nextPage } from '../../../reading/park.ts';
import type { Reading } from '../../../reading/reading.ts';
import { requireHost } from '../../hosts.ts';
import { parseDay } from '../../parse-day.ts';
import type { RequestContext } from '../../request-context.ts';
import {
  changeReading,
  loadReadingStatus,
  type ReadingRef,
  type ReadingStatus,
  resolveReading,
} from './change.ts';
import { type ReconcileResult, reconcileAfterRestore } from './reconcile-after-restore.ts';
import { currentChannelView } from './show.ts';

/** `until`: as typed, or null for a pause without an end. @throws UserError */
export async function pause(
  app: App,
  where: RequestContext,
  until: string | null,
  named: string | null,
): Promise<ReadingStatus> {
  const reading = await resolveReading(app, where, { named });
  const options = await pauseDates(app, where, reading);
  const end = until === null ? null : startOfDate(await parseDay(until, options), options.zone);
  const { after } = await changeReading(app, where, { id: reading.id }, (current, now) =>
    pauseReading(current, end, now),
  );
  return loadReadingStatus(app, after);
}

/** For completion of `until`, as YYYY-MM-DD. @throws UserError */
export async function suggestPauseEnds(
  app: App,
  where: RequestContext,
  typed: string,
  named: string | null,
): Promise<readonly string[]> {
  return suggestDates(typed, await pauseDates(app, where, await resolveReading(app, where, { named })));
}

async function pauseDates(app: App, where: RequestContext, reading: Reading): Promise<DateOptions> {
  const lastZone = (await app.documents.get('server', reading.server))?.zone ?? null;
  const zone = reading.schedule?.zone ?? lastZone ?? 'UTC';
  return { zone, now: app.clock.now(), direction: 'after-today', language: where.locale };
}

export type ResumeView =
  /** After a restore: what stood in the channel, and the next slot. */
  | ReconcileResult
  /** After a host's pause: the next slot. */
  | ({ readonly kind: 'resumed' } & ReadingStatus)
  /** After a fault: tried again at once. `fault`: what still seems to keep the bot from posting. */
  | {
      readonly kind: 'retrying';
      readonly reading: Reading;
      readonly scene: number;
      readonly fault: Fault | null;
    };

/** @throws UserError where the reading isn't paused */
export async function resume(app: App, where: RequestContext, which: ReadingRef): Promise<ResumeView> {
  const { before, after } = await changeReading(app, where, which, (current, now) =>
    current.pause === null ? current : resumeReading(current, now),
  );
  if (before.pause === null) throw new UserError({ kind: 'not-paused' });
  if (before.pause.by === 'restored') return reconcileAfterRestore(app, where, before);
  if (before.pause.by === 'host') return { kind: 'resumed', ...(await loadReadingStatus(app, after)) };
  return retryView(app, after);
}

async function retryView(app: App, reading: Reading): Promise<ResumeView> {
  const channel = await currentChannelView(app, reading);
  app.engine.wake(reading.id);
  const scene = nextPage(reading)?.scene ?? reading.released + 1;
  return { kind: 'retrying', reading, scene, fault: channel?.fault ?? null };
}

/** The button of the same name. @throws UserError */
export async function resumeByButton(app: App, where: RequestContext, id: string): Promise<ResumeView> {
  await requireHost(app, where);
  return resume(app, where, { id });
}

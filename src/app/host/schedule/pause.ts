// `/schedule pause`, `resume` and `skip`: when a reading waits, and for how long.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import { pauseReading, resumeReading, skipNextSlot, undoSkip } from '../../../reading/change-schedule.ts';
import { startOfDay } from '../../../reading/dates.ts';
import type { Fault } from '../../../reading/fault.ts';
import { nextPage } from '../../../reading/park.ts';
import type { Reading } from '../../../reading/reading.ts';
import { requireHost } from '../../hosts.ts';
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
  const { server } = await resolveReading(app, where, { named });
  const lastZone = (await app.documents.get('server', server))?.zone ?? null;
  const { after } = await changeReading(app, where, { named }, (current, now) => {
    const zone = current.schedule?.zone ?? lastZone ?? 'UTC';
    return pauseReading(current, until === null ? null : parseDay(until, zone, now), now);
  });
  return loadReadingStatus(app, after);
}

function parseDay(text: string, zone: string, now: number): number {
  const day = startOfDay(text, zone, now);
  if ('at' in day) return day.at;
  throw new UserError({ kind: day.problem === 'past' ? 'date-past' : 'date', text });
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

/** @throws UserError */
export async function skip(app: App, where: RequestContext, named: string | null): Promise<ReadingStatus> {
  const { after } = await changeReading(app, where, { named }, (current, now) => {
    if (current.schedule === null) throw new UserError({ kind: 'no-schedule' });
    return skipNextSlot(current, now);
  });
  return loadReadingStatus(app, after);
}

/** The button under `skip`. @throws UserError */
export async function unskip(app: App, where: RequestContext, id: string): Promise<ReadingStatus> {
  await requireHost(app, where);
  const { after } = await changeReading(app, where, { id }, undoSkip);
  return loadReadingStatus(app, after);
}

// `/schedule show` and `preview`: how a reading stands, and what its next slots bring.

import { ageHindrance } from '../../../delivery/age-restriction.ts';
import type { App } from '../../../ports/app.ts';
import type { UnreadableReading } from '../../../ports/documents.ts';
import { PublishError } from '../../../ports/publisher.ts';
import { serverReadings } from '../../../ports/readings.ts';
import { UserError } from '../../../ports/user-error.ts';
import { type CalendarDate, calendarDays } from '../../../reading/calendar-days.ts';
import type { Fault, TransientFailure } from '../../../reading/fault.ts';
import { forecast, type UpcomingInstallment } from '../../../reading/forecast.ts';
import { lastOwedScene } from '../../../reading/installment.ts';
import { isParked, nextPage } from '../../../reading/park.ts';
import type { Reading, Trouble } from '../../../reading/reading.ts';
import { checkAge } from '../../age-restriction.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';
import { type ChannelView, viewChannel } from '../reading/channel.ts';
import {
  checkActive,
  loadReadingStatus,
  type ReadingRef,
  type ReadingStatus,
  readingStatus,
  resolveReading,
} from './change.ts';

/** How many slots a preview shows. */
const PREVIEW_SLOTS = 10;

export interface OwedScenes {
  readonly first: number;
  readonly last: number;
  /** Held back by a fault or a pause: not on the way. */
  readonly isParked: boolean;
  /** What passes by itself and slows the next page down, and when it is tried again (epoch milliseconds); null for nothing. */
  readonly delay: { readonly by: TransientFailure; readonly until: number } | null;
}

export interface ShowView extends ReadingStatus {
  /** Scenes with pages still to be sent; null where none. */
  readonly owed: OwedScenes | null;
  /** What the bot may do in the channel now; null where nobody could tell. */
  readonly channel: ChannelView | null;
  readonly troubles: readonly Trouble[];
  /** Whether what halted the reading is in order again, now that somebody looked. */
  readonly mended: boolean;
  /** Other readings of this server whose documents can't be read. */
  readonly unreadable: readonly UnreadableReading[];
}

/** @throws UserError */
export async function showSchedule(app: App, where: RequestContext, named: string | null): Promise<ShowView> {
  const reading = await resolveReading(app, where, { named });
  const [standing, channel, { unreadable }] = await Promise.all([
    loadReadingStatus(app, reading),
    currentChannelView(app, reading),
    serverReadings(app, reading.server),
  ]);
  const owed = owedScenes(reading, app.clock.now());
  const mended = isMended(reading, channel);
  return { ...standing, owed, channel, troubles: reading.troubles, mended, unreadable };
}

/** Faults that a look at the channel shows: what else halted a reading shows only when it posts. */
const VISIBLE_FAULTS: ReadonlySet<Fault['kind']> = new Set<Fault['kind']>([
  ...(['missing-channel', 'missing-permissions', 'missing-server', 'not-age-restricted'] as const),
]);

function isMended({ pause, state }: Reading, channel: ChannelView | null): boolean {
  if (state !== 'active' || pause?.by !== 'fault' || !VISIBLE_FAULTS.has(pause.fault.kind)) return false;
  return channel !== null && channel.name !== '' && channel.fault === null;
}

function owedScenes(reading: Reading, now: number): OwedScenes | null {
  const last = lastOwedScene(reading.outbox);
  if (last === 0) return null;
  return {
    first: Math.min(last, reading.released + 1),
    last,
    isParked: isParked(reading, now),
    delay: delayOf(reading),
  };
}

function delayOf(reading: Reading): OwedScenes['delay'] {
  const progress = nextPage(reading)?.progress;
  if (progress?.state !== 'owed' || progress.because === null) return null;
  return { by: progress.because, until: progress.notBefore };
}

/** How the channel stands now; null where Discord did not say: the rest of an answer stands without it. */
export async function currentChannelView(
  app: Pick<App, 'publisher' | 'library'>,
  reading: Reading,
): Promise<ChannelView | null> {
  const { server, channel, policies } = reading;
  try {
    const view = await viewChannel(app, server, channel, policies.discussion === 'thread');
    if (view.fault !== null || view.ageRestricted !== false) return view;
    const story = await app.library.story(reading.story, reading.revision);
    const hindrance = await ageHindrance(app, reading, story);
    return hindrance?.kind === 'fault' ? { ...view, fault: hindrance.fault } : view;
  } catch (error) {
    if (error instanceof PublishError) return null;
    throw error;
  }
}

export interface PreviewSlot extends UpcomingInstallment {
  /** One for each scene, null for those without; all of it null unless spoilers were asked for. */
  readonly titles: readonly (string | null)[] | null;
}

export interface PreviewView extends ReadingStatus {
  readonly slots: readonly PreviewSlot[];
  readonly spoilers: boolean;
  /** Whole weeks, from this one on. */
  readonly days: readonly CalendarDate[];
}

/**
 * The next ten installments, and a calendar whose weeks begin on a weekday from 1, Monday, to 7. Hosts are readers too:
 * titles only on request. @throws UserError
 */
export async function preview(
  app: App,
  where: RequestContext,
  which: ReadingRef,
  { spoilers, firstWeekday }: { readonly spoilers: boolean; readonly firstWeekday: number },
): Promise<PreviewView> {
  if ('id' in which) await requireHost(app, where);
  // Titles are text: of a channel that is gone nobody can say who may read them.
  const reading = await resolveReading(app, where, which, spoilers ? 'read' : 'host');
  checkActive(reading);
  if (reading.schedule === null) throw new UserError({ kind: 'no-schedule' });
  const story = await app.library.story(reading.story, reading.revision);
  if (spoilers) await checkAge(app, where, reading, story);
  const slots: PreviewSlot[] = [];
  for (const upcoming of forecast(reading, story, app.clock.now())) {
    if (slots.length === PREVIEW_SLOTS) break;
    const { firstScene, lastScene } = upcoming;
    const scenes = Array.from({ length: lastScene - firstScene + 1 }, (_, index) => firstScene + index);
    const titles = spoilers ? scenes.map((scene) => story.scenes[scene - 1]?.title ?? null) : null;
    slots.push({ ...upcoming, titles });
  }
  const now = app.clock.now();
  const days = calendarDays(reading, story, reading.schedule.zone, firstWeekday, now);
  return { ...readingStatus(reading, story, now), slots, spoilers, days };
}

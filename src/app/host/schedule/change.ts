// Changes one active reading for a host, in one compare-and-set, and says how it stands then.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import { finishingSlot, forecast, type UpcomingInstallment } from '../../../reading/forecast.ts';
import type { Reading, ReadingId } from '../../../reading/reading.ts';
import { type Skip, skipsAhead } from '../../../reading/skips.ts';
import type { Story } from '../../../story/story.ts';
import { findReading, readingById } from '../../find-reading.ts';
import { type NextPost, nextPost } from '../../next-post.ts';
import type { RequestContext } from '../../request-context.ts';
import type { Purpose } from '../../visible-readings.ts';

/** A reading as what a host typed names it, or as a button does. */
export type ReadingRef = { readonly named: string | null } | { readonly id: ReadingId };

/** How a reading stands, and what comes. */
export interface ReadingStatus {
  readonly reading: Reading;
  readonly next: NextPost;
  /** The first installment with a slot of its own, or null. */
  readonly upcoming: UpcomingInstallment | null;
  /** When the last scene goes out (epoch milliseconds); null for an ongoing serial, or where nobody can know. */
  readonly finish: number | null;
  /** Dates, or times of them, that post nothing. */
  readonly skips: readonly Skip[];
  /** When this was so (epoch milliseconds). */
  readonly now: number;
  /** How many scenes the story has. */
  readonly total: number;
  readonly ongoing: boolean;
}

/** @throws UserError where there is no such reading */
export async function resolveReading(
  app: App,
  where: RequestContext,
  which: ReadingRef,
  purpose: Purpose = 'host',
): Promise<Reading> {
  return 'id' in which
    ? readingById(app, where, which.id, purpose)
    : findReading(app, where, which.named, purpose);
}

/**
 * Changes the reading that is meant and returns it as it stood and as it stands. `change` may run several times, and
 * may throw a UserError itself. @throws UserError where the reading isn't active
 */
export async function changeReading(
  app: App,
  where: RequestContext,
  which: ReadingRef,
  change: (current: Reading, now: number) => Reading,
): Promise<{ readonly before: Reading; readonly after: Reading }> {
  const { id } = await resolveReading(app, where, which);
  return app.documents.update('reading', id, (before) => {
    if (before === undefined) throw new UserError({ kind: 'gone' });
    checkActive(before);
    const after = change(before, app.clock.now());
    return after === before ? { result: { before, after } } : { write: after, result: { before, after } };
  });
}

/** @throws UserError */
export function checkActive({ state, title }: Reading): void {
  if (state !== 'active') throw new UserError({ kind: 'not-active', title, state });
}

/** Before anything is posted: nobody knows yet what is out. @throws UserError */
export function checkNotRestored({ pause, title }: Reading): void {
  if (pause?.by !== 'restored') return;
  throw new UserError({ kind: 'restored', title, backupAt: pause.backupAt });
}

export async function loadReadingStatus({ library, clock }: App, reading: Reading): Promise<ReadingStatus> {
  return readingStatus(reading, await library.story(reading.story, reading.revision), clock.now());
}

export function readingStatus(reading: Reading, story: Story, now: number): ReadingStatus {
  return {
    reading,
    next: nextPost(reading, story, now),
    upcoming: forecast(reading, story, now).next().value ?? null,
    finish: finishingSlot(reading, story, now),
    skips: reading.schedule === null ? [] : skipsAhead(reading, Math.max(reading.cursor, now)),
    now,
    total: story.scenes.length,
    ongoing: story.status === 'ongoing',
  };
}

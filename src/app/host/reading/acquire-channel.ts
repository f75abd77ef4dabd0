// Makes a reading the active one of its channel, however many hosts try at once: a channel holds one.

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { composeInstallment, putInOutbox } from '../../../delivery/compose.ts';
import type { App } from '../../../ports/app.ts';
import { type Decision, type Documents, UnreadableDocumentError } from '../../../ports/documents.ts';
import { NEW_SERVER } from '../../../ports/new-documents.ts';
import { checkReadable } from '../../../ports/readings.ts';
import { UserError } from '../../../ports/user-error.ts';
import { type Installment, isClaimed, type Occasion } from '../../../reading/installment.ts';
import { type SceneRange, withDue } from '../../../reading/plan-tick.ts';
import type { Reading, ReadingId } from '../../../reading/reading.ts';
import { serverOf } from '../../find-reading.ts';
import type { RequestContext } from '../../request-context.ts';

/** What a reading turns into, and what it posts at once. */
export interface ReadingChange {
  readonly reading: Reading;
  readonly firstInstallment: { readonly range: SceneRange; readonly occasion: Occasion } | null;
}

export interface AcquireOptions {
  readonly id: ReadingId;
  readonly channel: string;
  /** Whether it has happened already: an earlier press of the same button. @throws UserError where it can't happen */
  isDone(current: Reading): boolean;
  apply(current: Reading): ReadingChange;
  /** Looks, once the server lists the reading, whether it can still begin. @throws UserError where it can't */
  checkReady?(): Promise<void>;
}

/** Whoever loses so often against others is not unlucky, something is wrong. */
const MAX_ATTEMPTS = 20;
/** The longest wait after a loss, in milliseconds: a random one parts two that lose in step. */
const MAX_BACKOFF_MS = 40;

/** Stands in `lastRequest` while a reading reaches for a channel. */
const RESERVATION_PREFIX = 'taking:';

/**
 * Turns a reading into the active one of `channel`; nothing happens twice.
 *
 * No single document says who holds a channel, so readings that reach for one at the same time watch each other.
 * Each first marks itself, joins the server's list, then looks at all others of the list: an active one in the
 * channel wins, and a mark is taken off. Only who still wears its own mark turns. Of two that reach at once one has
 * looked later, and what it saw was the other one active, or its mark, now gone: never do both turn. One that died
 * half-way leaves a mark that stops nobody; the list may keep a draft, which nobody is shown.
 *
 * @throws UserError where another reading is active there
 */
export async function acquireChannel(
  app: App,
  where: RequestContext,
  options: AcquireOptions,
): Promise<Reading> {
  const server = serverOf(where);
  for (let lostRaces = 0; lostRaces < MAX_ATTEMPTS; lostRaces++) {
    if (lostRaces > 0) await sleep(Math.random() * MAX_BACKOFF_MS);
    const { reserved, isDone } = await reserve(app.documents, server, options);
    if (isDone) return reserved;
    const change = options.apply({ ...reserved, lastRequest: where.request });
    const readingIds = await addToServer(app.documents, server, change.reading, where.serverLocale);
    await options.checkReady?.();
    for (const id of readingIds)
      if (id !== options.id)
        await revokeReservation(app.documents, id, options.channel).catch(nameUnreadable(id));
    const changed = await saveChange(app, reserved, change);
    if (changed === null) continue;
    await removeDroppedOutboxes(app.documents, reserved.outbox, changed.outbox);
    app.engine.wake(changed.id);
    return changed;
  }
  throw new Error(
    `reading ${options.id} lost ${MAX_ATTEMPTS} times in reaching for channel ${options.channel}`,
  );
}

interface Reservation {
  readonly reserved: Reading;
  readonly isDone: boolean;
}

async function reserve(
  documents: Documents,
  server: string,
  { id, isDone }: AcquireOptions,
): Promise<Reservation> {
  const reservation = RESERVATION_PREFIX + randomUUID();
  return documents.update('reading', id, (current): Decision<Reading, Reservation> => {
    if (current === undefined || current.server !== server) throw new UserError({ kind: 'draft-gone' });
    if (isDone(current)) return { result: { reserved: current, isDone: true } };
    const marked = { ...current, lastRequest: reservation };
    return { write: marked, result: { reserved: marked, isDone: false } };
  });
}

/** Lists the reading and remembers its zone and the server's language, before it is active: a reading must not run where nobody finds it. */
async function addToServer(
  documents: Documents,
  server: string,
  reading: Reading,
  serverLocale: string | null,
): Promise<readonly ReadingId[]> {
  return documents.update('server', server, (current = NEW_SERVER) => {
    const known = current.readings.includes(reading.id);
    const readings = known ? current.readings : [...current.readings, reading.id];
    const zone = reading.schedule?.zone ?? current.zone;
    const locale = serverLocale ?? current.locale;
    return { write: { ...current, readings, zone, locale }, result: readings };
  });
}

/** Looks at another reading and takes its mark off, in one change. @throws UserError where it holds the channel */
async function revokeReservation(documents: Documents, id: ReadingId, channel: string): Promise<void> {
  await documents.update('reading', id, (other) => {
    if (other?.state === 'active' && other.channel === channel) {
      throw new UserError({ kind: 'channel-taken', channel, title: other.title });
    }
    if (!other?.lastRequest?.startsWith(RESERVATION_PREFIX)) return { result: null };
    return { write: { ...other, lastRequest: null }, result: null };
  });
}

/** A reading that can't be read may be the one that holds the channel. */
const nameUnreadable = (id: ReadingId) => (error: unknown) => {
  if (error instanceof UnreadableDocumentError) checkReadable([{ id, reason: error.reason }]);
  throw error;
};

/** Null where somebody changed the reading since it was marked. */
async function saveChange(
  app: App,
  reserved: Reading,
  { reading, firstInstallment }: ReadingChange,
): Promise<Reading | null> {
  const { documents, library, clock } = app;
  if (firstInstallment === null) {
    const changed = withDue(reading, clock.now());
    return documents.update('reading', reading.id, (current) =>
      isDeepStrictEqual(current, reserved) ? { write: changed, result: changed } : { result: null },
    );
  }
  const story = await library.story(reading.story, reading.revision);
  const composed = await composeInstallment(
    app,
    reading,
    story,
    firstInstallment.range,
    firstInstallment.occasion,
  );
  if ((await putInOutbox(app, reserved, reading, composed)) === null) return null;
  return { ...reading, outbox: [...reading.outbox, composed.installment] };
}

/** Removes what dropped installments would have sent; what somebody is sending right now is left to them. */
export async function removeDroppedOutboxes(
  documents: Documents,
  before: readonly Installment[],
  after: readonly Installment[],
): Promise<void> {
  const kept = new Set(after.map(({ id }) => id));
  for (const { id, deliveries } of before) {
    if (!kept.has(id) && !deliveries.some(isClaimed)) await documents.remove('outbox', id);
  }
}

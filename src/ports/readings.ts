// The readings of a server, from the documents.

import type { Reading, ReadingId } from '../reading/reading.ts';
import type { App } from './app.ts';
import { UnreadableDocumentError, type UnreadableReading } from './documents.ts';
import { UserError } from './user-error.ts';

export interface ServerReadings {
  readonly readings: readonly Reading[];
  readonly unreadable: readonly UnreadableReading[];
}

/** The readings of these ids, in their order; those that are gone are left out. @throws StoreError where the store fails */
export async function loadReadings(
  { documents }: Pick<App, 'documents'>,
  ids: readonly ReadingId[],
): Promise<ServerReadings> {
  const found = await Promise.all(
    ids.map((id) =>
      documents.get('reading', id).catch((error: unknown): UnreadableReading => {
        if (!(error instanceof UnreadableDocumentError)) throw error;
        return { id, reason: error.reason };
      }),
    ),
  );
  const all = found.filter((each) => each !== undefined);
  return {
    readings: all.filter((each): each is Reading => !('reason' in each)),
    unreadable: all.filter((each): each is UnreadableReading => 'reason' in each),
  };
}

/** All readings that a server lists, drafts too. @throws StoreError where the store fails */
export async function serverReadings(app: Pick<App, 'documents'>, server: string): Promise<ServerReadings> {
  return loadReadings(app, (await app.documents.get('server', server))?.readings ?? []);
}

/** All readings of a server but drafts, the newest first; hidden ones too, which nobody may be told of. */
export async function readingsIn(app: Pick<App, 'documents'>, server: string): Promise<Reading[]> {
  return withoutDrafts((await serverReadings(app, server)).readings);
}

/** Those that somebody started, the newest first. */
export function withoutDrafts(readings: readonly Reading[]): Reading[] {
  return readings.filter(({ state }) => state !== 'draft').sort((a, b) => b.createdAt - a.createdAt);
}

/**
 * The reading that goes on in a channel: there is one at most.
 * @throws UserError where none is found, and one that can't be read may be it
 */
export async function activeIn(
  app: Pick<App, 'documents'>,
  server: string,
  channel: string,
): Promise<Reading | undefined> {
  const { readings, unreadable } = await serverReadings(app, server);
  const active = readings.find((each) => isActive(each) && each.channel === channel);
  if (active === undefined) checkReadable(unreadable);
  return active;
}

/** For what must know all readings of a server. @throws UserError that names those that can't be read */
export function checkReadable(unreadable: readonly UnreadableReading[]): void {
  if (unreadable.length > 0) throw new UserError({ kind: 'unreadable-readings', unreadable });
}

export function isActive({ state }: Reading): boolean {
  return state === 'active';
}

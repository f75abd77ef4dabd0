// The readings of a server, from the documents.

import type { Reading } from '../reading/reading.ts';
import type { App } from './app.ts';

/** All readings of a server but drafts, the newest first; hidden ones too, which nobody may be told of. */
export async function readingsIn({ documents }: Pick<App, 'documents'>, server: string): Promise<Reading[]> {
  const ids = (await documents.get('server', server))?.readings ?? [];
  const readings = await Promise.all(ids.map((id) => documents.get('reading', id)));
  return readings
    .filter((reading) => reading !== undefined)
    .filter(({ state }) => state !== 'draft')
    .sort((a, b) => b.createdAt - a.createdAt);
}

/** The reading that goes on in a channel: there is one at most. */
export async function activeIn(
  app: Pick<App, 'documents'>,
  server: string,
  channel: string,
): Promise<Reading | undefined> {
  return (await readingsIn(app, server)).find((each) => isActive(each) && each.channel === channel);
}

export function isActive({ state }: Reading): boolean {
  return state === 'active';
}

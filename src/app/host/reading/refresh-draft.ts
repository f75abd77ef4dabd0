// What a draft is drafted from: the newest revision of a story that is still there.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import type { Reading } from '../../../reading/reading.ts';

/** A draft at the newest revision of its story; anything else as it is. @throws UserError where the story was removed */
export async function refreshDraft(app: App, reading: Reading): Promise<Reading> {
  if (reading.state !== 'draft') return reading;
  const newest = await app.library.offer(reading.server, reading.story);
  if (newest === undefined) throw new UserError({ kind: 'story-gone', title: reading.title });
  const { revision, title } = newest;
  if (revision === reading.revision) return reading;
  return app.documents.update('reading', reading.id, (current) => {
    if (current?.state !== 'draft') return { result: reading };
    const result = { ...current, revision, title };
    return { write: result, result };
  });
}

/** @throws UserError where the story was removed */
export async function requireStory({ library }: App, { server, story, title }: Reading): Promise<void> {
  if ((await library.offer(server, story)) === undefined) throw new UserError({ kind: 'story-gone', title });
}

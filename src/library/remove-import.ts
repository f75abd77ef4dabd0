// Removing a book that somebody brought, with all that is kept of it; never while it is being read.

import type { App } from '../ports/app.ts';
import { type Documents, importId, memberId, serverOfMember } from '../ports/documents.ts';
import { checkReadable, serverReadings } from '../ports/readings.ts';
import type { Import } from '../ports/stored-imports.ts';
import type { Reading } from '../reading/reading.ts';
import { readingsOfImport } from './change-import.ts';
import { removeUsage } from './quota.ts';

export type RemovalResult =
  | { readonly kind: 'removed'; readonly story: Import }
  /** These go on. */
  | { readonly kind: 'being-read'; readonly readings: readonly Reading[] }
  | { readonly kind: 'gone' };

/**
 * Removes a story, the readings of it that are over, and everyone's places in those. Their posts stay where they are.
 *
 * The story goes first, so that nothing starts from then on: who starts a reading joins the server's list and then
 * looks for its story. Whoever looked before is in the list that is read here.
 * @throws UserError where a reading of the server can't be read
 */
export async function removeImport(
  { documents }: Pick<App, 'documents'>,
  owner: string,
  from: Import,
): Promise<RemovalResult> {
  // One of them may be of this story.
  checkReadable((await serverReadings({ documents }, owner)).unreadable);
  const key = importId(owner, from.story);
  const removed = await documents.update('import', key, (current) =>
    current === undefined ? { result: null } : { remove: true, result: current },
  );
  if (removed === null) return { kind: 'gone' };
  const putBack = () => documents.update('import', key, () => ({ write: removed, result: null }));
  const readings = await readingsOfImport(documents, owner, from.story);
  const active = readings.filter(isActive);
  if (active.length > 0) {
    await putBack();
    return { kind: 'being-read', readings: active };
  }
  for (const reading of readings) {
    if (await removeReading(documents, reading)) continue;
    await putBack();
    return { kind: 'being-read', readings: [reading] };
  }
  for (const kind of ['story', 'index', 'telling', 'codex', 'scene', 'cover'] as const) {
    for (const id of await documents.ids(kind, `${from.story}:`)) await documents.remove(kind, id);
  }
  await documents.remove('leftover', from.story);
  await documents.remove('notes', from.story);
  await removeUsage(documents, owner, from.story);
  if (from.addedBy !== null) await removeAddedStory(documents, owner, from.addedBy, from.story);
  return { kind: 'removed', story: removed };
}

/** Whether a reading keeps its story. A draft does not: who is about to start it finds it gone. */
export function isActive({ state }: Reading): boolean {
  return state === 'active';
}

/** False where it goes on again by now. */
async function removeReading(documents: Documents, { id, server }: Reading): Promise<boolean> {
  const gone = await documents.update('reading', id, (current) => {
    if (current === undefined) return { result: true };
    return isActive(current) ? { result: false } : { remove: true, result: true };
  });
  if (!gone) return false;
  await documents.update('server', server, (current) =>
    current === undefined
      ? { result: null }
      : { write: { ...current, readings: current.readings.filter((each) => each !== id) }, result: null },
  );
  for (const post of await documents.ids('posts', `${id}:`)) {
    const thread = (await documents.get('posts', post))?.thread ?? null;
    if (thread !== null) await documents.remove('thread', thread);
    await documents.remove('posts', post);
  }
  await removeBookmarks(documents, server, id);
  return true;
}

/** Looks at all members of a server, which reads all ids there are: only where a reading is removed. */
async function removeBookmarks(documents: Documents, server: string, reading: string): Promise<void> {
  for (const member of await documents.ids('member', '')) {
    if (serverOfMember(member) !== server) continue;
    await documents.update('member', member, (current) => {
      if (current === undefined) return { result: null };
      const { [reading]: place, ...bookmarks } = current.bookmarks;
      if (place === undefined && !current.started.includes(reading)) return { result: null };
      const started = current.started.filter((each) => each !== reading);
      return { write: { ...current, bookmarks, started }, result: null };
    });
  }
}

async function removeAddedStory(
  documents: Documents,
  server: string,
  user: string,
  story: string,
): Promise<void> {
  await documents.update('member', memberId(server, user), (current) =>
    current === undefined
      ? { result: null }
      : { write: { ...current, added: current.added.filter((each) => each !== story) }, result: null },
  );
}

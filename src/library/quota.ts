// How many bytes of text and covers a server's library holds, and whether there is room for more.

import type { Documents } from '../ports/documents.ts';
import { UserError } from '../ports/user-error.ts';
import type { StoryId } from '../story/story.ts';

/** Bytes of text and covers by story, those of its earlier revisions included: they stay where scenes are shared. */
type Usage = Readonly<Record<StoryId, number>>;

const noteId = (owner: string) => `library:${owner}`;

/** Bytes of text in UTF-8. */
export const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** @param needed bytes that are to be added @throws UserError where the owner's library has no room for them */
export async function checkRoom(
  documents: Documents,
  owner: string,
  quota: number | null,
  needed = 1,
): Promise<void> {
  if (quota === null) return;
  const used = await usedBytes(documents, owner);
  if (used + needed > quota) throw new UserError({ kind: 'library-quota', used, quota });
}

/** Whether so many bytes can be added: for what a book can do without. @throws StoreError */
export async function hasRoom(
  documents: Documents,
  owner: string,
  quota: number | null,
  needed: number,
): Promise<boolean> {
  return quota === null || (await usedBytes(documents, owner)) + needed <= quota;
}

async function usedBytes(documents: Documents, owner: string): Promise<number> {
  const usage = parseUsage((await documents.get('note', noteId(owner)))?.value);
  return Object.values(usage).reduce((sum, bytes) => sum + bytes, 0);
}

/** Counts bytes to a story. @throws StoreError */
export function addUsage(documents: Documents, owner: string, story: StoryId, bytes: number): Promise<void> {
  return changeUsage(documents, owner, (usage) => ({ ...usage, [story]: (usage[story] ?? 0) + bytes }));
}

/** Forgets a story that was removed. @throws StoreError */
export function removeUsage(documents: Documents, owner: string, story: StoryId): Promise<void> {
  return changeUsage(documents, owner, ({ [story]: _, ...others }) => others);
}

function changeUsage(documents: Documents, owner: string, change: (usage: Usage) => Usage): Promise<void> {
  return documents.update('note', noteId(owner), (note) => {
    const value = JSON.stringify(change(parseUsage(note?.value)));
    return { write: { value }, result: undefined };
  });
}

const parseUsage = (value: string | undefined): Usage =>
  value === undefined ? {} : (JSON.parse(value) as Usage);

// Covers that books brought with them: a document for each picture, named by the import that shows it.

import type { CoverImage } from '../import/book.ts';
import type { NamedCover, StoredCover } from '../ports/cover.ts';
import { coverId, type Documents, importId } from '../ports/documents.ts';
import { shortHash } from '../ports/short-hash.ts';
import type { StoryId } from '../story/story.ts';

/** A cover as it is stored, and what names it. */
export interface EncodedCover {
  readonly named: NamedCover;
  readonly stored: StoredCover;
}

export function encodeCover({ format, bytes }: CoverImage): EncodedCover {
  const base64 = Buffer.from(bytes.buffer).toString('base64');
  return { named: { format, hash: shortHash(base64) }, stored: { base64 } };
}

/** Before the import that names it. @throws StoreError */
export async function storeCover(
  documents: Documents,
  story: StoryId,
  { named, stored }: EncodedCover,
): Promise<void> {
  await documents.update('cover', coverId(story, named.hash), () => ({ write: stored, result: null }));
}

/** Removes those that a story's import names no longer, not even for taking its last change back. @throws StoreError */
export async function removeUnusedCovers(documents: Documents, owner: string, story: StoryId): Promise<void> {
  const now = await documents.get('import', importId(owner, story));
  const named = [now?.cover, now?.before?.cover].flatMap((cover) =>
    cover ? [coverId(story, cover.hash)] : [],
  );
  for (const id of await documents.ids('cover', `${story}:`))
    if (!named.includes(id)) await documents.remove('cover', id);
}

// The books that servers brought: where they stand in the documents, and how they change there.

import { type Documents, GLOBAL_OWNER, importId } from '../ports/documents.ts';
import type { Offer } from '../ports/library.ts';
import type { Import } from '../ports/stored-imports.ts';
import type { StoryId } from '../story/story.ts';

/** The stories that one owner brought: a server, or `EVERYWHERE`. By id. */
export async function importsOf(documents: Documents, owner: string): Promise<Import[]> {
  const ids = await documents.ids('import', `${owner}:`);
  const found = await Promise.all(ids.map((id) => documents.get('import', id)));
  return found.filter((each) => each !== undefined);
}

/** A story that may be started in a server: its own, or one that is offered everywhere; undefined for another's. */
export async function importFor(
  documents: Documents,
  server: string,
  story: StoryId,
): Promise<Import | undefined> {
  const own = await documents.get('import', importId(server, story));
  return own ?? documents.get('import', importId(GLOBAL_OWNER, story));
}

export const offerOf = ({ story, revision, title, author, scenes, addedAt }: Import): Offer => ({
  id: story,
  ...{ revision, title, author, scenes, addedAt },
  retold: false,
});

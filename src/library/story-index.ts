// The search index of a story: stored with its revision, made where it is missing, held while it is asked.

import { type Documents, storyRevisionId } from '../ports/documents.ts';
import { buildColumns } from '../story/search/columns.ts';
import { deserialiseIndex, type SerialisedIndex, serialiseIndex } from '../story/search/serialise.ts';
import { indexFromColumns, type StoryIndex } from '../story/search/story-index.ts';
import type { Story } from '../story/story.ts';
import { createCache } from './cache.ts';

/** Bytes: the indexes of some thirty long novels. */
const MAX_CACHED_BYTES = 64 * 1024 * 1024;

/** What opens the index of a story at its revision; `texts` gives the texts of all its scenes. */
export function createIndexCache(
  documents: Documents,
  texts: (story: Story) => Promise<readonly string[]>,
): (story: Story) => Promise<StoryIndex> {
  const cached = createCache<StoryIndex>(MAX_CACHED_BYTES, ({ bytes }) => bytes);
  return (story) => {
    const id = storyRevisionId(story.id, story.revision);
    return cached(id, async () => {
      const packed = await documents.get('index', id);
      const columns = packed === undefined ? null : deserialiseIndex(packed);
      if (columns !== null) return indexFromColumns(columns);
      // A revision older than its index, or one whose words were found in another way.
      const built = buildColumns(await texts(story), story.language);
      await storeIndex(documents, story, serialiseIndex(built));
      return indexFromColumns(built);
    });
  };
}

/** Stores the index of a revision, in place of one that is out of date. @throws StoreError */
export async function storeIndex(documents: Documents, story: Story, packed: SerialisedIndex): Promise<void> {
  await documents.update('index', storyRevisionId(story.id, story.revision), () => ({
    write: packed,
    result: null,
  }));
}

interface IndexedText {
  readonly story: Pick<Story, 'language'>;
  readonly texts: readonly string[];
}

/** The index of a story that is about to be stored. */
export function buildPackedIndex({ story, texts }: IndexedText): SerialisedIndex {
  return serialiseIndex(buildColumns(texts, story.language));
}

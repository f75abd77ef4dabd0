// What was found in a story's texts: kept beside each revision, and looked for where an older one is without.

import { buildCodex } from '../codex/build-codex.ts';
import { type Documents, storyRevisionId } from '../ports/documents.ts';
import { FOUND_CODEX_VERSION, type FoundCodex } from '../story/found-codex.ts';
import type { FullStory, Story } from '../story/story.ts';

/** Keeps what was found in a story that is taken in, and looks for it where nobody has. @throws StoreError */
export async function storeCodex(
  documents: Documents,
  { story, texts }: FullStory,
  find: () => FoundCodex = () => buildCodex(texts, story.language),
): Promise<FoundCodex> {
  return documents.update('codex', storyRevisionId(story.id, story.revision), (current) => {
    if (current?.version === FOUND_CODEX_VERSION) return { result: current };
    const codex = find();
    return { write: codex, result: codex };
  });
}

/** The found codex of a revision. @param textsOf all texts of its scenes, in order */
export async function loadCodex(
  documents: Documents,
  story: Story,
  textsOf: (story: Story) => Promise<readonly string[]>,
): Promise<FoundCodex> {
  const stored = await documents.get('codex', storyRevisionId(story.id, story.revision));
  // A revision older than its codex, or one of which less was found.
  if (stored?.version === FOUND_CODEX_VERSION) return stored;
  return storeCodex(documents, { story, texts: await textsOf(story) });
}

// The telling sentences of a revision's scenes: found when it is taken in, kept beside it, loaded when a recap needs them.

import { type Documents, type SalientSentences, storyRevisionId } from '../ports/documents.ts';
import { salientSentences } from '../story/salient-sentences.ts';
import type { Story } from '../story/story.ts';

/** Nothing for a scene whose author recapped it. `texts`: of scene n at index n - 1, Discord markup. */
export function extractSalientSentences({ scenes }: Story, texts: readonly string[]): SalientSentences {
  return {
    scenes: scenes.map(({ recap }, index) => (recap === null ? salientSentences(texts[index] ?? '') : [])),
  };
}

/** Keeps it, unless it is there: the same revision tells the same. @throws StoreError */
export async function storeSalientSentences(
  documents: Documents,
  story: Story,
  sentences: SalientSentences,
): Promise<void> {
  await documents.update('telling', storyRevisionId(story.id, story.revision), (current) =>
    current === undefined ? { write: sentences, result: null } : { result: null },
  );
}

/** Of a revision that was taken in before anybody looked for it, it is found now, and kept. @throws StoreError */
export async function loadSalientSentences(
  documents: Documents,
  story: Story,
  texts: (story: Story) => Promise<readonly string[]>,
): Promise<SalientSentences> {
  const stored = await documents.get('telling', storyRevisionId(story.id, story.revision));
  if (stored !== undefined) return stored;
  const found = extractSalientSentences(story, await texts(story));
  await storeSalientSentences(documents, story, found);
  return found;
}

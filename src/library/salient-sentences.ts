// The telling sentences of a revision's scenes: found when it is taken in, kept beside it, loaded when a recap needs them.

import { type Documents, storyRevisionId, type Telling } from '../ports/documents.ts';
import type { Story } from '../story/story.ts';
import { tellingSentences } from '../story/telling.ts';

/** Nothing for a scene whose author recapped it. `texts`: of scene n at index n - 1, Discord markup. */
export function tellingOf({ scenes }: Story, texts: readonly string[]): Telling {
  return {
    scenes: scenes.map(({ recap }, index) => (recap === null ? tellingSentences(texts[index] ?? '') : [])),
  };
}

/** Keeps it, unless it is there: the same revision tells the same. @throws StoreError */
export async function storeTelling(documents: Documents, story: Story, telling: Telling): Promise<void> {
  await documents.update('telling', storyRevisionId(story.id, story.revision), (current) =>
    current === undefined ? { write: telling, result: null } : { result: null },
  );
}

/** Of a revision that was taken in before anybody looked for it, it is found now, and kept. @throws StoreError */
export async function loadTelling(
  documents: Documents,
  story: Story,
  texts: (story: Story) => Promise<readonly string[]>,
): Promise<Telling> {
  const kept = await documents.get('telling', storyRevisionId(story.id, story.revision));
  if (kept !== undefined) return kept;
  const found = tellingOf(story, await texts(story));
  await storeTelling(documents, story, found);
  return found;
}

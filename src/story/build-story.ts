// Making a story of what a folder or a book gave: words counted, scenes numbered, hashes set.

import type { FullStory, SceneOutline, Story } from './story.ts';
import { countWords } from './words.ts';

/** A scene as it was written; its number is its place in the list. */
export interface DraftScene extends Pick<SceneOutline, 'slug' | 'title' | 'recap' | 'questions'> {
  /** Discord markup: emphasis kept, all else escaped. */
  readonly text: string;
}

/** A story before it is numbered, counted and hashed. */
export interface StoryDraft extends Omit<Story, 'revision' | 'scenes'> {
  readonly scenes: readonly DraftScene[];
}

/** A hash of a text, as a short string without a colon (ids join their parts with colons). */
export type Digest = (text: string) => string;

/** `digest` is handed in, since hashing is not this folder's business. The same draft gives the same story anywhere. */
export function buildStory(draft: StoryDraft, digest: Digest): FullStory {
  const scenes = draft.scenes.map(
    ({ slug, title, recap, questions, text }, index): SceneOutline => ({
      number: index + 1,
      slug,
      title,
      words: countWords(text),
      recap,
      questions,
      hash: digest(canonicalJson([title, text])),
    }),
  );
  return {
    story: { ...draft, revision: digest(canonicalJson(draft)), scenes },
    texts: draft.scenes.map(({ text }) => text),
  };
}

/** JSON with the keys of every object in order: equal values are written equally, however they were put together. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

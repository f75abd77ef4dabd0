// From a divided book to the story that is stored of it: long work, for a thread of its own.

import type { ImportedStory } from '../import/imported.ts';
import { type BuiltImport, slugOfTitle, toStory } from '../import/to-story.ts';
import type { StoryPlan } from '../ports/importer.ts';
import { shortHash } from '../ports/short-hash.ts';
import type { StoryId } from '../story/story.ts';

/** Makes a story of a book by the plan of whoever brings it. */
export function makeStory(imported: ImportedStory, { id, settings, old }: StoryPlan): BuiltImport {
  const story = 'fixed' in id ? id.fixed : storyIdFor(settings.title ?? imported.title, id.seed);
  return toStory(story, imported, settings, old, shortHash);
}

/** The title's slug, and an end that nobody else's story has: no server learns of another's by trying names. */
function storyIdFor(title: string, seed: string): StoryId {
  const end = BigInt(`0x${shortHash(seed)}`)
    .toString(36)
    .padStart(8, '0')
    .slice(-8);
  return `${slugOfTitle(title)}-${end}`;
}

// Finding the story that somebody named: by its id, its title, or as much of the title as tells it apart.

import type { NamedStory } from '../ports/library.ts';
import { UserError } from '../ports/user-error.ts';
import { fold } from '../story/fold.ts';

/** Shorter beginnings of a title are not taken for it. Letters, folded. */
const MIN_PREFIX_CHARS = 3;

/**
 * The stories that `named` may mean: the one with that id, else those of that title, else those whose title begins
 * so. Case, accents, punctuation and the kind of apostrophe make no difference. None where nothing fits.
 */
export function storiesNamed<T extends NamedStory>(stories: readonly T[], named: string): readonly T[] {
  const id = named.trim();
  const byId = stories.filter((story) => story.id === id);
  if (byId.length > 0) return byId;
  const wanted = fold(named);
  const byTitle = stories.filter(({ title }) => fold(title) === wanted);
  if (byTitle.length > 0 || wanted.length < MIN_PREFIX_CHARS) return byTitle;
  return stories.filter(({ title }) => fold(title).startsWith(wanted));
}

/** The question back, where a name fits more than one story. */
export function severalStories(stories: readonly NamedStory[]): UserError {
  return new UserError({ kind: 'several-stories', stories });
}

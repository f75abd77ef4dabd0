// The stories that an option completes to.

import type { NamedStory } from '../ports/library.ts';
import { fold } from '../story/fold.ts';
import type { AutocompleteChoice } from './define-command.ts';
import { LIMITS } from './limits.ts';
import type { Strings } from './strings.ts';

/** Those whose label or author holds what was typed, in their order. */
export function storyChoices(
  strings: Strings,
  stories: readonly NamedStory[],
  typed: string,
): readonly AutocompleteChoice[] {
  const labels = strings.story.labels(stories);
  const wanted = fold(typed);
  return stories
    .map(({ id, author }, index) => ({ label: labels[index] ?? '', value: id, author: author ?? '' }))
    .filter(({ label, author }) => fold(`${label} ${author}`).includes(wanted))
    .slice(0, LIMITS.autocompleteChoices)
    .map(({ label, value }) => ({ label, value }));
}

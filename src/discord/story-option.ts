// The option that names a story, on the commands of the library.

import { ApplicationCommandOptionType } from 'discord.js';
import { completeOwnStories } from '../app/host/library/own-stories.ts';
import type { AutocompleteChoice, AutocompleteContext } from './define-command.ts';
import { LIMITS } from './limits.ts';
import { strings } from './strings.ts';

export const storyOption = {
  type: ApplicationCommandOptionType.String,
  name: 'story',
  description: 'Which story',
  required: true,
  autocomplete: true,
  max_length: 100,
} as const;

/** The stories that this server brought. */
export async function completeOwnStory({
  app,
  where,
  value,
}: AutocompleteContext): Promise<readonly AutocompleteChoice[]> {
  const own = await completeOwnStories(app, where, value);
  return own.slice(0, LIMITS.autocompleteChoices).map(({ story, title, author }) => ({
    label: strings.story.start.complete_story(title, author),
    value: story,
  }));
}

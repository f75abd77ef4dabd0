// The option that names a story, on the commands of the library.

import { ApplicationCommandOptionType } from 'discord.js';
import { ownStories } from '../app/host/library/own-stories.ts';
import type { AutocompleteChoice, AutocompleteContext } from './define-command.ts';
import { storyChoices } from './story-choices.ts';

export const storyOption = {
  type: ApplicationCommandOptionType.String,
  name: 'story',
  required: true,
  autocomplete: true,
  max_length: 100,
} as const;

/** The stories that this server brought. */
export async function completeOwnStory({
  app,
  where,
  value,
  strings,
}: AutocompleteContext): Promise<readonly AutocompleteChoice[]> {
  return storyChoices(strings, await ownStories(app, where), value);
}

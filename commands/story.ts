// /story: for hosts. Starting, stopping and moving a reading, its settings, and posts that are out of date.

import type { Handlers } from '../src/discord/actions.ts';
import { defineCommandGroup } from '../src/discord/define-command.ts';
import { editsActions, editsCommand } from './story/edits.ts';
import { moveActions, moveCommand } from './story/move.ts';
import { settingsActions, settingsCommand } from './story/settings.ts';
import { startActions, startCommand } from './story/start.ts';
import { stopCommand } from './story/stop.ts';

export const storyCommand = defineCommandGroup({
  access: 'host',
  data: {
    name: 'story',
  },
  subcommands: [startCommand, stopCommand, moveCommand, settingsCommand, editsCommand],
});

export const storyActions: Handlers<
  | 'start-now'
  | 'start-at-slot'
  | 'new-start'
  | 'more-settings'
  | 'change-start'
  | 'submit-start'
  | 'choose-next'
  | 'draft-next'
  | 'continue-reading'
  | 'start-over'
  | 'move-reading'
  | 'remove-old-posts'
  | 'update-posts'
  | 'edits-page'
  | 'change-setting'
> = { ...startActions, ...moveActions, ...settingsActions, ...editsActions };

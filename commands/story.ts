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
  | keyof typeof startActions
  | keyof typeof moveActions
  | keyof typeof settingsActions
  | keyof typeof editsActions
> = { ...startActions, ...moveActions, ...settingsActions, ...editsActions };

// /story: for hosts. Starting, stopping and moving a reading, its settings, and posts that are out of date.

import type { Handlers } from '../src/discord/actions.ts';
import { defineCommandGroup } from '../src/discord/define-command.ts';
import { edits, editsActions } from './story/edits.ts';
import { move, moveActions } from './story/move.ts';
import { settings, settingsActions } from './story/settings.ts';
import { start, startActions } from './story/start.ts';
import { stop } from './story/stop.ts';

export const story = defineCommandGroup({
  access: 'host',
  data: {
    name: 'story',
    description: 'For hosts: start a story, stop it, move it, and choose how it is read',
  },
  subcommands: [start, stop, move, settings, edits],
});

export const storyActions: Handlers<
  | 'start-now'
  | 'start-at-slot'
  | 'change-start'
  | 'submit-start'
  | 'continue-reading'
  | 'start-over'
  | 'remove-old-posts'
  | 'update-posts'
  | 'edits-page'
  | 'change-setting'
> = { ...startActions, ...moveActions, ...settingsActions, ...editsActions };

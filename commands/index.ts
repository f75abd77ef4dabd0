// Every slash command, and what every button does: static lists.

import type { AllHandlers } from '../src/discord/actions.ts';
import { commandList } from '../src/discord/define-command.ts';
import { aboutActions, aboutCommand } from './about.ts';
import { catchUpActions, catchUpCommand } from './catchup.ts';
import { helpCommand } from './help.ts';
import { installmentActions } from './installment.ts';
import { library, libraryActions } from './library.ts';
import { lookupActions, lookupCommand } from './lookup.ts';
import { nextActions, nextCommand } from './next.ts';
import { privacy, privacyActions } from './privacy.ts';
import { progressActions, progressCommand } from './progress.ts';
import { read, readActions } from './read.ts';
import { recapActions, recapCommand } from './recap.ts';
import { schedule, scheduleActions } from './schedule.ts';
import { story, storyActions } from './story.ts';

export const commands = commandList([
  read,
  nextCommand,
  lookupCommand,
  recapCommand,
  catchUpCommand,
  progressCommand,
  aboutCommand,
  story,
  schedule,
  library,
  privacy,
  helpCommand,
]);

export const actions: AllHandlers = {
  ...installmentActions,
  ...readActions,
  ...nextActions,
  ...lookupActions,
  ...recapActions,
  ...catchUpActions,
  ...progressActions,
  ...aboutActions,
  ...storyActions,
  ...scheduleActions,
  ...libraryActions,
  ...privacyActions,
};

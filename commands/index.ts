// Every command, and what every button does: static lists.

import type { AllHandlers } from '../src/discord/actions.ts';
import { commandsByName } from '../src/discord/define-command.ts';
import { aboutActions, aboutCommand } from './about.ts';
import { catchupActions, catchupCommand } from './catchup.ts';
import { helpCommand } from './help.ts';
import { installmentActions } from './installment-actions.ts';
import { libraryActions, libraryCommand } from './library.ts';
import { lookupActions, lookupCommand } from './lookup.ts';
import { nextActions, nextCommand } from './next.ts';
import { placeActions } from './place-actions.ts';
import { privacyActions, privacyCommand } from './privacy.ts';
import { progressActions, progressCommand } from './progress.ts';
import { quoteActions } from './quote-actions.ts';
import { readActions, readCommand } from './read.ts';
import { recapActions, recapCommand } from './recap.ts';
import { scheduleActions, scheduleCommand } from './schedule.ts';
import { storyActions, storyCommand } from './story.ts';
import { whoIsThisActions, whoIsThisCommand } from './who-is-this.ts';

export const commands = commandsByName([
  readCommand,
  nextCommand,
  lookupCommand,
  recapCommand,
  catchupCommand,
  progressCommand,
  aboutCommand,
  storyCommand,
  scheduleCommand,
  libraryCommand,
  privacyCommand,
  helpCommand,
  whoIsThisCommand,
]);

export const actions: AllHandlers = {
  ...installmentActions,
  ...placeActions,
  ...readActions,
  ...quoteActions,
  ...nextActions,
  ...lookupActions,
  ...recapActions,
  ...catchupActions,
  ...progressActions,
  ...aboutActions,
  ...storyActions,
  ...scheduleActions,
  ...libraryActions,
  ...privacyActions,
  ...whoIsThisActions,
};

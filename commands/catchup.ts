// /catchup: what a member missed, and the pace that brings them level.

import { ApplicationCommandOptionType } from 'discord.js';
import { catchup, catchupWithRecap } from '../src/app/member/catchup.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { completeReading, readingOption } from '../src/discord/reading-option.ts';
import { renderCatchup } from '../src/discord/render/recap.ts';
import { ephemeralReply, updateReply } from '../src/discord/reply.ts';

export const catchupCommand = defineCommand({
  access: 'member',
  data: {
    name: 'catchup',
    description: 'What you missed, and how to catch up',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'by',
        description:
          'The day you want to be caught up by: 2027-03-01, tomorrow or friday; default: in a week',
        max_length: 40,
      },
      readingOption,
    ],
  },
  autocomplete: completeReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderCatchup(strings, await catchup(app, where, options.by, options.reading)));
  },
});

export const catchupActions: Handlers<'show-missed'> = {
  async 'show-missed'({ app, where, action, strings }) {
    return updateReply(renderCatchup(strings, await catchupWithRecap(app, where, action.reading)));
  },
};

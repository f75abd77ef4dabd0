// /catchup: what a member missed, and the pace that brings them level.

import { ApplicationCommandOptionType } from 'discord.js';
import { readingById } from '../src/app/find-reading.ts';
import { catchup, catchupById, catchupWithRecap, suggestCatchupDays } from '../src/app/member/catchup.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { dateChoices } from '../src/discord/date-choices.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { completeReading, currentReading, readingOption } from '../src/discord/reading-option.ts';
import { parseSinceForm, renderCatchup, renderSinceForm } from '../src/discord/render/recap.ts';
import { ephemeralReply, updateReply } from '../src/discord/reply.ts';

export const catchupCommand = defineCommand({
  access: 'member',
  data: {
    name: 'catchup',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'by',
        autocomplete: true,
        max_length: 40,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'since',
        autocomplete: true,
        max_length: 40,
      },
      readingOption,
    ],
  },
  async autocomplete(context) {
    const { app, where, option, value, strings } = context;
    if (option !== 'by' && option !== 'since') return completeReading(context);
    return dateChoices(strings, await suggestCatchupDays(app, where, option, value, currentReading(context)));
  },
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderCatchup(strings, await catchup(app, where, options, options.reading)));
  },
});

export const catchupActions: Handlers<'show-missed' | 'show-missed-since' | 'ask-since' | 'submit-since'> = {
  async 'show-missed'({ app, where, action, strings }) {
    return updateReply(renderCatchup(strings, await catchupWithRecap(app, where, action.reading, null)));
  },
  async 'show-missed-since'({ app, where, action, strings }) {
    return updateReply(
      renderCatchup(strings, await catchupWithRecap(app, where, action.reading, action.since)),
    );
  },
  async 'ask-since'({ app, where, action, strings }) {
    await readingById(app, where, action.reading);
    return { kind: 'modal', modal: renderSinceForm(strings, action.reading) };
  },
  async 'submit-since'({ app, where, action, fields, strings }) {
    return updateReply(
      renderCatchup(strings, await catchupById(app, where, action.reading, parseSinceForm(fields))),
    );
  },
};

// /schedule pause and resume.

import { ApplicationCommandOptionType } from 'discord.js';
import { pause, resume, suggestPauseEnds } from '../../src/app/host/schedule/pause.ts';
import { dateChoices } from '../../src/discord/date-choices.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, currentReading, readingOption } from '../../src/discord/reading-option.ts';
import { renderPaused, renderResumed } from '../../src/discord/render/schedule.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';

export const pauseCommand = defineSubcommand({
  data: {
    name: 'pause',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'until',
        autocomplete: true,
        max_length: 60,
      },
      readingOption,
    ],
  },
  async autocomplete(context) {
    if (context.option === 'reading') return completeHostedReading(context);
    const { app, where, value, strings } = context;
    return dateChoices(strings, await suggestPauseEnds(app, where, value, currentReading(context)));
  },
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderPaused(strings, await pause(app, where, options.until, options.reading)));
  },
});

export const resumeCommand = defineSubcommand({
  data: {
    name: 'resume',
    options: [readingOption],
  },
  autocomplete: completeHostedReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderResumed(strings, await resume(app, where, { named: options.reading })));
  },
});

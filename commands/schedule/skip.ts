// /schedule skip: no post next time, or on a date.

import { ApplicationCommandOptionType } from 'discord.js';
import { scheduleTimes, skip, suggestSkipDates } from '../../src/app/host/schedule/skip.ts';
import { dateChoices } from '../../src/discord/date-choices.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, currentReading, readingOption } from '../../src/discord/reading-option.ts';
import { renderSkips } from '../../src/discord/render/schedule.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';

export const skipCommand = defineSubcommand({
  data: {
    name: 'skip',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'date',
        autocomplete: true,
        max_length: 60,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'time',
        autocomplete: true,
        max_length: 40,
      },
      readingOption,
    ],
  },
  async autocomplete(context) {
    const { app, where, value, strings, option } = context;
    if (option === 'reading') return completeHostedReading(context);
    const reading = currentReading(context);
    if (option === 'date') return dateChoices(strings, await suggestSkipDates(app, where, value, reading));
    const times = (await scheduleTimes(app, where, reading)).map(strings.clock);
    return times.filter((time) => time.includes(value)).map((time) => ({ label: time, value: time }));
  },
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderSkips(strings, null, await skip(app, where, options)));
  },
});

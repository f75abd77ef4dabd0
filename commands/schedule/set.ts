// /schedule set: times, days, zone, and how much at a time.

import { ApplicationCommandOptionType } from 'discord.js';
import { setSchedule, suggestFirstDays } from '../../src/app/host/schedule/set.ts';
import { dateChoices } from '../../src/discord/date-choices.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, currentReading, readingOption } from '../../src/discord/reading-option.ts';
import { renderSet } from '../../src/discord/render/schedule.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';
import { suggestZones } from '../../src/reading/time-zones.ts';

export const setCommand = defineSubcommand({
  data: {
    name: 'set',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'times',
        max_length: 200,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'days',
        max_length: 200,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'from',
        autocomplete: true,
        max_length: 60,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'zone',
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'scenes',
        min_value: 1,
        max_value: 20,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'minutes',
        min_value: 1,
        max_value: 240,
      },
      readingOption,
    ],
  },
  async autocomplete(context) {
    const { app, where, value, strings, option } = context;
    if (option === 'reading') return completeHostedReading(context);
    if (option === 'from')
      return dateChoices(strings, await suggestFirstDays(app, where, value, currentReading(context)));
    return suggestZones(context.value).map(({ zone, label }) => ({ label, value: zone }));
  },
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderSet(strings, await setSchedule(app, where, options)));
  },
});

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
    description: 'Set when scenes are posted, and how much; what you leave out stays',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'times',
        description: 'Times of day, such as 09:00, 9pm or 21h; several with commas; default: no change',
        max_length: 200,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'days',
        description: 'Such as daily, mon and thu, every other day, 1st and 15th; default: no change',
        max_length: 200,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'from',
        description: 'The day that “every other day” counts from; default: no change',
        autocomplete: true,
        max_length: 60,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'zone',
        description: 'Time zone; a city will do; default: no change',
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'scenes',
        description: 'How many scenes at a time',
        min_value: 1,
        max_value: 20,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'minutes',
        description: 'Or as many scenes as fit so many minutes of reading',
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

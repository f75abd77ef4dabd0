// /schedule set: times, weekdays, zone, and how much at a time.

import { ApplicationCommandOptionType } from 'discord.js';
import { setSchedule } from '../../src/app/host/schedule/set.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, readingOption } from '../../src/discord/reading-option.ts';
import { renderChanged } from '../../src/discord/render/schedule.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';
import { suggestZones } from '../../src/reading/time-zones.ts';

export const setCommand = defineSubcommand({
  data: {
    name: 'set',
    description: 'Set when scenes are posted, and how much at a time',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'times',
        description: 'Times of day, such as 09:00, 9pm or 21h; several with commas',
        required: true,
        max_length: 200,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'days',
        description: 'Weekdays, such as mon, wed, fri, or weekdays; default: no change, or every day',
        max_length: 200,
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
  autocomplete(context) {
    if (context.option === 'reading') return completeHostedReading(context);
    return suggestZones(context.value).map(({ zone, label }) => ({ label, value: zone }));
  },
  async run({ app, where, options, strings }) {
    return ephemeralReply(
      renderChanged(strings, strings.schedule.set, await setSchedule(app, where, options)),
    );
  },
});

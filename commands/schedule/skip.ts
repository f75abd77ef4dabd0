// /schedule skip: no post next time.

import { skip } from '../../src/app/host/schedule/pause.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, readingOption } from '../../src/discord/reading-option.ts';
import { renderSkipped } from '../../src/discord/render/schedule.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';

export const skipCommand = defineSubcommand({
  data: {
    name: 'skip',
    description: 'Skip the next post; its scene moves to the date after',
    options: [readingOption],
  },
  autocomplete: completeHostedReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderSkipped(strings, await skip(app, where, options.reading)));
  },
});

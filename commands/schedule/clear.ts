// /schedule clear: no schedule any more.

import { clear } from '../../src/app/host/schedule/set.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, readingOption } from '../../src/discord/reading-option.ts';
import { renderCleared } from '../../src/discord/render/schedule.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';

export const clearCommand = defineSubcommand({
  data: {
    name: 'clear',
    options: [readingOption],
  },
  autocomplete: completeHostedReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderCleared(strings, await clear(app, where, options.reading)));
  },
});

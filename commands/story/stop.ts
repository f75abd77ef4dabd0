// /story stop: the reading halts where it is; nothing is lost.

import { stopReading } from '../../src/app/host/reading/stop.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, readingOption } from '../../src/discord/reading-option.ts';
import { renderStopped } from '../../src/discord/render/story/lifecycle.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';

export const stopCommand = defineSubcommand({
  data: {
    name: 'stop',
    options: [readingOption],
  },
  autocomplete: completeHostedReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderStopped(strings, await stopReading(app, where, options.reading)));
  },
});

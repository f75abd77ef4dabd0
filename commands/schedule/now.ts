// /schedule now: post the next installment at once.

import { postNow } from '../../src/app/host/schedule/now.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, readingOption } from '../../src/discord/reading-option.ts';
import { renderNow } from '../../src/discord/render/schedule.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';

export const nowCommand = defineSubcommand({
  data: {
    name: 'now',
    options: [readingOption],
  },
  autocomplete: completeHostedReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderNow(strings, await postNow(app, where, options.reading)));
  },
});

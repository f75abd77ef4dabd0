// /schedule show and preview: how a reading stands, and what comes.

import { preview, showSchedule } from '../../src/app/host/schedule/show.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, readingOption } from '../../src/discord/reading-option.ts';
import { renderPreview, renderShow } from '../../src/discord/render/schedule.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';

export const showCommand = defineSubcommand({
  data: {
    name: 'show',
    options: [readingOption],
  },
  autocomplete: completeHostedReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderShow(strings, await showSchedule(app, where, options.reading)));
  },
});

export const previewCommand = defineSubcommand({
  data: {
    name: 'preview',
    options: [readingOption],
  },
  autocomplete: completeHostedReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(
      renderPreview(strings, await preview(app, where, { named: options.reading }, false)),
    );
  },
});

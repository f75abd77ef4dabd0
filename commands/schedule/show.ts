// /schedule show and preview: how a reading stands, and what comes.

import { preview, showSchedule } from '../../src/app/host/schedule/show.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, readingOption } from '../../src/discord/reading-option.ts';
import { renderPreview, renderShow } from '../../src/discord/render/schedule.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';
import { firstWeekday } from '../../src/discord/week-start.ts';

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
    const how = { spoilers: false, firstWeekday: firstWeekday(where.locale) };
    const { body, picture } = renderPreview(
      strings,
      await preview(app, where, { named: options.reading }, how),
    );
    return ephemeralReply(body, picture);
  },
});

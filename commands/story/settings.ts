// /story settings: one card with every choice; changing one changes the card in place.

import { changeSetting, settings as readSettings } from '../../src/app/host/reading/settings.ts';
import type { Handlers } from '../../src/discord/actions.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, readingOption } from '../../src/discord/reading-option.ts';
import { renderSettings } from '../../src/discord/render/story/settings.ts';
import { ephemeralReply, updateReply } from '../../src/discord/reply.ts';

export const settingsCommand = defineSubcommand({
  data: {
    name: 'settings',
    options: [readingOption],
  },
  autocomplete: completeHostedReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderSettings(strings, await readSettings(app, where, options.reading)));
  },
});

export const settingsActions: Handlers<'change-setting'> = {
  async 'change-setting'({ app, where, action, values, strings }) {
    return updateReply(
      renderSettings(strings, await changeSetting(app, where, action.reading, action.setting, values)),
    );
  },
};

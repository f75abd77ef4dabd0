// /library info: what is known of a story without a word of it: its length, its source, who added it, who reads it.

import { storyInfo } from '../../src/app/host/library/own-stories.ts';
import { startableStories } from '../../src/app/host/reading/start.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { renderInfo } from '../../src/discord/render/library/library.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';
import { storyChoices } from '../../src/discord/story-choices.ts';
import { storyOption } from '../../src/discord/story-option.ts';

export const infoCommand = defineSubcommand({
  data: {
    name: 'info',
    options: [storyOption],
  },
  async autocomplete({ app, where, value, strings }) {
    return storyChoices(strings, await startableStories(app, where), value);
  },
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderInfo(strings, await storyInfo(app, where, options.story)));
  },
});

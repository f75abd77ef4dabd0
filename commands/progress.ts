// /progress: how far the channel has got, how far the member is, and what comes next.

import { progress, progressInChannel } from '../src/app/member/progress.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { completeReading, readingOption } from '../src/discord/reading-option.ts';
import { progressPicture, renderProgress } from '../src/discord/render/member.ts';
import { ephemeralReply, publicReply } from '../src/discord/reply.ts';

export const progressCommand = defineCommand({
  access: 'member',
  data: {
    name: 'progress',
    options: [readingOption],
  },
  autocomplete: completeReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderProgress(strings, await progress(app, where, options.reading)));
  },
});

export const progressActions: Handlers<'show-progress'> = {
  async 'show-progress'({ app, where, action, channelStrings }) {
    const strings = await channelStrings();
    const view = await progressInChannel(app, where, action.reading);
    return publicReply(renderProgress(strings, view), progressPicture(strings, view));
  },
};

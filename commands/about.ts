// /about: the story, its author and source, its rating and notes.

import { about, aboutInChannel } from '../src/app/member/about.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { completeReading, readingOption } from '../src/discord/reading-option.ts';
import { renderAbout } from '../src/discord/render/member.ts';
import { withCover } from '../src/discord/render/pictures/cover.ts';
import { illustratedReply, publicReply } from '../src/discord/reply.ts';

export const aboutCommand = defineCommand({
  access: 'member',
  data: { name: 'about', options: [readingOption] },
  autocomplete: completeReading,
  async run({ app, where, options, strings }) {
    const view = await about(app, where, options.reading);
    return illustratedReply(withCover(strings, view.cover, renderAbout(strings, view)));
  },
});

export const aboutActions: Handlers<'show-about'> = {
  async 'show-about'({ app, where, action, channelStrings }) {
    const view = await aboutInChannel(app, where, action.reading);
    const strings = await channelStrings();
    const { body, picture } = withCover(strings, view.cover, renderAbout(strings, view, true));
    return publicReply(body, picture);
  },
};

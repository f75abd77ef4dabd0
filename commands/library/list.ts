// /library list: the stories of this server, and those that are offered everywhere.

import { listStories, turnStoryList } from '../../src/app/host/library/own-stories.ts';
import type { Handlers } from '../../src/discord/actions.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { renderList } from '../../src/discord/render/library/library.ts';
import { ephemeralReply, updateReply } from '../../src/discord/reply.ts';

export const listCommand = defineSubcommand({
  data: { name: 'list' },
  async run({ app, where, strings }) {
    return ephemeralReply(renderList(strings, await listStories(app, where, 1)));
  },
});

export const listActions: Handlers<'library-page'> = {
  async 'library-page'({ app, where, action, strings }) {
    return updateReply(renderList(strings, await turnStoryList(app, where, action.page)));
  },
};

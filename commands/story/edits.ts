// /story edits: posted scenes that have changed since, brought up to date on request.

import { edits as findEdits, turnEditList, updatePosts } from '../../src/app/host/reading/edits.ts';
import type { Handlers } from '../../src/discord/actions.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, readingOption } from '../../src/discord/reading-option.ts';
import { renderEdits } from '../../src/discord/render/story/edits.ts';
import { ephemeralReply, updateLaterReply, updateReply } from '../../src/discord/reply.ts';

export const editsCommand = defineSubcommand({
  data: {
    name: 'edits',
    options: [readingOption],
  },
  autocomplete: completeHostedReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderEdits(strings, await findEdits(app, where, options.reading)));
  },
});

export const editsActions: Handlers<'update-posts' | 'edits-page'> = {
  async 'update-posts'({ app, where, action, strings }) {
    const { view, later } = await updatePosts(app, where, action.reading, action.scene);
    const body = renderEdits(strings, view);
    return later === null
      ? updateReply(body)
      : updateLaterReply(
          body,
          later.then((end) => renderEdits(strings, end)),
        );
  },
  async 'edits-page'({ app, where, action, strings }) {
    return updateReply(renderEdits(strings, await turnEditList(app, where, action.reading, action.page)));
  },
};

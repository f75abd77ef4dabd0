// /library remove: says what goes, and removes it at the press of a button; nothing that is being read.

import { previewRemoval, previewRemovalById, removeStory } from '../../src/app/host/library/remove.ts';
import type { Handlers } from '../../src/discord/actions.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { renderRemoval, renderRemoved } from '../../src/discord/render/library/library.ts';
import { ephemeralReply, updateReply } from '../../src/discord/reply.ts';
import { completeOwnStory, storyOption } from '../../src/discord/story-option.ts';

export const removeCommand = defineSubcommand({
  data: {
    name: 'remove',
    options: [storyOption],
  },
  autocomplete: completeOwnStory,
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderRemoval(strings, await previewRemoval(app, where, options.story)));
  },
});

export const removeActions: Handlers<'ask-removal' | 'remove-story'> = {
  async 'ask-removal'({ app, where, action, strings }) {
    return updateReply(renderRemoval(strings, await previewRemovalById(app, where, action.story)));
  },
  async 'remove-story'({ app, where, action, strings }) {
    return updateReply(renderRemoved(strings, await removeStory(app, where, action.story)));
  },
};

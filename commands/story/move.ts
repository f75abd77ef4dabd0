// /story move: the reading goes on in another channel; the old posts can be removed.

import { ApplicationCommandOptionType as Type } from 'discord.js';
import { confirmMove, moveReading } from '../../src/app/host/reading/move.ts';
import { removeOldPosts } from '../../src/app/host/reading/old-posts.ts';
import type { Handlers } from '../../src/discord/actions.ts';
import { POSTABLE_CHANNEL_TYPES } from '../../src/discord/body.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { completeHostedReading, readingOption } from '../../src/discord/reading-option.ts';
import {
  renderMove,
  renderMoved,
  renderRemovedPosts,
  renderRemovingPosts,
} from '../../src/discord/render/story/lifecycle.ts';
import { ephemeralReply, updateLaterReply, updateReply } from '../../src/discord/reply.ts';

export const moveCommand = defineSubcommand({
  data: {
    name: 'move',
    options: [
      {
        type: Type.Channel,
        name: 'channel',
        required: true,
        channel_types: POSTABLE_CHANNEL_TYPES,
      },
      readingOption,
    ],
  },
  autocomplete: completeHostedReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(
      renderMove(strings, await moveReading(app, where, options.channel, options.reading)),
    );
  },
});

export const moveActions: Handlers<'move-reading' | 'remove-old-posts'> = {
  async 'move-reading'({ app, where, action, strings }) {
    const moved = await confirmMove(app, where, action.reading, action.channel);
    return updateReply(renderMoved(strings, moved));
  },
  async 'remove-old-posts'({ app, where, action, strings }) {
    // Hundreds of posts take minutes: the answer does not wait for them.
    const old = await removeOldPosts(app, where, action.reading, action.channel);
    const removing = renderRemovingPosts(strings, old);
    if (old.isEmpty) return updateReply(removing);
    return updateLaterReply(
      removing,
      old.completion.then((counts) => renderRemovedPosts(strings, old, counts)),
    );
  },
};

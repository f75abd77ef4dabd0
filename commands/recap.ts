// /recap: the story so far, without spoilers.

import { ApplicationCommandOptionType } from 'discord.js';
import { recapById, recapFor, recapInChannel } from '../src/app/member/recap.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { completeReading, readingOption } from '../src/discord/reading-option.ts';
import { renderPublicRecap, renderRecap } from '../src/discord/render/recap.ts';
import { ephemeralReply, publicReply, updateReply } from '../src/discord/reply.ts';
import { RECAP_LENGTHS, type RecapLength } from '../src/story/recap.ts';

export const recapCommand = defineCommand({
  access: 'member',
  data: {
    name: 'recap',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'length',
        choices: [{ value: 'short' }, { value: 'medium' }, { value: 'long' }],
      },
      readingOption,
    ],
  },
  autocomplete: completeReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(
      renderRecap(strings, await recapFor(app, where, options.length ?? 'medium', options.reading)),
    );
  },
});

export const recapActions: Handlers<'recap-length' | 'show-recap' | 'recap-page' | 'show-recap-page'> = {
  async 'recap-length'({ app, where, action, strings }) {
    return updateReply(
      renderRecap(strings, await recapById(app, where, action.reading, parseRecapLength(action.length))),
    );
  },
  async 'show-recap'({ app, where, action, channelStrings }) {
    return publicReply(
      renderPublicRecap(
        await channelStrings(),
        await recapInChannel(app, where, action.reading, parseRecapLength(action.length)),
      ),
    );
  },
  async 'recap-page'({ app, where, action, strings }) {
    const view = await recapById(app, where, action.reading, 'long', action.page);
    return updateReply(renderRecap(strings, view));
  },
  async 'show-recap-page'({ app, where, action, channelStrings }) {
    const view = await recapInChannel(app, where, action.reading, 'long', action.page);
    return publicReply(renderPublicRecap(await channelStrings(), view));
  },
};

/** Of a button that nobody here made: medium. */
function parseRecapLength(word: string): RecapLength {
  return RECAP_LENGTHS.find((length) => length === word) ?? 'medium';
}

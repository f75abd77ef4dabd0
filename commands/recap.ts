// /recap: the story so far, without spoilers.

import { ApplicationCommandOptionType } from 'discord.js';
import { recapById, recapFor, recapInChannel } from '../src/app/member/recap.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { completeReading, readingOption } from '../src/discord/reading-option.ts';
import { renderRecap, renderSharedRecap } from '../src/discord/render/recap.ts';
import { privately, publicly, update } from '../src/discord/reply.ts';
import { RECAP_LENGTHS, type RecapLength } from '../src/story/recap.ts';

export const recapCommand = defineCommand({
  access: 'member',
  data: {
    name: 'recap',
    description: 'The story so far, without spoilers',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'length',
        description: 'How long; medium, where this is left out',
        choices: [
          { name: 'short', value: 'short' },
          { name: 'medium', value: 'medium' },
          { name: 'long', value: 'long' },
        ],
      },
      readingOption,
    ],
  },
  autocomplete: completeReading,
  async run({ app, where, options }) {
    return privately(renderRecap(await recapFor(app, where, options.length ?? 'medium', options.reading)));
  },
});

export const recapActions: Handlers<'recap-length' | 'share-recap'> = {
  async 'recap-length'({ app, where, action }) {
    return update(renderRecap(await recapById(app, where, action.reading, lengthOf(action.length))));
  },
  async 'share-recap'({ app, where, action }) {
    return publicly(
      renderSharedRecap(await recapInChannel(app, where, action.reading, lengthOf(action.length))),
    );
  },
};

/** Of a button that nobody here made: medium. */
function lengthOf(word: string): RecapLength {
  return RECAP_LENGTHS.find((length) => length === word) ?? 'medium';
}

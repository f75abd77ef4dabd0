// /library add: a book from an attached file, as a story of this server alone.

import { ApplicationCommandOptionType as Type } from 'discord.js';
import { addToLibrary } from '../../src/app/host/library/add.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { renderAddedToLibrary, renderImportProgress } from '../../src/discord/render/library/library.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';
import { completeOwnStory, storyOption } from '../../src/discord/story-option.ts';

export const addCommand = defineSubcommand({
  data: {
    name: 'add',
    options: [
      { type: Type.Attachment, name: 'file', required: true },
      {
        type: Type.String,
        name: 'rating',
        required: true,
        choices: [{ value: 'everyone' }, { value: 'teen' }, { value: 'mature' }, { value: 'explicit' }],
      },
      {
        type: Type.String,
        name: 'may-share',
        required: true,
        choices: [{ value: 'public-domain' }, { value: 'own' }, { value: 'allowed' }],
      },
      {
        type: Type.String,
        name: 'title',
        max_length: 200,
      },
      {
        type: Type.String,
        name: 'author',
        max_length: 200,
      },
      {
        type: Type.String,
        name: 'language',
        max_length: 40,
      },
      {
        type: Type.Integer,
        name: 'scene-words',
        min_value: 200,
        max_value: 3000,
      },
      {
        ...storyOption,
        name: 'replaces',
        required: false,
      },
    ],
  },
  autocomplete: completeOwnStory,
  async run({ app, where, options, progress, strings }) {
    const addOptions = {
      ...options,
      rights: options['may-share'],
      sceneWords: options['scene-words'],
    };
    return ephemeralReply(
      renderAddedToLibrary(
        strings,
        await addToLibrary(app, where, addOptions, (step) => progress(renderImportProgress(strings, step))),
      ),
    );
  },
});

// /library add: a book from an attached file, as a story of this server alone.

import { ApplicationCommandOptionType as Type } from 'discord.js';
import { addToLibrary } from '../../src/app/host/library/add.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import { renderAddedToLibrary, renderImportProgress } from '../../src/discord/render/library/library.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';
import { completeOwnStory, storyOption } from '../../src/discord/story-option.ts';
import { englishStrings } from '../../src/discord/strings.ts';

const { rights, ratings } = englishStrings.library;

export const addCommand = defineSubcommand({
  data: {
    name: 'add',
    description: 'Add a book: text, EPUB, web page, Word or Markdown, up to 25 MB',
    options: [
      { type: Type.Attachment, name: 'file', description: 'The book', required: true },
      {
        type: Type.String,
        name: 'rating',
        description: 'Age rating; stories for adults need an age-restricted channel',
        required: true,
        choices: [
          { name: ratings.everyone, value: 'everyone' },
          { name: ratings.teen, value: 'teen' },
          { name: ratings.mature, value: 'mature' },
          { name: ratings.explicit, value: 'explicit' },
        ],
      },
      {
        type: Type.String,
        name: 'may-share',
        description: 'May you share this text with this server?',
        required: true,
        choices: [
          { name: rights['public-domain'], value: 'public-domain' },
          { name: rights.own, value: 'own' },
          { name: rights.allowed, value: 'allowed' },
        ],
      },
      {
        type: Type.String,
        name: 'title',
        description: "Its title, where the file's own won't do",
        max_length: 200,
      },
      {
        type: Type.String,
        name: 'author',
        description: 'Who wrote it, where the file does not say',
        max_length: 200,
      },
      {
        type: Type.String,
        name: 'language',
        description: 'Its language, such as German or pt-BR; default: what the file says or shows',
        max_length: 40,
      },
      {
        type: Type.Integer,
        name: 'scene-words',
        description: 'Words in a scene where nothing marks its end; default: about 900',
        min_value: 200,
        max_value: 3000,
      },
      {
        ...storyOption,
        name: 'replaces',
        description: 'A story of this server that this is a new version of',
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

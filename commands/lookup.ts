// /lookup: ask about the story so far, without spoilers.

import { ApplicationCommandOptionType } from 'discord.js';
import { completeLookup, lookup, lookupById, lookupInChannel } from '../src/app/member/lookup.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { completeReading, readingOption } from '../src/discord/reading-option.ts';
import { renderLookup, renderNothingToShow, renderPublicLookup } from '../src/discord/render/lookup.ts';
import { ephemeralReply, publicReply, updateReply } from '../src/discord/reply.ts';

export const lookupCommand = defineCommand({
  access: 'member',
  data: {
    name: 'lookup',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'query',
        required: true,
        autocomplete: true,
        max_length: 100,
      },
      readingOption,
    ],
  },
  async autocomplete(context) {
    if (context.option === 'reading') return completeReading(context);
    const { app, where, value, currentOptions } = context;
    const names = await completeLookup(app, where, value, currentOptions.reading?.toString() ?? null);
    return names.map(({ name, value }) => ({ label: name, value }));
  },
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderLookup(strings, await lookup(app, where, options.query, options.reading)));
  },
});

export const lookupActions: Handlers<'ask-lookup' | 'show-lookup'> = {
  async 'ask-lookup'({ app, where, action, strings }) {
    return updateReply(renderLookup(strings, await lookupById(app, where, action.reading, action.query)));
  },
  async 'show-lookup'({ app, where, action, strings, channelStrings }) {
    const view = await lookupInChannel(app, where, action.reading, action.query);
    return view.kind === 'nothing'
      ? ephemeralReply(renderNothingToShow(strings, view))
      : publicReply(renderPublicLookup(await channelStrings(), view));
  },
};

// /lookup: ask about the story so far, without spoilers.

import { ApplicationCommandOptionType } from 'discord.js';
import { completeLookup, lookup, lookupById, lookupInChannel } from '../src/app/member/lookup.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { completeReading, readingOption } from '../src/discord/reading-option.ts';
import { renderLookup, renderNothingShared, renderShared } from '../src/discord/render/lookup.ts';
import { privately, publicly, update } from '../src/discord/reply.ts';

export const lookupCommand = defineCommand({
  access: 'member',
  data: {
    name: 'lookup',
    description: 'Ask about the story so far, without spoilers',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'query',
        description: 'A name, or a question in your own words',
        required: true,
        autocomplete: true,
        max_length: 100,
      },
      readingOption,
    ],
  },
  async autocomplete(completing) {
    if (completing.option === 'reading') return completeReading(completing);
    const { app, where, value, typed } = completing;
    const names = await completeLookup(app, where, value, typed.reading?.toString() ?? null);
    return names.map(({ name, value }) => ({ label: name, value }));
  },
  async run({ app, where, options }) {
    return privately(renderLookup(await lookup(app, where, options.query, options.reading)));
  },
});

export const lookupActions: Handlers<'ask-lookup' | 'share-lookup'> = {
  async 'ask-lookup'({ app, where, action }) {
    return update(renderLookup(await lookupById(app, where, action.reading, action.query)));
  },
  async 'share-lookup'({ app, where, action }) {
    const view = await lookupInChannel(app, where, action.reading, action.query);
    return view.kind === 'nothing' ? privately(renderNothingShared(view)) : publicly(renderShared(view));
  },
};

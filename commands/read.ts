// /read: read privately, at one's own place.

import { ApplicationCommandOptionType } from 'discord.js';
import { completeScenes } from '../src/app/member/complete-scenes.ts';
import {
  finishReading,
  jumpTo,
  openScene,
  setPlace,
  showPageInChannel,
  turnPageTo,
} from '../src/app/member/read.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { text } from '../src/discord/body.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { completeReading, readingOption } from '../src/discord/reading-option.ts';
import { renderPrivatePage, renderPublicPage, renderRead } from '../src/discord/render/read.ts';
import { ephemeralReply, publicReply, updateReply } from '../src/discord/reply.ts';

export const readCommand = defineCommand({
  access: 'member',
  data: {
    name: 'read',
    options: [
      {
        // A text, since Discord's client at times sends what it shows of a choice instead of its number.
        type: ApplicationCommandOptionType.String,
        name: 'scene',
        max_length: 100,
        autocomplete: true,
      },
      readingOption,
    ],
  },
  async autocomplete(context) {
    const { strings } = context;
    if (context.option === 'reading') return completeReading(context);
    const { app, where, value, currentOptions } = context;
    const scenes = await completeScenes(app, where, value, currentOptions.reading?.toString() ?? null);
    return scenes.map(({ scene, title }) => ({
      label: strings.reading.complete_scene(scene, title),
      value: String(scene),
    }));
  },
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderRead(strings, await openScene(app, where, options)));
  },
});

export const readActions: Handlers<
  'turn-to' | 'jump-to' | 'finish-scene' | 'set-bookmark' | 'page-more' | 'show-page' | 'dismiss'
> = {
  async 'turn-to'({ app, where, action, strings }) {
    return updateReply(renderRead(strings, await turnPageTo(app, where, action.reading, action)));
  },
  async 'jump-to'({ app, where, action, strings }) {
    return updateReply(renderRead(strings, await jumpTo(app, where, action.reading, action)));
  },
  async 'finish-scene'({ app, where, action, strings }) {
    return updateReply(renderRead(strings, await finishReading(app, where, action.reading, action.scene)));
  },
  async 'set-bookmark'({ app, where, action, strings }) {
    return updateReply(renderRead(strings, await setPlace(app, where, action.reading, action)));
  },
  async 'page-more'({ app, where, action, strings }) {
    const view = await turnPageTo(app, where, action.reading, action);
    return updateReply(
      view.kind === 'page' ? renderPrivatePage(strings, view, true) : renderRead(strings, view),
    );
  },
  async 'show-page'({ app, where, action, channelStrings }) {
    return publicReply(
      renderPublicPage(await channelStrings(), await showPageInChannel(app, where, action.reading, action)),
    );
  },
  dismiss({ strings }) {
    return updateReply([text(strings.left)]);
  },
};

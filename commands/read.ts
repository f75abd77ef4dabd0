// /read: read privately, at one's own place.

import { ApplicationCommandOptionType } from 'discord.js';
import { completeScenes } from '../src/app/member/complete-scenes.ts';
import {
  finishReading,
  jumpTo,
  openScene,
  setBookmark,
  showPageInChannel,
  turnPageTo,
} from '../src/app/member/read.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { text } from '../src/discord/body.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { completeReading, readingOption } from '../src/discord/reading-option.ts';
import { renderRead, renderSharedPage } from '../src/discord/render/read.ts';
import { privately, publicly, update } from '../src/discord/reply.ts';
import { strings } from '../src/discord/strings.ts';

export const read = defineCommand({
  access: 'member',
  data: {
    name: 'read',
    description: 'Read at your place, privately',
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'scene',
        description: 'Go to a scene; your bookmark, where this is left out',
        min_value: 1,
        max_value: 100_000,
        autocomplete: true,
      },
      readingOption,
    ],
  },
  async autocomplete(completing) {
    if (completing.option === 'reading') return completeReading(completing);
    const { app, where, value, typed } = completing;
    const scenes = await completeScenes(app, where, value, typed.reading?.toString() ?? null);
    return scenes.map(({ scene, title }) => ({
      label: strings.reading.complete_scene(scene, title),
      value: scene,
    }));
  },
  async run({ app, where, options }) {
    return privately(renderRead(await openScene(app, where, options)));
  },
});

export const readActions: Handlers<
  'turn-to' | 'jump-to' | 'finish-scene' | 'set-bookmark' | 'share-page' | 'leave-it'
> = {
  async 'turn-to'({ app, where, action }) {
    return update(renderRead(await turnPageTo(app, where, action.reading, action)));
  },
  async 'jump-to'({ app, where, action }) {
    return update(renderRead(await jumpTo(app, where, action.reading, action)));
  },
  async 'finish-scene'({ app, where, action }) {
    return update(renderRead(await finishReading(app, where, action.reading, action.scene)));
  },
  async 'set-bookmark'({ app, where, action }) {
    return update(renderRead(await setBookmark(app, where, action.reading, action)));
  },
  async 'share-page'({ app, where, action }) {
    return publicly(renderSharedPage(await showPageInChannel(app, where, action.reading, action)));
  },
  'leave-it'() {
    return update([text(strings.left)]);
  },
};

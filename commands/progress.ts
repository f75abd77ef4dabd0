// /progress: how far the channel is, how far the member is, and what comes next.

import { progress, progressInChannel } from '../src/app/member/progress.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { completeReading, readingOption } from '../src/discord/reading-option.ts';
import { renderProgress } from '../src/discord/render/member.ts';
import { renderChoosePace } from '../src/discord/render/read.ts';
import { privately, publicly } from '../src/discord/reply.ts';

export const progressCommand = defineCommand({
  access: 'member',
  data: {
    name: 'progress',
    description: 'How far we are, and when the next scene comes',
    options: [readingOption],
  },
  autocomplete: completeReading,
  async run({ app, where, options }) {
    const view = await progress(app, where, options.reading);
    return privately(view.kind === 'progress' ? renderProgress(view) : renderChoosePace(view));
  },
});

export const progressActions: Handlers<'share-progress'> = {
  async 'share-progress'({ app, where, action }) {
    return publicly(renderProgress(await progressInChannel(app, where, action.reading)));
  },
};

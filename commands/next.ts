// /next: the next scene, for whoever asks or for everyone.

import { next, postNext } from '../src/app/member/next.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { text } from '../src/discord/body.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { completeReading, readingOption } from '../src/discord/reading-option.ts';
import { renderNext } from '../src/discord/render/member.ts';
import { ephemeralReply, updateReply } from '../src/discord/reply.ts';

export const nextCommand = defineCommand({
  access: 'member',
  data: { name: 'next', options: [readingOption] },
  autocomplete: completeReading,
  async run({ app, where, options, strings }) {
    return ephemeralReply(renderNext(strings, await next(app, where, options.reading)));
  },
});

export const nextActions: Handlers<'post-next'> = {
  async 'post-next'({ app, where, action, strings }) {
    const view = await postNext(app, where, action.reading, action.run, action.scene);
    const s = strings.reading;
    const words =
      view.kind === 'posting' ? s.posting(view.scene, view.reading.channel) : s.next_post(view.next);
    return updateReply([text(words)]);
  },
};

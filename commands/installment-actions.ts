// The buttons under each installment.

import { markRead, toggleNotify, unmarkRead } from '../src/app/member/mark-read.ts';
import { readPrivately } from '../src/app/member/read.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { text } from '../src/discord/body.ts';
import { renderMarkRead } from '../src/discord/render/member.ts';
import { renderRead } from '../src/discord/render/read.ts';
import { ephemeralReply, updateReply } from '../src/discord/reply.ts';

export const installmentActions: Handlers<
  'mark-read' | 'confirm-mark' | 'unmark-read' | 'read-privately' | 'toggle-notify'
> = {
  async 'mark-read'({ app, where, action, strings }) {
    return ephemeralReply(
      renderMarkRead(strings, await markRead(app, where, action.reading, action.scene, false)),
    );
  },
  async 'confirm-mark'({ app, where, action, strings }) {
    return updateReply(
      renderMarkRead(strings, await markRead(app, where, action.reading, action.scene, true)),
    );
  },
  async 'read-privately'({ app, where, action, strings }) {
    return ephemeralReply(renderRead(strings, await readPrivately(app, where, action.reading, action.scene)));
  },
  async 'toggle-notify'({ app, where, action, strings }) {
    const { role, has } = await toggleNotify(app, where, action.reading);
    const s = strings.reading;
    return ephemeralReply([text(has ? s.notify_on(role) : s.notify_off(role))]);
  },
  async 'unmark-read'({ app, where, action, strings }) {
    return updateReply(renderMarkRead(strings, await unmarkRead(app, where, action.reading, action.scene)));
  },
};

// The buttons that are no command's own: those under each installment, and how a member reads.

import { catchupIn } from '../src/app/member/catchup.ts';
import { lookupById } from '../src/app/member/lookup.ts';
import { markRead, toggleNotify } from '../src/app/member/mark-read.ts';
import { nextIn } from '../src/app/member/next.ts';
import { progressIn } from '../src/app/member/progress.ts';
import { askPaceAgain, choosePace, openSceneById } from '../src/app/member/read.ts';
import { recapIn } from '../src/app/member/recap.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { type Body, text } from '../src/discord/body.ts';
import { decodePendingRequest } from '../src/discord/pending-request.ts';
import { renderLookup } from '../src/discord/render/lookup.ts';
import { renderMarkRead, renderNext, renderProgress } from '../src/discord/render/member.ts';
import { renderChoosePace, renderRead } from '../src/discord/render/read.ts';
import { renderCatchup, renderRecap } from '../src/discord/render/recap.ts';
import { ephemeralReply, updateReply } from '../src/discord/reply.ts';
import { PACES } from '../src/reading/bookmark.ts';

export const installmentActions: Handlers<
  'mark-read' | 'confirm-mark' | 'read-privately' | 'toggle-notify' | 'choose-pace' | 'ask-pace'
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
    return ephemeralReply(renderRead(strings, await openSceneById(app, where, action.reading, action.scene)));
  },
  async 'toggle-notify'({ app, where, action, strings }) {
    const { role, has } = await toggleNotify(app, where, action.reading);
    const s = strings.reading;
    return ephemeralReply([text(has ? s.notify_on(role) : s.notify_off(role))]);
  },
  async 'ask-pace'({ app, where, action, strings }) {
    return updateReply(
      renderChoosePace(
        strings,
        await askPaceAgain(app, where, action.reading, decodePendingRequest(action.pending)),
      ),
    );
  },
  /** Chooses, then goes on with what the member wanted when they were asked. */
  async 'choose-pace'({ app, where, action, strings }) {
    const pace = PACES.find((each) => each === action.pace);
    if (pace === undefined) return ephemeralReply([text(strings.problems.old_button)]);
    const context = await choosePace(app, where, action.reading, pace);
    const pending = decodePendingRequest(action.pending);
    const renderPending = async (): Promise<Body> => {
      switch (pending.kind) {
        case 'read':
          return renderRead(strings, await openSceneById(app, where, action.reading, pending.scene));
        case 'lookup':
          return renderLookup(strings, await lookupById(app, where, action.reading, pending.query));
        case 'next':
          return renderNext(strings, await nextIn(app, where, context));
        case 'mark-read':
          return renderMarkRead(strings, await markRead(app, where, action.reading, pending.scene, false));
        case 'progress': {
          const view = progressIn(app, context);
          return view.kind === 'progress' ? renderProgress(strings, view) : renderChoosePace(strings, view);
        }
        case 'recap':
          return renderRecap(strings, await recapIn(app, context, pending.length));
        case 'catchup':
          return renderCatchup(strings, await catchupIn(app, context, pending.by));
        case 'nothing':
          return [text(strings.reading.pace_now(pace))];
      }
    };
    return updateReply(await renderPending());
  },
};

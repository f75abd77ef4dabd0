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
import { renderLookup } from '../src/discord/render/lookup.ts';
import { renderMark, renderNext, renderProgress } from '../src/discord/render/member.ts';
import { renderChoosePace, renderRead } from '../src/discord/render/read.ts';
import { renderCatchUp, renderRecap } from '../src/discord/render/recap.ts';
import { privately, update } from '../src/discord/reply.ts';
import { strings } from '../src/discord/strings.ts';
import { readThen } from '../src/discord/then.ts';
import { PACES } from '../src/reading/bookmark.ts';

export const installmentActions: Handlers<
  'mark-read' | 'confirm-mark' | 'read-privately' | 'toggle-notify' | 'choose-pace' | 'ask-pace'
> = {
  async 'mark-read'({ app, where, action }) {
    return privately(renderMark(await markRead(app, where, action.reading, action.scene, false)));
  },
  async 'confirm-mark'({ app, where, action }) {
    return update(renderMark(await markRead(app, where, action.reading, action.scene, true)));
  },
  async 'read-privately'({ app, where, action }) {
    return privately(renderRead(await openSceneById(app, where, action.reading, action.scene)));
  },
  async 'toggle-notify'({ app, where, action }) {
    const { role, has } = await toggleNotify(app, where, action.reading);
    const s = strings.reading;
    return privately([text(has ? s.notify_on(role) : s.notify_off(role))]);
  },
  async 'ask-pace'({ app, where, action }) {
    return update(renderChoosePace(await askPaceAgain(app, where, action.reading, readThen(action.wanted))));
  },
  /** Chooses, then goes on with what the member wanted when they were asked. */
  async 'choose-pace'({ app, where, action }) {
    const pace = PACES.find((each) => each === action.pace);
    if (pace === undefined) return privately([text(strings.problems.old_button)]);
    const place = await choosePace(app, where, action.reading, pace);
    const then = readThen(action.wanted);
    const wanted = async (): Promise<Body> => {
      switch (then.kind) {
        case 'read':
          return renderRead(await openSceneById(app, where, action.reading, then.scene));
        case 'lookup':
          return renderLookup(await lookupById(app, where, action.reading, then.query));
        case 'next':
          return renderNext(await nextIn(app, where, place));
        case 'mark-read':
          return renderMark(await markRead(app, where, action.reading, then.scene, false));
        case 'progress': {
          const view = progressIn(app, place);
          return view.kind === 'progress' ? renderProgress(view) : renderChoosePace(view);
        }
        case 'recap':
          return renderRecap(await recapIn(app, place, then.length));
        case 'catchup':
          return renderCatchUp(await catchupIn(app, place, then.by));
        case 'nothing':
          return [text(strings.reading.pace_now(pace))];
      }
    };
    return update(await wanted());
  },
};

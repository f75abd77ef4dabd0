// The buttons that say how far a member has read, and what they wanted when they were asked.

import { readingById } from '../src/app/find-reading.ts';
import {
  ANSWERS,
  answerPlace,
  askPlaceAgain,
  type PendingRequest,
  type PlaceAnswer,
} from '../src/app/member/ask-place.ts';
import { catchupIn } from '../src/app/member/catchup.ts';
import { lookupIn } from '../src/app/member/lookup.ts';
import { markRead } from '../src/app/member/mark-read.ts';
import { nextIn } from '../src/app/member/next.ts';
import { progressIn } from '../src/app/member/progress.ts';
import { openReading } from '../src/app/member/read.ts';
import { recapIn } from '../src/app/member/recap.ts';
import { whoIn } from '../src/app/member/who-is-here.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { type Body, text } from '../src/discord/body.ts';
import type { HandlerContext } from '../src/discord/define-command.ts';
import { decodePendingRequest } from '../src/discord/pending-request.ts';
import { renderLookup } from '../src/discord/render/lookup.ts';
import { renderMarkRead, renderNext, renderProgress } from '../src/discord/render/member.ts';
import {
  parseSceneForm,
  renderAskPlace,
  renderNoSuchScene,
  renderSceneForm,
} from '../src/discord/render/place.ts';
import { renderRead } from '../src/discord/render/read.ts';
import { renderCatchup, renderRecap } from '../src/discord/render/recap.ts';
import { renderWho } from '../src/discord/render/who.ts';
import { ephemeralReply, updateReply } from '../src/discord/reply.ts';

export const placeActions: Handlers<'choose-pace' | 'ask-pace' | 'in-scene' | 'ask-scene' | 'submit-scene'> =
  {
    async 'ask-pace'({ app, where, action, strings }) {
      const pending = decodePendingRequest(action.pending);
      return updateReply(renderAskPlace(strings, await askPlaceAgain(app, where, action.reading, pending)));
    },
    async 'choose-pace'(context) {
      const { action, strings } = context;
      const answer = ANSWERS.find((each) => each === action.pace);
      if (answer === undefined) return ephemeralReply([text(strings.problems.old_button)]);
      return updateReply(await renderAnswer(context, action, answer));
    },
    async 'in-scene'(context) {
      return updateReply(await renderAnswer(context, context.action, context.action.scene));
    },
    async 'ask-scene'({ app, where, action, strings }) {
      // A form for what is not there for them would be filled in for nothing.
      await readingById(app, where, action.reading);
      return { kind: 'modal', modal: renderSceneForm(strings, action.reading, action.pending) };
    },
    async 'submit-scene'(context) {
      return updateReply(await renderAnswer(context, context.action, parseSceneForm(context.fields) ?? 0));
    },
  };

/** Notes the answer, then goes on with what the member wanted when they were asked. */
async function renderAnswer(
  { app, where, strings }: HandlerContext,
  { reading, pending }: { readonly reading: string; readonly pending: string },
  answer: PlaceAnswer,
): Promise<Body> {
  const context = await answerPlace(app, where, reading, answer);
  if ('kind' in context) return renderNoSuchScene(strings, reading, pending, context.total);
  const wanted: PendingRequest = decodePendingRequest(pending);
  switch (wanted.kind) {
    case 'read':
      return renderRead(strings, await openReading(app, where, context, wanted.scene));
    case 'lookup':
      return renderLookup(strings, await lookupIn(app, context, wanted.query));
    case 'who':
      return renderWho(strings, await whoIn(app, context, wanted.scene));
    case 'next':
      return renderNext(strings, await nextIn(app, where, context));
    case 'mark-read':
      return renderMarkRead(strings, await markRead(app, where, reading, wanted.scene, false));
    case 'progress':
      return renderProgress(strings, progressIn(app, context));
    case 'recap':
      return renderRecap(strings, await recapIn(app, context, wanted.length));
    case 'catchup':
      return renderCatchup(strings, await catchupIn(app, where, context, wanted));
    case 'nothing': {
      const { bookmark, place, story } = context;
      const s = strings.reading.ask_place;
      const own = s.own_chosen(place, story.status === 'ongoing' ? null : story.scenes.length);
      return [text(bookmark.pace === 'own' ? own : s.along_chosen)];
    }
  }
}

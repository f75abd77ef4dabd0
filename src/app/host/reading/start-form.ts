// The form of a start: for a story that is named alone, and for a draft that is to be changed.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import type { Reading, ReadingId, TypedStart } from '../../../reading/reading.ts';
import { DEFAULT_POLICIES } from '../../../reading/reading.ts';
import { formatWhen } from '../../../reading/when.ts';
import { lookForReading, serverOf } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';
import { unpostableProblem, viewChannel } from './channel.ts';
import { refreshDraft } from './refresh-draft.ts';
import { findStory } from './start.ts';
import { findEarlierReading } from './start-card.ts';

export interface StartFormView {
  /** What the form, once it is sent, drafts or changes. */
  readonly target: { readonly story: string } | { readonly draft: ReadingId };
  readonly title: string;
  /** As it is filled in. */
  readonly filled: TypedStart;
}

/**
 * For a story that is named alone. Null where it was read here before: then there is a card to go on with, or to start
 * over, as it was. @throws UserError where there is no such story
 */
export async function newStartForm(
  app: App,
  where: RequestContext,
  named: string,
): Promise<StartFormView | null> {
  const server = serverOf(where);
  const story = await findStory(app, server, named);
  const { channel } = where;
  const [before, channelView, settings] = await Promise.all([
    findEarlierReading(app, { server, channel, story: story.id }),
    viewChannel(app, server, channel, false),
    app.documents.get('server', server),
  ]);
  if (before !== null) return null;
  // A select takes no channel it does not offer.
  const here = unpostableProblem(channelView) === null ? channel : null;
  const zone = settings?.zone ?? null;
  return {
    target: { story: story.id },
    title: story.title,
    filled: { channel: here, when: null, zone, portion: null, who: DEFAULT_POLICIES.who },
  };
}

/** For the draft of a card: as it stands, or as it was typed where that could not be taken. @throws UserError */
export async function draftForm(app: App, where: RequestContext, id: ReadingId): Promise<StartFormView> {
  const draft = await draftToChange(app, where, id);
  const { schedule, channel, policies, title } = draft;
  const standing = { ...scheduleFields(schedule), zone: schedule?.zone ?? null, channel, who: policies.who };
  return { target: { draft: id }, title, filled: draft.typed ?? standing };
}

function scheduleFields(schedule: Reading['schedule']) {
  return { when: schedule === null ? null : formatWhen(schedule), portion: schedule?.portion ?? null };
}

/** The draft of a card. @throws UserError where it is gone, or was never of this server */
export async function draftToChange(app: App, where: RequestContext, id: ReadingId): Promise<Reading> {
  await requireHost(app, where);
  const draft = await lookForReading(app, where, id, 'host');
  if (draft?.state !== 'draft') throw new UserError({ kind: 'draft-gone' });
  return refreshDraft(app, draft);
}

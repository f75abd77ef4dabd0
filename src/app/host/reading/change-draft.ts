// The card's `Change`: a draft changed as a whole, or not at all.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import type { Reading, ReadingId, Who } from '../../../reading/reading.ts';
import { EVERY_DAY } from '../../../reading/schedule.ts';
import { lookForReading } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';
import { ageProblem, channelProblem, requireSpeaker, viewChannel } from './channel.ts';
import { type ParsedSchedule, parseSchedule, type ScheduleInput } from './parse-schedule.ts';
import { refreshDraft } from './refresh-draft.ts';
import { occupancyProblem, whoProblem, withWho } from './start.ts';
import { type StartCard, startCard } from './start-card.ts';

/** What `Change` brings back, as typed. */
export interface DraftChange extends Omit<ScheduleInput, 'scenes'> {
  readonly who: Who | null;
  readonly channel: string | null;
}

/** The draft of a card, for the form that changes it. @throws UserError */
export async function draftToChange(app: App, where: RequestContext, id: ReadingId): Promise<Reading> {
  await requireHost(app, where);
  return draftById(app, where, id);
}

/** Changes a draft; where anything is wrong with the change, nothing is changed and the card says what. @throws UserError */
export async function changeDraft(
  app: App,
  where: RequestContext,
  id: ReadingId,
  change: DraftChange,
): Promise<StartCard> {
  const draft = await draftToChange(app, where, id);
  const story = await app.library.story(draft.story, draft.revision);
  const target = change.channel ?? draft.channel;
  await requireSpeaker(app, where, draft.server, target);
  const channelView = await viewChannel(app, draft.server, target, draft.policies.discussion === 'thread');
  const parsed = await parseChange(app, draft, change);
  const policies = withWho(draft.policies, change.who);
  // Where the channel stays, the card itself says what is missing there.
  const inChannel =
    target === draft.channel ? ageProblem(channelView, story) : channelProblem(channelView, story);
  const problems = [
    ...('problems' in parsed ? parsed.problems : []),
    inChannel,
    await occupancyProblem(app, draft.server, target),
    whoProblem(policies, parsed),
  ].filter((problem) => problem !== null);
  if (problems.length > 0 || 'problems' in parsed) return startCard(app, where, draft, problems);
  const { schedule } = parsed;
  const channel = { channel: target, channelName: channelView.name || draft.channelName };
  const changed = await app.documents.update('reading', id, (current) => {
    if (current?.state !== 'draft') throw new UserError({ kind: 'draft-gone' });
    const result = { ...current, ...channel, policies, schedule };
    return { write: result, result };
  });
  return startCard(app, where, changed, [], channelView);
}

/** A field emptied means no schedule, or every day; a field left out changes nothing. */
async function parseChange(
  app: App,
  { server, schedule }: Reading,
  change: DraftChange,
): Promise<ParsedSchedule> {
  if (change.times !== null && change.times.trim() === '') return { schedule: null };
  const lastZone = (await app.documents.get('server', server))?.zone ?? null;
  const emptied = change.days !== null && change.days.trim() === '';
  const base = schedule && (emptied ? { ...schedule, days: EVERY_DAY, from: null } : schedule);
  return parseSchedule({ ...change, scenes: null }, base, lastZone);
}

/** @throws UserError for a card whose draft is gone, or was never of this server */
async function draftById(app: App, where: RequestContext, id: ReadingId): Promise<Reading> {
  const draft = await lookForReading(app, where, id, 'host');
  if (draft?.state !== 'draft') throw new UserError({ kind: 'draft-gone' });
  return refreshDraft(app, draft);
}

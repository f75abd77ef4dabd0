// What comes back from the form of a start: a draft made, or changed as a whole or not at all.

import type { App } from '../../../ports/app.ts';
import { UserError, type UserProblem } from '../../../ports/user-error.ts';
import { isSameDayRule } from '../../../reading/day-rules.ts';
import { DEFAULT_POLICIES, type Reading, type ReadingId, type TypedStart } from '../../../reading/reading.ts';
import type { Schedule } from '../../../reading/schedule.ts';
import { parseWhen } from '../../../reading/when.ts';
import type { Story } from '../../../story/story.ts';
import { serverOf } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';
import {
  ageProblem,
  type ChannelView,
  channelProblem,
  requireSpeaker,
  unpostableProblem,
  viewChannel,
} from './channel.ts';
import { type ParsedSchedule, resolveZone } from './parse-schedule.ts';
import { findStory, newDraft, occupancyProblem, whoProblem, withWho } from './start.ts';
import { findEarlierReading, type StartCard, startCard } from './start-card.ts';
import { draftToChange } from './start-form.ts';

/** Drafts a story by its form. Where anything is wrong the draft keeps what was typed, for `Try again`. @throws UserError */
export async function draftFromForm(
  app: App,
  where: RequestContext,
  named: string,
  typed: TypedStart,
): Promise<StartCard> {
  await requireHost(app, where);
  const server = serverOf(where);
  const story = await findStory(app, server, named);
  const target = typed.channel ?? where.channel;
  const before = await findEarlierReading(app, { server, channel: target, story: story.id });
  const id = BigInt(where.request).toString(36);
  const blank: Reading = {
    ...newDraft(id, server, story, { id: where.channel, name: '' }, app.clock.now()),
    policies: before?.policies ?? DEFAULT_POLICIES,
    schedule: before?.schedule ?? null,
  };
  const draft = await app.documents.update('reading', id, (current) => {
    const result = current ?? blank;
    return { write: result, result };
  });
  return applyForm(app, where, draft, story, target, typed);
}

/** Changes a draft; where anything is wrong with the change, nothing is changed and the card says what. @throws UserError */
export async function changeDraft(
  app: App,
  where: RequestContext,
  id: ReadingId,
  typed: TypedStart,
): Promise<StartCard> {
  const draft = await draftToChange(app, where, id);
  const story = await app.library.story(draft.story, draft.revision);
  return applyForm(app, where, draft, story, typed.channel ?? draft.channel, typed);
}

async function applyForm(
  app: App,
  where: RequestContext,
  draft: Reading,
  story: Story,
  target: string,
  typed: TypedStart,
): Promise<StartCard> {
  const channelView = await viewChannel(app, draft.server, target, draft.policies.discussion === 'thread');
  const parsed = await parseForm(app, draft, typed);
  const policies = withWho(draft.policies, typed.who);
  const problems = [
    ...('problems' in parsed ? parsed.problems : []),
    await channelProblemOf(app, where, draft, story, channelView),
    await occupancyProblem(app, draft.server, target),
    whoProblem(policies, parsed),
  ].filter((problem) => problem !== null);
  if (problems.length > 0 || 'problems' in parsed) {
    return startCard(app, where, await keepTyped(app, draft, typed), problems);
  }
  const { schedule } = parsed;
  const channel = { channel: target, channelName: channelView.name || draft.channelName };
  const changed = await updateDraft(app, draft.id, ({ typed: _, ...current }) => ({
    ...current,
    ...{ ...channel, policies, schedule },
  }));
  return startCard(app, where, changed, [], channelView);
}

/** Where the channel stays, the card itself says what is missing there, but for what nobody can give. */
async function channelProblemOf(
  app: App,
  where: RequestContext,
  draft: Reading,
  story: Story,
  channel: ChannelView,
): Promise<UserProblem | null> {
  try {
    await requireSpeaker(app, where, draft.server, channel.id);
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  if (channel.id !== draft.channel) return channelProblem(channel, story);
  return unpostableProblem(channel) ?? ageProblem(channel, story);
}

function keepTyped(app: App, { id }: Reading, typed: TypedStart): Promise<Reading> {
  return updateDraft(app, id, (current) => ({ ...current, typed }));
}

function updateDraft(app: App, id: ReadingId, change: (draft: Reading) => Reading): Promise<Reading> {
  return app.documents.update('reading', id, (current) => {
    if (current?.state !== 'draft') throw new UserError({ kind: 'draft-gone' });
    const result = change(current);
    return { write: result, result };
  });
}

/** A field emptied means no schedule; one that was left out changes nothing. */
async function parseForm(
  app: App,
  { server, schedule: base }: Reading,
  typed: TypedStart,
): Promise<ParsedSchedule> {
  if (typed.when !== null && typed.when.trim() === '') return { schedule: null };
  const when = typed.when === null ? base : parseWhen(typed.when);
  if (when === null) return { schedule: null };
  const lastZone = (await app.documents.get('server', server))?.zone ?? null;
  const typedZone = typed.zone?.trim() ? typed.zone : null;
  const zone = resolveZone(typedZone, base?.zone ?? lastZone);
  const [first, ...more] = [
    ...('problems' in when ? when.problems : []),
    ...('problem' in zone ? [zone.problem] : []),
  ];
  if (first !== undefined) return { problems: [first, ...more] };
  if ('problems' in when || 'problem' in zone) return { schedule: base };
  const portion = typed.portion ?? base?.portion ?? { kind: 'scenes', scenes: 1 };
  const from = base !== null && isSameDayRule(when.days, base.days) ? base.from : null;
  const schedule: Schedule = { times: when.times, days: when.days, from, zone: zone.zone, portion };
  return { schedule };
}

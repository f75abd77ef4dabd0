// `/story start`: a draft of a reading, shown on a card; nothing is posted yet.

import type { App } from '../../../ports/app.ts';
import type { Offer } from '../../../ports/library.ts';
import { activeIn } from '../../../ports/readings.ts';
import { UserError, type UserProblem } from '../../../ports/user-error.ts';
import {
  DEFAULT_POLICIES,
  DRAFT_LIFETIME_MS,
  NEW_READING,
  type Policies,
  type Reading,
  type ReadingId,
  type Who,
} from '../../../reading/reading.ts';
import type { Story } from '../../../story/story.ts';
import { readingById, serverOf } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';
import { severalStories, storiesNamed } from '../../story-names.ts';
import {
  ageProblem,
  type ChannelView,
  requireSpeaker,
  throwIfProblem,
  unpostableProblem,
  viewChannel,
} from './channel.ts';
import { type ParsedSchedule, parseSchedule, type ScheduleInput } from './parse-schedule.ts';
import { findEarlierReading, type StartCard, startCard } from './start-card.ts';

export interface StartOptions extends ScheduleInput {
  /** An id, as autocomplete gives it, or a title. */
  readonly story: string;
  /** Null for where it was typed. */
  readonly channel: { readonly id: string; readonly name: string } | null;
  readonly who: Who | null;
}

/** How many stories an unknown one is answered with. */
const MAX_SUGGESTIONS = 10;

/** Drafts a reading, once for each interaction, and shows its card. @throws UserError */
export async function draftReading(
  app: App,
  where: RequestContext,
  options: StartOptions,
): Promise<StartCard> {
  const server = serverOf(where);
  const story = await findStory(app, server, options.story);
  const target = options.channel?.id ?? where.channel;
  await requireSpeaker(app, where, server, target);
  throwIfProblem(await occupancyProblem(app, server, target));
  const [before, channelView, serverSettings] = await Promise.all([
    findEarlierReading(app, { server, channel: target, story: story.id }),
    viewChannel(app, server, target, true),
    app.documents.get('server', server),
  ]);
  throwIfProblem(unpostableProblem(channelView) ?? ageProblem(channelView, story));
  const parsed = parseSchedule(options, before?.schedule ?? null, serverSettings?.zone ?? null);
  if ('problems' in parsed) throw new UserError(parsed.problems[0]);
  const policies = withWho(before?.policies ?? DEFAULT_POLICIES, options.who);
  throwIfProblem(whoProblem(policies, parsed));
  const id = BigInt(where.request).toString(36);
  const channel = { id: target, name: channelView.name || (options.channel?.name ?? '') };
  const blank = newDraft(id, server, story, channel, app.clock.now());
  const draft = await app.documents.update('reading', id, (current) => {
    const result = current ?? { ...blank, policies, schedule: parsed.schedule };
    return { write: result, result };
  });
  return startCard(app, where, draft, [], channelView);
}

/** What may be read next in the channel of a reading that is over. @throws UserError */
export async function chooseNextStory(
  app: App,
  where: RequestContext,
  id: ReadingId,
): Promise<readonly Offer[]> {
  await requireHost(app, where);
  await readingById(app, where, id, 'host');
  return startableStories(app, where);
}

/** Drafts what was chosen, in the channel of the reading that is over. @throws UserError */
export async function draftNext(
  app: App,
  where: RequestContext,
  id: ReadingId,
  story: string,
): Promise<StartCard> {
  await requireHost(app, where);
  const { channel, channelName } = await readingById(app, where, id, 'host');
  const typed = { times: null, days: null, zone: null, who: null, scenes: null };
  return draftReading(app, where, { ...typed, story, channel: { id: channel, name: channelName } });
}

/** The stories that can be started, by title, for autocomplete. */
export function startableStories({ library }: App, where: RequestContext): Promise<readonly Offer[]> {
  return library.offered(where.server);
}

/** @throws UserError where no story, or more than one, goes by that name */
export async function findStory({ library }: App, server: string, named: string): Promise<Story> {
  const offered = await library.offered(server);
  const [story, ...others] = storiesNamed(offered, named);
  if (story === undefined) {
    const known = offered.slice(0, MAX_SUGGESTIONS).map(({ title }) => title);
    throw new UserError({ kind: 'no-such-story', known });
  }
  if (others.length > 0) throw severalStories([story, ...others]);
  return library.story(story.id, story.revision);
}

/** What is being read in a channel already, as a problem; or null. */
export async function occupancyProblem(
  app: App,
  server: string,
  channel: string,
): Promise<UserProblem | null> {
  const active = await activeIn(app, server, channel);
  return active === undefined ? null : { kind: 'channel-taken', channel, title: active.title };
}

export function withWho(policies: Policies, who: Who | null): Policies {
  return who === null ? policies : { ...policies, who };
}

/** The schedule alone can't post where there is none. */
export function whoProblem({ who }: Policies, parsed: ParsedSchedule): UserProblem | null {
  return who === 'schedule' && 'schedule' in parsed && parsed.schedule === null
    ? { kind: 'schedule-incomplete' }
    : null;
}

/** A draft without a schedule. */
export function newDraft(
  id: ReadingId,
  server: string,
  story: Story,
  channel: Pick<ChannelView, 'id' | 'name'>,
  now: number,
): Reading {
  return {
    id,
    server,
    channel: channel.id,
    channelName: channel.name,
    // Whoever starts it: a draft is nobody's.
    startedBy: null,
    story: story.id,
    title: story.title,
    revision: story.revision,
    ...NEW_READING,
    state: 'draft',
    schedule: null,
    cursor: now,
    due: now + DRAFT_LIFETIME_MS,
    createdAt: now,
  };
}

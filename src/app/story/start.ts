// `/story start`: a draft of a reading, shown on a card and changed there; nothing is posted yet.

import {
  DEFAULT_POLICIES,
  DRAFT_LIFETIME,
  type Policies,
  type Reading,
  type ReadingId,
  type Who,
} from '../../reading/reading.ts';
import type { Story } from '../../story/story.ts';
import type { App, Where } from '../app.ts';
import { readingsIn, serverOf } from '../find-reading.ts';
import { requireHost } from '../hosts.ts';
import { type Problem, UserError } from '../problem.ts';
import { ageProblem, type ChannelView, problemIn, refuse, viewChannel } from './channel.ts';
import { earlierReading, type StartCard, startCard } from './start-card.ts';
import { EVERY_DAY, type ReadTiming, readTiming, type Timing } from './timing.ts';

export interface StartOptions extends Timing {
  /** An id, as autocomplete gives it, or a title. */
  readonly story: string;
  /** Null for where it was typed. */
  readonly channel: { readonly id: string; readonly name: string } | null;
  readonly who: Who | null;
}

/** How many stories an unknown one is answered with. */
const NAMED = 10;

/** Drafts a reading, once for each interaction, and shows its card. @throws UserError */
export async function draftReading(app: App, where: Where, options: StartOptions): Promise<StartCard> {
  const server = serverOf(where);
  const story = await findStory(app, options.story);
  const target = options.channel?.id ?? where.channel;
  refuse(await takenBy(app, server, target));
  const [before, seen, remembered] = await Promise.all([
    earlierReading(app, { server, channel: target, story: story.id }),
    viewChannel(app, server, target, true),
    app.documents.get('server', server),
  ]);
  refuse(ageProblem(seen, story));
  const read = readTiming(options, before?.schedule ?? null, remembered?.zone ?? null);
  if ('problems' in read) throw new UserError(read.problems[0]);
  const policies = policiesOf(before?.policies ?? DEFAULT_POLICIES, options.who);
  refuse(whoProblem(policies, read));
  const id = BigInt(where.request).toString(36);
  const channel = { id: target, name: seen.name || (options.channel?.name ?? '') };
  const blank = newDraft(id, server, where.user, story, channel, app.clock.now());
  const draft = await app.documents.update('reading', id, (current) => {
    const result = current ?? { ...blank, policies, schedule: read.schedule };
    return { write: result, result };
  });
  return startCard(app, draft, [], seen);
}

/** What `Change` brings back: the whole of what can be changed, as typed. */
export interface StartChange extends Omit<Timing, 'scenes'> {
  readonly who: Who | null;
  readonly channel: string | null;
}

/** The draft of a card, for the form that changes it. @throws UserError */
export async function draftToChange(app: App, where: Where, id: ReadingId): Promise<Reading> {
  await requireHost(app, where);
  return draftById(app, where, id);
}

/** Changes a draft; where anything is wrong with the change, nothing is changed and the card says what. @throws UserError */
export async function changeDraft(
  app: App,
  where: Where,
  id: ReadingId,
  change: StartChange,
): Promise<StartCard> {
  const draft = await draftToChange(app, where, id);
  const story = await app.library.story(draft.story, draft.revision);
  const target = change.channel ?? draft.channel;
  const seen = await viewChannel(app, draft.server, target, draft.policies.discussion === 'thread');
  const read = await timingOf(app, draft, change);
  const policies = policiesOf(draft.policies, change.who);
  // Where the channel stays, the card itself says what is missing there.
  const inChannel = target === draft.channel ? ageProblem(seen, story) : problemIn(seen, story);
  const problems = [
    ...('problems' in read ? read.problems : []),
    inChannel,
    await takenBy(app, draft.server, target),
    whoProblem(policies, read),
  ].filter((problem) => problem !== null);
  if (problems.length > 0 || 'problems' in read) return startCard(app, draft, problems);
  const { schedule } = read;
  const channel = { channel: target, channelName: seen.name || draft.channelName };
  const changed = await app.documents.update('reading', id, (current) => {
    if (current?.state !== 'draft') throw new UserError({ kind: 'draft-gone' });
    const result = { ...current, ...channel, policies, schedule };
    return { write: result, result };
  });
  return startCard(app, changed, [], seen);
}

/** In the form everything stands filled in: no times means no schedule, no days every day. */
async function timingOf(app: App, { server, schedule }: Reading, change: StartChange): Promise<ReadTiming> {
  if ((change.times ?? '').trim() === '') return { schedule: null };
  const lastZone = (await app.documents.get('server', server))?.zone ?? null;
  const base = schedule && { ...schedule, days: EVERY_DAY };
  return readTiming({ ...change, scenes: null }, base, lastZone);
}

/** @throws UserError for a card whose draft is gone, or was never of this server */
export async function draftById({ documents }: App, { server }: Where, id: ReadingId): Promise<Reading> {
  const draft = await documents.get('reading', id);
  if (draft?.state !== 'draft' || draft.server !== server) throw new UserError({ kind: 'draft-gone' });
  return draft;
}

/** The stories that can be started, by title, for autocomplete. */
export async function completeStories(
  { library }: App,
  typed: string,
): Promise<readonly Pick<Story, 'id' | 'title' | 'author'>[]> {
  const wanted = typed.trim().toLowerCase();
  const offered = await library.offered();
  return offered.filter(({ title, author }) => `${title} ${author ?? ''}`.toLowerCase().includes(wanted));
}

async function findStory({ library }: App, named: string): Promise<Story> {
  const offered = await library.offered();
  const wanted = named.trim().toLowerCase();
  const story =
    offered.find(({ id }) => id === wanted) ?? offered.find(({ title }) => title.toLowerCase() === wanted);
  if (story !== undefined) return story;
  throw new UserError({
    kind: 'no-such-story',
    known: offered.slice(0, NAMED).map(({ title }) => title),
  });
}

async function takenBy(app: App, server: string, channel: string): Promise<Problem | null> {
  const readings = await readingsIn(app, server);
  const active = readings.find((each) => each.state === 'active' && each.channel === channel);
  return active === undefined ? null : { kind: 'channel-taken', channel, title: active.title };
}

function policiesOf(policies: Policies, who: Who | null): Policies {
  return who === null ? policies : { ...policies, who };
}

/** The schedule alone can't post where there is none. */
function whoProblem({ who }: Policies, read: ReadTiming): Problem | null {
  return who === 'schedule' && 'schedule' in read && read.schedule === null
    ? { kind: 'schedule-incomplete' }
    : null;
}

function newDraft(
  id: ReadingId,
  server: string,
  startedBy: string,
  story: Story,
  channel: Pick<ChannelView, 'id' | 'name'>,
  now: number,
): Reading {
  return {
    id,
    server,
    channel: channel.id,
    channelName: channel.name,
    startedBy,
    story: story.id,
    title: story.title,
    revision: story.revision,
    state: 'draft',
    run: 1,
    released: 0,
    policies: DEFAULT_POLICIES,
    schedule: null,
    cursor: now,
    served: [],
    skipNext: false,
    pause: null,
    notice: null,
    outbox: [],
    lastByMember: null,
    lastRequest: null,
    troubles: [],
    due: now + DRAFT_LIFETIME,
    createdAt: now,
  };
}

// The card a host sees before anything is posted: where, when first, when last, and what stands in the way.

import type { App } from '../../../ports/app.ts';
import type { Cover } from '../../../ports/cover.ts';
import { readingsIn } from '../../../ports/readings.ts';
import type { UserProblem } from '../../../ports/user-error.ts';
import { changeSchedule } from '../../../reading/change-schedule.ts';
import { DAY_MS } from '../../../reading/durations.ts';
import { finishingSlot } from '../../../reading/forecast.ts';
import type { Reading, ReadingId } from '../../../reading/reading.ts';
import type { TimeOfDay } from '../../../reading/schedule.ts';
import { localDate, localTime, nextSlot } from '../../../reading/slots.ts';
import { averageSceneMinutes, type Rating, type Story } from '../../../story/story.ts';
import {
  findUnsightlyInMarkup,
  MAX_SCENE_WORDS,
  UNSIGHTLY_KINDS,
  type UnsightlyKind,
} from '../../../story/unsightly.ts';
import type { RequestContext } from '../../request-context.ts';
import { visibleAmong } from '../../visible-readings.ts';
import { type ChannelView, viewChannel } from './channel.ts';
import { continueRun } from './lifecycle.ts';

/** A slot as a schedule's zone and the days to it tell it. */
export interface SlotView {
  readonly at: number;
  readonly zone: string;
  readonly time: TimeOfDay;
  /** Local, as YYYY-MM-DD. */
  readonly date: string;
  /** Local days from now: 0 is today. */
  readonly inDays: number;
}

export interface StartCard {
  readonly draft: Reading;
  readonly cover: Cover;
  /** How many scenes there are; null for an ongoing serial. */
  readonly scenes: number | null;
  /** Whole minutes for a scene, on average. */
  readonly minutes: number;
  readonly rating: Rating;
  readonly notes: readonly string[];
  readonly channel: ChannelView;
  /** Null without a schedule. */
  readonly first: SlotView | null;
  /** When the last scene goes out (epoch milliseconds), where that can be known. */
  readonly last: number | null;
  /** The same story, read here before and not to be forgotten: stopped or finished. */
  readonly earlier: EarlierReading | null;
  /** The same story, stopped in another channel: it can go on there. */
  readonly elsewhere: { readonly channel: string; readonly scene: number } | null;
  /** Scenes that will not look right, by what they hold. */
  readonly looks: readonly { readonly kind: UnsightlyKind | 'long'; readonly scenes: readonly number[] }[];
  /** What was wrong with a change that was asked for. */
  readonly problems: readonly UserProblem[];
  /** Whether there is something to start: false where nothing of the form could be taken yet. */
  readonly isTaken: boolean;
}

export interface EarlierReading {
  readonly id: ReadingId;
  readonly run: number;
  /** The scene it would go on with. */
  readonly scene: number;
  readonly state: 'stopped' | 'finished';
}

export async function startCard(
  app: App,
  where: RequestContext,
  draft: Reading,
  problems: readonly UserProblem[],
  knownChannel?: ChannelView,
): Promise<StartCard> {
  const [story, channel, before, stopped] = await Promise.all([
    app.library.story(draft.story, draft.revision),
    knownChannel ?? viewChannel(app, draft.server, draft.channel, draft.policies.discussion === 'thread'),
    findEarlierReading(app, draft),
    findStoppedElsewhere(app, where, draft),
  ]);
  const now = app.clock.now();
  const projected = projectedReading(draft, before, now);
  const { schedule, cursor } = projected;
  return {
    draft,
    cover: await app.library.cover(draft.server, story),
    scenes: story.status === 'ongoing' ? null : story.scenes.length,
    minutes: averageSceneMinutes(story),
    rating: story.rating,
    notes: story.notes,
    channel,
    first: schedule && slotView(nextSlot(schedule, Math.max(cursor, now)), schedule.zone, now),
    last: finishingSlot(projected, story, now),
    earlier: before && earlierView(before),
    elsewhere: before === null && stopped ? { channel: stopped.channel, scene: stopped.released + 1 } : null,
    looks: await looksOf(app, story),
    problems,
    isTaken: draft.typed === undefined || draft.channelName !== '',
  };
}

/** A longer story is a book that was imported, and its text was made to look right. */
const MAX_SCENES_LOOKED_AT = 100;

async function looksOf({ library }: App, story: Story): Promise<StartCard['looks']> {
  const scenes = story.scenes.slice(0, MAX_SCENES_LOOKED_AT);
  const found = await Promise.all(
    scenes.map(async ({ number }) => findUnsightlyInMarkup(await library.text(story, number))),
  );
  const unsightly = UNSIGHTLY_KINDS.map((kind) => ({
    kind,
    scenes: scenes.filter((_, index) => found[index]?.some((each) => each.kind === kind)),
  }));
  const long = story.scenes.filter(({ words }) => words > MAX_SCENE_WORDS);
  return [...unsightly, { kind: 'long' as const, scenes: long }]
    .filter((each) => each.scenes.length > 0)
    .map(({ kind, scenes: all }) => ({ kind, scenes: all.map(({ number }) => number) }));
}

/** As it would stand once it goes on or begins: what was posted here today leaves out as many of today's times. */
function projectedReading(draft: Reading, before: Reading | null, now: number): Reading {
  if (before?.state === 'stopped') {
    const going = continueRun(before, draft, now);
    // What a fault held back goes at once, and needs no time of its own.
    return going.pause?.by === 'fault' ? { ...going, pause: null } : going;
  }
  const { schedule } = draft;
  const projected = { ...draft, served: before?.served ?? [] };
  return schedule === null ? projected : changeSchedule(projected, schedule, now);
}

/** The same story in the same channel, stopped or finished: the newest such reading. */
export async function findEarlierReading(
  app: App,
  { server, channel, story }: Pick<Reading, 'server' | 'channel' | 'story'>,
): Promise<Reading | null> {
  const readings = await readingsIn(app, server);
  const here = readings.find((each) => each.channel === channel && each.story === story && isOver(each));
  return here ?? null;
}

async function findStoppedElsewhere(
  app: App,
  where: RequestContext,
  { server, channel, story }: Reading,
): Promise<Reading | null> {
  const readings = await readingsIn(app, server);
  const there = readings.filter(
    (each) => each.state === 'stopped' && each.story === story && each.channel !== channel,
  );
  return (await visibleAmong(app, where, there, 'host'))[0] ?? null;
}

function isOver({ state }: Reading): boolean {
  return state === 'stopped' || state === 'finished';
}

function earlierView({ id, run, released, state }: Reading): EarlierReading {
  return { id, run, scene: released + 1, state: state === 'finished' ? 'finished' : 'stopped' };
}

export function slotView(at: number, zone: string, now: number): SlotView {
  const date = localDate(at, zone);
  const inDays = Math.round((Date.parse(date) - Date.parse(localDate(now, zone))) / DAY_MS);
  return { at, zone, time: localTime(at, zone), date, inDays };
}

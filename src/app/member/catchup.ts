// `/catchup`: what a member missed since they were last here, or since a scene or day they name.

import type { App } from '../../ports/app.ts';
import { postsId } from '../../ports/documents.ts';
import { UserError } from '../../ports/user-error.ts';
import type { DateOptions } from '../../reading/dates/parse-date.ts';
import { startOfDate } from '../../reading/dates/start-of-date.ts';
import { suggestDates } from '../../reading/dates/suggest-dates.ts';
import { DAY_MS } from '../../reading/durations.ts';
import { forecast } from '../../reading/forecast.ts';
import { type Gate, publicGate } from '../../reading/gate.ts';
import type { Place } from '../../reading/place.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import { minutesForScenes } from '../../story/story.ts';
import { findReading, type ReadingContext, readingContext, readingContextById } from '../find-reading.ts';
import { parseDay } from '../parse-day.ts';
import type { RequestContext } from '../request-context.ts';
import { type AskPlace, askPlace } from './ask-place.ts';
import { type ToldRecap, tellRecap } from './recap.ts';

/** Within how many days, where nobody says. */
const DEFAULT_DAYS = 7;
/** How the recap of what was missed is told. */
const MISSED = { length: 'medium', page: 1 } as const;

/** So much a day, to be caught up by an instant (epoch milliseconds). */
export interface CatchupPace {
  readonly by: number;
  readonly scenesPerDay: number;
  /** Whole minutes, at least 1. */
  readonly minutesPerDay: number;
  /** How many scenes the channel will have posted by then, beyond those that are out. */
  readonly upcoming: number;
}

/** Where the catching up begins: after their last visit, at their own place, or where they said. */
export type CatchupStart = 'last-visit' | 'first-visit' | 'place' | 'scene' | 'day';

export type CatchupView =
  | {
      readonly kind: 'behind';
      readonly reading: Reading;
      readonly start: CatchupStart;
      /** The scenes missed, 1..N. */
      readonly first: number;
      readonly gate: Gate;
      readonly minutes: number;
      /** How much a day; null for whoever reads along: nothing is behind that they need to make up. */
      readonly pace: CatchupPace | null;
      /**
       * What was missed. Null for members at their own pace, who are told nothing past their place until they ask for
       * it.
       */
      readonly recap: { readonly told: ToldRecap | null } | null;
    }
  /** `ahead`: by how many scenes they are further on than the channel, 0 or more. */
  | {
      readonly kind: 'caught-up';
      readonly reading: Reading;
      readonly start: CatchupStart;
      readonly place: Place;
      readonly ahead: number;
      readonly readsAlong: boolean;
    };

/** As typed, or null: a day to be caught up by, and a scene or a day to begin with. */
export interface CatchupOptions {
  readonly by: string | null;
  readonly since: string | null;
}

/** @throws UserError */
export async function catchup(
  app: App,
  where: RequestContext,
  options: CatchupOptions,
  named: string | null,
): Promise<CatchupView | AskPlace> {
  return catchupIn(app, where, await readingContext(app, where, named), options);
}

/** The same in a reading known by its id, from where a member says. @throws UserError */
export async function catchupById(
  app: App,
  where: RequestContext,
  id: ReadingId,
  since: string,
): Promise<CatchupView | AskPlace> {
  return catchupIn(app, where, await readingContextById(app, where, id), { by: null, since });
}

/** The same for a place already known. @throws UserError */
export async function catchupIn(
  app: App,
  where: RequestContext,
  context: ReadingContext,
  options: CatchupOptions,
): Promise<CatchupView | AskPlace> {
  if (context.bookmark.pace === null) return askPlace(app, context, { kind: 'catchup', ...options });
  return viewOf(app, where, context, options, false);
}

/** With the recap, for a member at their own pace who asked for it knowing that it goes past their place. @throws UserError */
export async function catchupWithRecap(
  app: App,
  where: RequestContext,
  id: ReadingId,
  since: string | null,
): Promise<CatchupView | AskPlace> {
  const context = await readingContextById(app, where, id);
  if (context.bookmark.pace === null) return askPlace(app, context, { kind: 'catchup', by: null, since });
  return viewOf(app, where, context, { by: null, since }, true);
}

async function viewOf(
  app: App,
  where: RequestContext,
  context: ReadingContext,
  { by, since }: CatchupOptions,
  confirmed: boolean,
): Promise<CatchupView> {
  const { reading, story, bookmark, place, threadScene } = context;
  const gate = publicGate(reading.released, threadScene);
  const readsAlong = bookmark.pace === 'channel';
  const { start, first } = await startOf(app, where, context, since);
  const reached = readsAlong ? reading.released : place.extent.scenes;
  if (first > gate.scene) {
    const ahead = Math.max(0, reached - reading.released);
    return { kind: 'caught-up', reading, start, place, ahead, readsAlong };
  }
  const now = app.clock.now();
  const until =
    by === null
      ? now + DEFAULT_DAYS * DAY_MS
      : await startOfTypedDay(by, dateOptions('by', app, where, reading));
  const mayTell = readsAlong || confirmed || gate.scene <= reached;
  return {
    ...{ kind: 'behind', reading, start, first, gate },
    minutes: minutesForScenes(story, first, gate.scene),
    pace: readsAlong ? null : paceUntil(context, until, now),
    recap: mayTell
      ? { told: await tellRecap(app, reading, story, { ...MISSED, from: first, extent: gate.extent }) }
      : null,
  };
}

/** @throws UserError for what is neither a scene of the story nor a day that has been */
async function startOf(
  app: App,
  where: RequestContext,
  { reading, story, bookmark, place }: ReadingContext,
  since: string | null,
): Promise<{ readonly start: CatchupStart; readonly first: number }> {
  if (since === null) {
    if (bookmark.pace === 'own') return { start: 'place', first: place.extent.scenes + 1 };
    const before = bookmark.visit?.before ?? null;
    return before === null ? { start: 'first-visit', first: 1 } : { start: 'last-visit', first: before + 1 };
  }
  const scene = sceneNumber(since);
  if (scene !== null) {
    if (scene < 1 || scene > story.scenes.length) {
      throw new UserError({ kind: 'no-such-scene', total: story.scenes.length });
    }
    return { start: 'scene', first: scene };
  }
  const at = await startOfTypedDay(since, dateOptions('since', app, where, reading));
  return { start: 'day', first: await firstPostedSince(app, reading, at) };
}

/** The first scene posted at or after an instant (epoch milliseconds); the one after the last where none was. */
async function firstPostedSince(
  { documents }: App,
  { id, run, released }: Reading,
  at: number,
): Promise<number> {
  let [from, to] = [1, released + 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const posts = await documents.get('posts', postsId(id, run, middle));
    if (posts !== undefined && posts.postedAt >= at) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The first instant (epoch milliseconds) of a day as typed, in the reading's zone. @throws UserError for what is none */
async function startOfTypedDay(typed: string, options: DateOptions): Promise<number> {
  return startOfDate(await parseDay(typed, options), options.zone);
}

/** Whoever is behind looks back to `since`, and ahead to `by`. */
function dateOptions(
  option: keyof CatchupOptions,
  { clock }: App,
  { locale }: RequestContext,
  { schedule }: Reading,
): DateOptions {
  const direction = option === 'by' ? 'after-today' : 'until-today';
  return { zone: schedule?.zone ?? 'UTC', now: clock.now(), direction, language: locale };
}

/** For completion of `by` and `since`, as YYYY-MM-DD; none for the number of a scene. @throws UserError */
export async function suggestCatchupDays(
  app: App,
  where: RequestContext,
  option: keyof CatchupOptions,
  typed: string,
  named: string | null,
): Promise<readonly string[]> {
  const reading = await findReading(app, where, named);
  if (option === 'since' && sceneNumber(typed) !== null) return [];
  return suggestDates(typed, dateOptions(option, app, where, reading));
}

/** The number of a scene, as in “5” or “scene 5”; null for anything else. */
function sceneNumber(typed: string): number | null {
  const number = /^(?:scene\s*)?#?(\d{1,6})$/i.exec(typed.trim())?.[1];
  return number === undefined ? null : Number(number);
}

function paceUntil({ reading, story, place }: ReadingContext, by: number, now: number): CatchupPace {
  const read = place.extent.scenes;
  const days = Math.max(1, Math.round((by - now) / DAY_MS));
  let reached = reading.released;
  for (const { slot, lastScene } of forecast(reading, story, now)) {
    if (slot >= by) break;
    reached = lastScene;
  }
  const minutes = minutesForScenes(story, read + 1, reached);
  return {
    by,
    scenesPerDay: Math.ceil((reached - read) / days),
    minutesPerDay: Math.max(1, Math.round(minutes / days)),
    upcoming: reached - reading.released,
  };
}

// `/catchup`: what a member missed since their bookmark, and the pace that brings them level.

import type { App } from '../../ports/app.ts';
import { UserError } from '../../ports/user-error.ts';
import { startOfDay } from '../../reading/dates.ts';
import { forecast } from '../../reading/forecast.ts';
import { type Gate, publicGate } from '../../reading/gate.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import type { RecapLength } from '../../story/recap.ts';
import { minutesForScenes } from '../../story/story.ts';
import { type ReadingContext, readingContext, readingContextById } from '../find-reading.ts';
import type { RequestContext } from '../request-context.ts';
import { askPace, type ChoosePace } from './read-view.ts';
import { type RecapPart, recapParts } from './recap.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Within how many days, where nobody says. */
const DEFAULT_DAYS = 7;
/** How long the recap of what was missed is. */
const RECAP_LENGTH: RecapLength = 'medium';

/** So much a day, to be level by an instant (epoch milliseconds). */
export interface CatchupPace {
  readonly by: number;
  readonly scenesPerDay: number;
  /** Whole minutes, at least 1. */
  readonly minutesPerDay: number;
  /** How many scenes the channel will have posted by then, beyond those that are out. */
  readonly upcoming: number;
}

export type CatchupView =
  | {
      readonly kind: 'behind';
      readonly reading: Reading;
      /** The last scene they have read, 0..N, and the last that is out for them here. */
      readonly read: number;
      readonly gate: Gate;
      readonly scenes: number;
      readonly minutes: number;
      readonly pace: CatchupPace;
      /**
       * What was missed. Null for members at their own pace, who are told nothing past their bookmark, until they ask
       * for it.
       */
      readonly recap: readonly RecapPart[] | null;
    }
  /** `ahead`: by how many scenes, 0 or more. */
  | { readonly kind: 'caught-up'; readonly reading: Reading; readonly read: number; readonly ahead: number };

/** `by`: a day as typed, or null. @throws UserError */
export async function catchup(
  app: App,
  where: RequestContext,
  by: string | null,
  named: string | null,
): Promise<CatchupView | ChoosePace> {
  return catchupIn(app, await readingContext(app, where, named), by);
}

/** The same for a place already known. @throws UserError */
export async function catchupIn(
  app: App,
  context: ReadingContext,
  by: string | null,
): Promise<CatchupView | ChoosePace> {
  const { pace } = context.bookmark;
  if (pace === null) return askPace(context, { kind: 'catchup', by });
  return viewOf(app, context, by, pace === 'channel');
}

/** With the recap, for a member at their own pace who asked for it knowing that it goes past their bookmark. @throws UserError */
export async function catchupWithRecap(
  app: App,
  where: RequestContext,
  id: ReadingId,
): Promise<CatchupView | ChoosePace> {
  const context = await readingContextById(app, where, id);
  if (context.bookmark.pace === null) return askPace(context, { kind: 'catchup', by: null });
  return viewOf(app, context, null, true);
}

async function viewOf(
  app: App,
  context: ReadingContext,
  by: string | null,
  withRecap: boolean,
): Promise<CatchupView> {
  const { reading, story, bookmark, threadScene } = context;
  const { read } = bookmark;
  const gate = publicGate(reading.released, threadScene);
  if (read >= gate.scene) return { kind: 'caught-up', reading, read, ahead: read - reading.released };
  const missed = { first: read + 1, last: gate.scene };
  return {
    kind: 'behind',
    reading,
    read,
    gate,
    scenes: missed.last - read,
    minutes: minutesForScenes(story, missed.first, missed.last),
    pace: paceUntil(context, parseDay(reading, by, app.clock.now()), app.clock.now()),
    recap: withRecap ? await recapParts(app, reading, story, missed.first, missed.last, RECAP_LENGTH) : null,
  };
}

/** @throws UserError for what is no day to come */
function parseDay({ schedule }: Reading, by: string | null, now: number): number {
  if (by === null) return now + DEFAULT_DAYS * DAY_MS;
  const day = startOfDay(by, schedule?.zone ?? 'UTC', now);
  if ('at' in day) return day.at;
  throw new UserError({ kind: day.problem === 'past' ? 'date-past' : 'date', text: by });
}

function paceUntil({ reading, story, bookmark }: ReadingContext, by: number, now: number): CatchupPace {
  const days = Math.max(1, Math.round((by - now) / DAY_MS));
  let reached = reading.released;
  for (const { slot, lastScene } of forecast(reading, story, now)) {
    if (slot >= by) break;
    reached = lastScene;
  }
  const minutes = minutesForScenes(story, bookmark.read + 1, reached);
  return {
    by,
    scenesPerDay: Math.ceil((reached - bookmark.read) / days),
    minutesPerDay: Math.max(1, Math.round(minutes / days)),
    upcoming: reached - reading.released,
  };
}

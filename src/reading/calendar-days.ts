// The days of some weeks: what a reading posts on each, what is skipped, and where it pauses.

import { Temporal } from 'temporal-polyfill';
import type { Story } from '../story/story.ts';
import { forecast } from './forecast.ts';
import type { SceneRange } from './plan-tick.ts';
import type { Reading } from './reading.ts';
import { localDate } from './slots.ts';

export interface CalendarDate {
  /** Local, YYYY-MM-DD. */
  readonly date: string;
  readonly state: 'none' | 'past' | 'post' | 'skipped' | 'paused';
  /** What is posted then; null for nothing. */
  readonly scenes: SceneRange | null;
  readonly isToday: boolean;
}

/** How many weeks hold any month that begins today. */
const WEEKS = 5;

/**
 * Whole weeks from the one of `now` (epoch milliseconds) on, by the clock of `zone`.
 * @param firstWeekday on which a week begins: 1 for Monday, to 7 for Sunday
 */
export function calendarDays(
  reading: Reading,
  story: Story,
  zone: string,
  firstWeekday: number,
  now: number,
): readonly CalendarDate[] {
  const today = Temporal.PlainDate.from(localDate(now, zone));
  const first = today.subtract({ days: (today.dayOfWeek - firstWeekday + 7) % 7 });
  const dates = Array.from({ length: WEEKS * 7 }, (_, days) => first.add({ days }).toString());
  const posted = postedScenes(reading, story, zone, dates.at(-1) ?? '', now);
  const skipped = new Set(reading.skips.map(({ date }) => date));
  const paused = pausedDates(reading, zone);
  return dates.map((date) => {
    const scenes = posted.get(date) ?? null;
    const stateOf = (): CalendarDate['state'] => {
      if (scenes !== null) return 'post';
      if (date < today.toString()) return 'past';
      if (skipped.has(date)) return 'skipped';
      return paused !== null && date >= paused.from && (paused.until === null || date < paused.until)
        ? 'paused'
        : 'none';
    };
    return { date, state: stateOf(), scenes, isToday: date === today.toString() };
  });
}

/** By local date, as far as `last`. */
function postedScenes(
  reading: Reading,
  story: Story,
  zone: string,
  last: string,
  now: number,
): ReadonlyMap<string, SceneRange> {
  const found = new Map<string, SceneRange>();
  for (const { slot, firstScene, lastScene } of forecast(reading, story, now)) {
    const date = localDate(slot, zone);
    if (date > last) break;
    found.set(date, { firstScene: found.get(date)?.firstScene ?? firstScene, lastScene });
  }
  return found;
}

/** The dates of a pause by a host or after a restore; `until` is the first that is none of them, null where nobody knows. */
function pausedDates(
  { pause }: Reading,
  zone: string,
): { readonly from: string; readonly until: string | null } | null {
  if (pause === null || pause.by === 'fault') return null;
  const until = pause.by === 'host' && pause.until !== null ? localDate(pause.until, zone) : null;
  return { from: localDate(pause.since, zone), until };
}

// The weeks of a schedule, as a picture and in the same words beside it.

import type { CalendarDay } from '../../../pictures/calendar.ts';
import type { LegendRow } from '../../../pictures/legend.ts';
import type { CalendarDate } from '../../../reading/calendar-days.ts';
import type { SceneRange } from '../../../reading/plan-tick.ts';
import type { Illustration } from '../../illustration.ts';
import type { Strings } from '../../strings.ts';

/** @param days whole weeks, one at least @param now epoch milliseconds */
export function illustrateCalendar(
  strings: Strings,
  days: readonly CalendarDate[],
  now: number,
): Illustration {
  const p = strings.pictures;
  const dates = days.map(({ date }) => date);
  const today = days.find(({ isToday }) => isToday)?.date ?? dates[0] ?? '';
  const heading = p.months(today, dates.at(-1) ?? '');
  const states = new Set(days.map(({ state }) => state));
  const legend: LegendRow[] = [
    ...(states.has('post') ? [{ mark: 'post', text: p.posts } as const] : []),
    ...(states.has('skipped') ? [{ mark: 'skipped', text: p.skipped } as const] : []),
    ...(states.has('paused') ? [{ mark: 'paused', text: p.paused } as const] : []),
  ];
  return {
    picture: {
      ...{ kind: 'calendar', heading, legend, weekdays: dates.slice(0, 7).map(p.weekday) },
      days: days.map((day) => drawnDay(strings, day)),
    },
    description: p.calendar_description(factsOf(strings, heading, days, now)),
  };
}

function drawnDay(strings: Strings, { date, state, scenes, isToday }: CalendarDate): CalendarDay {
  return {
    label: date.endsWith('-01') ? strings.pictures.day_and_month(date) : String(Number(date.slice(8))),
    ...{ state, isToday },
    scenes: scenes === null ? '' : shortRange(scenes),
  };
}

/** “8–9”; of long numbers the second without what both begin with: “1234–57”. */
function shortRange({ firstScene, lastScene }: SceneRange): string {
  if (firstScene === lastScene) return String(firstScene);
  const [first, last] = [String(firstScene), String(lastScene)];
  const isLong = first.length > 3 && first.length === last.length;
  return `${first}–${isLong && first.slice(0, -2) === last.slice(0, -2) ? last.slice(-2) : last}`;
}

/** The last day with scenes and all that come up to then, as a line beside the list; null where none come. */
export function calendarInWords(strings: Strings, days: readonly CalendarDate[], now: number): string | null {
  const posts = days.flatMap(({ date, scenes }) => (scenes === null ? [] : [{ date, ...scenes }]));
  const [first, last] = [posts[0], posts.at(-1)];
  if (first === undefined || last === undefined) return null;
  return strings.pictures.until(last.date, first.firstScene, last.lastScene, now);
}

function factsOf(
  strings: Strings,
  heading: string,
  days: readonly CalendarDate[],
  now: number,
): readonly string[] {
  const p = strings.pictures;
  const named = (state: CalendarDate['state'], word: string) => {
    const dates = days.filter((day) => day.state === state).map(({ date }) => strings.short_day(date, now));
    if (dates.length === 0) return [];
    // Many are the days of one pause, or more than a sentence holds.
    return [dates.length > 5 ? p.stretch(word, dates[0] ?? '', dates.at(-1) ?? '') : p.dates(word, dates)];
  };
  const posts = calendarInWords(strings, days, now);
  return [
    heading,
    ...(posts === null ? [] : [posts]),
    ...named('skipped', p.skipped),
    ...named('paused', p.paused),
  ];
}

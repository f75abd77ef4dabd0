// The calendar, as drawn and in words, in every language.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { illustrateCalendar } from '../../src/discord/render/pictures/calendar.ts';
import { stringsFor } from '../../src/discord/strings.ts';
import { firstWeekday } from '../../src/discord/week-start.ts';
import { type CalendarPicture, drawCalendar } from '../../src/pictures/calendar.ts';
import { toSvg } from '../../src/pictures/to-svg.ts';
import { LANGUAGES } from '../../src/ports/languages.ts';
import { calendarDays } from '../../src/reading/calendar-days.ts';
import { pauseReading } from '../../src/reading/change-schedule.ts';
import { anySchedule } from '../reading/arbitrary-schedule.ts';
import { DAILY, DAY, readingOf, START, storyOf } from '../reading/simulate.ts';
import { drawingProblems, fonts } from './picture-fixture.ts';

const zone = DAILY.zone;
const TEN = storyOf(10);
const STORIES = [TEN, storyOf(400, 'complete', 1), storyOf(2_500, 'complete', 1)];

it.each(LANGUAGES)('is whole and legible in %s', async (language) => {
  const strings = await stringsFor(language);
  fc.assert(
    fc.property(
      anySchedule,
      fc.constantFrom(...STORIES),
      fc.integer({ min: 1, max: 7 }),
      (schedule, story, first) => {
        const released = Math.floor(story.scenes.length / 2);
        const reading = { ...readingOf(), schedule, released };
        const days = calendarDays(reading, story, schedule.zone, first, START);
        const { picture } = illustrateCalendar(strings, days, START);
        const drawing = drawCalendar(picture as CalendarPicture, fonts);
        expect(drawingProblems(drawing)).toEqual([]);
        expect(toSvg(drawing, fonts)).not.toBeNull();
      },
    ),
    { numRuns: 12 },
  );
});

it('begins its weeks as the reader’s locale does', () => {
  expect(['en-US', 'en-GB', 'de', 'fr', 'es-ES', 'pt-BR', 'ja', ''].map(firstWeekday)).toEqual([
    7, 1, 1, 1, 1, 7, 7, 1,
  ]);
  const [monday] = calendarDays(readingOf(), TEN, zone, 1, START);
  const [sunday] = calendarDays(readingOf(), TEN, zone, 7, START);
  expect(new Date(monday?.date ?? '').getUTCDay()).toBe(1);
  expect(new Date(sunday?.date ?? '').getUTCDay()).toBe(0);
});

it('has five weeks with today in the first, and each scene on its day', () => {
  const days = calendarDays(readingOf(), TEN, zone, 1, START);
  expect(days).toHaveLength(35);
  expect(days.findIndex(({ isToday }) => isToday)).toBeLessThan(7);
  const posts = days.flatMap(({ scenes }) => (scenes === null ? [] : [scenes.firstScene]));
  expect(posts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('shows what is skipped, and a pause up to its end, in words too', async () => {
  const strings = await stringsFor('en');
  const today = calendarDays(readingOf(), TEN, zone, 1, START).find(({ isToday }) => isToday)?.date ?? '';
  const plus = (days: number) => new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
  const skipping = { ...readingOf(), skips: [{ date: plus(2), time: null }] };
  const skipped = calendarDays(skipping, TEN, zone, 1, START);
  expect(skipped.filter(({ state }) => state === 'skipped').map(({ date }) => date)).toEqual([plus(2)]);
  expect(illustrateCalendar(strings, skipped, START).description).toMatch(/; Skipped: \w+ \d+ March\.$/);
  const paused = calendarDays(pauseReading(readingOf(), START + 3 * DAY, START), TEN, zone, 1, START);
  const states = (state: string) => paused.filter((day) => day.state === state).map(({ date }) => date);
  expect(states('paused')).toEqual([plus(0), plus(1), plus(2)]);
  expect(states('post')[0]).toBe(plus(3));
  expect(illustrateCalendar(strings, paused, START).description).toContain('; Paused: ');
});

it('tells nothing of titles', async () => {
  const strings = await stringsFor('en');
  const days = calendarDays(readingOf(), TEN, zone, 1, START);
  const drawn = JSON.stringify(illustrateCalendar(strings, days, START));
  for (const { title } of TEN.scenes) if (title !== null) expect(drawn).not.toContain(title);
});

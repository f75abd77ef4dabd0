// The weeks of a schedule as they are drawn, and the same in words.

import { describe, expect, it } from 'vitest';
import { calendarInWords, illustrateCalendar } from '../../src/discord/render/pictures/calendar.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import type { CalendarDate } from '../../src/reading/calendar-days.ts';
import { START } from '../reading/simulate.ts';

const p = strings.pictures;
const pad = (day: number) => String(day).padStart(2, '0');
/** From Monday, 1 March 2027 on. */
const week = (...changes: Partial<CalendarDate>[]): CalendarDate[] =>
  Array.from({ length: 7 }, (_, index) => ({
    ...{ date: `2027-03-${pad(index + 1)}`, state: 'none', scenes: null, isToday: index === 0 },
    ...changes[index],
  })) as CalendarDate[];
const post = (firstScene: number, lastScene = firstScene) =>
  ({ state: 'post', scenes: { firstScene, lastScene } }) as Partial<CalendarDate>;
const drawn = (days: CalendarDate[]) => {
  const { picture } = illustrateCalendar(strings, days, START);
  return picture.kind === 'calendar' ? picture : expect.fail('no calendar');
};

describe('a calendar', () => {
  it('explains the marks it has, and no others', () => {
    const legend = (...days: Partial<CalendarDate>[]) => drawn(week(...days)).legend.map(({ mark }) => mark);
    expect(legend()).toEqual([]);
    expect(legend(post(1))).toEqual(['post']);
    expect(legend({ state: 'skipped' })).toEqual(['skipped']);
    expect(legend({ state: 'paused' }, { state: 'skipped' }, post(1))).toEqual(['post', 'skipped', 'paused']);
  });

  it('has a month where one begins, and a day everywhere else', () => {
    expect(
      drawn(week())
        .days.slice(0, 3)
        .map(({ label }) => label),
    ).toEqual([p.day_and_month('2027-03-01'), '2', '3']);
    expect(drawn(week()).weekdays).toHaveLength(7);
  });

  it.each([
    [8, 8, '8'],
    [8, 9, '8–9'],
    [998, 1001, '998–1001'],
    [123, 157, '123–157'],
    [1234, 1257, '1234–57'],
    [1299, 1301, '1299–1301'],
  ])('has scenes %i to %i as %s', (first, last, text) => {
    expect(drawn(week(post(first, last))).days[0]?.scenes).toBe(text);
    expect(drawn(week()).days[0]?.scenes).toBe('');
  });

  it('is nothing in words where nothing comes', () => {
    expect(calendarInWords(strings, week(), START)).toBeNull();
    expect(calendarInWords(strings, week(post(4)), START)).not.toBeNull();
  });

  it('is described with what comes, what is skipped and what is paused', () => {
    const { description } = illustrateCalendar(
      strings,
      week(post(4), { state: 'skipped' }, post(5, 6)),
      START,
    );
    expect(description).toContain(strings.short_day('2027-03-02', START));
    expect(description).not.toContain(strings.short_day('2027-03-04', START));
  });
});

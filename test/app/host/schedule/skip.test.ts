// `/schedule skip`: dates and times of them that post nothing, each until it is undone.

import { beforeEach, describe, expect, it } from 'vitest';
import { pause } from '../../../../src/app/host/schedule/pause.ts';
import { clear, setSchedule } from '../../../../src/app/host/schedule/set.ts';
import { type SkipOptions, skip, suggestSkipDates, unskip } from '../../../../src/app/host/schedule/skip.ts';
import { DAY_MS as DAY, HOUR_MS as HOUR } from '../../../../src/reading/durations.ts';
import { AppFixture, aStory, expectUserError, NOON, READING_CHANNEL } from '../reading/app-fixture.ts';

/** Tuesday, 09:00 in Paris: the first slot after `NOON`. */
const NINE = NOON + 21 * HOUR;

let fixture: AppFixture;
let id: string;
const posted = () => [...new Set(fixture.publisher.scenesIn(READING_CHANNEL))];
const typeSkip = (options: Partial<SkipOptions> = {}) =>
  skip(fixture.app, fixture.context(), { date: null, time: null, reading: null, ...options });
const set = (options: { times?: string; days?: string }) =>
  setSchedule(fixture.app, fixture.context(), {
    ...{ times: null, days: null, zone: null, from: null, scenes: null, minutes: null, reading: null },
    ...options,
  });
const on = (day: number, hour: number | null = null) => ({
  date: `2027-03-0${day}`,
  time: hour === null ? null : { hour, minute: 0 },
});

beforeEach(async () => {
  fixture = new AppFixture();
  await fixture.offer(aStory('dracula'));
  id = await fixture.startReading('dracula', { times: '9', zone: 'Paris' });
});

describe('skip', () => {
  it('leaves the next slot without a post, unless it is undone', async () => {
    const skipped = await typeSkip();
    expect(skipped).toMatchObject({
      next: { kind: 'at', at: NINE + DAY, skipped: NINE },
      upcoming: { slot: NINE + DAY },
      skips: [on(2)],
    });
    expect((await unskip(fixture.app, fixture.context(), id, on(2))).upcoming?.slot).toBe(NINE);
    await typeSkip();
    await fixture.advanceTo(NINE);
    expect(posted()).toEqual([1]);
    await fixture.advanceTo(NINE + DAY);
    expect(posted()).toEqual([1, 2]);
    expect((await fixture.reading(id)).skips).toEqual([]);
  });

  it('takes the next that is not skipped yet, and a date', async () => {
    await typeSkip();
    expect((await typeSkip({ date: '5 March' })).skips).toEqual([on(2), on(5)]);
    expect((await typeSkip()).skips).toEqual([on(2), on(3), on(5)]);
    // Twice is once.
    expect((await typeSkip({ date: 'friday' })).skips).toEqual([on(2), on(3), on(5)]);
    expect((await unskip(fixture.app, fixture.context(), id, on(3))).skips).toEqual([on(2), on(5)]);
    expect((await unskip(fixture.app, fixture.context(), id, null)).skips).toEqual([on(5)]);
  });

  it('takes one time of a date that has several', async () => {
    await set({ times: '9, 18' });
    // Today had its first.
    expect((await typeSkip()).skips).toEqual([on(1, 18)]);
    expect((await typeSkip({ date: 'wednesday', time: '6pm' })).skips).toEqual([on(1, 18), on(3, 18)]);
    expect((await typeSkip({ date: 'wednesday' })).skips).toEqual([on(1, 18), on(3)]);
    expect((await typeSkip({ time: '18:00' })).skipped).toEqual(on(2, 18));
    await expectUserError(typeSkip({ time: '12:00' }), 'no-such-time');
    await expectUserError(typeSkip({ time: 'soon' }), 'times');
  });

  it('goes past a pause with an end', async () => {
    await pause(fixture.app, fixture.context(), 'friday', null);
    expect((await typeSkip()).skips).toEqual([on(5)]);
  });

  it('refuses days that are none, are past, or have no post', async () => {
    await expectUserError(typeSkip({ date: 'soon' }), 'date');
    await expectUserError(typeSkip({ date: 'yesterday' }), 'date-past');
    // Today had its scene.
    await expectUserError(typeSkip({ date: 'today' }), 'nothing-then');
    await expectUserError(typeSkip({ date: '4/5' }), 'which-date');
    await set({ days: 'mon' });
    await expectUserError(typeSkip({ date: 'tuesday' }), 'nothing-then');
    // Of two days that a text may be, one has a post: the 5th of April is a Monday.
    expect((await typeSkip({ date: '4/5' })).skipped.date).toBe('2027-04-05');
  });

  it('offers the dates that have posts', async () => {
    await set({ days: 'every other day' });
    await typeSkip({ date: 'friday' });
    const offered = await suggestSkipDates(fixture.app, fixture.context(), '', null);
    expect(offered.slice(0, 3)).toEqual(['2027-03-03', '2027-03-07', '2027-03-09']);
  });

  it('names what a new schedule no longer meets, and drops it', async () => {
    await typeSkip({ date: 'thursday' });
    await typeSkip({ date: 'friday' });
    const changed = await set({ days: 'fri' });
    expect(changed.droppedSkips).toEqual([on(4)]);
    expect(changed.skips).toEqual([on(5)]);
    expect((await set({ times: '18:00' })).droppedSkips).toEqual([]);
  });

  it('lets only hosts undo it, and needs a schedule', async () => {
    await expectUserError(unskip(fixture.app, fixture.context({ manager: false }), id, on(2)), 'hosts-only');
    await clear(fixture.app, fixture.context(), null);
    await expectUserError(typeSkip(), 'no-schedule');
  });

  it('ends at twenty', async () => {
    for (let count = 0; count < 20; count++) await typeSkip();
    await expectUserError(typeSkip(), 'too-many-skips');
  });
});

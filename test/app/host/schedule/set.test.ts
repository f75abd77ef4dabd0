// `/schedule set` and `clear`: what is named changes, and all else stays.

import { beforeEach, describe, expect, it } from 'vitest';
import { stopReading } from '../../../../src/app/host/reading/stop.ts';
import {
  clear,
  restoreSchedule,
  type SetOptions,
  setSchedule,
} from '../../../../src/app/host/schedule/set.ts';
import { NEW_SERVER } from '../../../../src/ports/new-documents.ts';
import { DAY_MS as DAY, HOUR_MS as HOUR } from '../../../../src/reading/durations.ts';
import { EVERY_DAY } from '../../../../src/reading/schedule.ts';
import {
  AppFixture,
  aStory,
  expectUserError,
  NOON,
  READING_CHANNEL,
  SERVER,
} from '../reading/app-fixture.ts';

/** Tuesday, 09:00 in Paris: the first slot after `NOON`. */
const NINE = NOON + 21 * HOUR;

let fixture: AppFixture;
let id: string;
const posted = () => [...new Set(fixture.publisher.scenesIn(READING_CHANNEL))];
const set = (options: Partial<SetOptions>) =>
  setSchedule(fixture.app, fixture.context(), {
    times: '09:00',
    days: null,
    zone: null,
    from: null,
    scenes: null,
    minutes: null,
    reading: null,
    ...options,
  });

beforeEach(async () => {
  fixture = new AppFixture();
  await fixture.offer(aStory('dracula'));
  id = await fixture.startReading('dracula', { times: '9', zone: 'Paris' });
});

describe('set', () => {
  it('changes what is named and keeps the rest, the position too', async () => {
    const standing = await set({ times: '18h', scenes: 2 });
    expect(standing.reading.schedule).toEqual({
      times: [{ hour: 18, minute: 0 }],
      days: EVERY_DAY,
      from: null,
      zone: 'Europe/Paris',
      portion: { kind: 'scenes', scenes: 2 },
    });
    expect(standing).toMatchObject({ reading: { released: 1 }, total: 10, ongoing: false });
    // Today had its first scene already.
    expect(standing.upcoming).toEqual({ slot: NOON + 6 * HOUR + DAY, firstScene: 2, lastScene: 3 });
    expect(standing.finish).toBe(NOON + 6 * HOUR + 5 * DAY);
  });

  it('remembers the zone for the server, and takes it where the reading has none', async () => {
    await set({ zone: 'Boston' });
    expect(await fixture.documents.get('server', SERVER)).toMatchObject({ zone: 'America/New_York' });
    await clear(fixture.app, fixture.context(), null);
    expect((await set({ days: 'mon' })).reading.schedule).toMatchObject({
      zone: 'America/New_York',
      days: { kind: 'weekdays', days: [1], everyWeeks: 1 },
    });
  });

  it('asks for a zone where nothing says which', async () => {
    const server = await fixture.documents.get('server', SERVER);
    await clear(fixture.app, fixture.context(), null);
    await fixture.documents.update('server', SERVER, () => ({
      write: {
        ...NEW_SERVER,
        readings: server?.readings ?? [],
      },
      result: null,
    }));
    await expectUserError(set({}), 'zone-needed');
  });

  it('holds minutes instead of scenes, and not both', async () => {
    expect((await set({ minutes: 6 })).upcoming).toMatchObject({ firstScene: 2, lastScene: 4 });
    await expectUserError(set({ minutes: 6, scenes: 1 }), 'scenes-or-minutes');
  });

  it.each([
    [{ times: 'soon' }, 'times'],
    [{ days: 'never' }, 'days'],
    [{ zone: 'Atlantis' }, 'zone'],
  ] as const)('names what it can’t read: %o', async (options, problem) => {
    await expectUserError(set(options), problem);
    expect((await fixture.reading(id)).schedule).toMatchObject({ times: [{ hour: 9, minute: 0 }] });
  });

  it('counts every other day from the first that is posted, and goes on counting whatever else is changed', async () => {
    const standing = await set({ times: null, days: 'every other day' });
    // Today had its first scene already.
    expect(standing.reading.schedule).toMatchObject({ from: '2027-03-01', times: [{ hour: 9, minute: 0 }] });
    expect(standing.upcoming?.slot).toBe(NINE + DAY);
    const later = await set({ times: '18:00', zone: 'London' });
    expect(later.reading.schedule?.from).toBe('2027-03-01');
    expect((await set({ times: null, scenes: 2 })).reading.schedule?.from).toBe('2027-03-01');
    const moved = await set({ times: null, from: 'thursday' });
    expect(moved.reading.schedule).toMatchObject({ from: '2027-03-04', days: { kind: 'interval' } });
    expect(moved.upcoming?.slot).toBe(Date.parse('2027-03-04T18:00:00Z'));
  });

  it('needs something to set', async () => {
    await expectUserError(set({ times: null }), 'nothing-to-set');
  });

  it('posts no second installment on the same day', async () => {
    await fixture.advanceTo(NINE);
    expect(posted()).toEqual([1, 2]);
    const standing = await set({ times: '18:00' });
    expect(standing.upcoming?.slot).toBe(NINE + DAY + 9 * HOUR);
    await fixture.advanceTo(NINE + 10 * HOUR);
    expect(posted()).toEqual([1, 2]);
  });

  it('is for readings that go on', async () => {
    await stopReading(fixture.app, fixture.context(), null);
    await expectUserError(set({}), 'not-active');
  });
});

describe('clear', () => {
  it('takes the schedule away and can put it back', async () => {
    const { cleared, reading } = await clear(fixture.app, fixture.context(), null);
    expect(reading).toMatchObject({ schedule: null, due: null, released: 1 });
    expect((await restoreSchedule(fixture.app, fixture.context(), id, cleared)).upcoming?.slot).toBe(NINE);
    await expectUserError(
      restoreSchedule(fixture.app, fixture.context({ manager: false }), id, cleared),
      'hosts-only',
    );
  });

  it('leaves a new schedule alone', async () => {
    const { cleared } = await clear(fixture.app, fixture.context(), null);
    await set({ times: '18:00', zone: 'Paris' });
    const { reading } = await restoreSchedule(fixture.app, fixture.context(), id, cleared);
    expect(reading.schedule?.times).toEqual([{ hour: 18, minute: 0 }]);
  });

  it('needs a schedule', async () => {
    await clear(fixture.app, fixture.context(), null);
    await expectUserError(clear(fixture.app, fixture.context(), null), 'no-schedule');
  });
});

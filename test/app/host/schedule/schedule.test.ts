// `/schedule`: what a host sees, posts and holds back, on real readings over fakes.

import { beforeEach, describe, expect, it } from 'vitest';
import { stopReading } from '../../../../src/app/host/reading/stop.ts';
import { postNow } from '../../../../src/app/host/schedule/now.ts';
import { pause, resume, resumeByButton } from '../../../../src/app/host/schedule/pause.ts';
import { clear, setSchedule } from '../../../../src/app/host/schedule/set.ts';
import { preview, showSchedule } from '../../../../src/app/host/schedule/show.ts';
import { DAY_MS as DAY, HOUR_MS as HOUR } from '../../../../src/reading/durations.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import { AppFixture, aStory, expectUserError, NOON, READING_CHANNEL } from '../reading/app-fixture.ts';

/** Tuesday, 09:00 in Paris: the first slot after `NOON`. */
const NINE = NOON + 21 * HOUR;
const NO_SENDING = aChannel('reading', { missing: ['Send Messages'], blocking: ['Send Messages'] });

let fixture: AppFixture;
let id: string;
const posted = () => [...new Set(fixture.publisher.scenesIn(READING_CHANNEL))];
beforeEach(async () => {
  fixture = new AppFixture();
  await fixture.offer(aStory('dracula'));
  id = await fixture.startReading('dracula', { times: '9', zone: 'Paris' });
});

/** The slot comes while the channel is closed to the bot. */
async function halt(): Promise<void> {
  fixture.publisher.allowCalls('directMessage');
  fixture.publisher.setChannel(READING_CHANNEL, NO_SENDING);
  await fixture.advanceTo(NINE);
}

describe('show', () => {
  it('says what is set and what comes', async () => {
    const view = await showSchedule(fixture.app, fixture.context(), null);
    expect(view).toMatchObject({ next: { kind: 'at', at: NINE, scene: 2 }, owed: null, troubles: [] });
    expect(view.channel).toMatchObject({ fault: null, missingOptional: [] });
  });

  it('says why a reading is halted, and what waits', async () => {
    await halt();
    const view = await showSchedule(fixture.app, fixture.context(), null);
    expect(view.next).toMatchObject({ kind: 'halted', fault: { permissions: ['Send Messages'] }, scene: 2 });
    expect(view.owed).toEqual({ first: 2, last: 2, isParked: true, delay: null });
    expect(view.channel?.fault).toEqual({ kind: 'missing-permissions', permissions: ['Send Messages'] });
    expect(view.upcoming).toMatchObject({ slot: NINE + DAY, firstScene: 2 });
  });

  it('stands without Discord’s answer', async () => {
    fixture.publisher.failNext('access', { kind: 'again', because: { kind: 'passing' }, after: 1_000 });
    expect((await showSchedule(fixture.app, fixture.context(), null)).channel).toBeNull();
  });
});

const CLOSED = { spoilers: false, firstWeekday: 1 };
const OPEN = { spoilers: true, firstWeekday: 1 };

describe('preview', () => {
  it('gives the next ten without any title, and titles only where they are asked for', async () => {
    const view = await preview(fixture.app, fixture.context(), { named: null }, CLOSED);
    expect(view.slots.map(({ firstScene }) => firstScene)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(view.slots.map(({ slot }) => slot)).toEqual(view.slots.map((_, index) => NINE + index * DAY));
    expect(view.finish).toBe(NINE + 8 * DAY);
    expect(JSON.stringify(view.slots)).not.toContain('T2');
    const open = await preview(fixture.app, fixture.context(), { id }, OPEN);
    expect(open.slots.map(({ titles }) => titles)).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10].map((scene) => [`T${scene}`]),
    );
  });

  it('has titles for hosts only', async () => {
    await expectUserError(
      preview(fixture.app, fixture.context({ manager: false }), { id }, OPEN),
      'hosts-only',
    );
  });

  it('needs a schedule', async () => {
    await clear(fixture.app, fixture.context(), null);
    await expectUserError(preview(fixture.app, fixture.context(), { named: null }, CLOSED), 'no-schedule');
  });
});

describe('now', () => {
  it('posts the next installment, as large as the schedule says, and the slots go on', async () => {
    const kept = { times: null, days: null, zone: null, from: null, minutes: null, reading: null };
    await setSchedule(fixture.app, fixture.context(), { ...kept, scenes: 2 });
    const view = await postNow(fixture.app, fixture.context(), null);
    expect(view).toMatchObject({ range: { firstScene: 2, lastScene: 3 }, fault: null });
    expect(view.upcoming).toEqual({ slot: NINE, firstScene: 4, lastScene: 5 });
    await fixture.app.engine.idle();
    expect(posted()).toEqual([1, 2, 3]);
  });

  it('posts once for one interaction, and again for another', async () => {
    const where = fixture.context();
    await postNow(fixture.app, where, null);
    await fixture.app.engine.idle();
    expect((await postNow(fixture.app, where, null)).range).toEqual({ firstScene: 2, lastScene: 2 });
    await fixture.app.engine.idle();
    expect(posted()).toEqual([1, 2]);
    await postNow(fixture.app, fixture.context(), null);
    await fixture.app.engine.idle();
    expect(posted()).toEqual([1, 2, 3]);
  });

  it('tries again what a fault holds back, and warns where it may fail again', async () => {
    await halt();
    expect((await postNow(fixture.app, fixture.context(), null)).fault).toMatchObject({
      kind: 'missing-permissions',
    });
    await fixture.app.engine.idle();
    expect(posted()).toEqual([1]);
    fixture.publisher.setChannel(READING_CHANNEL, aChannel('reading'));
    const view = await postNow(fixture.app, fixture.context(), null);
    expect(view).toMatchObject({
      range: { firstScene: 2, lastScene: 2 },
      fault: null,
      upcoming: { slot: NINE + DAY },
    });
    await fixture.app.engine.idle();
    expect(posted()).toEqual([1, 2]);
    expect(fixture.publisher.notices.map(({ notice }) => notice.kind)).toEqual(['halted', 'mended']);
  });

  it('works under a pause, which goes on', async () => {
    await pause(fixture.app, fixture.context(), null, null);
    await postNow(fixture.app, fixture.context(), null);
    await fixture.app.engine.idle();
    expect(posted()).toEqual([1, 2]);
    expect(await fixture.reading(id)).toMatchObject({ pause: { by: 'host' } });
  });

  it('says when nothing is left', async () => {
    await fixture.offer(aStory('serial', { status: 'ongoing', texts: ['One.'] }));
    await stopReading(fixture.app, fixture.context(), null);
    await fixture.startReading('serial');
    await expectUserError(postNow(fixture.app, fixture.context(), null), 'nothing-left');
  });
});

describe('pause and resume', () => {
  it('holds everything until it is resumed, then waits for the next slot', async () => {
    expect((await pause(fixture.app, fixture.context(), null, null)).next).toMatchObject({
      kind: 'paused',
      until: null,
    });
    await fixture.advanceTo(NINE + 2 * DAY);
    fixture.now += HOUR;
    const view = await resume(fixture.app, fixture.context(), { named: null });
    expect(view).toMatchObject({ kind: 'resumed', upcoming: { slot: NINE + 3 * DAY, firstScene: 2 } });
    await fixture.advanceTo(fixture.now);
    expect(posted()).toEqual([1]);
    await fixture.advanceTo(NINE + 3 * DAY);
    expect(posted()).toEqual([1, 2]);
  });

  it.each([
    ['2027-03-05', NINE + 3 * DAY],
    ['tomorrow', NINE],
    ['friday', NINE + 3 * DAY],
    ['Monday', NINE + 6 * DAY],
  ])('ends by itself: %s', async (until, first) => {
    const { upcoming, reading } = await pause(fixture.app, fixture.context(), until, null);
    expect(upcoming?.slot).toBe(first);
    expect(reading.pause).toMatchObject({ until: first - 9 * HOUR });
    await fixture.advanceTo(first);
    expect(posted()).toEqual([1, 2]);
  });

  it.each([
    ['2027-02-30', 'date'],
    ['soon', 'date'],
    ['weekends', 'date'],
    ['2027-03-01', 'date-past'],
    ['2020-01-01', 'date-past'],
  ] as const)('refuses %s', async (until, problem) => {
    await expectUserError(pause(fixture.app, fixture.context(), until, null), problem);
  });

  it('tries again at once after a fault, and says what may still be wrong', async () => {
    await halt();
    const doubtful = await resume(fixture.app, fixture.context(), { named: null });
    expect(doubtful).toMatchObject({ kind: 'retrying', scene: 2, fault: { permissions: ['Send Messages'] } });
    await fixture.app.engine.idle();
    fixture.publisher.setChannel(READING_CHANNEL, aChannel('reading'));
    expect(await resumeByButton(fixture.app, fixture.context(), id)).toMatchObject({
      kind: 'retrying',
      fault: null,
    });
    await fixture.app.engine.idle();
    expect(posted()).toEqual([1, 2]);
    await fixture.advanceTo(NINE + DAY);
    expect(posted()).toEqual([1, 2, 3]);
  });

  it('holds what a fault held back too, and lets it go at the next slot', async () => {
    await halt();
    const paused = await pause(fixture.app, fixture.context(), null, null);
    expect(paused.next).toEqual({ kind: 'paused', until: null, scene: 2 });
    fixture.publisher.setChannel(READING_CHANNEL, aChannel('reading'));
    await fixture.advanceTo(NINE + DAY);
    fixture.now += HOUR;
    const view = await resume(fixture.app, fixture.context(), { named: null });
    expect(view).toMatchObject({ kind: 'resumed', next: { kind: 'at', at: NINE + 2 * DAY, scene: 2 } });
    expect(posted()).toEqual([1]);
    await fixture.advanceTo(NINE + 2 * DAY);
    expect(posted()).toEqual([1, 2]);
  });

  it('says so where nothing is paused, and lets only hosts press', async () => {
    await expectUserError(resume(fixture.app, fixture.context(), { named: null }), 'not-paused');
    await expectUserError(resumeByButton(fixture.app, fixture.context({ manager: false }), id), 'hosts-only');
  });
});

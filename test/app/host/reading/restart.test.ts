// Stopping a reading, going on with it, and starting it over.

import { beforeEach, describe, expect, it } from 'vitest';
import { continueReading, restartReading, startReading } from '../../../../src/app/host/reading/begin.ts';
import { stopReading } from '../../../../src/app/host/reading/stop.ts';
import { bookmarkIn } from '../../../../src/reading/bookmark.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import { aStory, expectProblem, House, NOON, OTHER, READING } from './house.ts';

const DAY = 24 * 60 * 60 * 1000;
const TONIGHT = Date.parse('2027-03-01T17:00:00Z');
const AT_SIX = { times: '18', zone: 'Paris' } as const;

let house: House;
let id: string;
beforeEach(async () => {
  house = new House();
  await house.offer(aStory('dracula'), aStory('carmilla'));
  id = await house.started('dracula', AT_SIX);
  await house.until(TONIGHT + DAY);
  expect(house.publisher.scenesIn(READING)).toEqual([1, 2]);
});

const stop = () => stopReading(house.app, house.where(), null);

describe('stopping', () => {
  it('keeps everything and posts nothing more', async () => {
    const before = await house.reading(id);
    const stopped = await stop();
    expect(stopped).toEqual({ ...before, state: 'stopped', due: null });
    await house.until(TONIGHT + 5 * DAY);
    expect(house.publisher.scenesIn(READING)).toEqual([1, 2]);
    expect(await house.reading(id)).toEqual(stopped);
  });

  it('finishes a scene that is half out, and drops the next one', async () => {
    const halfOut = new House();
    await halfOut.offer(
      aStory('long', { texts: [`${'word '.repeat(1000)}\n\n${'more '.repeat(500)}`, 'Second.'] }),
    );
    halfOut.publisher.setChannel(READING, aChannel('reading'));
    const { draft } = await halfOut.draft('long', { times: '18', zone: 'Paris', scenes: 2 });
    await startReading(halfOut.app, halfOut.where(), draft.id, 'at-slot');
    halfOut.publisher.failNext('post', { kind: 'again', because: { kind: 'passing' }, after: 0 });
    await halfOut.until(TONIGHT);
    await stopReading(halfOut.app, halfOut.where(), null);
    await halfOut.until(TONIGHT + DAY);
    expect(halfOut.publisher.scenesIn(READING)).toEqual([1, 1, 1]);
    expect(await halfOut.reading(draft.id)).toMatchObject({ state: 'stopped', released: 1, outbox: [] });
    expect(await halfOut.documents.ids('outbox', '')).toEqual([]);
  });

  it('drops an installment that was not begun, with all that it would send', async () => {
    const asleep = { ...house.app, engine: { ...house.app.engine, wake: () => undefined } };
    const { draft } = await house.draft('carmilla', { channel: { id: OTHER, name: 'book-club' } });
    await startReading(asleep, house.where(), draft.id, 'now');
    expect(await house.documents.ids('outbox', '')).toHaveLength(1);
    await stopReading(asleep, house.where(), draft.id);
    expect((await house.reading(draft.id)).outbox).toEqual([]);
    expect(await house.documents.ids('outbox', '')).toEqual([]);
  });

  it('has nothing to stop twice', async () => {
    await stop();
    await expectProblem(stop(), 'not-active');
  });
});

describe('going on', () => {
  it('offers the scene it stopped before, and goes on there at the next slot', async () => {
    await stop();
    const { earlier, draft } = await house.draft('dracula');
    expect(earlier).toEqual({ id, run: 1, scene: 3, state: 'stopped' });
    const begun = await continueReading(house.app, house.where(), id, 1, draft.id);
    expect(begun).toMatchObject({ kind: 'continued', scene: 3, posting: false, slot: { inDays: 1 } });
    expect(await house.documents.get('reading', draft.id)).toBeUndefined();
    await house.until(TONIGHT + 2 * DAY);
    expect(house.publisher.scenesIn(READING)).toEqual([1, 2, 3]);
  });

  it('makes up no slot that passed meanwhile', async () => {
    await stop();
    house.now = TONIGHT + 5 * DAY + 1;
    await continueReading(house.app, house.where(), id, 1, id);
    await house.until(house.now + 60_000);
    expect(house.publisher.scenesIn(READING)).toEqual([1, 2]);
  });

  it('takes on new times, and keeps the old ones where none are given', async () => {
    await stop();
    expect((await house.draft('dracula')).draft.schedule).toEqual((await house.reading(id)).schedule);
    const { draft } = await house.draft('dracula', { times: '8' });
    await continueReading(house.app, house.where(), id, 1, draft.id);
    expect((await house.reading(id)).schedule).toMatchObject({ times: [{ hour: 8 }], zone: 'Europe/Paris' });
  });

  it('knows that all that is written is out', async () => {
    await house.offer(aStory('serial', { texts: ['First.'], status: 'ongoing' }));
    const serial = await house.started('serial', { channel: { id: OTHER, name: 'book-club' } });
    await stopReading(house.app, house.where(), serial);
    expect(await continueReading(house.app, house.where(), serial, 1, serial)).toMatchObject({
      scene: 2,
      written: false,
    });
  });

  it('happens once', async () => {
    await stop();
    const { draft } = await house.draft('dracula');
    const press = () => continueReading(house.app, house.where(), id, 1, draft.id);
    const first = await press();
    expect((await press()).reading).toEqual(first.reading);
  });

  it('is refused where another story has come into the channel, and to whoever is no host', async () => {
    await stop();
    await house.started('carmilla');
    const press = (told = {}) => continueReading(house.app, house.where(told), id, 1, id);
    await expectProblem(press(), 'channel-taken');
    await expectProblem(press({ manager: false }), 'hosts-only');
  });

  it('is offered only where the same story was read', async () => {
    await stop();
    expect((await house.draft('carmilla')).earlier).toBeNull();
    expect((await house.draft('dracula', { channel: { id: OTHER, name: 'book-club' } })).earlier).toBeNull();
  });
});

describe('starting over', () => {
  it('begins a new run at scene 1 at the first slot', async () => {
    await stop();
    const { draft } = await house.draft('dracula');
    const begun = await restartReading(house.app, house.where(), id, 2, draft.id);
    expect(begun).toMatchObject({ kind: 'started-over', scene: 1, posting: false });
    expect(await house.reading(id)).toMatchObject({ run: 2, released: 0, state: 'active' });
    await house.until(TONIGHT + 2 * DAY);
    expect(house.publisher.scenesIn(READING)).toEqual([1, 2, 1]);
  });

  it('posts at once where there are no times', async () => {
    const other = { id: OTHER, name: 'book-club' };
    const byHand = await house.started('carmilla', { channel: other });
    await stopReading(house.app, house.where({ channel: OTHER }), null);
    await restartReading(house.app, house.where(), byHand, 2, byHand);
    await house.app.engine.idle();
    expect(house.publisher.scenesIn(OTHER)).toEqual([1, 1]);
  });

  it('is all that a finished reading offers', async () => {
    await house.until(NOON + 30 * DAY);
    for (let day = 0; day < 12; day++) await house.until(house.now + DAY);
    const { earlier, draft } = await house.draft('dracula');
    expect(earlier).toMatchObject({ state: 'finished', run: 1 });
    await expectProblem(continueReading(house.app, house.where(), id, 1, draft.id), 'not-active');
    await restartReading(house.app, house.where(), id, 2, draft.id);
    expect(await house.reading(id)).toMatchObject({ run: 2, state: 'active', released: 0 });
  });

  it('happens once, and an old card starts nothing', async () => {
    await stop();
    const press = (run: number) => restartReading(house.app, house.where(), id, run, id);
    await Promise.all([press(2), press(2)]);
    expect(await house.reading(id)).toMatchObject({ run: 2 });
    await expectProblem(press(4), 'draft-gone');
    await expectProblem(press(3), 'still-active');
    await expectProblem(continueReading(house.app, house.where(), id, 1, id), 'draft-gone');
  });

  it('takes those along with the channel back to the beginning, and nobody else', () => {
    const at = { run: 1, read: 2, page: 1 };
    expect(bookmarkIn({ ...at, pace: 'channel' }, 2)).toMatchObject({ read: 0, pace: 'channel' });
    expect(bookmarkIn({ ...at, pace: 'own' }, 2)).toMatchObject({ read: 2, pace: 'own' });
  });
});

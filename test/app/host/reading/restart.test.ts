// Stopping a reading, going on with it, and starting it over.

import { beforeEach, describe, expect, it } from 'vitest';
import {
  continueReading,
  restartReading,
  startReading,
} from '../../../../src/app/host/reading/start-buttons.ts';
import { stopReading } from '../../../../src/app/host/reading/stop.ts';
import { bookmarkIn, NEW_BOOKMARK } from '../../../../src/reading/bookmark.ts';
import { DAY_MS as DAY } from '../../../../src/reading/durations.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import { AppFixture, aStory, expectUserError, NOON, OTHER_CHANNEL, READING_CHANNEL } from './app-fixture.ts';

const TONIGHT = Date.parse('2027-03-01T17:00:00Z');
const AT_SIX = { times: '18', zone: 'Paris' } as const;

let fixture: AppFixture;
let id: string;
beforeEach(async () => {
  fixture = new AppFixture();
  await fixture.offer(aStory('dracula'), aStory('carmilla'));
  id = await fixture.startReading('dracula', AT_SIX);
  await fixture.advanceTo(TONIGHT + DAY);
  expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2]);
});

const stop = () => stopReading(fixture.app, fixture.context(), null);

describe('stopping', () => {
  it('keeps everything and posts nothing more', async () => {
    const before = await fixture.reading(id);
    const stopped = await stop();
    expect(stopped).toEqual({ ...before, state: 'stopped', due: null });
    await fixture.advanceTo(TONIGHT + 5 * DAY);
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2]);
    expect(await fixture.reading(id)).toEqual(stopped);
  });

  it('finishes a scene that is half out, and drops the next one', async () => {
    const halfOut = new AppFixture();
    await halfOut.offer(
      aStory('long', { texts: [`${'word '.repeat(1000)}\n\n${'more '.repeat(500)}`, 'Second.'] }),
    );
    halfOut.publisher.setChannel(READING_CHANNEL, aChannel('reading'));
    const { draft } = await halfOut.createDraft('long', { times: '18', zone: 'Paris', scenes: 2 });
    await startReading(halfOut.app, halfOut.context(), draft.id, 'at-slot');
    halfOut.publisher.failNext('post', { kind: 'again', because: { kind: 'passing' }, after: 0 });
    await halfOut.advanceTo(TONIGHT);
    await stopReading(halfOut.app, halfOut.context(), null);
    await halfOut.advanceTo(TONIGHT + DAY);
    expect(halfOut.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 1, 1]);
    expect(await halfOut.reading(draft.id)).toMatchObject({ state: 'stopped', released: 1, outbox: [] });
    expect(await halfOut.documents.ids('outbox', '')).toEqual([]);
  });

  it('drops an installment that was not begun, with all that it would send', async () => {
    const asleep = { ...fixture.app, engine: { ...fixture.app.engine, wake: () => undefined } };
    const { draft } = await fixture.createDraft('carmilla', {
      channel: { id: OTHER_CHANNEL, name: 'book-club' },
    });
    await startReading(asleep, fixture.context(), draft.id, 'now');
    expect(await fixture.documents.ids('outbox', '')).toHaveLength(1);
    await stopReading(asleep, fixture.context(), draft.id);
    expect((await fixture.reading(draft.id)).outbox).toEqual([]);
    expect(await fixture.documents.ids('outbox', '')).toEqual([]);
  });

  it('has nothing to stop twice', async () => {
    await stop();
    await expectUserError(stop(), 'not-active');
  });
});

describe('going on', () => {
  it('offers the scene it stopped before, and goes on there at the next slot', async () => {
    await stop();
    const { earlier, draft } = await fixture.createDraft('dracula');
    expect(earlier).toEqual({ id, run: 1, scene: 3, state: 'stopped' });
    const begun = await continueReading(fixture.app, fixture.context(), id, 1, draft.id);
    expect(begun).toMatchObject({ kind: 'continued', scene: 3, isPosting: false, slot: { inDays: 1 } });
    expect(await fixture.documents.get('reading', draft.id)).toBeUndefined();
    await fixture.advanceTo(TONIGHT + 2 * DAY);
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2, 3]);
  });

  it('makes up no slot that passed meanwhile', async () => {
    await stop();
    fixture.now = TONIGHT + 5 * DAY + 1;
    await continueReading(fixture.app, fixture.context(), id, 1, id);
    await fixture.advanceTo(fixture.now + 60_000);
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2]);
  });

  it('takes on new times, and keeps the old ones where none are given', async () => {
    await stop();
    expect((await fixture.createDraft('dracula')).draft.schedule).toEqual(
      (await fixture.reading(id)).schedule,
    );
    const { draft } = await fixture.createDraft('dracula', { times: '8' });
    await continueReading(fixture.app, fixture.context(), id, 1, draft.id);
    expect((await fixture.reading(id)).schedule).toMatchObject({
      times: [{ hour: 8 }],
      zone: 'Europe/Paris',
    });
  });

  it('knows that all that is written is out', async () => {
    await fixture.offer(aStory('serial', { texts: ['First.'], status: 'ongoing' }));
    const serial = await fixture.startReading('serial', {
      channel: { id: OTHER_CHANNEL, name: 'book-club' },
    });
    await stopReading(fixture.app, fixture.context(), serial);
    expect(await continueReading(fixture.app, fixture.context(), serial, 1, serial)).toMatchObject({
      scene: 2,
      hasNextScene: false,
    });
  });

  it('happens once', async () => {
    await stop();
    const { draft } = await fixture.createDraft('dracula');
    const press = () => continueReading(fixture.app, fixture.context(), id, 1, draft.id);
    const first = await press();
    expect((await press()).reading).toEqual(first.reading);
  });

  it('is refused where another story has come into the channel, and to whoever is no host', async () => {
    await stop();
    await fixture.startReading('carmilla');
    const press = (overrides = {}) => continueReading(fixture.app, fixture.context(overrides), id, 1, id);
    await expectUserError(press(), 'channel-taken');
    await expectUserError(press({ manager: false }), 'hosts-only');
  });

  it('is offered only where the same story was read', async () => {
    await stop();
    expect((await fixture.createDraft('carmilla')).earlier).toBeNull();
    expect(
      (await fixture.createDraft('dracula', { channel: { id: OTHER_CHANNEL, name: 'book-club' } })).earlier,
    ).toBeNull();
  });
});

describe('starting over', () => {
  it('begins a new run at scene 1 at the first slot', async () => {
    await stop();
    const { draft } = await fixture.createDraft('dracula');
    const begun = await restartReading(fixture.app, fixture.context(), id, 2, draft.id);
    expect(begun).toMatchObject({ kind: 'started-over', scene: 1, isPosting: false });
    expect(await fixture.reading(id)).toMatchObject({ run: 2, released: 0, state: 'active' });
    await fixture.advanceTo(TONIGHT + 2 * DAY);
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2, 1]);
  });

  it('posts at once where there are no times', async () => {
    const other = { id: OTHER_CHANNEL, name: 'book-club' };
    const byHand = await fixture.startReading('carmilla', { channel: other });
    await stopReading(fixture.app, fixture.context({ channel: OTHER_CHANNEL }), null);
    await restartReading(fixture.app, fixture.context(), byHand, 2, byHand);
    await fixture.app.engine.idle();
    expect(fixture.publisher.scenesIn(OTHER_CHANNEL)).toEqual([1, 1]);
  });

  it('is all that a finished reading offers', async () => {
    fixture.publisher.allowCalls('directMessage');
    await fixture.advanceTo(NOON + 30 * DAY);
    for (let day = 0; day < 12; day++) await fixture.advanceTo(fixture.now + DAY);
    const { earlier, draft } = await fixture.createDraft('dracula');
    expect(earlier).toMatchObject({ state: 'finished', run: 1 });
    await expectUserError(continueReading(fixture.app, fixture.context(), id, 1, draft.id), 'not-active');
    await restartReading(fixture.app, fixture.context(), id, 2, draft.id);
    expect(await fixture.reading(id)).toMatchObject({ run: 2, state: 'active', released: 0 });
  });

  it('happens once, and an old card starts nothing', async () => {
    await stop();
    const press = (run: number) => restartReading(fixture.app, fixture.context(), id, run, id);
    await Promise.all([press(2), press(2)]);
    expect(await fixture.reading(id)).toMatchObject({ run: 2 });
    await expectUserError(press(4), 'draft-gone');
    await expectUserError(press(3), 'still-active');
    await expectUserError(continueReading(fixture.app, fixture.context(), id, 1, id), 'draft-gone');
  });

  it('begins again for those along with the channel, and asks everyone else anew', () => {
    const at = { ...NEW_BOOKMARK, read: 2, offset: 10 };
    expect(bookmarkIn({ ...at, pace: 'channel' }, 2)).toMatchObject({ read: 0, pace: 'channel' });
    expect(bookmarkIn({ ...at, pace: 'own' }, 2)).toMatchObject({ read: 0, pace: null });
  });
});

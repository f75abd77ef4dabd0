// Moving a reading, and removing what it leaves behind.

import { beforeEach, describe, expect, it } from 'vitest';
import { moveReading } from '../../../../src/app/host/reading/move.ts';
import { removeOldPosts } from '../../../../src/app/host/reading/old-posts.ts';
import { stopReading } from '../../../../src/app/host/reading/stop.ts';
import { postsId } from '../../../../src/ports/documents.ts';
import { DAY_MS as DAY } from '../../../../src/reading/durations.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import {
  AGE_RESTRICTED,
  AppFixture,
  aStory,
  expectUserError,
  OTHER_CHANNEL,
  READING_CHANNEL,
} from './app-fixture.ts';

const TONIGHT = Date.parse('2027-03-01T17:00:00Z');
const CLUB = { id: OTHER_CHANNEL, name: 'book-club' };

let fixture: AppFixture;
let id: string;
beforeEach(async () => {
  fixture = new AppFixture();
  await fixture.offer(aStory('dracula'), aStory('carmilla'), aStory('justine', { rating: 'mature' }));
  id = await fixture.startReading('dracula', { times: '18', zone: 'Paris' });
  await fixture.advanceTo(TONIGHT + DAY);
});

const move = (to = CLUB, named: string | null = id) => moveReading(fixture.app, fixture.context(), to, named);

describe('moving', () => {
  it('goes on in the other channel, at the same place and by the same schedule', async () => {
    const before = await fixture.reading(id);
    const moved = await move();
    expect(moved).toMatchObject({ from: READING_CHANNEL, hasOldPosts: true, missingOptional: [] });
    const { channel, channelName, released, schedule } = await fixture.reading(id);
    expect({ channel, channelName, released, schedule }).toEqual({
      channel: OTHER_CHANNEL,
      channelName: 'book-club',
      released: 2,
      schedule: before.schedule,
    });
    await fixture.advanceTo(TONIGHT + 2 * DAY);
    expect(fixture.publisher.scenesIn(OTHER_CHANNEL)).toEqual([3]);
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2]);
  });

  it('mends a fault, and posts what waited at once', async () => {
    fixture.publisher.allowCalls('directMessage');
    fixture.publisher.setChannel(READING_CHANNEL, null);
    await fixture.advanceTo(TONIGHT + 2 * DAY);
    expect(await fixture.reading(id)).toMatchObject({ released: 2, pause: { by: 'fault' } });
    await move();
    await fixture.app.engine.idle();
    expect(fixture.publisher.scenesIn(OTHER_CHANNEL)).toEqual([3]);
    expect(await fixture.reading(id)).toMatchObject({ released: 3, pause: null, outbox: [] });
    expect(await fixture.documents.ids('outbox', '')).toEqual([]);
  });

  it('takes a stopped reading along without posting', async () => {
    await stopReading(fixture.app, fixture.context(), id);
    await move();
    await fixture.advanceTo(TONIGHT + 3 * DAY);
    expect(await fixture.reading(id)).toMatchObject({ state: 'stopped', channel: OTHER_CHANNEL });
    expect(fixture.publisher.scenesIn(OTHER_CHANNEL)).toEqual([]);
  });

  it('is refused where it can’t post, where another is read, and where it is', async () => {
    fixture.publisher.setChannel(OTHER_CHANNEL, aChannel('book-club', { blocking: ['Send Messages'] }));
    await expectUserError(move(), 'blocked');
    fixture.publisher.setChannel(OTHER_CHANNEL, aChannel('book-club'));
    await fixture.startReading('carmilla', { channel: CLUB });
    await expectUserError(move(), 'channel-taken');
    await expectUserError(move({ id: READING_CHANNEL, name: 'reading' }), 'already-there');
  });

  it('keeps a story for adults among adults', async () => {
    const adult = await fixture.startReading('justine', { channel: { id: AGE_RESTRICTED, name: 'late' } });
    await expectUserError(move(CLUB, adult), 'not-age-restricted');
  });
});

describe('removing the old posts', () => {
  const remove = (overrides = {}) =>
    removeOldPosts(fixture.app, fixture.context(overrides), id, READING_CHANNEL);
  const thread = async (scene: number) =>
    (await fixture.documents.get('posts', postsId(id, 1, scene)))?.thread ?? '';

  it('removes them, but for a post whose thread has replies, and nothing leads to them any more', async () => {
    fixture.publisher.replyCounts.set(await thread(1), 3);
    await move();
    await fixture.advanceTo(TONIGHT + 2 * DAY);
    const { scenes, completion } = await remove();
    expect(scenes).toBe(2);
    expect(await completion).toEqual({ removed: 1, stayed: 1, failed: 0, why: null });
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1]);
    expect(fixture.publisher.scenesIn(OTHER_CHANNEL)).toEqual([3]);
    expect(await fixture.documents.get('posts', postsId(id, 1, 2))).toMatchObject({
      messages: [],
      thread: null,
    });
    expect((await fixture.documents.get('posts', postsId(id, 1, 1)))?.messages).toHaveLength(1);
  });

  it('goes on after a failure, and takes up what was left when asked again', async () => {
    await move();
    fixture.publisher.failNext('remove', { kind: 'unclear', because: { kind: 'timeout' } });
    expect(await (await remove()).completion).toEqual({
      ...{ removed: 1, stayed: 0, failed: 1 },
      why: { kind: 'unclear', because: { kind: 'timeout' } },
    });
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1]);
    expect(await (await remove()).completion).toEqual({ removed: 1, stayed: 0, failed: 0, why: null });
    expect((await remove()).scenes).toBe(0);
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([]);
  });

  it('is for hosts, and not for a channel the reading came back to', async () => {
    await move();
    await expectUserError(remove({ manager: false }), 'hosts-only');
    await move({ id: READING_CHANNEL, name: 'reading' });
    await expectUserError(remove(), 'moved-back');
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2]);
  });
});

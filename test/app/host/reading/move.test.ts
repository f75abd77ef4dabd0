// Moving a reading, and removing what it leaves behind.

import { beforeEach, describe, expect, it } from 'vitest';
import { moveReading } from '../../../../src/app/host/reading/move.ts';
import { removeOldPosts } from '../../../../src/app/host/reading/old-posts.ts';
import { stopReading } from '../../../../src/app/host/reading/stop.ts';
import { postsId } from '../../../../src/ports/documents.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import { ADULT, aStory, expectProblem, House, OTHER, READING } from './house.ts';

const DAY = 24 * 60 * 60 * 1000;
const TONIGHT = Date.parse('2027-03-01T17:00:00Z');
const CLUB = { id: OTHER, name: 'book-club' };

let house: House;
let id: string;
beforeEach(async () => {
  house = new House();
  await house.offer(aStory('dracula'), aStory('carmilla'), aStory('justine', { rating: 'mature' }));
  id = await house.started('dracula', { times: '18', zone: 'Paris' });
  await house.until(TONIGHT + DAY);
});

const move = (to = CLUB, named: string | null = id) => moveReading(house.app, house.where(), to, named);

describe('moving', () => {
  it('goes on in the other channel, at the same place and by the same schedule', async () => {
    const before = await house.reading(id);
    const moved = await move();
    expect(moved).toMatchObject({ from: READING, postsThere: true, wanting: [] });
    const { channel, channelName, released, schedule } = await house.reading(id);
    expect({ channel, channelName, released, schedule }).toEqual({
      channel: OTHER,
      channelName: 'book-club',
      released: 2,
      schedule: before.schedule,
    });
    await house.until(TONIGHT + 2 * DAY);
    expect(house.publisher.scenesIn(OTHER)).toEqual([3]);
    expect(house.publisher.scenesIn(READING)).toEqual([1, 2]);
  });

  it('mends a fault, and posts what waited at once', async () => {
    house.publisher.foresee('directMessage');
    house.publisher.setChannel(READING, null);
    await house.until(TONIGHT + 2 * DAY);
    expect(await house.reading(id)).toMatchObject({ released: 2, pause: { by: 'fault' } });
    await move();
    await house.app.engine.idle();
    expect(house.publisher.scenesIn(OTHER)).toEqual([3]);
    expect(await house.reading(id)).toMatchObject({ released: 3, pause: null, outbox: [] });
    expect(await house.documents.ids('outbox', '')).toEqual([]);
  });

  it('takes a stopped reading along without posting', async () => {
    await stopReading(house.app, house.where(), id);
    await move();
    await house.until(TONIGHT + 3 * DAY);
    expect(await house.reading(id)).toMatchObject({ state: 'stopped', channel: OTHER });
    expect(house.publisher.scenesIn(OTHER)).toEqual([]);
  });

  it('is refused where it can’t post, where another is read, and where it is', async () => {
    house.publisher.setChannel(OTHER, aChannel('book-club', { blocking: ['Send Messages'] }));
    await expectProblem(move(), 'blocked');
    house.publisher.setChannel(OTHER, aChannel('book-club'));
    await house.started('carmilla', { channel: CLUB });
    await expectProblem(move(), 'channel-taken');
    await expectProblem(move({ id: READING, name: 'reading' }), 'already-there');
  });

  it('keeps a story for adults among adults', async () => {
    const adult = await house.started('justine', { channel: { id: ADULT, name: 'late' } });
    await expectProblem(move(CLUB, adult), 'not-age-restricted');
  });
});

describe('removing the old posts', () => {
  const remove = (told = {}) => removeOldPosts(house.app, house.where(told), id, READING);
  const thread = async (scene: number) =>
    (await house.documents.get('posts', postsId(id, 1, scene)))?.thread ?? '';

  it('removes them, but for a post whose thread has replies, and nothing leads to them any more', async () => {
    house.publisher.replyCounts.set(await thread(1), 3);
    await move();
    await house.until(TONIGHT + 2 * DAY);
    const { scenes, work } = await remove();
    expect(scenes).toBe(2);
    expect(await work).toEqual({ removed: 1, stayed: 1, failed: 0 });
    expect(house.publisher.scenesIn(READING)).toEqual([1]);
    expect(house.publisher.scenesIn(OTHER)).toEqual([3]);
    expect(await house.documents.get('posts', postsId(id, 1, 2))).toMatchObject({
      messages: [],
      thread: null,
    });
    expect((await house.documents.get('posts', postsId(id, 1, 1)))?.messages).toHaveLength(1);
  });

  it('goes on after a failure, and takes up what was left when asked again', async () => {
    await move();
    house.publisher.failNext('remove', { kind: 'unclear', because: { kind: 'timeout' } });
    expect(await (await remove()).work).toEqual({ removed: 1, stayed: 0, failed: 1 });
    expect(house.publisher.scenesIn(READING)).toEqual([1]);
    expect(await (await remove()).work).toEqual({ removed: 1, stayed: 0, failed: 0 });
    expect((await remove()).scenes).toBe(0);
    expect(house.publisher.scenesIn(READING)).toEqual([]);
  });

  it('is for hosts, and not for a channel the reading came back to', async () => {
    await move();
    await expectProblem(remove({ manager: false }), 'hosts-only');
    await move({ id: READING, name: 'reading' });
    await expectProblem(remove(), 'back-again');
    expect(house.publisher.scenesIn(READING)).toEqual([1, 2]);
  });
});

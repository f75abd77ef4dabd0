// A reading restored from a backup: it waits, and resuming it posts nothing again that was posted since.

import { describe, expect, it } from 'vitest';
import { moveReading } from '../../../../src/app/host/reading/move.ts';
import { continueReading } from '../../../../src/app/host/reading/start-buttons.ts';
import { stopReading } from '../../../../src/app/host/reading/stop.ts';
import { postNow } from '../../../../src/app/host/schedule/now.ts';
import { pause } from '../../../../src/app/host/schedule/pause.ts';
import { showSchedule } from '../../../../src/app/host/schedule/show.ts';
import { skip } from '../../../../src/app/host/schedule/skip.ts';
import { postNext } from '../../../../src/app/member/next.ts';
import { postsId } from '../../../../src/ports/documents.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import { expectUserError, NOON, OTHER_CHANNEL, READING_CHANNEL } from '../reading/app-fixture.ts';
import {
  backUp,
  DAY,
  fixture,
  HOUR,
  id,
  NINE,
  pages,
  posted,
  resumed,
  useReading,
} from './restored-fixture.ts';

useReading();

describe('a restored reading', () => {
  it('waits over its slots, says so once, and goes on after the last scene that is out', async () => {
    const restore = await backUp();
    await fixture.advanceTo(NINE);
    await fixture.advanceTo(NINE + DAY);
    const before = pages();
    await restore();
    await fixture.advanceTo(NINE + 3 * DAY);
    expect(pages()).toEqual(before);
    expect(fixture.publisher.notices.map(({ notice }) => notice)).toEqual([
      { kind: 'restored', scene: 2, backupAt: NOON },
    ]);
    const shown = await showSchedule(fixture.app, fixture.context(), null);
    expect(shown).toMatchObject({
      next: { kind: 'paused', until: null, scene: 2 },
      upcoming: null,
      finish: null,
    });

    fixture.now += HOUR;
    const view = await resumed();
    expect(view).toMatchObject({
      kind: 'reconciled',
      found: { first: 2, last: 3 },
      upcoming: { slot: NINE + 4 * DAY, firstScene: 4 },
    });
    await fixture.advanceTo(fixture.now);
    expect(pages()).toEqual(before);
    await fixture.advanceTo(NINE + 4 * DAY);
    expect(posted()).toEqual([1, 2, 3, 4]);
    expect(pages().filter((scene) => scene === 3)).toHaveLength(3);
  });

  it('knows again where the scenes stand that it found, page for page, and what their threads discuss', async () => {
    const restore = await backUp();
    await fixture.advanceTo(NINE);
    await fixture.advanceTo(NINE + DAY);
    const kept = async () => ({
      posts: await Promise.all([2, 3].map((scene) => fixture.documents.get('posts', postsId(id, 1, scene)))),
      threads: await fixture.documents.ids('thread', ''),
    });
    const before = await kept();
    expect(before.posts[1]?.messages).toHaveLength(3);
    await restore();
    await resumed();
    expect(await kept()).toEqual({
      ...before,
      posts: before.posts.map((each) => ({ ...each, postedAt: expect.any(Number) })),
    });
  });

  it('finds nothing where nothing was posted, and goes on where it was', async () => {
    const restore = await backUp();
    await restore();
    expect(await resumed()).toMatchObject({
      kind: 'reconciled',
      found: null,
      upcoming: { slot: NINE, firstScene: 2 },
    });
    await fixture.advanceTo(NINE);
    expect(posted()).toEqual([1, 2]);
    await expectUserError(resumed(), 'not-paused');
  });

  it('follows a run that was begun since, and leaves what the old one owed', async () => {
    const restore = await backUp();
    await fixture.advanceTo(NINE);
    for (const message of fixture.publisher.messages.values()) {
      if (message.post.kind === 'page' && message.post.scene === 2)
        message.post = { ...message.post, run: 2, scene: 1 };
    }
    await restore();
    expect(await resumed()).toMatchObject({ found: { first: 1, last: 1 }, reading: { run: 2, released: 1 } });
  });

  it('finishes where the last scene is out', async () => {
    const restore = await backUp();
    for (let day = 0; day < 5; day += 1) await fixture.advanceTo(NINE + day * DAY);
    await restore();
    expect(await resumed()).toMatchObject({
      found: { first: 2, last: 6 },
      reading: { state: 'finished', pause: null },
    });
  });

  it('does not go on where the channel can’t be looked at, or is ahead of the story', async () => {
    const restore = await backUp();
    await fixture.advanceTo(NINE);
    await restore();
    fixture.publisher.setChannel(READING_CHANNEL, aChannel('reading', { missing: ['Read Message History'] }));
    await expectUserError(resumed(), 'blocked');
    fixture.publisher.setChannel(READING_CHANNEL, aChannel('reading'));
    fixture.publisher.failNext('history', { kind: 'unclear', because: { kind: 'timeout' } });
    await expectUserError(resumed(), 'history-unavailable');
    for (const message of fixture.publisher.messages.values()) {
      if (message.post.kind === 'page' && message.post.scene === 2)
        message.post = { ...message.post, scene: 7 };
    }
    await expectUserError(resumed(), 'story-behind');
    expect(await fixture.reading(id)).toMatchObject({ released: 1, pause: { by: 'restored' } });
    expect(posted()).toEqual([1, 7]);
  });

  it('lets nobody post past it, and keeps waiting through what else a host does', async () => {
    const restore = await backUp();
    await restore();
    await expectUserError(postNow(fixture.app, fixture.context(), null), 'restored');
    await expectUserError(
      moveReading(fixture.app, fixture.context(), { id: OTHER_CHANNEL, name: 'book-club' }, null),
      'restored',
    );
    expect(await postNext(fixture.app, fixture.context(), id, 1, 2)).toMatchObject({
      kind: 'not-now',
      next: { kind: 'paused' },
    });
    await pause(fixture.app, fixture.context(), 'tomorrow', null);
    await skip(fixture.app, fixture.context(), { date: null, time: null, reading: null });
    await fixture.advanceTo(NINE + 2 * DAY);
    expect(await fixture.reading(id)).toMatchObject({ pause: { by: 'restored' } });
    await stopReading(fixture.app, fixture.context(), null);
    await fixture.advanceTo(NINE + 3 * DAY);
    expect(posted()).toEqual([1]);
  });

  it('that was stopped waits too once it goes on: it may have gone on before', async () => {
    await stopReading(fixture.app, fixture.context(), null);
    const restore = await backUp();
    await restore();
    expect(await fixture.reading(id)).toMatchObject({
      state: 'stopped',
      pause: { by: 'restored' },
      notice: null,
    });
    const { draft } = await fixture.createDraft('dracula');
    await continueReading(fixture.app, fixture.context(), id, 1, draft.id);
    await fixture.advanceTo(NINE + DAY);
    expect(posted()).toEqual([1]);
    await resumed();
    await fixture.advanceTo(NINE + 2 * DAY);
    expect(posted()).toEqual([1, 2]);
  });
});

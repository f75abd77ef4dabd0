// A reading restored from a backup: it waits, and resuming it posts nothing again that was posted since.

import { beforeEach, describe, expect, it } from 'vitest';
import { moveReading } from '../../../../src/app/host/reading/move.ts';
import { continueReading } from '../../../../src/app/host/reading/start-buttons.ts';
import { stopReading } from '../../../../src/app/host/reading/stop.ts';
import { postNow } from '../../../../src/app/host/schedule/now.ts';
import { pause, resume } from '../../../../src/app/host/schedule/pause.ts';
import { showSchedule } from '../../../../src/app/host/schedule/show.ts';
import { skip } from '../../../../src/app/host/schedule/skip.ts';
import { postNext } from '../../../../src/app/member/next.ts';
import { postsId } from '../../../../src/ports/documents.ts';
import { claim } from '../../../../src/reading/apply-outcome.ts';
import type { Reading } from '../../../../src/reading/reading.ts';
import { restoreReading } from '../../../../src/reading/reconcile.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import {
  AppFixture,
  aStory,
  expectUserError,
  NOON,
  OTHER_CHANNEL,
  READING_CHANNEL,
} from '../reading/app-fixture.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Tuesday, 09:00 in Paris: the first slot after `NOON`. */
const NINE = NOON + 21 * HOUR;
/** A scene of three pages. */
const LONG = `${'word '.repeat(700)}\n\n`.repeat(3);

let fixture: AppFixture;
let id: string;
const pages = () => fixture.publisher.scenesIn(READING_CHANNEL);
const posted = () => [...new Set(pages())];
const resumed = () => resume(fixture.app, fixture.context(), { named: null });

beforeEach(async () => {
  fixture = new AppFixture();
  fixture.publisher.allowCalls('directMessage');
  await fixture.offer(aStory('dracula', { texts: ['One.', 'Two.', LONG, 'Four.', 'Five.', 'Six.'] }));
  id = await fixture.startReading('dracula', { times: '9', zone: 'Paris' });
});

/** What a backup keeps of the reading and what hangs on it, to be put back. */
async function backUp(): Promise<(change?: Partial<Reading>) => Promise<void>> {
  const at = fixture.now;
  const reading = await fixture.reading(id);
  const outboxes = await Promise.all(
    reading.outbox.map(async (each) => [each.id, await fixture.documents.get('outbox', each.id)] as const),
  );
  const posts = new Set(await fixture.documents.ids('posts', ''));
  const threads = new Set(await fixture.documents.ids('thread', ''));
  return async (change = {}) => {
    for (const each of await fixture.documents.ids('posts', ''))
      if (!posts.has(each)) await fixture.documents.remove('posts', each);
    for (const each of await fixture.documents.ids('thread', ''))
      if (!threads.has(each)) await fixture.documents.remove('thread', each);
    for (const [key, doc] of outboxes) {
      await fixture.documents.update('outbox', key, () =>
        doc ? { write: doc, result: null } : { result: null },
      );
    }
    const restored = restoreReading({ ...reading, ...change }, at, fixture.now);
    await fixture.documents.update('reading', id, () => ({ write: restored, result: null }));
    fixture.publisher.forgetNonces();
  };
}

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

  it('does not post again what was on its way at the backup, nor leave it out where it never arrived', async () => {
    // Cut off over the first page of scene 3: claimed, nothing sent.
    await fixture.advanceTo(NINE);
    fixture.now = NINE + DAY;
    fixture.publisher.failNext('post', {
      kind: 'again',
      after: 0,
      because: { kind: 'server-error', status: 502 },
    });
    await fixture.app.engine.tick();
    await fixture.app.engine.idle();
    const owing = await fixture.reading(id);
    const [installment] = owing.outbox;
    expect(installment?.firstScene).toBe(3);
    const claimed = claim(
      owing,
      { installment: installment?.id ?? '', index: 0 },
      'gone',
      fixture.now + HOUR,
    );
    await fixture.documents.update('reading', id, () => ({ write: claimed ?? owing, result: null }));
    const restore = await backUp();

    await restore();
    fixture.now += 2 * HOUR;
    await fixture.app.engine.tick();
    await expectUserError(postNow(fixture.app, fixture.context(), null), 'restored');
    await resumed();
    await fixture.app.engine.idle();
    expect(pages()).toEqual([1, 2, 3, 3, 3]);
    const threads = await fixture.documents.ids('thread', '');

    // Once more: now all of it is there, thread and opening too.
    await restore();
    expect(await resumed()).toMatchObject({ found: { first: 3, last: 3 } });
    await fixture.advanceTo(fixture.now);
    expect(pages()).toEqual([1, 2, 3, 3, 3]);
    expect(await fixture.documents.ids('thread', '')).toEqual(threads);
    for (const thread of threads) expect(fixture.publisher.messagesIn(thread)).toHaveLength(1);
    expect(await fixture.reading(id)).toMatchObject({ released: 3, outbox: [] });
    await fixture.advanceTo(NINE + 2 * DAY);
    expect(posted()).toEqual([1, 2, 3, 4]);
  });

  it('finishes a scene of which some pages are out, from the first that is not', async () => {
    await fixture.advanceTo(NINE);
    fixture.now = NINE + DAY;
    const restore = await halfOut();
    expect(pages()).toEqual([1, 2, 3, 3, 3]);
    // All is gone but the first page of scene 3.
    for (const { id: message } of fixture.publisher.messagesIn(READING_CHANNEL).slice(3))
      fixture.publisher.messages.delete(message);
    await restore();
    expect(await resumed()).toMatchObject({ found: null });
    await fixture.app.engine.idle();
    expect(pages()).toEqual([1, 2, 3, 3, 3]);
    expect(
      fixture.publisher.messagesIn(READING_CHANNEL).map(({ post }) => (post.kind === 'page' ? post.page : 0)),
    ).toEqual([1, 1, 1, 2, 3]);
  });

  it('finishes a scene that was begun after the backup and is half out', async () => {
    const restore = await backUp();
    await fixture.advanceTo(NINE);
    await fixture.advanceTo(NINE + DAY);
    const [, , , second, third] = fixture.publisher.messagesIn(READING_CHANNEL);
    for (const gone of [second, third]) fixture.publisher.messages.delete(gone?.id ?? '');
    await restore();
    expect(await resumed()).toMatchObject({ found: { first: 2, last: 2 } });
    await fixture.app.engine.idle();
    const out = fixture.publisher
      .messagesIn(READING_CHANNEL)
      .map(({ post }) => (post.kind === 'page' ? `${post.scene}/${post.page}` : ''));
    expect(out).toEqual(['1/1', '2/1', '3/1', '3/2', '3/3']);
    await fixture.advanceTo(NINE + 2 * DAY);
    expect(posted()).toEqual([1, 2, 3, 4]);
  });

  /** A backup from when scene 3 was planned and nothing of it sent; then it goes out. */
  async function halfOut() {
    fixture.publisher.failNext('post', {
      kind: 'again',
      after: 0,
      because: { kind: 'server-error', status: 502 },
    });
    await fixture.app.engine.tick();
    await fixture.app.engine.idle();
    const restore = await backUp();
    await fixture.advanceTo(fixture.now + HOUR);
    return restore;
  }

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

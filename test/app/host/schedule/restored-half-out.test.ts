// A reading restored from a backup that was made, or is resumed, in the middle of a scene: each page comes out once.

import { describe, expect, it } from 'vitest';
import { postNow } from '../../../../src/app/host/schedule/now.ts';
import { claim } from '../../../../src/reading/apply-outcome.ts';
import { expectUserError, READING_CHANNEL } from '../reading/app-fixture.ts';
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

describe('a reading restored in the middle of a scene', () => {
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
});

// What happens while something else is on its way: stories that change, hosts who act, notices that can't be said yet.

import { beforeEach, expect, it } from 'vitest';
import { changeDraft } from '../../../../src/app/host/reading/change-draft.ts';
import { edits } from '../../../../src/app/host/reading/edits.ts';
import { moveReading } from '../../../../src/app/host/reading/move.ts';
import { continueReading, startReading } from '../../../../src/app/host/reading/start-buttons.ts';
import { stopReading } from '../../../../src/app/host/reading/stop.ts';
import { pause, resume } from '../../../../src/app/host/schedule/pause.ts';
import { PublishError } from '../../../../src/ports/publisher.ts';
import { DAY_MS as DAY, HOUR_MS as HOUR } from '../../../../src/reading/durations.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import { AppFixture, aStory, OTHER_CHANNEL, READING_CHANNEL } from './app-fixture.ts';

/** Monday, 18:00 in Paris. Scene 1 goes out at noon, when the reading starts; the next ones at six from Tuesday on. */
const TONIGHT = Date.parse('2027-03-01T17:00:00Z');
const DAILY = { times: '18', zone: 'Paris' } as const;
const THREE = ['Scene 1. hello', 'Scene 2. hello', 'Scene 3. hello'];
const FOUR = [...THREE, 'Scene 4. new'];

let fixture: AppFixture;
beforeEach(() => {
  fixture = new AppFixture();
});

async function days(from: number, upTo: number): Promise<void> {
  for (let day = from; day <= upTo; day++) await fixture.advanceTo(TONIGHT + day * DAY);
}

it('goes on where a story grows while its last page is on its way', async () => {
  await fixture.offer(aStory('dracula', { texts: THREE }));
  fixture.publisher.allowCalls('directMessage');
  const id = await fixture.startReading('dracula', DAILY);
  await days(0, 1);
  const post = fixture.publisher.post.bind(fixture.publisher);
  let grown = false;
  fixture.publisher.post = async (target, page, nonce, lease) => {
    if (!grown && page.kind === 'page' && page.scene === 3) {
      grown = true;
      await fixture.offer(aStory('dracula', { texts: FOUR }));
    }
    return post(target, page, nonce, lease);
  };
  await days(2, 5);
  expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2, 3, 4]);
  expect(await fixture.reading(id)).toMatchObject({ state: 'finished', released: 4 });
});

it('takes a revision in at the next start where the first try broke off', async () => {
  await fixture.offer(aStory('dracula', { texts: THREE, status: 'ongoing' }));
  await fixture.startReading('dracula', DAILY);
  const update = fixture.documents.update.bind(fixture.documents);
  let broken = false;
  fixture.documents.update = (kind, id, decide) => {
    if (kind !== 'reading' || broken) return update(kind, id, decide);
    broken = true;
    throw new Error('the process ends here');
  };
  const four = aStory('dracula', { texts: FOUR, status: 'ongoing' });
  await expect(fixture.offer(four)).rejects.toThrow('the process ends here');
  await fixture.offer(four);
  await days(0, 4);
  expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2, 3, 4]);
});

it('leaves a finished reading finished where its channel is another’s by the time it grows', async () => {
  await fixture.offer(aStory('dracula', { texts: THREE }), aStory('carmilla'));
  fixture.publisher.allowCalls('directMessage');
  await fixture.startReading('dracula', DAILY);
  await days(0, 3);
  await fixture.startReading('carmilla', DAILY);
  await fixture.offer(aStory('dracula', { texts: FOUR }), aStory('carmilla'));
  expect((await fixture.activeReadings()).map(({ story }) => story)).toEqual(['carmilla']);
});

it('records what was sent, not what the story says by then', async () => {
  await fixture.offer(aStory('dracula', { texts: THREE }));
  const id = await fixture.startReading('dracula', DAILY);
  await days(0, 0);
  fixture.publisher.failNext('post', { kind: 'again', because: { kind: 'passing' }, after: 60_000 });
  await days(1, 1);
  await fixture.offer(
    aStory('dracula', { texts: ['Scene 1. hello', 'Scene 2. corrected', 'Scene 3. hello'] }),
  );
  await fixture.advanceTo(TONIGHT + DAY + 2 * 60_000);
  expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2]);
  expect((await edits(fixture.app, fixture.context(), id)).changed).toMatchObject([{ scene: 2 }]);
});

it('says a notice later where Discord puts it off, and once', async () => {
  await fixture.offer(aStory('dracula'));
  await fixture.startReading('dracula', DAILY);
  fixture.publisher.allowCalls('directMessage');
  fixture.publisher.setChannel(READING_CHANNEL, null);
  fixture.publisher.failNext('directMessage', { kind: 'again', because: { kind: 'passing' }, after: 1_000 });
  await days(0, 1);
  await fixture.advanceTo(TONIGHT + DAY + 2 * 60_000);
  await days(2, 5);
  expect(fixture.publisher.notices.map(({ notice }) => notice.kind)).toEqual(['halted']);
  expect(fixture.errors).toEqual([]);
});

it.each([
  ['still broken', false, ['halted']],
  ['mended meanwhile', true, ['halted', 'mended']],
])('a pause over a fault makes it no news: %s', async (_, mended, expectedNotices) => {
  await fixture.offer(aStory('dracula'));
  const id = await fixture.startReading('dracula', DAILY);
  fixture.publisher.allowCalls('directMessage');
  fixture.publisher.setChannel(READING_CHANNEL, null);
  await days(0, 1);
  await pause(fixture.app, fixture.context(), null, id);
  if (mended) fixture.publisher.setChannel(READING_CHANNEL, aChannel('reading'));
  fixture.now += HOUR;
  await resume(fixture.app, fixture.context(), { named: id });
  await days(2, 3);
  expect(fixture.publisher.notices.map(({ notice }) => notice.kind)).toEqual(expectedNotices);
});

it('moves to where it is without posting again what is out', async () => {
  const long = (scene: number) => `Scene ${scene}. ${'word '.repeat(1_200)}`;
  await fixture.offer(aStory('dracula', { texts: [long(1), long(2)] }));
  const id = await fixture.startReading('dracula', DAILY);
  fixture.publisher.allowCalls('directMessage');
  const post = fixture.publisher.post.bind(fixture.publisher);
  const fault = { kind: 'missing-permissions', permissions: ['Send Messages'] } as const;
  let broken = true;
  fixture.publisher.post = async (target, page, nonce, lease) => {
    if (broken && page.kind === 'page' && page.page === 2) {
      throw new PublishError({ kind: 'fault', fault }, 'may not post');
    }
    return post(target, page, nonce, lease);
  };
  await days(0, 1);
  broken = false;
  fixture.publisher.forgetNonces();
  fixture.now += HOUR;
  await moveReading(fixture.app, fixture.context(), { id: READING_CHANNEL, name: 'reading' }, id);
  await fixture.app.engine.idle();
  const pages = fixture.publisher
    .messagesIn(READING_CHANNEL)
    .flatMap(({ post: sent }) => (sent.kind === 'page' ? [sent] : []));
  expect(pages.map(({ scene, page }) => [scene, page])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ]);
});

it('never removes a reading that was a draft when its card was made', async () => {
  await fixture.offer(aStory('dracula'));
  const stopped = await fixture.startReading('dracula', DAILY);
  await days(0, 0);
  await stopReading(fixture.app, fixture.context(), stopped);
  const { draft } = await fixture.createDraft('dracula', DAILY);
  const elsewhere = { when: '18', zone: 'Paris', portion: null, who: null, channel: OTHER_CHANNEL };
  await changeDraft(fixture.app, fixture.context(), draft.id, elsewhere);
  await startReading(fixture.app, fixture.context(), draft.id, 'now');
  await days(1, 2);
  const late = continueReading(fixture.app, fixture.context(), stopped, 1, draft.id);
  await expect(late).rejects.toThrow('draft-gone');
  expect(await fixture.reading(draft.id)).toMatchObject({ state: 'active', channel: OTHER_CHANNEL });
});

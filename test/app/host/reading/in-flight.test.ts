// What happens while something else is on its way: stories that change, hosts who act, notices that can't be said yet.

import { beforeEach, expect, it } from 'vitest';
import { continueReading, startReading } from '../../../../src/app/host/reading/begin.ts';
import { changeDraft } from '../../../../src/app/host/reading/change-start.ts';
import { edits } from '../../../../src/app/host/reading/edits.ts';
import { moveReading } from '../../../../src/app/host/reading/move.ts';
import { stopReading } from '../../../../src/app/host/reading/stop.ts';
import { pause, resume } from '../../../../src/app/host/schedule/pause.ts';
import { PublishError } from '../../../../src/ports/publisher.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import { aStory, House, OTHER, READING } from './house.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Monday, 18:00 in Paris. Scene 1 goes out at noon, when the reading starts; the next ones at six from Tuesday on. */
const TONIGHT = Date.parse('2027-03-01T17:00:00Z');
const DAILY = { times: '18', zone: 'Paris' } as const;
const THREE = ['Scene 1. hello', 'Scene 2. hello', 'Scene 3. hello'];
const FOUR = [...THREE, 'Scene 4. new'];

let house: House;
beforeEach(() => {
  house = new House();
});

async function days(from: number, upTo: number): Promise<void> {
  for (let day = from; day <= upTo; day++) await house.until(TONIGHT + day * DAY);
}

it('goes on where a story grows while its last page is on its way', async () => {
  await house.offer(aStory('dracula', { texts: THREE }));
  const id = await house.started('dracula', DAILY);
  await days(0, 1);
  const post = house.publisher.post.bind(house.publisher);
  let grown = false;
  house.publisher.post = async (target, page, nonce, lease) => {
    if (!grown && page.kind === 'page' && page.scene === 3) {
      grown = true;
      await house.offer(aStory('dracula', { texts: FOUR }));
    }
    return post(target, page, nonce, lease);
  };
  await days(2, 5);
  expect(house.publisher.scenesIn(READING)).toEqual([1, 2, 3, 4]);
  expect(await house.reading(id)).toMatchObject({ state: 'finished', released: 4 });
});

it('takes a revision in at the next start where the first try broke off', async () => {
  await house.offer(aStory('dracula', { texts: THREE, status: 'ongoing' }));
  await house.started('dracula', DAILY);
  const update = house.documents.update.bind(house.documents);
  let broken = false;
  house.documents.update = (kind, id, decide) => {
    if (kind !== 'reading' || broken) return update(kind, id, decide);
    broken = true;
    throw new Error('the process ends here');
  };
  const four = aStory('dracula', { texts: FOUR, status: 'ongoing' });
  await expect(house.offer(four)).rejects.toThrow('the process ends here');
  await house.offer(four);
  await days(0, 4);
  expect(house.publisher.scenesIn(READING)).toEqual([1, 2, 3, 4]);
});

it('leaves a finished reading finished where its channel is another’s by the time it grows', async () => {
  await house.offer(aStory('dracula', { texts: THREE }), aStory('carmilla'));
  await house.started('dracula', DAILY);
  await days(0, 3);
  await house.started('carmilla', DAILY);
  await house.offer(aStory('dracula', { texts: FOUR }), aStory('carmilla'));
  expect((await house.active()).map(({ story }) => story)).toEqual(['carmilla']);
});

it('records what was sent, not what the story says by then', async () => {
  await house.offer(aStory('dracula', { texts: THREE }));
  const id = await house.started('dracula', DAILY);
  await days(0, 0);
  house.publisher.failNext('post', { kind: 'again', because: { kind: 'passing' }, after: 60_000 });
  await days(1, 1);
  await house.offer(aStory('dracula', { texts: ['Scene 1. hello', 'Scene 2. corrected', 'Scene 3. hello'] }));
  await house.until(TONIGHT + DAY + 2 * 60_000);
  expect(house.publisher.scenesIn(READING)).toEqual([1, 2]);
  expect((await edits(house.app, house.where(), id)).changed).toMatchObject([{ scene: 2 }]);
});

it('says a notice later where Discord puts it off, and once', async () => {
  await house.offer(aStory('dracula'));
  await house.started('dracula', DAILY);
  house.publisher.foresee('directMessage');
  house.publisher.setChannel(READING, null);
  house.publisher.failNext('directMessage', { kind: 'again', because: { kind: 'passing' }, after: 1_000 });
  await days(0, 1);
  await house.until(TONIGHT + DAY + 2 * 60_000);
  await days(2, 5);
  expect(house.publisher.notices.map(({ notice }) => notice.kind)).toEqual(['halted']);
  expect(house.errors).toEqual([]);
});

it.each([
  ['still broken', false, ['halted']],
  ['mended meanwhile', true, ['halted', 'mended']],
])('a pause over a fault makes it no news: %s', async (_, mended, said) => {
  await house.offer(aStory('dracula'));
  const id = await house.started('dracula', DAILY);
  house.publisher.foresee('directMessage');
  house.publisher.setChannel(READING, null);
  await days(0, 1);
  await pause(house.app, house.where(), null, id);
  if (mended) house.publisher.setChannel(READING, aChannel('reading'));
  house.now += HOUR;
  await resume(house.app, house.where(), { named: id });
  await days(2, 3);
  expect(house.publisher.notices.map(({ notice }) => notice.kind)).toEqual(said);
});

it('moves to where it is without posting again what is out', async () => {
  const long = (scene: number) => `Scene ${scene}. ${'word '.repeat(1_200)}`;
  await house.offer(aStory('dracula', { texts: [long(1), long(2)] }));
  const id = await house.started('dracula', DAILY);
  house.publisher.foresee('directMessage');
  const post = house.publisher.post.bind(house.publisher);
  const fault = { kind: 'missing-permissions', permissions: ['Send Messages'] } as const;
  let broken = true;
  house.publisher.post = async (target, page, nonce, lease) => {
    if (broken && page.kind === 'page' && page.page === 2) {
      throw new PublishError({ kind: 'fault', fault }, 'may not post');
    }
    return post(target, page, nonce, lease);
  };
  await days(0, 1);
  broken = false;
  house.publisher.forgetNonces();
  house.now += HOUR;
  await moveReading(house.app, house.where(), { id: READING, name: 'reading' }, id);
  await house.app.engine.idle();
  const pages = house.publisher.in(READING).flatMap(({ post: sent }) => (sent.kind === 'page' ? [sent] : []));
  expect(pages.map(({ scene, page }) => [scene, page])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ]);
});

it('never removes a reading that was a draft when its card was made', async () => {
  await house.offer(aStory('dracula'));
  const stopped = await house.started('dracula', DAILY);
  await days(0, 0);
  await stopReading(house.app, house.where(), stopped);
  const { draft } = await house.draft('dracula', DAILY);
  const elsewhere = { ...DAILY, days: null, who: null, channel: OTHER };
  await changeDraft(house.app, house.where(), draft.id, elsewhere);
  await startReading(house.app, house.where(), draft.id, 'now');
  await days(1, 2);
  const late = continueReading(house.app, house.where(), stopped, 1, draft.id);
  await expect(late).rejects.toThrow('draft-gone');
  expect(await house.reading(draft.id)).toMatchObject({ state: 'active', channel: OTHER });
});

// `/privacy delete`: nothing in the whole store names the member any more, in key or text.

import { expect, it } from 'vitest';
import { chooseNextStory } from '../../src/app/host/reading/start.ts';
import { postNow } from '../../src/app/host/schedule/now.ts';
import { skip } from '../../src/app/host/schedule/skip.ts';
import { markRead } from '../../src/app/member/mark-read.ts';
import { deleteStoredData } from '../../src/app/member/privacy.ts';
import { aChannel } from '../support/fake-publisher.ts';
import { AppFixture, aStory, OTHER_CHANNEL, READING_CHANNEL } from './host/reading/app-fixture.ts';

const USER = '301';

it('is true of what they started, drafted, posted, marked and set', async () => {
  const fixture = new AppFixture();
  const { app, documents, publisher } = fixture;
  await fixture.offer(aStory('dracula'), aStory('carmilla'));
  const id = await fixture.startReading('dracula', { times: '9', zone: 'Paris' });
  await markRead(app, fixture.context(), id, 1, true);
  await fixture.createDraft('carmilla', { channel: { id: OTHER_CHANNEL, name: 'book-club' } });
  await skip(app, fixture.context(), { date: null, time: null, reading: null });
  await chooseNextStory(app, fixture.context(), id);
  // What they posted waits for a channel that can't be posted in.
  publisher.allowCalls('directMessage');
  publisher.setChannel(
    READING_CHANNEL,
    aChannel('reading', { missing: ['Send Messages'], blocking: ['Send Messages'] }),
  );
  await postNow(app, fixture.context(), null);
  await app.engine.idle();
  expect((await fixture.reading(id)).outbox).toHaveLength(1);
  expect(documents.dump()).toContain(USER);

  expect(await deleteStoredData(app, fixture.context(), 'server')).toBe(true);
  expect(
    documents
      .dump()
      .split('\n')
      .filter((line) => new RegExp(`\\b${USER}\\b`).test(line)),
  ).toEqual([]);
  // It goes on all the same.
  publisher.setChannel(READING_CHANNEL, aChannel('reading'));
  await fixture.advanceTo(fixture.now + 3 * 86_400_000);
  expect((await fixture.reading(id)).released).toBe(2);
});

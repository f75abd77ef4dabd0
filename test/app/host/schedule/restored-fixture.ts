// A reading of six scenes that is backed up, and put back later.

import { beforeEach } from 'vitest';
import { resume } from '../../../../src/app/host/schedule/pause.ts';
import { DAY_MS as DAY, HOUR_MS as HOUR } from '../../../../src/reading/durations.ts';
import type { Reading } from '../../../../src/reading/reading.ts';
import { restoreReading } from '../../../../src/reading/reconcile.ts';
import { AppFixture, aStory, NOON, READING_CHANNEL } from '../reading/app-fixture.ts';

export { DAY, HOUR };

/** Tuesday, 09:00 in Paris: the first slot after `NOON`. */
export const NINE = NOON + 21 * HOUR;

/** A scene of three pages. */
export const LONG = `${'word '.repeat(700)}\n\n`.repeat(3);

export let fixture: AppFixture;

export let id: string;

export const pages = () => fixture.publisher.scenesIn(READING_CHANNEL);

export const posted = () => [...new Set(pages())];

export const resumed = () => resume(fixture.app, fixture.context(), { named: null });

/** Starts a reading for each test of a file. */
export function useReading(): void {
  beforeEach(async () => {
    fixture = new AppFixture();
    fixture.publisher.allowCalls('directMessage');
    await fixture.offer(aStory('dracula', { texts: ['One.', 'Two.', LONG, 'Four.', 'Five.', 'Six.'] }));
    id = await fixture.startReading('dracula', { times: '9', zone: 'Paris' });
  });
}

/** What a backup keeps of the reading and what hangs on it, to be put back. */
export async function backUp(): Promise<(change?: Partial<Reading>) => Promise<void>> {
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

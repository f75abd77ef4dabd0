// A backup made while the bot runs and restored days later: what hosts see, and what stands in the channel.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { restoreBackup } from '../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../src/store/backup/write-backup.ts';
import type { Connection } from '../../src/store/documents/backend.ts';
import { openDatabase } from '../../src/store/documents/open-documents.ts';
import { DAY, HOUR, startReading, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { createStoriesFolder, labels, readableText, scenesIn } from './host-helpers.ts';

/** Beside the bot, as the command line does it. */
async function withConnection<T>(
  harness: TestHarness,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await openDatabase(harness.database);
  try {
    return await work(connection);
  } finally {
    await connection.keyv.disconnect();
  }
}

it('goes on where the channel is, once a host says so', async () => {
  const harness = await startTestHarness();
  const clock = { now: () => harness.clock.now() };
  const mina = await harness.sandbox.login('mina');
  await startReading(harness);
  await harness.advance(HOUR);
  const file = join(await createStoriesFolder(), 'backup.jsonl');
  await withConnection(harness, (connection) => writeBackup(connection, file, clock));
  await harness.advance(2 * DAY);
  expect(await scenesIn(harness)).toEqual([1, 2, 3]);

  await harness.restart(() =>
    withConnection(harness, (connection) => restoreBackup(connection, file, { ...clock, replace: true })),
  );
  await harness.advance(2 * DAY);
  expect(await scenesIn(harness)).toEqual([1, 2, 3]);
  const shown = await mina.type('/schedule show');
  expect(readableText(harness, shown)).toContain(
    'Paused, since I was restored from a backup of 〈2027-03-01 08:00〉.',
  );
  expect(labels(shown)).toEqual(['Resume']);
  expect(readableText(harness, await mina.type('/schedule now'))).toContain('`/schedule resume` goes on');

  const resumed = await mina.press(shown, 'Resume');
  expect(readableText(harness, resumed).split('\n').slice(0, 3)).toEqual([
    'I found scenes 2–3 in #reading, posted after the backup. Resuming from there.',
    'Every day at 09:00 in Paris, one scene at a time.',
    'Next: scene 4, Sat 6 March, 09:00 in Paris (〈2027-03-06 08:00〉 for you).',
  ]);
  await harness.untilIdle();
  expect(await scenesIn(harness)).toEqual([1, 2, 3]);
  await harness.advance(DAY);
  expect(await scenesIn(harness)).toEqual([1, 2, 3, 4]);
});

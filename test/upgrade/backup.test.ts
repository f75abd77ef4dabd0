// A backup made by version 0.1.0, restored by today's command line into either database.

import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { NO_POSTGRES, openSchema } from '../support/postgres.ts';
import { fixture, manifest, open, openOldDatabase, readAll, temporaryFolder } from './v0.1.0.ts';

type All = Awaited<ReturnType<typeof readAll>>;

async function restore(environment: Record<string, string>): Promise<{ documents: number; paused: number }> {
  const { code, out } = await runCli(['restore', fixture('backup.jsonl'), '--json'], environment);
  expect(code).toBe(0);
  return JSON.parse(out);
}

/** Without what a restore sets anew, so that nothing is posted before a host says so. */
function apartFromPauses({ reading = {}, ...others }: All): object {
  const readings = Object.entries(reading).map(([id, kept]) => {
    const { pause: _, notice: __, due: ___, ...rest } = kept as Record<string, unknown>;
    return [id, rest] as const;
  });
  return { ...others, reading: Object.fromEntries(readings) };
}

/** Checks that a restored database holds what the old one holds, with every reading but the drafts paused. */
async function expectOldDocuments(restored: All): Promise<void> {
  const old = await readAll(await openOldDatabase());
  expect(apartFromPauses(restored)).toEqual(apartFromPauses(old));
  const begun = Object.values(restored.reading ?? {}).filter(
    (reading) => (reading as { state: string }).state !== 'draft',
  );
  expect(begun).not.toEqual([]);
  for (const reading of begun) expect(reading).toMatchObject({ pause: { by: 'restored' } });
}

const total = Object.values(manifest.documents).reduce((sum, count) => sum + count, 0);

it('restores a backup of version 0.1.0 into SQLite, every document equal', async () => {
  const folder = await temporaryFolder();
  expect(await restore({ DATA_DIR: folder })).toMatchObject({ documents: total });
  await expectOldDocuments(await readAll(await open({ file: join(folder, 'cliffhanger.sqlite') })));
});

it.skipIf(NO_POSTGRES)('restores a backup of version 0.1.0 into Postgres, every document equal', async () => {
  const schema = await openSchema();
  onTestFinished(() => schema.drop());
  expect(await restore({ DATABASE_URL: schema.url })).toMatchObject({ documents: total });
  await expectOldDocuments(await readAll(await open({ url: schema.url })));
});

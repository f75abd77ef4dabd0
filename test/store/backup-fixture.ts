// Stores with one document of each kind, and backups of them.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type Documents, postsId, StoreError, sceneId, storyRevisionId } from '../../src/ports/documents.ts';
import { NEW_SERVER } from '../../src/ports/new-documents.ts';
import { NEW_BOOKMARK } from '../../src/reading/bookmark.ts';
import { newDelivery } from '../../src/reading/installment.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { writeBackup } from '../../src/store/backup/write-backup.ts';
import type { Connection } from '../../src/store/documents/backend.ts';
import { type Database, openDatabase, openDocuments } from '../../src/store/documents/open-documents.ts';
import { buildColumns } from '../../src/story/search/columns.ts';
import { serialiseIndex } from '../../src/story/search/serialise.ts';
import type { Story } from '../../src/story/story.ts';
import { storyOf } from '../reading/simulate.ts';
import { aReading } from '../support/a-reading.ts';
import { openSchema } from '../support/postgres.ts';

export const WRITER = path.resolve('dist/test/support/backup-writer.js');
export const BACKUP_AT = Date.parse('2027-03-01T09:00:00Z');
export const LATER = BACKUP_AT + 3_600_000;
export const now = () => BACKUP_AT;
export const later = () => LATER;

export const STORY: Story = {
  ...storyOf(3),
  ...{ id: 'the-hatch', revision: 'a1b2' },
  scenes: storyOf(3).scenes.map((scene) => ({ ...scene, hash: `h${scene.number}` })),
};
export const READING: Reading = aReading({
  released: 1,
  due: BACKUP_AT + 5,
  outbox: [
    {
      ...{
        id: 'r1:1:2:x',
        run: 1,
        channel: '2001',
        firstScene: 2,
        lastScene: 2,
        plannedAt: BACKUP_AT - 10_000,
      },
      occasion: { kind: 'slot', slot: BACKUP_AT - 10_000, late: false },
      deliveries: [newDelivery({ kind: 'page', scene: 2, page: 1, lastOfScene: true }, BACKUP_AT - 10_000)],
    },
  ],
});

export async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'cliffhanger-backup-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

export const databases: Record<'SQLite' | 'Postgres', () => Promise<Database>> = {
  SQLite: async () => ({ file: path.join(await folder(), 'a.sqlite') }),
  Postgres: async () => {
    const schema = await openSchema();
    onTestFinished(() => schema.drop());
    return { url: schema.url };
  },
};

export async function connect(database: Database): Promise<Connection> {
  const connection = await openDatabase(database);
  onTestFinished(() => connection.keyv.disconnect());
  return connection;
}

export async function documentsIn(database: Database): Promise<Documents> {
  const documents = await openDocuments(database);
  onTestFinished(() => documents.close());
  return documents;
}

/** One document of each kind, and some odd ones. */
export async function fill(documents: Documents): Promise<void> {
  const put = (kind: Parameters<Documents['update']>[0], id: string, doc: unknown) =>
    documents.update(kind, id, () => ({ write: doc as never, result: null }));
  for (const { hash } of STORY.scenes)
    await put('scene', sceneId(STORY.id, hash), {
      text: `\u2028 ${hash} :🙂`,
      pages: [{ start: 0, end: 9, before: '', after: '', sentences: 1 }],
    });
  await put('story', storyRevisionId(STORY.id, STORY.revision), STORY);
  await put(
    'index',
    storyRevisionId(STORY.id, STORY.revision),
    serialiseIndex(buildColumns(['One.', 'Two.'], 'en')),
  );
  await put('shelf', STORY.id, { revision: STORY.revision, offered: true });
  await put('outbox', 'r1:1:2:x', {
    posts: [{ kind: 'thread', scenes: null, title: '2' }],
    language: 'en',
  });
  await put('reading', 'r1', READING);
  await put('reading', 'r2', { ...READING, id: 'r2', state: 'stopped', outbox: [] });
  await put('reading', 'r3', { ...READING, id: 'r3', state: 'draft', outbox: [] });
  const posts = { messages: [{ channel: '2001', message: '9' }], thread: '9', postedAt: 5, hash: 'h' };
  await put('posts', postsId('r1', 1, 1), posts);
  await put('thread', '9', { reading: 'r1', run: 1, scene: 1 });
  await put('server', '1001', {
    ...NEW_SERVER,
    readings: ['r1', 'r2'],
  });
  const place = { ...NEW_BOOKMARK, read: 1, offset: 9 };
  const bookmarks = JSON.parse('{"r1":0,"__proto__":1}', (_, value) =>
    typeof value === 'number' ? { ...place, pace: value === 0 ? null : 'own' } : value,
  );
  await put('member', 'u:1001', { bookmarks, started: ['r1', ':odd', '\ud800\u0000'], added: [] });
  await put('note', ':a', { value: ':base64:AAAA' });
}

/** A store with all of that, and its backup. */
export async function createBackup(): Promise<{
  file: string;
  lines: string[];
  database: Database;
  documents: Documents;
}> {
  const database = await databases.SQLite();
  const documents = await documentsIn(database);
  await fill(documents);
  const file = path.join(await folder(), 'backup.jsonl');
  await writeBackup(await connect(database), file, { now });
  const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1);
  return { file, lines, database, documents };
}

export async function storeErrorOf(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  return error instanceof Error ? error.message : '';
}

// Backups: whole, from either database into either, while others write.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreError } from '../../src/ports/documents.ts';
import { restoreBackup } from '../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../src/store/backup/write-backup.ts';
import { NO_POSTGRES } from '../support/postgres.ts';
import {
  BACKUP_AT,
  connect,
  createBackup,
  databases,
  documentsIn,
  fill,
  folder,
  LATER,
  later,
  now,
  READING,
  storeErrorOf,
  WRITER,
} from './backup-fixture.ts';

describe('from one database into the other', () => {
  it.for([
    ['SQLite', 'SQLite'],
    ['SQLite', 'Postgres'],
    ['Postgres', 'SQLite'],
    ['Postgres', 'Postgres'],
  ] as const)('%s to %s, to the letter', async ([from, to], { skip }) => {
    skip(NO_POSTGRES && `${from}${to}`.includes('Postgres'));
    const source = await databases[from]();
    const documents = await documentsIn(source);
    await fill(documents);
    const file = path.join(await folder(), 'backup.jsonl');
    const backup = await writeBackup(await connect(source), file, { now });
    expect(backup).toEqual({ documents: 15, at: BACKUP_AT });
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    const target = await databases[to]();
    const restored = await restoreBackup(await connect(target), file, { now: later });
    expect(restored).toEqual({ documents: 15, at: BACKUP_AT, paused: 1 });
    const copies = await documentsIn(target);
    for (const kind of [
      'scene',
      'story',
      'index',
      'shelf',
      'outbox',
      'posts',
      'thread',
      'server',
      'member',
      'note',
    ] as const) {
      const ids = await documents.ids(kind, '');
      expect(await copies.ids(kind, '')).toEqual(ids);
      for (const id of ids) expect(await copies.get(kind, id)).toEqual(await documents.get(kind, id));
    }
    // What was active or may have gone on waits until its channel has been looked at; the hosts are told.
    const pause = { by: 'restored', since: LATER, backupAt: BACKUP_AT };
    const notice = { kind: 'restored', scene: 2, backupAt: BACKUP_AT };
    expect(await copies.get('reading', 'r1')).toEqual({ ...READING, pause, notice, due: LATER });
    expect(await copies.get('reading', 'r2')).toMatchObject({
      state: 'stopped',
      pause,
      notice: null,
      due: null,
    });
    expect(await copies.get('reading', 'r3')).toEqual(await documents.get('reading', 'r3'));
  });
});

describe('a backup', () => {
  it('replaces no file unless it is told to, and leaves nothing beside it', async () => {
    const { file, database } = await createBackup();
    const connection = await connect(database);
    const before = await readFile(file);
    expect(await storeErrorOf(writeBackup(connection, file, { now: later }))).toContain('--force');
    expect((await readFile(file)).equals(before)).toBe(true);
    await writeBackup(connection, file, { now: later, force: true });
    expect((await readFile(file)).equals(before)).toBe(false);
    expect(await readdir(path.dirname(file))).toEqual(['backup.jsonl']);
  });

  it('leaves nothing when it is stopped, or can’t be written', async () => {
    const { database } = await createBackup();
    const connection = await connect(database);
    const where = await folder();
    const signal = AbortSignal.abort(new StoreError('Stopped.'));
    expect(await storeErrorOf(writeBackup(connection, path.join(where, 'b'), { now, signal }))).toBe(
      'Stopped.',
    );
    expect(await readdir(where)).toEqual([]);
    const nowhere = path.join(where, 'missing', 'b');
    expect(await storeErrorOf(writeBackup(connection, nowhere, { now }))).toContain("can't be written");
    // The connection is of use afterwards.
    expect((await writeBackup(connection, path.join(where, 'b'), { now })).documents).toBe(15);
  });

  it.each([
    ['a damaged document', 'note:bad', '{"value":{"v":1,"doc":{}}}', /note:bad is not as it should be/],
    ['text that is none', 'note:bad', '{"val', /note:bad/],
    ['a document of a newer version', 'note:bad', '{"value":{"v":9,"doc":{}}}', /newer Cliffhanger/],
    ['a document of no kind', 'dragon:bad', '{"value":{"v":1,"doc":{}}}', /dragon:bad .*update this one/],
  ])('is refused over %s, by name', async (_, key, text, why) => {
    const { database } = await createBackup();
    const connection = await connect(database);
    await connection.query('INSERT INTO keyv (key, value) VALUES ($1, $2)', [key, text]);
    const where = await folder();
    expect(await storeErrorOf(writeBackup(connection, path.join(where, 'b'), { now }))).toMatch(why);
    expect(await readdir(where)).toEqual([]);
  });

  it('is refused where a document needs one that is missing, and of an empty store', async () => {
    const { database, documents } = await createBackup();
    await documents.remove('outbox', 'r1:1:2:x');
    const file = path.join(await folder(), 'b');
    const message = await storeErrorOf(writeBackup(await connect(database), file, { now }));
    expect(message).toMatch(/reading:r1 .*needs outbox:r1:1:2:x/);
    const empty = await connect(await databases.SQLite());
    expect(await storeErrorOf(writeBackup(empty, file, { now }))).toContain('There is nothing in');
  });

  it('passes over what a starting process tries the store with', async () => {
    const { database } = await createBackup();
    const connection = await connect(database);
    await connection.keyv.set('probe:x', true);
    const file = path.join(await folder(), 'b');
    expect(await writeBackup(connection, file, { now })).toMatchObject({ documents: 15 });
  });

  it.for(['SQLite', 'Postgres'] as const)(
    'made while another process writes on %s restores, and misses nothing it names',
    async (kind, { skip }) => {
      skip(NO_POSTGRES && kind === 'Postgres');
      const database = await databases[kind]();
      const store = 'file' in database ? database.file : database.url;
      const writer = spawn(process.execPath, [WRITER, store], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = once(writer, 'exit');
      onTestFinished(async () => {
        writer.kill('SIGKILL');
        await ended;
      });
      await once(writer.stdout, 'data');
      const connection = await connect(database);
      const where = await folder();
      const sizes = new Set<number>();
      for (let round = 0; round < 6; round += 1) {
        const file = path.join(where, `${round}`);
        const { documents } = await writeBackup(connection, file, { now });
        const target = await connect({ file: path.join(where, `${round}.sqlite`) });
        expect(await restoreBackup(target, file, { now: later })).toMatchObject({ documents });
        sizes.add(documents);
      }
      // It did write meanwhile.
      expect(sizes.size).toBeGreaterThan(1);
    },
  );
});

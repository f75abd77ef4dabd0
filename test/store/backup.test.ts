// Backups: whole or refused with the line's number, from either database into either, while others write.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Documents, postsId, StoreError, sceneId, storyRevisionId } from '../../src/ports/documents.ts';
import { claim } from '../../src/reading/apply-outcome.ts';
import { NEW_BOOKMARK } from '../../src/reading/bookmark.ts';
import { newDelivery } from '../../src/reading/installment.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { encodeLine } from '../../src/store/backup/line-format.ts';
import { restoreBackup } from '../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../src/store/backup/write-backup.ts';
import type { Connection } from '../../src/store/documents/backend.ts';
import { type Database, openDatabase, openDocuments } from '../../src/store/documents/open-documents.ts';
import { buildColumns } from '../../src/story/search/columns.ts';
import { serialiseIndex } from '../../src/story/search/serialise.ts';
import type { Story } from '../../src/story/story.ts';
import { storyOf } from '../reading/simulate.ts';
import { aReading } from '../support/a-reading.ts';
import { NO_POSTGRES, openSchema } from '../support/postgres.ts';

const WRITER = path.resolve('dist/test/support/backup-writer.js');
const BACKUP_AT = Date.parse('2027-03-01T09:00:00Z');
const LATER = BACKUP_AT + 3_600_000;
const now = () => BACKUP_AT;
const later = () => LATER;

const STORY: Story = {
  ...storyOf(3),
  ...{ id: 'the-hatch', revision: 'a1b2' },
  scenes: storyOf(3).scenes.map((scene) => ({ ...scene, hash: `h${scene.number}` })),
};
const READING: Reading = aReading({
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

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'cliffhanger-backup-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

const databases: Record<'SQLite' | 'Postgres', () => Promise<Database>> = {
  SQLite: async () => ({ file: path.join(await folder(), 'a.sqlite') }),
  Postgres: async () => {
    const schema = await openSchema();
    onTestFinished(() => schema.drop());
    return { url: schema.url };
  },
};

async function connect(database: Database): Promise<Connection> {
  const connection = await openDatabase(database);
  onTestFinished(() => connection.keyv.disconnect());
  return connection;
}

async function documentsIn(database: Database): Promise<Documents> {
  const documents = await openDocuments(database);
  onTestFinished(() => documents.close());
  return documents;
}

/** One document of each kind, and some odd ones. */
async function fill(documents: Documents): Promise<void> {
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
    hostRole: null,
    noticesChannel: null,
    zone: null,
    language: null,
    locale: null,
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
async function createBackup(): Promise<{
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

async function storeErrorOf(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  return error instanceof Error ? error.message : '';
}

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

describe('a restore', () => {
  /** The file with these lines restored into a new store, which must refuse and stay empty. */
  async function refusal(text: string | Buffer): Promise<string> {
    const file = path.join(await folder(), 'b.jsonl');
    await writeFile(file, text);
    const target = await connect(await databases.SQLite());
    const message = await storeErrorOf(restoreBackup(target, file, { now: later }));
    expect(await target.query('SELECT key FROM keyv')).toEqual([]);
    expect(message).toMatch(/Nothing was restored/);
    return message.replace(file, 'FILE');
  }

  /** Lines sealed anew, as whoever means harm or well would. */
  function sealed(lines: readonly string[]): string {
    let sum = '';
    const all = lines.map((line) => {
      const { sum: _, ...fields } = JSON.parse(line);
      const next = encodeLine(sum, fields);
      sum = next.sum;
      return `${next.line}\n`;
    });
    return all.join('');
  }

  it('names the line at which a file was cut off, wherever that is', async () => {
    const { lines } = await createBackup();
    const text = `${lines.join('\n')}\n`;
    for (const length of [text.length - 1, text.length - 2, Math.floor(text.length / 2)]) {
      expect(await refusal(text.slice(0, length))).toMatch(/^FILE was cut off at line \d+/);
    }
    for (const count of [1, 2, lines.length - 1]) {
      const whole = `${lines.slice(0, count).join('\n')}\n`;
      expect(await refusal(whole)).toContain(`FILE was cut off at line ${count}`);
    }
    expect(await refusal('')).toContain('no backup of Cliffhanger');
  });

  it('names a line that is damaged, by a letter or a bit', async () => {
    const { lines } = await createBackup();
    for (const [index, line] of lines.entries()) {
      if (index === 0) continue;
      const at = Math.floor(line.length * 0.7);
      const other = line[at] === 'x' ? 'y' : 'x';
      const spoiled = lines.with(index, line.slice(0, at) + other + line.slice(at + 1));
      expect(await refusal(`${spoiled.join('\n')}\n`)).toBe(
        `Line ${index + 1} of FILE is damaged. Nothing was restored.`,
      );
    }
  });

  it('names where a line is missing, twice or in another place', async () => {
    const { lines } = await createBackup();
    const text = (some: readonly string[]) => `${some.join('\n')}\n`;
    expect(await refusal(text(lines.toSpliced(4, 1)))).toContain('Line 5 of FILE is damaged');
    expect(await refusal(text(lines.toSpliced(4, 0, lines[4] ?? '')))).toContain('Line 6 of FILE is damaged');
    // Sealed anew, too.
    expect(await refusal(sealed(lines.toSpliced(4, 0, lines[4] ?? '')))).toMatch(/Line 6 of FILE repeats/);
    expect(await refusal(sealed(lines.toSpliced(4, 1)))).toMatch(/needs|counts/);
    expect(await refusal(sealed([...lines, lines[3] ?? '']))).toContain('comes after the end');
    const unread = lines.filter((line) => !line.includes('"kind":"outbox"')).with(-1, '{"documents":14}');
    expect(await refusal(sealed(unread))).toMatch(
      /Line \d+ of FILE needs outbox:r1:1:2:x, which is not in the backup/,
    );
  });

  it('says which document is not one, and of what version a file is', async () => {
    const { lines } = await createBackup();
    const note = lines.findIndex((line) => line.includes('"kind":"note"'));
    const changed = (change: (line: string) => string) => sealed(lines.with(note, change(lines[note] ?? '')));
    expect(await refusal(changed((line) => line.replace('"value"', '"valve"')))).toMatch(
      new RegExp(`^Line ${note + 1} of FILE can't be used: note::a is not as it should be`),
    );
    expect(await refusal(changed((line) => line.replace('"kind":"note"', '"kind":"nota"')))).toMatch(/nota/);
    expect(await refusal(changed((line) => line.replace('"v":1', '"v":7')))).toMatch(/newer Cliffhanger/);
    const header = (lines[0] ?? '').replace('"format":1', '"format":2');
    expect(await refusal(sealed(lines.with(0, header)))).toMatch(/format 2.*reads format 1/);
  });

  it.each([
    ['JSON of something else', '{"name":"cliffhanger"}\n'],
    ['no JSON', 'My diary.\n'],
    ['a list', '[1,2]\n'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0x0a])],
  ])('takes %s for no backup', async (_, text) => {
    expect(await refusal(text)).toContain('no backup of Cliffhanger');
  });

  it('refuses a store that holds something, unless it may replace it', async () => {
    const { file } = await createBackup();
    const database = await databases.SQLite();
    const documents = await documentsIn(database);
    await documents.update('note', 'mine', () => ({ write: { value: 'kept' }, result: null }));
    const target = await connect(database);
    expect(await storeErrorOf(restoreBackup(target, file, { now: later }))).toMatch(
      /holds 1 documents.*--replace/,
    );
    expect(await documents.get('note', 'mine')).toEqual({ value: 'kept' });
    await restoreBackup(target, file, { now: later, replace: true });
    expect(await documents.ids('note', '')).toEqual([':a']);
  });

  it.for(['SQLite', 'Postgres'] as const)(
    'refuses on %s while the bot posts, and not once it has died',
    async (kind, { skip }) => {
      skip(NO_POSTGRES && kind === 'Postgres');
      const { file } = await createBackup();
      const database = await databases[kind]();
      const documents = await documentsIn(database);
      const claimed = claim(READING, { installment: 'r1:1:2:x', index: 0 }, 'token', LATER - 20_000);
      await documents.update('reading', 'r1', () => ({ write: claimed ?? READING, result: null }));
      const target = await connect(database);
      const restore = (at: number) => restoreBackup(target, file, { now: () => at, replace: true });
      expect(await storeErrorOf(restore(LATER))).toMatch(/posting right now.*half a minute/);
      expect(await documents.get('reading', 'r1')).toEqual(claimed);
      expect(await restore(LATER + 10_000)).toMatchObject({ paused: 1 });
    },
  );

  it.for(['SQLite', 'Postgres'] as const)(
    'that fails half-way leaves %s as it was',
    async (kind, { skip }) => {
      skip(NO_POSTGRES && kind === 'Postgres');
      const { file } = await createBackup();
      const database = await databases[kind]();
      const documents = await documentsIn(database);
      await documents.update('note', 'mine', () => ({ write: { value: 'kept' }, result: null }));
      const target = await connect(database);
      const failing = () => {
        throw new Error('the plug was pulled');
      };
      const message = await storeErrorOf(
        restoreBackup(target, file, { now: later, replace: true, onWriteProgress: failing }),
      );
      expect(message).toContain('the store is as it was');
      expect(await documents.ids('note', '')).toEqual(['mine']);
      expect(await documents.ids('reading', '')).toEqual([]);
      await restoreBackup(target, file, { now: later, replace: true });
      expect(await documents.ids('reading', '')).toHaveLength(3);
    },
  );
});

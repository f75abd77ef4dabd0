// What the contract can't see of the SQLite store: its plans, its files, other processes, sudden death.

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { KeyvSqlite } from '@keyv/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/ports/documents.ts';
import { openDocuments } from '../../src/store/documents/open-documents.ts';
import { SQLITE, statements } from '../../src/store/documents/statements.ts';
import { isRowError } from '../../src/store/documents/store-errors.ts';
import { put, putReading } from '../support/documents-contract/store-under-test.ts';

const WRITER = path.resolve('dist/test/support/store-writer.js');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cliffhanger-sqlite-'));
});
afterAll(() => rm(folder, { recursive: true }));

const fileIn = (name: string) => path.join(folder, name);

/** Another connection to a file, for what the port can't do. */
async function withSecondConnection<T>(file: string, work: (other: KeyvSqlite) => Promise<T>): Promise<T> {
  const other = new KeyvSqlite({ uri: `sqlite://${file}`, busyTimeout: 5_000 });
  try {
    return await work(other);
  } finally {
    await other.close();
  }
}

describe('how SQLite finds documents', () => {
  it('lists what is due from the index alone, and ids from the range of their keys', async () => {
    const file = fileIn('plans.db');
    const documents = await openDocuments({ file });
    await putReading(documents, 'r0', 5);
    await documents.close();
    // By the thousand, one of two with a due.
    await withSecondConnection(file, (other) =>
      other.query(`
        INSERT INTO keyv (key, value)
        WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 5000)
        SELECT 'reading:r' || n, json_replace(value, '$.value.doc.due', CASE n % 2 WHEN 0 THEN NULL ELSE n END)
        FROM keyv, count`),
    );
    const { due, countDue, nextDue, keys, read, replace, remove } = statements(SQLITE);
    await withSecondConnection(file, async (other) => {
      const plan = async (sql: string, parameters: readonly unknown[]) => {
        const steps: { detail: string }[] = await other.query(`EXPLAIN QUERY PLAN ${sql}`, parameters);
        return steps.map(({ detail }) => detail);
      };
      const check = async () => {
        // What is left is to sort what is due, of which there is little.
        const steps = await plan(due, [1, 1, 1, 0, 0, 2]);
        const looks = steps.filter((step) => /^(SEARCH|SCAN) keyv/.test(step));
        expect(looks).toEqual([expect.stringMatching(/^SEARCH .* COVERING INDEX reading_due/)]);
        expect(await plan(countDue, [1])).toEqual([
          expect.stringMatching(/^SEARCH .* COVERING INDEX reading_due/),
        ]);
        expect(await plan(nextDue, [])).toEqual([
          expect.stringMatching(/^SEARCH .* COVERING INDEX reading_due/),
        ]);
        expect(await plan(keys, ['a', 'b'])).toEqual([
          expect.stringMatching(/^SEARCH .*\(key>\? AND key<\?\)/),
        ]);
        // Many rows, each by its key.
        for (const each of [read, replace, remove]) {
          const steps = await plan(each(64), []);
          expect(steps.filter((step) => /^(SEARCH|SCAN) keyv/.test(step))).toEqual([
            expect.stringMatching(/^SEARCH keyv .*\(key=\?\)/),
          ]);
        }
      };
      await check();
      await other.query('ANALYZE');
      await check();
    });
  });

  it('fails nobody else with what it refuses', async () => {
    const file = fileIn('refusing.db');
    const documents = await openDocuments({ file });
    await withSecondConnection(file, (other) =>
      other.query(
        "CREATE TRIGGER refuse BEFORE INSERT ON keyv WHEN NEW.key = 'note:bad' BEGIN SELECT RAISE(ABORT, 'no'); END",
      ),
    );
    const ids = ['a', 'bad', 'b'];
    const results = await Promise.allSettled(ids.map((id) => put(documents, id, { value: id })));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await documents.ids('note', '')).toEqual(['a', 'b']);
    await documents.close();
  });

  it.each([
    ['SQLITE_CONSTRAINT', true],
    ['SQLITE_ERROR', true],
    // Each row alone would wait as long again.
    ['SQLITE_BUSY', false],
    ['SQLITE_FULL', false],
  ])('takes %s for one row’s fault: %s', (code, ofARow) => {
    expect(isRowError(Object.assign(new Error(code), { code }))).toBe(ofARow);
  });

  it('leaves what is never due out of the index', async () => {
    const file = fileIn('partial.db');
    const documents = await openDocuments({ file });
    await putReading(documents, 'never', null);
    await put(documents, 'reading', { value: 'no reading' });
    await documents.close();
    await withSecondConnection(file, async (other) => {
      const index = await other.query("SELECT sql FROM sqlite_schema WHERE name = 'reading_due_by_server'");
      expect(index[0].sql).toContain('IS NOT NULL');
      // ANALYZE writes, first, how many rows an index has.
      await other.query('ANALYZE');
      expect(await other.query("SELECT stat FROM sqlite_stat1 WHERE idx = 'reading_due_by_server'")).toEqual([
        { stat: expect.stringMatching(/^0 /) },
      ]);
    });
  });

  it('writes ahead in a log, which makes writing eight times as fast', async () => {
    const file = fileIn('wal.db');
    await (await openDocuments({ file })).close();
    expect(await withSecondConnection(file, (other) => other.query('PRAGMA journal_mode'))).toEqual([
      { journal_mode: 'wal' },
    ]);
  });

  it('leaves nothing of its probe behind', async () => {
    const file = fileIn('probe.db');
    await (await openDocuments({ file })).close();
    expect(await withSecondConnection(file, (other) => other.query('SELECT key FROM keyv'))).toEqual([]);
  });
});

it('loads no driver but its own', async () => {
  const module = pathToFileURL(path.resolve('dist/src/store/documents/open-documents.js'));
  const script = `
    const { openDocuments } = await import('${module}');
    await (await openDocuments({ file: 'loaded.db' })).close();
    const { createRequire } = await import('node:module');
    console.log(JSON.stringify(Object.keys(createRequire('/').cache)));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
  });
  const loaded: string[] = JSON.parse(stdout);
  expect(loaded.filter((file) => file.includes('/node_modules/sqlite3/'))).not.toEqual([]);
  expect(loaded.filter((file) => /\/node_modules\/(@keyv\/postgres|pg)\//.test(file))).toEqual([]);
});

describe('several processes', () => {
  it('loses none of 200 changes of one document by two processes', async () => {
    const file = fileIn('two.db');
    const writers = [1, 2].map(() =>
      spawn(process.execPath, [WRITER, file, 'add', 'sum', '100'], { stdio: 'inherit' }),
    );
    const codes = await Promise.all(writers.map(async (writer) => (await once(writer, 'exit'))[0]));
    expect(codes).toEqual([0, 0]);
    const documents = await openDocuments({ file });
    expect(await documents.get('note', 'sum')).toEqual({ value: '200' });
    await documents.close();
  });

  it('keeps all that was acknowledged when a process is killed in the middle of writing', async () => {
    const file = fileIn('killed.db');
    for (const round of [1, 2]) {
      const last = 1 + Math.floor(Math.random() * 300);
      const writer = spawn(process.execPath, [WRITER, file, 'fill', `${round}-`], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const acknowledged: string[] = [];
      for await (const id of createInterface({ input: writer.stdout })) {
        acknowledged.push(id);
        if (acknowledged.length === last) writer.kill('SIGKILL');
      }
      expect(acknowledged.length).toBeGreaterThanOrEqual(last);
      // Killed between a line's beginning and its end, the writer leaves a part of one; its document is there too.
      const documents = await openDocuments({ file });
      const kept = new Set(await documents.ids('note', `${round}-`));
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      for (const id of acknowledged) expect(await documents.get('note', id)).toEqual({ value: id });
      await documents.close();
    }
  });
});

describe('a store that can’t be opened', () => {
  const failure = async (file: string): Promise<string> => {
    const error = await openDocuments({ file }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreError);
    return error instanceof Error ? error.message : '';
  };

  /** The bytes of a database with some hundred documents, in one file without a log. */
  const goodBytes = async () => {
    const file = fileIn('good.db');
    const documents = await openDocuments({ file });
    for (let id = 0; id < 200; id += 1) await put(documents, `note-${id}`, { value: 'x'.repeat(500) });
    await documents.close();
    return readFile(file);
  };

  it.each<[what: string, spoil: (bytes: Buffer) => Buffer, remedy: string]>([
    ['is no database', () => Buffer.from('My diary. '.repeat(1_000)), 'not a database'],
    [
      'has a damaged header',
      (bytes) => Buffer.concat([Buffer.alloc(100, 7), bytes.subarray(100)]),
      'not a database',
    ],
    ['has a damaged page', (bytes) => bytes.fill(0xa5, 8 * 4096, 12 * 4096), 'damaged'],
    ['has a damaged list of tables', (bytes) => bytes.fill(0xa5, 100, 4096), 'damaged'],
    ['was cut off', (bytes) => bytes.subarray(0, bytes.length / 2), 'damaged'],
  ])('says so where a file %s, and leaves it as it is', async (_, spoil, remedy) => {
    const file = fileIn('spoiled.db');
    const bytes = Buffer.from(spoil(await goodBytes()));
    await writeFile(file, bytes);
    const message = await failure(file);
    expect(message).toContain(file);
    expect(message).toContain(remedy);
    expect(message).toContain('backup');
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  it('names the reading that is no JSON', async () => {
    const file = fileIn('bad-reading.db');
    await withSecondConnection(file, (other) => other.set('reading:torn', '{"value":{"v":1,"do'));
    const message = await failure(file);
    expect(message).toContain(file);
    expect(message).toContain('reading:torn');
  });

  it('says so where the file is a folder', async () => {
    await mkdir(fileIn('folder.db'));
    const message = await failure(fileIn('folder.db'));
    expect(message).toContain(fileIn('folder.db'));
    expect(message).toContain('Check that it is a file');
  });

  it.each([
    ['a file stands in place of the folder', 'diary/cliffhanger.db'],
    ['a file stands in place of a folder above', 'diary/data/cliffhanger.db'],
  ])('says so where %s', async (_, name) => {
    await writeFile(fileIn('diary'), 'My diary.');
    const message = await failure(fileIn(name));
    expect(message).toContain(fileIn(name));
    expect(message).toContain('Choose another path');
    expect(await readFile(fileIn('diary'), 'utf8')).toBe('My diary.');
  });

  it('says so where no folder can be made', async () => {
    const message = await failure('/proc/cliffhanger/cliffhanger.db');
    expect(message).toContain('/proc/cliffhanger/cliffhanger.db');
    expect(message).toContain('Choose another path');
  });

  it('makes the folders that are missing', async () => {
    const file = fileIn('some/new/folder/cliffhanger.db');
    await (await openDocuments({ file })).close();
    expect((await readFile(file)).length).toBeGreaterThan(0);
  });

  it('leaves no rejection to nobody, which would end the process', async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', listen);
    await mkdir(fileIn('unhandled.db'));
    await failure(fileIn('unhandled.db'));
    // Node reports a rejection after the microtasks of the turn in which it happened.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', listen);
    expect(unhandled).toEqual([]);
  });
});

// What the contract can't see of the Postgres store: its plans, other processes, broken connections, bad addresses.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Documents, EXPECT_ABSENT, StoreError } from '../../src/ports/documents.ts';
import { openDocuments } from '../../src/store/documents/open-documents.ts';
import { POSTGRES, statements } from '../../src/store/documents/statements.ts';
import { storeDocument } from '../../src/store/schemas.ts';
import { put, putReading, READING } from '../support/documents-contract/store-under-test.ts';
import { NO_POSTGRES, openSchema, postgresUrl, type TestSchema } from '../support/postgres.ts';

const WRITER = path.resolve('dist/test/support/store-writer.js');

async function createTestSchema(): Promise<TestSchema> {
  const schema = await openSchema();
  onTestFinished(() => schema.drop());
  return schema;
}

async function open({ url }: TestSchema): Promise<Documents> {
  const documents = await openDocuments({ url });
  onTestFinished(() => documents.close());
  return documents;
}

/** Readings by the thousand, one of two with a due. */
async function fill({ query }: TestSchema, count: number): Promise<void> {
  const value = JSON.stringify({ value: storeDocument('reading', 'r', { ...READING, due: 5 }) });
  await query(
    `INSERT INTO keyv SELECT 'reading:' || n, replace($1, '"due":5', '"due":' || CASE n % 2 WHEN 0 THEN 'null' ELSE n::text END)
     FROM generate_series(1, $2::int) AS n`,
    [value, count],
  );
  await query(`INSERT INTO keyv SELECT 'posts:' || n, '{}' FROM generate_series(1, $1::int) AS n`, [count]);
}

describe.skipIf(NO_POSTGRES)('how Postgres finds documents', () => {
  it('finds what is due by its index, and ids from the range of their keys', async () => {
    const schema = await createTestSchema();
    const documents = await open(schema);
    await fill(schema, 5_000);
    const { due, countDue, nextDue, keys, read, replace, remove } = statements(POSTGRES(schema.name));
    const plan = async (sql: string, parameters: readonly unknown[]) => {
      const written = sql.replace(/\$(\d+)/g, (_, number) => {
        const value = parameters[Number(number) - 1];
        return typeof value === 'string' ? `'${value}'` : String(value);
      });
      const rows = await schema.query(`EXPLAIN ${written}`);
      return rows.map((row) => String(row['QUERY PLAN'])).join('\n');
    };
    const check = async () => {
      // What is left is to sort what is due, of which there is little.
      for (const listed of [await plan(due, [40, 40, 1, 0, 0, 100]), await plan(countDue, [40])]) {
        expect(listed).toMatch(/Index (Only )?Scan (using|on) reading_due/);
        expect(listed).not.toContain('Seq Scan');
      }
      expect(await plan(nextDue, [])).toMatch(/Index (Only )?Scan using reading_due/);
      expect(await plan(keys, ['reading:42', 'reading:43'])).toMatch(/Index (Only )?Scan .*keyv_pkey/);
      // Many rows, each by its key.
      const texts = Array.from({ length: 64 * 3 }, (_, index) => `posts:${index}`);
      for (const each of [read, replace, remove]) {
        const listed = await plan(each(64), texts);
        expect(listed).toMatch(/(Index|Bitmap Index) Scan (using|on) keyv_pkey/);
        expect(listed).not.toContain('Seq Scan');
      }
    };
    await schema.query('ANALYZE keyv');
    await check();
    expect(await documents.due(7, 10)).toEqual(['1', '3', '5', '7']);
    expect(await documents.nextDue()).toBe(1);
  });

  it('finds the due of a reading whose texts look like one, or are no text that Postgres takes', async () => {
    const documents = await open(await createTestSchema());
    const titles = ['"due":1,', ',"due":1}', '\\"due":1,', '\u0000', '\ud800', 'due', '"due"', ':{"due":1}'];
    for (const [index, title] of titles.entries()) {
      const reading = { ...READING, title, channelName: title, id: `r${index}`, due: 1_000 + index };
      await documents.update('reading', reading.id, () => ({ write: reading, result: null }));
    }
    expect(await documents.due(999, 10)).toEqual([]);
    expect(await documents.due(2_000, 10)).toEqual(titles.map((_, index) => `r${index}`));
  });

  it('lists ids by code points where the database sorts as a language does', async () => {
    const schema = await createTestSchema();
    await schema.query(`CREATE SCHEMA ${schema.name}`);
    await schema.query('CREATE TABLE keyv (key VARCHAR(255) COLLATE "en-x-icu" PRIMARY KEY, value TEXT)');
    await schema.query(`INSERT INTO keyv VALUES ('note:a-b', '{"value":{"v":1,"doc":{"value":"old"}}}')`);
    const documents = await open(schema);
    for (const id of ['ab', 'A-b', 'aB', 'a_b', 'ä', 'b']) await put(documents, id, { value: id });
    expect(await documents.ids('note', 'a')).toEqual(['a-b', 'aB', 'a_b', 'ab']);
    expect(await documents.ids('note', '')).toEqual(['A-b', 'a-b', 'aB', 'a_b', 'ab', 'b', 'ä']);
    expect(await documents.get('note', 'a-b')).toEqual({ value: 'old' });
  });

  it('keeps schemas apart, and leaves nothing of its probe behind', async () => {
    const [one, other] = [await createTestSchema(), await createTestSchema()];
    const documents = await open(one);
    const others = await open(other);
    await put(documents, 'a', { value: 'one' });
    expect(await others.get('note', 'a')).toBeUndefined();
    // Closing one leaves the other open.
    await documents.close();
    await put(others, 'a', { value: 'other' });
    expect(await other.query('SELECT key FROM keyv')).toEqual([{ key: 'note:a' }]);
  });
});

describe.skipIf(NO_POSTGRES)('several processes on Postgres', () => {
  it('lose none of 1,000 changes of one document by two', async () => {
    const schema = await createTestSchema();
    const writers = [1, 2].map(() =>
      spawn(process.execPath, [WRITER, schema.url, 'add', 'sum', '500'], { stdio: 'inherit' }),
    );
    const codes = await Promise.all(writers.map(async (writer) => (await once(writer, 'exit'))[0]));
    expect(codes).toEqual([0, 0]);
    expect(await (await open(schema)).get('note', 'sum')).toEqual({ value: '1000' });
  });

  it('may open a new database at the same time', async () => {
    const schema = await createTestSchema();
    const opened = await Promise.all(Array.from({ length: 8 }, () => open(schema)));
    for (const [index, documents] of opened.entries()) await put(documents, `n${index}`, { value: '' });
    expect(await opened[0]?.ids('note', '')).toHaveLength(8);
  });
});

describe.skipIf(NO_POSTGRES)('a broken connection', () => {
  it('fails what was asked, loses nothing, and is made anew', async () => {
    const schema = await createTestSchema();
    const documents = await open(schema);
    await putReading(documents, 'r', 100);
    // A writer that waits for a lock is in the middle of a question when its connection is cut.
    await schema.query('BEGIN');
    await schema.query('LOCK TABLE keyv');
    // Two changes go together, and neither is repeated: the first time may have done them.
    const waiting = ['a', 'b'].map((id) =>
      documents.update('note', id, () => ({ write: { value: 'one' }, result: null }), EXPECT_ABSENT),
    );
    const due = documents.due(200, 10);
    const failed = Promise.allSettled([...waiting, due]);
    for (;;) {
      const [held] = await schema.query(
        "SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = $1 AND wait_event_type = 'Lock'",
        [schema.name],
      );
      if (held?.n === 2) break;
    }
    await schema.cutConnections();
    for (const result of await failed) {
      expect(result).toMatchObject({ status: 'rejected', reason: expect.any(StoreError) });
    }
    await schema.query('ROLLBACK');
    expect(await documents.due(200, 10)).toEqual(['r']);
    expect(await documents.get('note', 'a')).toBeUndefined();
  });

  it('is no excuse for what Postgres refuses, which fails nobody else', async () => {
    const schema = await createTestSchema();
    const documents = await open(schema);
    await schema.query("ALTER TABLE keyv ADD CHECK (key <> 'note:bad')");
    const ids = ['a', 'bad', 'b'];
    const results = await Promise.allSettled(ids.map((id) => put(documents, id, { value: id })));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: expect.any(StoreError) });
    expect(await documents.ids('note', '')).toEqual(['a', 'b']);
  });

  it('that nobody uses ends no process, and is not missed', async () => {
    const schema = await createTestSchema();
    const documents = await open(schema);
    const uncaught: unknown[] = [];
    const listen = (error: unknown) => uncaught.push(error);
    process.on('uncaughtException', listen);
    onTestFinished(() => void process.off('uncaughtException', listen));
    // Ten connections, all idle.
    await Promise.all(Array.from({ length: 30 }, (_, index) => put(documents, `n${index}`, { value: '' })));
    await Promise.all(Array.from({ length: 30 }, () => documents.ids('note', '')));
    await schema.cutConnections();
    // The news may come before the next question or with it: one question at most fails for each connection.
    let failures = 0;
    while (failures <= 10) {
      const answer = await documents.ids('note', '').catch((error: unknown) => error);
      if (Array.isArray(answer)) break;
      expect(answer).toBeInstanceOf(StoreError);
      failures += 1;
    }
    expect(await documents.ids('note', '')).toHaveLength(30);
    expect(uncaught).toEqual([]);
  });
});

describe.skipIf(NO_POSTGRES)('a Postgres that can’t be used', () => {
  const failure = async (url: string): Promise<string> => {
    const error = await openDocuments({ url }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreError);
    const message = error instanceof Error ? error.message : '';
    expect(message).not.toContain('s3cret');
    return message;
  };
  const withPassword = (parts: Parameters<typeof postgresUrl>[1]) =>
    postgresUrl({}, { password: 's3cret', ...parts });

  /** A server that answers whoever comes with `answer`, or with nothing. */
  async function serverThat(answer: (socket: Socket) => void): Promise<string> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => answer(socket));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    return `postgres://bot:s3cret@127.0.0.1:${port}/books`;
  }

  const refusal = (code: string, message: string) => (socket: Socket) => {
    const fields = Buffer.from(`SFATAL\0C${code}\0M${message}\0\0`);
    const head = Buffer.from('E\0\0\0\0');
    head.writeInt32BE(fields.length + 4, 1);
    socket.end(Buffer.concat([head, fields]));
  };

  it('says so where nothing answers there', async () => {
    const message = await failure(withPassword({ port: '1' }));
    expect(message).toMatch(
      /^The store could not be opened: postgres:\/\/.*:1\/.*It can’t be reached\. Check/,
    );
  });

  it('says so where there is no such database', async () => {
    const message = await failure(withPassword({ pathname: '/no_such_database' }));
    expect(message).toMatch(/no_such_database.*There is no such database\. Create it/);
  });

  it('says so where there is no such user', async () => {
    const message = await failure(withPassword({ username: 'no_such_user' }));
    expect(message).toMatch(/It refused the user or the password/);
  });

  it.each([
    [
      'the password is wrong',
      '28P01',
      'password authentication failed',
      /It refused the user or the password/,
    ],
    ['it is starting', '57P03', 'the database system is starting up', /Try again in a moment/],
    ['it is full', '53300', 'sorry, too many clients already', /max_connections/],
  ])('says so where %s', async (_, code, detail, remedy) => {
    const message = await failure(await serverThat(refusal(code, detail)));
    expect(message).toMatch(remedy);
    expect(message).toContain('postgres://bot@127.0.0.1');
    expect(message).toContain(detail);
  });

  it('says so where it hangs up', async () => {
    expect(await failure(await serverThat((socket) => socket.destroy()))).toMatch(/broke|reached/);
  });

  it('says so where it takes no changes', async () => {
    const { url } = await createTestSchema();
    const message = await failure(
      `${url}&options=${encodeURIComponent('-c default_transaction_read_only=on')}`,
    );
    expect(message).toMatch(/It takes no changes\. Name the primary/);
  });

  it('says so where the user may make no table', async () => {
    const schema = await createTestSchema();
    const user = `${schema.name}_guest`;
    await schema.query(`CREATE ROLE ${user} LOGIN`);
    await schema.query(`CREATE SCHEMA ${schema.name}`);
    try {
      const message = await failure(postgresUrl({ schema: schema.name }, { username: user }));
      expect(message).toMatch(/The user may not do that\. Make the user the owner/);
    } finally {
      await schema.query(`DROP ROLE ${user}`);
    }
  });
});

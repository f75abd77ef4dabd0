// Opens the store in Postgres, and makes sure that it can be read and written before anything rests on it.

import { KeyvPostgres } from '@keyv/postgres';
import { Keyv } from 'keyv';
import { Pool, type PoolClient } from 'pg';
import type { Connection, Query, Transaction } from './backend.ts';
import { isRowError, postgresRemedy } from './postgres-errors.ts';
import { parsePostgresUrl } from './postgres-url.ts';
import { probe } from './probe.ts';
import { POSTGRES, type Statements, statements } from './statements.ts';
import { storeError } from './store-errors.ts';

/** Milliseconds to wait for a connection, a free one or a new one. */
const CONNECT_TIMEOUT_MS = 5_000;

/** Milliseconds to wait for an answer: a server that is gone without a word would else hold a tick for ever. */
const QUERY_TIMEOUT_MS = 20_000;

/** The same for a backup or a restore, which moves much at once and holds nobody up but its user. */
const BULK_QUERY_TIMEOUT_MS = 60 * 60_000;

/** Connections of one process: reading and each kind of change have one under way, whoever lists things has the rest. */
const MAX_CONNECTIONS = 10;

/** What Postgres' advisory lock is called here; the schema is the other half of its name. */
const LOCK_NAME = 'cliffhanger';

/**
 * @param url postgres://user:password@host:port/database; with `schema=name` behind it, everything is in that schema
 * @throws StoreError with the address, without its password, and the remedy where it can't be read and written
 */
export async function openPostgres(url: string): Promise<Connection> {
  const { displayName, schema, connectionString } = parsePostgresUrl(url);
  const info = { name: displayName, remedyFor: postgresRemedy };
  const pool = new Pool({
    connectionString,
    application_name: 'cliffhanger',
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
  });
  // A connection that breaks while nobody uses it is told by an event, which ends the process where nobody listens.
  // Nothing is lost with it: whoever asks next gets a new one, or the error.
  pool.on('error', () => undefined);
  try {
    const sql = statements(POSTGRES(schema));
    const adapter = await createSchema(pool, schema, sql);
    // As on SQLite: failures are thrown, and a key is `kind:id` and nothing else.
    const keyv = new Keyv(adapter, { throwOnErrors: true, useKeyPrefix: false });
    keyv.on('error', () => undefined);
    await probe(displayName, keyv);
    const query: Query = (statement, parameters = []) => adapter.query(statement, [...parameters]);
    return { ...info, keyv, query, sql, transaction: transactions(pool, sql), isRowError };
  } catch (cause) {
    await pool.end().catch(() => undefined);
    throw storeError(info, cause);
  }
}

/**
 * The adapter on a pool of its own. The module's own pool is one for all adapters: who disconnects one ends all, and
 * nobody can listen for its errors.
 */
class PoolAdapter extends KeyvPostgres {
  readonly #pool: Pool;

  constructor(pool: Pool, schema: string) {
    super({ schema: `"${schema}"` });
    this.#pool = pool;
  }

  override async connect() {
    // Called before there is a pool, but what it answers with only after.
    return async (sql: string, values?: unknown[]) => (await this.#pool.query(sql, values)).rows;
  }

  override async disconnect(): Promise<void> {
    await this.#pool.end();
  }
}

/** Makes the table and its index where there are none. One process at a time: Postgres lets two that make the same meet. */
async function createSchema(pool: Pool, schema: string, sql: Statements): Promise<PoolAdapter> {
  return withClient(pool, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1), hashtext($2))', [LOCK_NAME, schema]);
    // The adapter begins to make its table when it is made, tells by an event where it can't, and goes on without.
    const adapter = new PoolAdapter(pool, schema);
    let failure: Error | undefined;
    adapter.once('error', (error) => {
      failure = error;
    });
    try {
      await adapter.query('SELECT 1');
      if (failure !== undefined) throw failure;
      await useByteOrder(adapter, schema);
      await adapter.query(sql.index);
      return adapter;
    } finally {
      await client.query('SELECT pg_advisory_unlock(hashtext($1), hashtext($2))', [LOCK_NAME, schema]);
    }
  });
}

/**
 * Keys sort by their bytes, whatever language the database sorts in: a range of keys is else no range of prefixes, and
 * its index does not find one.
 */
async function useByteOrder(adapter: KeyvPostgres, schema: string): Promise<void> {
  const [column] = await adapter.query(
    `SELECT collation_name FROM information_schema.columns
     WHERE table_schema = $1 AND table_name = 'keyv' AND column_name = 'key'`,
    [schema],
  );
  if (column?.collation_name === 'C') return;
  await adapter.query(`ALTER TABLE "${schema}".keyv ALTER COLUMN key TYPE VARCHAR(255) COLLATE "C"`);
}

function transactions(pool: Pool, { table }: Statements): Transaction {
  return (access, work) =>
    withClient(pool, async (client) => {
      const query: Query = async (statement, parameters = []) =>
        (await client.query(withBulkTimeout(statement, parameters))).rows;
      await query(access === 'read' ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN');
      try {
        // Others may read meanwhile, and write after.
        if (access === 'write') await query(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
        const result = await work(query);
        await query('COMMIT');
        return result;
      } catch (cause) {
        await query('ROLLBACK').catch(() => undefined);
        throw cause;
      }
    });
}

/** The driver knows a time for each question, its types do not. */
function withBulkTimeout(text: string, values: readonly unknown[]) {
  return { text, values: [...values], query_timeout: BULK_QUERY_TIMEOUT_MS };
}

/** Does `work` with a connection of its own, which is not used again where the work failed. */
async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // Told to whoever asks it next.
  const ignore = () => undefined;
  client.on('error', ignore);
  let broken = true;
  try {
    const result = await work(client);
    broken = false;
    return result;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

// A Postgres to test on: a schema for each test, gone afterwards.

import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Where it is: postgres://user@host:port/database, with the right to make schemas and roles. */
export const POSTGRES_URL = process.env.POSTGRES_URL;

export const NO_POSTGRES = POSTGRES_URL === undefined;
if (NO_POSTGRES) console.log('skipped: POSTGRES_URL does not say where a Postgres to test on is');

export interface TestSchema {
  readonly name: string;
  /** Opens the store in this schema; its connections bear the schema's name. */
  readonly url: string;
  /** Asks the database beside the store: whatever the port can't do. */
  query(sql: string, parameters?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** Ends all connections of the store, as a restart of the server does. */
  cutConnections(): Promise<void>;
  drop(): Promise<void>;
}

export async function openSchema(): Promise<TestSchema> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: POSTGRES_URL, options: `-c search_path=${name}` });
  await client.connect();
  const query = async (sql: string, parameters: readonly unknown[] = []) =>
    (await client.query(sql, [...parameters])).rows;
  const cutConnections = async () => {
    await query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [name]);
  };
  return {
    name,
    url: postgresUrl({ schema: name, application_name: name }),
    query,
    cutConnections,
    async drop() {
      // What is still connected would hold it.
      await cutConnections();
      await query(`DROP SCHEMA IF EXISTS "${name}" CASCADE`);
      await client.end();
    },
  };
}

/** The address of the test database, with these parameters behind it and these parts in place of its own. */
export function postgresUrl(
  parameters: Readonly<Record<string, string>>,
  parts: Partial<Pick<URL, 'username' | 'password' | 'port' | 'pathname'>> = {},
): string {
  const url = new URL(POSTGRES_URL ?? 'postgres://127.0.0.1/test');
  Object.assign(url, parts);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

// The databases a run can stand on: a file of its own, or a schema of its own in a Postgres.

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Documents } from '../../src/ports/documents.ts';
import { openDocuments } from '../../src/store/documents/open-documents.ts';

export const DATABASES = ['sqlite', 'postgres'] as const;
export type Database = (typeof DATABASES)[number];

/** Opened by whoever is here, and by the bots through their environment. */
export interface Store {
  readonly environment: Readonly<Record<string, string>>;
  open(): Promise<Documents>;
  /** Removes it, where it is not in the run's own folder. */
  drop(): Promise<void>;
}

export function sqliteIn(folder: string): Store {
  const file = join(folder, 'cliffhanger.sqlite');
  return {
    environment: { DATA_DIR: folder },
    open: () => openDocuments({ file }),
    drop: async () => undefined,
  };
}

/** `address`: postgres://user@host:port/database, with the right to make schemas. */
export function postgresAt(address: string): Store {
  const schema = `chaos_${randomBytes(6).toString('hex')}`;
  const url = new URL(address);
  url.searchParams.set('schema', schema);
  return {
    environment: { DATABASE_URL: url.href },
    open: () => openDocuments({ url: url.href }),
    async drop() {
      const client = new Client({ connectionString: address });
      await client.connect();
      await client.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`).finally(() => client.end());
    },
  };
}

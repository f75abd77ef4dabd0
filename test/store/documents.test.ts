// The contract of `Documents`, on every implementation.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { afterAll, describe } from 'vitest';
import { openDocuments } from '../../src/store/documents/open-documents.ts';
import { documentsContract } from '../support/documents-contract/contract.ts';
import { MemoryDocuments, OPERATIONS } from '../support/memory-documents.ts';
import { NO_POSTGRES, openSchema, type TestSchema } from '../support/postgres.ts';

documentsContract('memory', async () => {
  const documents = new MemoryDocuments();
  return {
    documents,
    putRaw: async (key, text) => documents.putRaw(key, text),
    rawText: async (key) => documents.rawText(key),
    breakConnection: async () => {
      for (const operation of OPERATIONS) documents.failAll(operation);
    },
  };
});

const folder = await mkdtemp(path.join(tmpdir(), 'cliffhanger-documents-'));
let files = 0;
const others: KeyvSqlite[] = [];

afterAll(async () => {
  await Promise.all(others.map((other) => other.close()));
  await rm(folder, { recursive: true });
});

documentsContract('SQLite', async () => {
  files += 1;
  const file = path.join(folder, `${files}.db`);
  const documents = await openDocuments({ file });
  // Another connection to the same file, which does what the port can't.
  const other = new KeyvSqlite({ uri: `sqlite://${file}`, busyTimeout: 5_000 });
  others.push(other);
  return {
    documents,
    putRaw: (key, text) => other.set(key, text),
    rawText: (key) => other.get(key),
    breakConnection: () => other.query('ALTER TABLE keyv RENAME TO gone'),
  };
});

const schemas: TestSchema[] = [];

describe.skipIf(NO_POSTGRES)('with Postgres', () => {
  afterAll(() => Promise.all(schemas.map((schema) => schema.drop())));

  documentsContract('Postgres', async () => {
    const schema = await openSchema();
    schemas.push(schema);
    const documents = await openDocuments({ url: schema.url });
    return {
      documents,
      putRaw: async (key, text) => {
        await schema.query(
          'INSERT INTO keyv VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
          [key, text],
        );
      },
      rawText: async (key) => {
        const [row] = await schema.query('SELECT value FROM keyv WHERE key = $1', [key]);
        return row && String(row.value);
      },
      breakConnection: async () => {
        await schema.query('ALTER TABLE keyv RENAME TO gone');
      },
    };
  });
});

// Opens the store in a SQLite file, and makes sure that it can be read and written before anything rests on it.

import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { KeyvSqlite } from '@keyv/sqlite';
import { Keyv } from 'keyv';
import { StoreError } from '../../ports/documents.ts';
import type { Connection, Query, Transaction } from './backend.ts';
import { probe } from './probe.ts';
import { SQLITE, statements } from './statements.ts';
import { isRowError, sqliteRemedy, storeError } from './store-errors.ts';

/** Milliseconds to wait for another process that is writing. */
const BUSY_TIMEOUT_MS = 5_000;

/** Bytes: checked in a quarter of a second when in memory. A larger file is not read whole at each start. */
const MAX_INTEGRITY_CHECK_BYTES = 256 * 1024 * 1024;

/**
 * @param file the path of the database; its folder is made where there is none
 * @throws StoreError with the path and the remedy where it can't be read and written; a damaged file is left as it is
 */
export async function openSqlite(file: string): Promise<Connection> {
  const name = path.resolve(file);
  const info = { name, remedyFor: sqliteRemedy };
  const sql = statements(SQLITE);
  try {
    await ensureFolder(path.dirname(name));
    await checkNotEmpty(name);
    const adapter = new KeyvSqlite({ uri: `sqlite://${name}`, busyTimeout: BUSY_TIMEOUT_MS });
    // Without throwOnErrors a failed read is `undefined`, which reads as a new reader at scene 1.
    // Without the prefix a key is `kind:id` and nothing else: one table, one connection, no namespaces to mix.
    const keyv = new Keyv(adapter, { throwOnErrors: true, useKeyPrefix: false });
    // What fails is thrown to its caller, and told a second time by an event: most emitters end the process
    // where nobody listens.
    keyv.on('error', () => undefined);
    const query: Query = (statement, parameters = []) => adapter.query(statement, parameters);
    try {
      await checkIntegrity(name, query);
      await setPragmas(name, query);
      await createIndex(name, query, sql.index);
      await query(sql.dropOldIndex);
      await probe(name, keyv);
    } catch (cause) {
      await adapter.close().catch(() => undefined);
      throw cause;
    }
    return { ...info, keyv, query, sql, transaction: transactions(query), isRowError };
  } catch (cause) {
    throw storeError(info, cause);
  }
}

/** One folder at a time: Node's `recursive` tries for ever where the folder above takes none, as under /proc. */
async function ensureFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) await ensureFolder(above);
  try {
    await mkdir(folder);
  } catch (cause) {
    // Another process may have been faster.
    if (!(await isFolder(folder))) throw cause;
  }
}

async function isFolder(folder: string): Promise<boolean> {
  const there = await stat(folder).catch(() => undefined);
  return there?.isDirectory() ?? false;
}

/** How long another process that makes the file may take until something stands in it, in milliseconds. */
const NEW_FILE_TIMEOUT_MS = 2_000;

/**
 * SQLite takes a file of no bytes for a new database, and drops the log beside it: what is left after a full disk or a
 * copy that failed would begin anew, and nobody be told.
 */
async function checkNotEmpty(file: string): Promise<void> {
  for (let waited = 0; ; waited += 100) {
    const found = await stat(file).catch(() => undefined);
    if (found === undefined || found.size > 0 || !found.isFile()) return;
    if (waited >= NEW_FILE_TIMEOUT_MS) break;
    await sleep(100);
  }
  throw new StoreError(
    `The store at ${file} is an empty file: what it held is gone. Restore it: remove the file, then run “restore” with a backup. To begin anew, only remove the file.`,
  );
}

/**
 * Before the first write: what is written into a damaged file may be the end of it.
 * The first statement, whichever it is, makes SQLite check the file's header, its length and its list of tables.
 * It stands right after the adapter's constructor, which else leaves its failure to nobody, and ends the process.
 */
async function checkIntegrity(file: string, query: Query): Promise<void> {
  await query('PRAGMA schema_version');
  const { size } = await stat(file);
  if (size > MAX_INTEGRITY_CHECK_BYTES) return;
  const [problem] = await query('PRAGMA quick_check(1)');
  if (problem?.quick_check === 'ok') return;
  throw Object.assign(new Error(String(problem?.quick_check)), { code: 'SQLITE_CORRUPT' });
}

/** Eight times the writes of the defaults. A process that dies loses nothing; a power cut may lose the last moments. */
async function setPragmas(file: string, query: Query): Promise<void> {
  const [mode] = await query('PRAGMA journal_mode = WAL');
  if (mode?.journal_mode !== 'wal') {
    throw new StoreError(
      `The store at ${file} needs a disk of this machine: over a network SQLite can’t share a file. Choose another path.`,
    );
  }
  await query('PRAGMA synchronous = NORMAL');
}

/** A reading whose text is no JSON can't be indexed: SQLite says that there is one, this says which. */
async function createIndex(file: string, query: Query, statement: string): Promise<void> {
  try {
    await query(statement);
  } catch (cause) {
    const [bad] = await query(
      "SELECT key FROM keyv WHERE key LIKE 'reading:%' AND NOT json_valid(value) LIMIT 1",
    );
    if (bad === undefined) throw cause;
    throw new StoreError(
      `The store at ${file} is damaged in ${bad.key}. Restore it from a backup, or remove that row.`,
      { cause },
    );
  }
}

/** All on the one connection there is: what else is asked meanwhile is part of the transaction. */
function transactions(query: Query): Transaction {
  return async (access, work) => {
    await query(access === 'read' ? 'BEGIN' : 'BEGIN IMMEDIATE');
    try {
      const result = await work(query);
      await query('COMMIT');
      return result;
    } catch (cause) {
      await query('ROLLBACK').catch(() => undefined);
      throw cause;
    }
  };
}

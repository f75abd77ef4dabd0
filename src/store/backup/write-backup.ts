// Writes all documents into one file, as they stood at one moment, while the bot goes on.

import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { StoreError } from '../../ports/documents.ts';
import type { Connection, Query } from '../documents/backend.ts';
import { parseKey } from '../documents/keys.ts';
import { PROBE_KEY_PREFIX } from '../documents/probe.ts';
import { storeError } from '../documents/store-errors.ts';
import { GATEWAY_LEASES_ID } from '../gateway-leases.ts';
import { parseDocument, storeDocument } from '../schemas.ts';
import {
  type DocumentLine,
  encodeLine,
  FORMAT_VERSION,
  type Header,
  INITIAL_CHECKSUM,
  type Trailer,
} from './line-format.ts';
import type { Progress } from './progress.ts';
import { References } from './references.ts';

/** Rows read at once, and characters written at once. */
const ROWS_PER_QUERY = 200;
const FLUSH_CHARS = 256 * 1024;

/** It holds what members have read: for nobody but whoever runs the bot. */
const FILE_MODE = 0o600;

export interface BackupOptions {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Whether a file that is there is replaced. */
  readonly force?: boolean;
  readonly progress?: Progress;
  /** Stops it; nothing stays of it. */
  readonly signal?: AbortSignal;
}

export interface BackupResult {
  readonly documents: number;
  /** When it was begun, epoch milliseconds. */
  readonly at: number;
}

/**
 * Backs the store up into `file`. It is read in one transaction, so it is what a process that died at that moment
 * would have left: every change is written such that the bot can go on from there. The file appears when it is whole.
 * @throws StoreError where a document is damaged, or the file can't be written
 */
export async function writeBackup(
  connection: Connection,
  file: string,
  { now, force = false, progress, signal }: BackupOptions,
): Promise<BackupResult> {
  if (!force && (await exists(file)))
    throw new StoreError(`${file} is there already. Choose another name, or replace it with --force.`);
  const temporaryFile = `${file}.${randomUUID().slice(0, 8)}.part`;
  const handle = await withWriteError(file, () => open(temporaryFile, 'wx', FILE_MODE));
  try {
    const out = new LineWriter(handle);
    // Before the first question: what is posted from now on is looked for after a restore.
    const at = now();
    await out.add({ cliffhanger: 'backup', format: FORMAT_VERSION, at: new Date(at).toISOString() });
    const documents = await connection
      .transaction('read', (query) => writeAll(connection, query, out, progress, signal))
      .catch((cause: unknown) => {
        throw storeError(connection, cause, 'The backup could not be made');
      });
    await out.add({ documents });
    await withWriteError(file, () => out.finish());
    await withWriteError(file, () => rename(temporaryFile, file));
    return { documents, at };
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporaryFile, { force: true });
    throw error;
  }
}

async function writeAll(
  connection: Connection,
  query: Query,
  out: LineWriter,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<number> {
  const { name, keyv, sql } = connection;
  const total = Number((await query(sql.count))[0]?.count);
  const references = new References();
  let documents = 0;
  let last = '';
  while (true) {
    signal?.throwIfAborted();
    const rows = await query(sql.page, [last, ROWS_PER_QUERY]);
    for (const row of rows) {
      last = String(row.key);
      // Of another process that is just starting, or that died in doing so.
      if (last.startsWith(PROBE_KEY_PREFIX)) continue;
      const { kind, id } = parseKey(last);
      if (kind === 'note' && id === GATEWAY_LEASES_ID) continue;
      const data = await keyv.deserializeData<unknown>(String(row.value)).catch((cause: unknown) => {
        throw storeError(connection, cause, `${kind}:${id} could not be read`);
      });
      const doc = parseDocument(kind, id, data?.value);
      references.add(kind, id, doc);
      await out.add({ kind, id, ...storeDocument(kind, id, doc) });
      documents += 1;
    }
    progress?.(documents, total);
    if (rows.length < ROWS_PER_QUERY) break;
  }
  if (documents === 0) throw new StoreError(`There is nothing in ${name}. Check DATA_DIR or DATABASE_URL.`);
  const missing = references.missing();
  if (missing === null) return documents;
  throw new StoreError(
    `${missing.neededBy} in ${name} needs ${missing.key}, which is missing. Restore an earlier backup.`,
  );
}

/** The file as it grows. */
class LineWriter {
  readonly #handle: FileHandle;
  #sum = INITIAL_CHECKSUM;
  #buffer = '';

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async add(fields: Header | DocumentLine | Trailer): Promise<void> {
    const { sum, line } = encodeLine(this.#sum, fields);
    this.#sum = sum;
    this.#buffer += `${line}\n`;
    if (this.#buffer.length >= FLUSH_CHARS) await this.#flush();
  }

  /** Makes sure that it is on the disk before it takes its name. */
  async finish(): Promise<void> {
    await this.#flush();
    await this.#handle.sync();
    await this.#handle.close();
  }

  async #flush(): Promise<void> {
    const buffered = this.#buffer;
    this.#buffer = '';
    await this.#handle.writeFile(buffered);
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}

async function withWriteError<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(`${file} can't be written. Check its folder and the disk. (${detail})`, { cause });
  }
}

// Puts a backup into a store: all of it or nothing.

import { type DocumentKind, StoreError } from '../../ports/documents.ts';
import { isSending } from '../../reading/installment.ts';
import { restoreReading } from '../../reading/reconcile.ts';
import type { Connection, Query } from '../documents/backend.ts';
import { keyOf, parseKey } from '../documents/keys.ts';
import { storeError } from '../documents/store-errors.ts';
import { describeHolder, GATEWAY_LEASES_ID, type GatewayLease, parseLeases } from '../gateway-leases.ts';
import { parseDocument, storeDocument } from '../schemas.ts';
import type { Progress } from './progress.ts';
import { type BackupEntry, type BackupSummary, checkBackup, readBackup } from './read-backup.ts';

/** Rows and characters an INSERT takes at once. */
const ROWS_PER_INSERT = 200;
const CHARS_PER_INSERT = 1024 * 1024;

/** What the keys of readings begin with. */
const READING_KEY_PREFIX = 'reading:';

export interface RestoreOptions {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Whether what is there makes room. */
  readonly replace?: boolean;
  readonly onCheckProgress?: Progress;
  readonly onWriteProgress?: Progress;
}

export interface RestoreResult {
  readonly documents: number;
  /** When the backup was begun, epoch milliseconds. */
  readonly at: number;
  /** Active readings, which are paused now. */
  readonly paused: number;
}

/**
 * Checks the whole file, then puts it into the store in one transaction, in which nobody else writes: a failure at any
 * point leaves the store as it was. All readings are paused, since nobody knows what was posted after the backup.
 * @throws StoreError where the file is not in order, the store holds something else, or a bot is posting
 */
export async function restoreBackup(
  connection: Connection,
  file: string,
  { now, replace = false, onCheckProgress, onWriteProgress }: RestoreOptions,
): Promise<RestoreResult> {
  const checked = await checkBackup(file, onCheckProgress);
  try {
    return await connection.transaction('write', async (query) => {
      await clearStore(connection, query, replace, now());
      return writeAll(connection, query, file, checked, now(), onWriteProgress);
    });
  } catch (cause) {
    throw storeError(connection, cause, 'The backup could not be restored; the store is as it was');
  }
}

/** Throws unless the store is empty, or may be emptied; then it is empty. */
async function clearStore(
  connection: Connection,
  query: Query,
  replace: boolean,
  now: number,
): Promise<void> {
  const { name, sql } = connection;
  await checkNotRunning(connection, query, now);
  const readings = await checkNotPosting(connection, query, now);
  const documents = Number((await query(sql.count))[0]?.count);
  if (documents > 0 && !replace) {
    throw new StoreError(
      `${name} holds ${documents} documents already, ${readings} readings among them, so nothing was restored. To lose them and have what is in the backup instead, add --replace.`,
    );
  }
  await query(sql.deleteAll);
}

/** A bot that runs would go on with what it read before, and write over what was restored. */
async function checkNotRunning({ name, keyv, sql }: Connection, query: Query, now: number): Promise<void> {
  const [row] = await query(sql.read(1), [keyOf('note', GATEWAY_LEASES_ID)]);
  if (row === undefined) return;
  const data = await keyv.deserializeData<unknown>(String(row.value)).catch(() => undefined);
  const running = readLeases(data?.value).find(({ until }) => until > now);
  if (running === undefined) return;
  throw new StoreError(
    `A bot ${describeHolder(running)} is running on ${name}, so nothing was restored. Stop it and try again; if it crashed, wait half a minute.`,
  );
}

function readLeases(stored: unknown): readonly GatewayLease[] {
  try {
    return parseLeases(parseDocument('note', GATEWAY_LEASES_ID, stored).value);
  } catch {
    return [];
  }
}

/** How many readings there are. */
async function checkNotPosting({ name, keyv, sql }: Connection, query: Query, now: number): Promise<number> {
  let last = READING_KEY_PREFIX;
  let readings = 0;
  while (true) {
    const rows = await query(sql.page, [last, ROWS_PER_INSERT]);
    for (const row of rows) {
      last = String(row.key);
      if (!last.startsWith(READING_KEY_PREFIX)) return readings;
      readings += 1;
      const data = await keyv.deserializeData<unknown>(String(row.value)).catch(() => undefined);
      if (!isPosting(parseKey(last).id, data?.value, now)) continue;
      throw new StoreError(
        `The bot is posting right now, so nothing was restored. Stop it, wait half a minute, and try again. (${name})`,
      );
    }
    if (rows.length < ROWS_PER_INSERT) return readings;
  }
}

/** A reading that is damaged posts nothing: whoever restores wants to be rid of it. */
function isPosting(id: string, stored: unknown, now: number): boolean {
  try {
    return isSending(parseDocument('reading', id, stored).outbox, now);
  } catch {
    return false;
  }
}

async function writeAll(
  { keyv, sql }: Connection,
  query: Query,
  file: string,
  checked: BackupSummary,
  now: number,
  progress?: Progress,
): Promise<RestoreResult> {
  let paused = 0;
  let written = 0;
  let parameters: string[] = [];
  let characters = 0;
  const flush = async () => {
    if (parameters.length > 0) await query(sql.insertMany(parameters.length / 2), parameters);
    written += parameters.length / 2;
    progress?.(written, checked.documents);
    parameters = [];
    characters = 0;
  };
  const entries = readBackup(file);
  while (true) {
    const { done, value: entry } = await entries.next();
    if (done) {
      await flush();
      if (entry.checksum !== checked.checksum)
        throw new StoreError(`${file} changed while it was read. Nothing was restored.`);
      return { documents: checked.documents, at: checked.at, paused };
    }
    const restored = pauseReading(entry, checked.at, now);
    if (restored.kind === 'reading' && restored.doc.state === 'active') paused += 1;
    const value = storeDocument<DocumentKind>(restored.kind, restored.id, restored.doc);
    const text = String(await keyv.serializeData({ value, expires: undefined }));
    parameters.push(keyOf(restored.kind, restored.id), text);
    characters += text.length;
    if (parameters.length >= 2 * ROWS_PER_INSERT || characters >= CHARS_PER_INSERT) await flush();
  }
}

function pauseReading(entry: BackupEntry, backupAt: number, now: number): BackupEntry {
  return entry.kind === 'reading' ? { ...entry, doc: restoreReading(entry.doc, backupAt, now) } : entry;
}

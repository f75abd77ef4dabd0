// What a database's errors mean to whoever runs the bot, and what to do about them.

import { StoreError, UnreadableDocumentError } from '../../ports/documents.ts';

const DAMAGED_DOCUMENT = 'What stands there is damaged. Restore it from a backup.';

const REMEDIES: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'It is not a database. Move it away, or restore it from a backup; it was left as it is.',
  SQLITE_CORRUPT: 'It is damaged. Restore it from a backup; it was left as it is.',
  SQLITE_CANTOPEN:
    'It can’t be opened. Check that it is a file, and that this user may read and write it and its folder.',
  SQLITE_READONLY: 'It can’t be written. Give this user the right to write the file and its folder.',
  SQLITE_PERM: 'It can’t be written. Give this user the right to write the file and its folder.',
  SQLITE_FULL: 'The disk is full. Free some space.',
  SQLITE_IOERR: 'The disk fails. Check the disk, and whether it is full.',
  SQLITE_BUSY: 'Another program holds it. Stop that program.',
  SQLITE_LOCKED: 'Another program holds it. Stop that program.',
  EEXIST: 'Where its folder should be stands a file. Choose another path.',
  ENOENT: 'Its folder can’t be made there. Choose another path.',
  EACCES: 'Its folder can’t be made or entered. Give this user the right, or choose another path.',
  EPERM: 'Its folder can’t be made or entered. Give this user the right, or choose another path.',
  EROFS: 'It is on a disk that can’t be written. Choose another path.',
  ENOSPC: 'The disk is full. Free some space.',
};

/** A database as errors name it. */
export interface DatabaseInfo {
  /** For SQLite the path of its file; for Postgres its address without the password. */
  readonly name: string;
  /** What to do about an error of this database; nothing where nobody knows. */
  readonly remedyFor: (error: unknown) => string | undefined;
}

export function sqliteRemedy(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? REMEDIES[String(error.code)] : undefined;
}

/** What SQLite says of a row that it does not take. All else, such as SQLITE_BUSY, is said of the database. */
const ROW_ERROR_CODES: ReadonlySet<unknown> = new Set(['SQLITE_ERROR', 'SQLITE_CONSTRAINT', 'SQLITE_TOOBIG']);

/** Whether a statement, which is whole or nothing, failed for one of its rows. */
export function isRowError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ROW_ERROR_CODES.has(error.code);
}

/**
 * An error of the store at `site`, with the remedy where there is one.
 * @param what failed, for example "note:x could not be read"; nothing where the store could not be opened
 */
export function storeError({ name, remedyFor }: DatabaseInfo, cause: unknown, what?: string): StoreError {
  if (cause instanceof StoreError) return cause;
  const remedy = cause instanceof SyntaxError ? DAMAGED_DOCUMENT : remedyFor(cause);
  const failure = what ?? 'The store could not be opened';
  const message = `${failure}: ${name}. ${remedy === undefined ? '' : `${remedy} `}(${detailOf(cause)})`;
  return cause instanceof SyntaxError
    ? new UnreadableDocumentError(message, 'damaged', { cause })
    : new StoreError(message, { cause });
}

/** Node's error where several addresses of one host refuse has a code and no message. */
function detailOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.message !== '' || !('code' in cause) ? cause.message : String(cause.code);
}

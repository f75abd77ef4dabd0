// What a database's errors mean to whoever runs the bot, and what to do about them.

import { StoreError } from '../../app/documents.ts';

const DAMAGED = 'What stands there is damaged. Restore it from a backup.';

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

/**
 * An error of the store at `path`, with the remedy where there is one.
 * @param what failed, for example "note:x could not be read"; nothing where the store could not be opened
 */
export function storeError(path: string, cause: unknown, what?: string): StoreError {
  if (cause instanceof StoreError) return cause;
  const remedy = cause instanceof SyntaxError ? DAMAGED : REMEDIES[codeOf(cause)];
  const detail = cause instanceof Error ? cause.message : String(cause);
  const failure = what ?? 'The store could not be opened';
  return new StoreError(`${failure}: ${path}. ${remedy === undefined ? '' : `${remedy} `}(${detail})`, {
    cause,
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

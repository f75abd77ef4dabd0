// Opens the document store.

import type { Documents } from '../../ports/documents.ts';
import type { Connection } from './backend.ts';
import { jitteredBackoff } from './compare-and-set.ts';
import { KeyvDocuments } from './keyv-documents.ts';

/** Where the documents are. */
export type Database =
  /** The path of the SQLite file. It and its folder are made where there are none. */
  | { readonly file: string }
  /** The address of a Postgres database: see `openPostgres`. */
  | { readonly url: string };

export type DocumentsOptions = Database & {
  /** 0 or more, below 1: spreads the tries of writers that meet. `Math.random` by default. */
  readonly random?: () => number;
};

/**
 * @returns the documents, ready to be read and written; close them to let go of the database
 * @throws StoreError with the path or address and the remedy where they can't be opened
 */
export async function openDocuments(options: DocumentsOptions): Promise<Documents> {
  return new KeyvDocuments(await openDatabase(options), jitteredBackoff(options.random ?? Math.random));
}

/** The same without the documents around it. Only the driver that is used is loaded. @throws StoreError */
export async function openDatabase(database: Database): Promise<Connection> {
  if ('file' in database) return (await import('./sqlite.ts')).openSqlite(database.file);
  return (await import('./postgres.ts')).openPostgres(database.url);
}

// Opens the document store.

import type { Documents } from '../../app/documents.ts';
import { jitteredPause } from './compare-and-set.ts';
import { KeyvDocuments } from './keyv-documents.ts';
import { openSqlite } from './sqlite.ts';

export interface DocumentsOptions {
  /** The path of the SQLite file. It and its folder are made where there are none. */
  readonly file: string;
  /** 0 or more, below 1: spreads the tries of writers that meet. `Math.random` by default. */
  readonly random?: () => number;
}

/**
 * @returns the documents, ready to be read and written; close them to let go of the file
 * @throws StoreError with the path and the remedy where they can't be opened
 */
export async function openDocuments({ file, random = Math.random }: DocumentsOptions): Promise<Documents> {
  return new KeyvDocuments(await openSqlite(file), jitteredPause(random));
}

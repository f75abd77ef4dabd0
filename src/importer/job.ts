// What the main thread and an importing thread say to each other.

import type { Imported, ImportProgress } from '../app/importer.ts';
import type { ImportOptions } from '../import/import-file.ts';

export interface Job {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: ImportOptions;
}

export type Report =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'done'; readonly imported: Imported }
  /** In words for people. */
  | { readonly kind: 'refused'; readonly message: string; readonly cause: string | null };

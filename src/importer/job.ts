// What the main thread and an importing thread say to each other.

import type { ImportOptions, ImportStep } from '../import/import-file.ts';
import type { ImportedStory } from '../import/imported.ts';

export interface Job {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: ImportOptions;
}

export type Report =
  | { readonly kind: 'progress'; readonly part: number; readonly step: ImportStep }
  | { readonly kind: 'done'; readonly imported: ImportedStory }
  /** In words for people. */
  | { readonly kind: 'refused'; readonly message: string; readonly cause: string | null };

// What the main thread and an importing thread say to each other.

import type { ImportOptions } from '../import/import-file.ts';
import type { ImportedStory } from '../import/imported.ts';
import type { AnalysedBook, ImportStep, TextAnalysis } from '../ports/importer.ts';

/** A file to make a story of, or a story to look through. */
export type Job =
  | ImportJob
  | { readonly kind: 'analyse'; readonly texts: readonly string[]; readonly language: string };

export interface ImportJob {
  readonly kind: 'import';
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: ImportOptions;
  /** Whether it is studied too, and in which language; null for what the file says. */
  readonly analyse: { readonly language: string | null } | null;
}

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly part: number; readonly step: ImportStep }
  | { readonly kind: 'done'; readonly result: ImportedStory | AnalysedBook | TextAnalysis }
  /** In words for people. */
  | { readonly kind: 'refused'; readonly message: string; readonly cause: string | null };

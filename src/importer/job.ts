// What the main thread and an importing thread say to each other.

import type { Studied } from '../app/study.ts';
import type { ImportOptions, ImportStep } from '../import/import-file.ts';
import type { ImportedStory } from '../import/imported.ts';
import type { FullStory } from '../story/story.ts';

/** A file to make a story of, or a story to look through. */
export type Job = ImportJob | { readonly kind: 'study'; readonly full: FullStory };

export interface ImportJob {
  readonly kind: 'import';
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: ImportOptions;
}

export type Report =
  | { readonly kind: 'progress'; readonly part: number; readonly step: ImportStep }
  | { readonly kind: 'done'; readonly made: ImportedStory | Studied }
  /** In words for people. */
  | { readonly kind: 'refused'; readonly message: string; readonly cause: string | null };

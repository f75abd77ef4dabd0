// What the main thread and an importing thread say to each other.

import type { ImportOptions } from '../import/import-file.ts';
import type { ImportProblem } from '../import/import-problem.ts';
import type { ImportedStory } from '../import/imported.ts';
import type { AnalysedBook, ImportStep, PreparedBook, StoryPlan, TextAnalysis } from '../ports/importer.ts';

/** A file to make a story of, or a story to look through. */
export type Job =
  | ImportJob
  | PrepareJob
  | { readonly kind: 'analyse'; readonly texts: readonly string[]; readonly language: string };

export interface ImportJob {
  readonly kind: 'import';
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: ImportOptions;
  /** Whether it is studied too, and in which language; null for what the file says. */
  readonly analyse: { readonly language: string | null } | null;
}

export interface PrepareJob {
  readonly kind: 'prepare';
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: ImportOptions;
  readonly plan: StoryPlan;
}

/** A part of a prepared book, small enough to be taken over between two other things. */
export type Piece =
  | { readonly part: 'texts' | 'excluded'; readonly texts: readonly string[] }
  | { readonly part: 'analysis'; readonly analysis: Partial<TextAnalysis> };

/** A prepared book without what came in pieces. */
export interface PreparedRest {
  readonly about: PreparedBook['about'];
  readonly cover: PreparedBook['cover'];
  readonly story: PreparedBook['built']['full']['story'];
  readonly doubts: PreparedBook['built']['doubts'];
  readonly excluded: PreparedBook['built']['excluded'];
  readonly notes: PreparedBook['built']['notes'];
}

/** What the main thread says once it has taken a piece, and is ready for the next. */
export const NEXT_PIECE = 'next';

export type WorkerMessage =
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'progress'; readonly part: number; readonly step: ImportStep }
  | { readonly kind: 'done'; readonly result: ImportedStory | AnalysedBook | TextAnalysis | PreparedRest }
  /** In words for people. */
  | { readonly kind: 'refused'; readonly problem: ImportProblem; readonly cause: string | null };

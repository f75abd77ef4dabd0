// The port to what makes stories of files: long work, which must not keep anything else waiting.

export type { ImportProblem, ImportWarning } from '../import/import-problem.ts';

import type { CoverImage } from '../import/book.ts';
import type { FileStep, ImportOptions } from '../import/import-file.ts';
import type { ImportedStory } from '../import/imported.ts';
import type { SlugAndText } from '../import/keep-slugs.ts';
import type { BookSettings, BuiltImport } from '../import/to-story.ts';
import type { FoundCodex } from '../story/found-codex.ts';
import type { SerialisedIndex } from '../story/search/serialise.ts';
import type { StoryId } from '../story/story.ts';
import type { SalientSentences } from './documents.ts';

export type { ImportOptions } from '../import/import-file.ts';

/** What is being done with the text of a book. */
export type AnalysisStep = 'sentences' | 'index' | 'codex';

export type ImportStep = FileStep | AnalysisStep;

export interface AnalysedBook {
  readonly imported: ImportedStory;
  readonly analysis: TextAnalysis;
}

/** What becomes of a book's text: the story it makes. */
export interface StoryPlan {
  /** The id of a story that is there, or what makes a new one unlike all others. */
  readonly id: { readonly fixed: StoryId } | { readonly seed: string };
  readonly settings: BookSettings;
  /** The scenes of the revision before, whose slugs stay with their texts; none of a new story. */
  readonly old: readonly SlugAndText[];
}

/** A book as it is to be stored. */
export interface PreparedBook {
  readonly about: Pick<ImportedStory, 'format' | 'source' | 'license' | 'warnings'>;
  /** Null where its file has none. */
  readonly cover: CoverImage | null;
  readonly built: BuiltImport;
  readonly analysis: TextAnalysis;
}

export interface Importer {
  /**
   * Makes a story of a file, whatever is in it. Files wait for each other; what happens to one leaves the others alone.
   * @param onProgress is told before each step and within it how much of the whole is done, 0 to 1
   * @throws ImportError for a file that can't be imported, whatever the reason; for all once it is closed
   */
  import(
    bytes: Uint8Array,
    fileName: string,
    options: ImportOptions,
    onProgress?: (part: number, step: ImportStep) => void,
  ): Promise<ImportedStory>;
  /** The same, and what is found in its text, in one go. @param language a BCP 47 tag; null for what the file says */
  importAndAnalyse(
    bytes: Uint8Array,
    fileName: string,
    options: ImportOptions,
    language: string | null,
    onProgress?: (part: number, step: ImportStep) => void,
  ): Promise<AnalysedBook>;
  /**
   * All that is to be stored of a file, taken over in pieces: nothing else waits long for it. `bytes` may be empty
   * afterwards. @throws ImportError as `import` does
   */
  prepare(
    bytes: Uint8Array,
    fileName: string,
    options: ImportOptions,
    plan: StoryPlan,
    onProgress?: (part: number, step: ImportStep) => void,
  ): Promise<PreparedBook>;
  /** What is found in the texts of a story that is about to be stored. @throws ImportError as `import` does */
  analyse(texts: readonly string[], language: string): Promise<TextAnalysis>;
  /** Ends what is under way, and takes nothing more. */
  close(): Promise<void>;
}

export interface TextAnalysis {
  readonly salientSentences: SalientSentences;
  readonly index: SerialisedIndex;
  readonly codex: FoundCodex;
}

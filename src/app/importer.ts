// The port for importing files: long work, which must not keep anything else waiting.

import type { ImportOptions, ImportStep } from '../import/import-file.ts';
import type { ImportedStory } from '../import/imported.ts';

export interface ImportProgress {
  readonly step: ImportStep;
  /** How much of the whole is done before this step, 0 to 1. */
  readonly done: number;
}

/** All that is made of a file. */
export interface Imported {
  readonly story: ImportedStory;
}

export interface Importer {
  /**
   * Makes a story of a file. Files wait for each other; whatever happens to one leaves the others alone.
   * @throws ImportError for a file that can't be imported, whatever the reason, and for all once it is closed
   */
  import(
    bytes: Uint8Array,
    fileName: string,
    options?: ImportOptions,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<Imported>;
  /** Ends what is under way, and takes nothing more. */
  close(): Promise<void>;
}

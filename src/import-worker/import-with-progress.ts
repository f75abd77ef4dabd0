// From the bytes of a file to all that is kept of it. It runs in the worker thread.

import { type ImportOptions, type ImportStep, importBytes } from '../import/import-file.ts';
import type { ImportedStory } from '../import/imported.ts';

/** What is done before each step, of the whole; measured on novels. */
const PROGRESS_BEFORE_STEP: Readonly<Record<ImportStep, number>> = { read: 0, divide: 0.4 };

/** @throws ImportError and nothing else */
export function importWithProgress(
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions,
  onProgress: (part: number, step: ImportStep) => void,
): ImportedStory {
  return importBytes(bytes, fileName, options, (step) => onProgress(PROGRESS_BEFORE_STEP[step], step));
}

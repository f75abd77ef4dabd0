// From the bytes of a file to all that is kept of it. It runs in the worker thread.

import type { Imported, ImportProgress } from '../app/importer.ts';
import { type ImportOptions, type ImportStep, importBytes } from '../import/import-file.ts';

/** What stands before each step, of the whole; measured on novels. */
const DONE: Readonly<Record<ImportStep, number>> = { read: 0, divide: 0.4 };

/** @throws ImportError and nothing else */
export function prepare(
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions,
  onProgress: (progress: ImportProgress) => void,
): Imported {
  const story = importBytes(bytes, fileName, options, (step) => onProgress({ step, done: DONE[step] }));
  return { story };
}

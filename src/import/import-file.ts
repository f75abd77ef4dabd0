// Imports a file: reads its bytes and divides it into scenes. Storing the story is done elsewhere.

import { DEFAULT_SCENE_LENGTHS, divide, type SceneLengths } from './divide/divide.ts';
import { ImportError } from './import-error.ts';
import type { ImportedStory } from './imported.ts';
import { readBook } from './read-book.ts';

export interface ImportOptions {
  /** The words of a scene where the text is divided by length; null for the default. */
  readonly sceneWords: number | null;
}

/** The step of an import that is in progress. */
export const IMPORT_STEPS = ['read', 'divide'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/**
 * Reads and divides a file of any content. `onStep` is called before each step.
 * @throws ImportError and no other error
 */
export function importBytes(
  bytes: Uint8Array,
  fileName: string,
  { sceneWords }: ImportOptions,
  onStep: (step: ImportStep) => void = () => {},
): ImportedStory {
  try {
    onStep('read');
    const book = readBook(bytes, fileName);
    onStep('divide');
    return divide({ ...book, title: book.title ?? titleFromFileName(fileName) }, sceneLengthsFor(sceneWords));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    // Any other error is caused by the file as well. It is kept as the cause, for the log.
    throw new ImportError('This file can’t be read: something in it is not as its format has it.', {
      cause: error,
    });
  }
}

/** Scene lengths around the given one, in proportion to the default lengths. */
function sceneLengthsFor(sceneWords: number | null): SceneLengths {
  if (sceneWords === null) return DEFAULT_SCENE_LENGTHS;
  const { minWords, maxWords, splitOver } = DEFAULT_SCENE_LENGTHS;
  const scale = (sceneWords * 2) / (minWords + maxWords);
  return {
    minWords: Math.round(minWords * scale),
    maxWords: Math.round(maxWords * scale),
    splitOver: Math.round(splitOver * scale),
  };
}

/** The title of a story whose file has none. */
function titleFromFileName(fileName: string): string | null {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  const words = base
    .replace(/\.[a-z\d]{1,8}$/i, '')
    .replace(/[_]+/g, ' ')
    .trim();
  return words || null;
}

// Imports a file: reads its bytes and divides it into scenes. Storing the story is done elsewhere.

import { plainName } from '../story/plain-name.ts';
import { DEFAULT_SCENE_LENGTHS, divide, type SceneLengths } from './divide/divide.ts';
import { ImportError } from './import-error.ts';
import type { ImportWarning } from './import-problem.ts';
import type { ImportedStory } from './imported.ts';
import { languageOf, UNDETERMINED } from './language.ts';
import { readBook } from './read-book.ts';

export interface ImportOptions {
  /** The words of a scene where the text is divided by length; null for the default. */
  readonly sceneWords: number | null;
}

/** What is being done with a file. */
export type FileStep = 'read' | 'divide';

/**
 * Reads and divides a file, whatever it holds.
 * @param onStep is told before each step and within it how much of the step is done, 0 to 1
 * @throws ImportError and nothing else
 */
export function importBytes(
  bytes: Uint8Array,
  fileName: string,
  { sceneWords }: ImportOptions,
  onStep: (step: FileStep, done: number) => void = () => {},
): ImportedStory {
  try {
    onStep('read', 0);
    const book = readBook(bytes, fileName, (done) => onStep('read', done));
    onStep('divide', 0);
    const language = languageOf(book);
    return divide(
      {
        ...book,
        language,
        warnings: language === UNDETERMINED ? [...book.warnings, LANGUAGE_UNKNOWN] : book.warnings,
        title: plainName(book.title),
        author: plainName(book.author),
      },
      sceneLengthsFor(sceneWords),
      plainName(titleFromFileName(fileName)),
    );
  } catch (error) {
    if (error instanceof ImportError) throw error;
    // Any other error is caused by the file as well. It is kept as the cause, for the log.
    throw new ImportError('unreadable', { cause: error });
  }
}

const LANGUAGE_UNKNOWN: ImportWarning = { kind: 'unknown-language' };

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

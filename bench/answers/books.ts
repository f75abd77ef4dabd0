// The books the answers bench asks about: real texts, found through TEXTS_DIR.

import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importStoryBytes } from '../../src/cli/story-of-file.ts';
import type { FullStory } from '../../src/story/story.ts';
import { UsageError } from '../bench.ts';

/** @throws UsageError where TEXTS_DIR does not name the folder of the texts, or the text is not there */
export async function readText(file: string, directory = process.env.TEXTS_DIR): Promise<Buffer> {
  if (!directory) throw new UsageError('Set TEXTS_DIR to the folder of the texts.');
  return readFile(join(directory, file)).catch(() => {
    throw new UsageError(`${file} is not in ${directory}, the folder that TEXTS_DIR names.`);
  });
}

/** @throws UsageError as `readText` does */
export async function readBook(file: string): Promise<FullStory> {
  return importStoryBytes(await readText(file), basename(file));
}

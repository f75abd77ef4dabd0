// A story made of a file on the spot, for commands that look into a book without importing it.

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ImportError } from '../import/import-error.ts';
import { importBytes } from '../import/import-file.ts';
import type { ImportedStory } from '../import/imported.ts';
import { MAX_FILE_BYTES } from '../import/max-file-bytes.ts';
import { toStory } from '../import/to-story.ts';
import { shortHash } from '../ports/short-hash.ts';
import type { FullStory } from '../story/story.ts';

/** @throws ImportError for a file that can't be imported */
export async function importStoryFile(path: string): Promise<FullStory> {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES)
    throw new ImportError({ kind: 'too-large', megabytes: MAX_FILE_BYTES / 1024 / 1024 });
  return importStoryBytes(await readFile(path), basename(path));
}

/** As an import makes it where nobody says anything but what the file does. @throws ImportError */
export function importStoryBytes(bytes: Uint8Array, fileName: string): FullStory {
  return storyOfFile(importBytes(bytes, fileName, { sceneWords: null }));
}

export function storyOfFile(imported: ImportedStory): FullStory {
  const settings = { title: null, author: null, language: null, rating: 'everyone' } as const;
  return toStory('a-file', imported, settings, [], shortHash).full;
}

// Loading all stories there are: one that is broken never stops the others.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FullStory } from '../../story/story.ts';
import type { ContentProblem } from './content-problem.ts';
import { loadFolder } from './load-folder.ts';
import { STORY_FILE } from './story-file.ts';
import { fileKindOf } from './text-file.ts';

export interface LoadedStory extends FullStory {
  readonly folder: string;
  /** Of scene n at index n - 1; relative to the folder. */
  readonly files: readonly string[];
  readonly warnings: readonly ContentProblem[];
}

export interface BrokenFolder {
  readonly folder: string;
  readonly problems: readonly ContentProblem[];
}

export interface LoadedStories {
  /** By directory as given, then by folder name. */
  readonly stories: readonly LoadedStory[];
  readonly broken: readonly BrokenFolder[];
}

/**
 * Loads every story folder in `dirs`; a directory that holds a story.yaml is one itself. Folders whose names
 * begin with a dot or an underscore are left alone. Of two stories with one id, the first stays.
 */
export async function loadStoryFolders(dirs: readonly string[]): Promise<LoadedStories> {
  const stories: LoadedStory[] = [];
  const broken: BrokenFolder[] = [];
  for (const dir of dirs) {
    const folders = await foldersIn(dir).catch((error: unknown) => {
      broken.push(
        brokenFolder(
          dir,
          isMissing(error)
            ? 'There is no such folder. CONTENT_DIR in .env names it.'
            : `This folder can't be read: ${error instanceof Error ? error.message : String(error)}.`,
        ),
      );
      return [];
    });
    for (const folder of folders) {
      const loaded = await loadFolder(folder);
      if (!loaded.ok) {
        broken.push({ folder, problems: loaded.problems });
        continue;
      }
      const { story, files, warnings } = loaded;
      const duplicate = stories.find((other) => other.story.id === story.story.id);
      if (duplicate === undefined) stories.push({ ...story, folder, files, warnings });
      else
        broken.push(
          brokenFolder(
            folder,
            `${duplicate.folder} is a story “${duplicate.story.id}” too. Rename one of the two folders.`,
          ),
        );
    }
  }
  return { stories, broken };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function foldersIn(dir: string): Promise<string[]> {
  if ((await fileKindOf(join(dir, STORY_FILE))) !== 'missing') return [dir];
  const entries = await readdir(dir, { withFileTypes: true });
  return entries
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !/^[._]/.test(entry.name))
    .map((entry) => join(dir, entry.name))
    .sort();
}

const brokenFolder = (folder: string, message: string): BrokenFolder => ({
  folder,
  problems: [{ file: '.', line: null, message, severity: 'error' }],
});

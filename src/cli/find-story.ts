// The story a command names: by a folder, a file, or its id among the content folders and the imports.

import { existsSync } from 'node:fs';
import { formatProblem } from '../bot/sync-story-folders.ts';
import type { Config } from '../config.ts';
import { importId, ownerOfImport } from '../ports/documents.ts';
import { loadFolder } from '../store/content/load-folder.ts';
import { loadStoryFolders } from '../store/content/load-story-folders.ts';
import type { FullStory } from '../story/story.ts';
import { UsageError } from './command.ts';
import { withLibrary } from './import.ts';
import { isFile } from './inspect-file.ts';
import { importStoryFile } from './story-of-file.ts';

/** @throws UsageError where there is none, or it can't be used */
export async function findStory(name: string | undefined, config: () => Config): Promise<FullStory> {
  if (name === undefined) throw new UsageError('STORY_OR_FILE is missing');
  if (existsSync(name)) return loadFromPath(name);
  const { stories } = await loadStoryFolders(config().contentDirs);
  const found = stories.find(({ story }) => story.id === name) ?? (await loadImported(name, config()));
  if (found !== null) return found;
  throw new UsageError(
    `There is no story ${name}. There are ${stories.map(({ story }) => story.id).join(', ') || 'none'}, and what was imported: see story list.`,
  );
}

async function loadFromPath(path: string): Promise<FullStory> {
  if (await isFile(path)) return importStoryFile(path);
  const loaded = await loadFolder(path);
  if (loaded.ok) return loaded.story;
  throw new UsageError(`${path} can't be used: ${loaded.problems.map(formatProblem).join('; ')}`);
}

/** A book that was imported, whoever owns it; null where there is none, or no database yet. */
async function loadImported(id: string, config: Config): Promise<FullStory | null> {
  if ('file' in config.database && !existsSync(config.database.file)) return null;
  return withLibrary(config, async ({ documents, library }) => {
    const keys = await documents.ids('import', '');
    const key = keys.find((each) => each === importId(ownerOfImport(each), id));
    const found = key === undefined ? undefined : await documents.get('import', key);
    if (found === undefined) return null;
    const story = await library.story(found.story, found.revision);
    const texts = await Promise.all(story.scenes.map(({ number }) => library.text(story, number)));
    return { story, texts };
  });
}

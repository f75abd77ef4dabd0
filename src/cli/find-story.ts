// The story a command names: by a folder, or by its id among the content folders.

import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { loadFolder } from '../store/content/load-folder.ts';
import { loadLibrary } from '../store/content/load-library.ts';
import type { FullStory } from '../story/story.ts';
import { problemLine } from '../take-in.ts';
import { UsageError } from './command.ts';

/** @throws UsageError where there is none, or it can't be used */
export async function findStory(name: string | undefined, config: () => Config): Promise<FullStory> {
  if (name === undefined) throw new UsageError('STORY_OR_FILE is missing');
  if (existsSync(name)) return fromPath(name);
  const { stories } = await loadLibrary(config().contentDirs);
  const found = stories.find(({ story }) => story.id === name);
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no story ${name}. There are ${stories.map(({ story }) => story.id).join(', ') || 'none'}.`,
  );
}

async function fromPath(path: string): Promise<FullStory> {
  const loaded = await loadFolder(path);
  if (loaded.ok) return loaded.story;
  throw new UsageError(`${path} can't be used: ${loaded.problems.map(problemLine).join('; ')}`);
}

// `cli preview STORY`: how a story's posts will look.

import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { loadFolder } from '../store/content/load-folder.ts';
import { loadStoryFolders } from '../store/content/load-story-folders.ts';
import { type CliCommand, UsageError } from './command.ts';

export const preview: CliCommand = {
  name: 'preview',
  usage: 'STORY [--out DIR]',
  description: 'how the posts of a story will look: an HTML file, and pictures where Chromium is installed',
  options: { out: { type: 'string' } },
  async run({ positionals, options }, config) {
    const source = await findFolder(positionals[0], config);
    const out = typeof options.out === 'string' ? options.out : `preview-${source.id}`;
    // The bot, the sandbox and the page's tools are loaded for this command alone.
    const { previewStory } = await import('../demo/preview/preview-story.ts');
    const made = await previewStory(source, out).catch((error: unknown) => {
      const isKnown = error instanceof Error && ['PreviewError', 'PageUnavailableError'].includes(error.name);
      throw isKnown ? new UsageError(`There is no preview: ${error.message}.`) : error;
    });
    const pictures = made.note ?? `${made.pictures.length} pictures beside it, of the first posts.`;
    return { json: made, text: `${made.posts} posts: ${made.html}\n${pictures}` };
  },
};

interface Found {
  readonly id: string;
  readonly folder: string;
  readonly title: string;
}

/** By its id among the content folders, or by the path of its folder. @throws UsageError */
async function findFolder(name: string | undefined, config: () => Config): Promise<Found> {
  if (name === undefined)
    throw new UsageError('STORY is missing: an id from story list, or a story’s folder');
  if (existsSync(name)) {
    const loaded = await loadFolder(name);
    if (!loaded.ok) throw new UsageError(`${name} can't be used: see story check ${name}`);
    const { id, title } = loaded.story.story;
    return { id, title, folder: name };
  }
  const { stories } = await loadStoryFolders(config().contentDirs);
  const found = stories.find(({ story }) => story.id === name);
  if (found) return { id: name, title: found.story.title, folder: found.folder };
  const ids = stories.map(({ story }) => story.id).join(', ') || 'none';
  throw new UsageError(`There is no story ${name}. There are ${ids}; a folder’s path will do too.`);
}

// Takes the story folders into the library, at a start and on `cli story reload`, and tells what came of it.

import { basename } from 'node:path';
import type { Library, StorySyncResult } from '../ports/library.ts';
import type { Log } from '../ports/log.ts';
import type { ContentProblem } from '../store/content/content-problem.ts';
import {
  type BrokenFolder,
  type LoadedStory,
  loadStoryFolders,
} from '../store/content/load-story-folders.ts';
import type { IncompatibleScene } from '../story/check-compatibility.ts';

export interface SyncResult {
  readonly loaded: readonly { readonly story: LoadedStory; readonly result: StorySyncResult }[];
  readonly broken: readonly BrokenFolder[];
}

/** Loads all folders in `dirs` and takes them in; a broken one keeps its last good revision. @throws StoreError */
export async function syncStoryFolders(library: Library, dirs: readonly string[]): Promise<SyncResult> {
  const { stories, broken } = await loadStoryFolders(dirs);
  const result = await library.sync(
    stories,
    broken.map(({ folder }) => basename(folder)),
  );
  return {
    loaded: stories.flatMap((story, index) => {
      const outcome = result[index];
      return outcome === undefined ? [] : [{ story, result: outcome }];
    }),
    broken,
  };
}

/** Logs what whoever runs the bot should know: what changed, and what is wrong. */
export function logSyncResult(log: Log, { loaded, broken }: SyncResult): void {
  for (const { folder, problems } of broken) {
    log.error(
      { folder, problems: problems.map(formatProblem) },
      'a story folder is broken; its last good revision stays',
    );
  }
  for (const { story, result } of loaded) {
    if (result.kind === 'same') continue;
    const context = { story: story.story.id, folder: story.folder };
    if (result.kind === 'refused') {
      const problems = result.problems.map((problem) => formatRefusal(story, problem));
      log.error(
        { ...context, problems },
        'a story changed where it is already posted; its last good revision stays',
      );
    } else if (result.kind === 'revised') {
      const { changed, added, readings } = result;
      log.info({ ...context, changed, added, readings }, 'a story has a new revision');
    } else {
      log.info({ ...context, scenes: result.story.scenes.length }, 'a story is new');
    }
  }
}

/** “scenes/03-fog.md:4: …” */
export function formatProblem({ file, line, message }: ContentProblem): string {
  return `${line === null ? file : `${file}:${line}`}: ${message}`;
}

/** Why a revision is refused, naming the file where there is one. */
export function formatRefusal(
  { files }: LoadedStory,
  { kind, slug, oldNumber, newNumber }: IncompatibleScene,
): string {
  const file = newNumber === null ? null : files[newNumber - 1];
  switch (kind) {
    case 'removed':
      return `Scene ${oldNumber} (${slug}) is posted and its file is gone. Put it back; its text may change.`;
    case 'inserted':
      return `${file} comes before scenes that are posted. Give it a number after them.`;
    case 'reordered':
      return `${file} was posted as scene ${oldNumber} and now stands as scene ${newNumber}. Give it its old place.`;
  }
}

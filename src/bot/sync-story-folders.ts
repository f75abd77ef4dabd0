// Takes the story folders into the library, at a start and on `cli story reload`, and tells what came of it.

import { basename } from 'node:path';
import type { Library, Taken } from '../ports/library.ts';
import type { Log } from '../ports/log.ts';
import { type BrokenFolder, type LoadedStory, loadLibrary } from '../store/content/load-library.ts';
import type { Problem } from '../store/content/problem.ts';
import type { AdoptionProblem } from '../story/adopt.ts';

export interface TakenIn {
  readonly loaded: readonly { readonly story: LoadedStory; readonly taken: Taken }[];
  readonly broken: readonly BrokenFolder[];
}

/** Loads all folders in `dirs` and takes them in; a broken one keeps its last good revision. @throws StoreError */
export async function takeInFolders(library: Library, dirs: readonly string[]): Promise<TakenIn> {
  const { stories, broken } = await loadLibrary(dirs);
  const taken = await library.takeIn(
    stories,
    broken.map(({ folder }) => basename(folder)),
  );
  return {
    loaded: stories.flatMap((story, index) => {
      const outcome = taken[index];
      return outcome === undefined ? [] : [{ story, taken: outcome }];
    }),
    broken,
  };
}

/** Logs what whoever runs the bot should know: what changed, and what is wrong. */
export function logTakenIn(log: Log, { loaded, broken }: TakenIn): void {
  for (const { folder, problems } of broken) {
    log.error(
      { folder, problems: problems.map(problemLine) },
      'a story folder is broken; its last good revision stays',
    );
  }
  for (const { story, taken } of loaded) {
    if (taken.kind === 'same') continue;
    const context = { story: story.story.id, folder: story.folder };
    if (taken.kind === 'refused') {
      const problems = taken.problems.map((problem) => refusalLine(story, problem));
      log.error(
        { ...context, problems },
        'a story changed where it is already posted; its last good revision stays',
      );
    } else if (taken.kind === 'revised') {
      const { changed, added, readings } = taken;
      log.info({ ...context, changed, added, readings }, 'a story has a new revision');
    } else {
      log.info({ ...context, scenes: taken.story.scenes.length }, 'a story is new');
    }
  }
}

/** “scenes/03-fog.md:4: …” */
export function problemLine({ file, line, message }: Problem): string {
  return `${line === null ? file : `${file}:${line}`}: ${message}`;
}

/** Why a revision is refused, naming the file where there is one. */
export function refusalLine({ files }: LoadedStory, { kind, slug, was, now }: AdoptionProblem): string {
  const file = now === null ? null : files[now - 1];
  switch (kind) {
    case 'removed':
      return `Scene ${was} (${slug}) is posted and its file is gone. Put it back; its text may change.`;
    case 'inserted':
      return `${file} comes before scenes that are posted. Give it a number after them.`;
    case 'reordered':
      return `${file} was posted as scene ${was} and now stands as scene ${now}. Give it its old place.`;
  }
}

// Loading a story from its folder: the story, or everything that is wrong with it.

import { basename, join, resolve } from 'node:path';
import { shortHash } from '../../ports/short-hash.ts';
import { buildStory, type DraftScene } from '../../story/build-story.ts';
import type { Chapter, FullStory } from '../../story/story.ts';
import { readCodexFile, unknownSceneMessage } from './codex-file.ts';
import { type ContentProblem, ContentProblems } from './content-problem.ts';
import { readSceneFiles, type SceneFile } from './scene-files.ts';
import { readStoryFile, STORY_FILE, type StoryFile } from './story-file.ts';
import { fileKindOf } from './text-file.ts';

export type LoadedFolder =
  | {
      readonly ok: true;
      readonly story: FullStory;
      /** Of scene n at index n - 1; relative to the folder, with slashes. */
      readonly files: readonly string[];
      readonly warnings: readonly ContentProblem[];
    }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };

/**
 * Reads `story.yaml`, `scenes/NN-slug.md` and, where there is one, `codex.yaml`. The folder's name is the
 * story's id. Never throws for what stands in the folder: each problem is reported, all of them at once.
 */
export async function loadFolder(folder: string): Promise<LoadedFolder> {
  const problems = new ContentProblems();
  const loaded = await load(resolve(folder), problems).catch((error: unknown) => {
    problems.error(
      '.',
      null,
      `This folder can't be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
    return null;
  });
  if (loaded === null || problems.hasErrors) return { ok: false, problems: problems.all };
  return { ok: true, ...loaded, warnings: problems.all };
}

async function load(folder: string, problems: ContentProblems) {
  const kind = await fileKindOf(folder);
  if (kind !== 'folder' && kind !== 'link') {
    problems.error('.', null, kind === 'missing' ? 'There is no such folder.' : 'This is not a folder.');
    return null;
  }
  const id = basename(folder);
  if (!/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    problems.error('.', null, `A story's folder is named by small letters, digits and hyphens, not “${id}”.`);
  }
  await rejectYmlExtension(folder, problems);
  if ((await fileKindOf(join(folder, STORY_FILE))) === 'missing') {
    problems.error(STORY_FILE, null, 'There is no story.yaml. Make it, with at least the line title: …');
    return null;
  }
  const head = await readStoryFile(folder, problems);
  const scenes = await readSceneFiles(folder, problems);
  const slugs = scenes.map(({ slug }) => slug);
  const codex = await readCodexFile(folder, slugs, problems);
  if (head === null) return null;
  const chapters = chaptersOf(head, scenes, problems);
  const drafts = scenes.map(
    ({ slug, title, recap, questions, text }): DraftScene => ({ slug, title, recap, questions, text }),
  );
  const { rating, status, questions, ...credits } = head.value;
  const defaults = { rating: rating ?? 'everyone', status: status ?? 'complete' };
  // Left out where there are none: the revision of a story without them is what it was.
  const asked = questions.length > 0 ? { questions } : {};
  const draft = { id, ...credits, ...defaults, ...asked, chapters, scenes: drafts, codex };
  return { story: buildStory(draft, shortHash), files: scenes.map(({ file }) => file) };
}

/** A file that would silently not be read. */
async function rejectYmlExtension(folder: string, problems: ContentProblems): Promise<void> {
  for (const name of ['story', 'codex']) {
    const other = `${name}.yml`;
    const found = (await fileKindOf(join(folder, other))) !== 'missing';
    if (found) problems.error(other, null, `This file is not read. Name it ${name}.yaml.`);
  }
}

/** From story.yaml or from the scenes' front matter. Scenes before the first chapter make one without a title. */
function chaptersOf(head: StoryFile, scenes: readonly SceneFile[], problems: ContentProblems): Chapter[] {
  const listed = listedChapters(head, scenes, problems);
  const begun = scenes.flatMap(({ chapter }, index) =>
    chapter === null ? [] : [{ title: chapter.title, firstScene: index + 1 }],
  );
  if (head.value.chapters.length > 0) {
    for (const { file, chapter } of scenes) {
      if (chapter === null) continue;
      problems.error(
        file,
        chapter.line,
        'story.yaml lists the chapters already. Say where they begin there or here, not in both.',
      );
    }
  }
  const chapters = listed.length > 0 ? listed : begun;
  return chapters[0]?.firstScene === 1 ? chapters : [{ title: null, firstScene: 1 }, ...chapters];
}

function listedChapters(head: StoryFile, scenes: readonly SceneFile[], problems: ContentProblems): Chapter[] {
  const slugs = scenes.map(({ slug }) => slug);
  const chapters: Chapter[] = [];
  for (const [index, { title, from }] of head.value.chapters.entries()) {
    const firstScene = slugs.indexOf(from) + 1;
    const line = head.lineOf('chapters', index, 'from');
    if (firstScene === 0) problems.error(STORY_FILE, line, unknownSceneMessage(from, slugs));
    else if (firstScene <= (chapters.at(-1)?.firstScene ?? 0)) {
      problems.error(
        STORY_FILE,
        line,
        `Scene “${from}” stands before or at the beginning of the chapter above. List chapters in order.`,
      );
    } else chapters.push({ title, firstScene });
  }
  return chapters;
}

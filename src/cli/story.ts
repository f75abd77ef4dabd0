// `cli story …`: what the bot makes of a story folder, and taking changes in.

import { existsSync } from 'node:fs';
import { formatProblem, formatRefusal, syncStoryFolders } from '../bot/sync-story-folders.ts';
import { buildCodex } from '../codex/build-codex.ts';
import type { Config } from '../config.ts';
import { extractSalientSentences } from '../library/salient-sentences.ts';
import { GLOBAL_OWNER, ownerOfImport as ownerOf } from '../ports/documents.ts';
import type { ContentProblem } from '../store/content/content-problem.ts';
import { type LoadedStory, loadStoryFolders } from '../store/content/load-story-folders.ts';
import { type ChapterRecap, lacksRecaps, recapChapters, type SceneTexts } from '../story/chapter-recap.ts';
import { RECAP_LENGTHS, type RecapLength, recap } from '../story/recap.ts';
import { type VisibleStory, visibleStory } from '../story/visible-story.ts';
import { type CliCommand, UsageError } from './command.ts';
import { findStory } from './find-story.ts';
import { gateOf } from './gate.ts';
import { withLibrary } from './import.ts';
import { inspect } from './inspect.ts';
import { lookup } from './lookup.ts';

const list: CliCommand = {
  name: 'story list',
  usage: '',
  description: 'the stories in the content folders, and those that were imported',
  options: {},
  async run(_given, config) {
    const { stories, broken } = await loadStoryFolders(config().contentDirs);
    const rows = stories.map(({ story, folder }) => ({
      id: story.id,
      title: story.title,
      author: story.author,
      retold: story.retold !== null,
      scenes: story.scenes.length,
      status: story.status,
      rating: story.rating,
      folder,
    }));
    const lines = rows.map(
      ({ id, title, author, retold, scenes }) =>
        `${id}: ${title}${creditOf(author, retold)}, ${scenes} scenes`,
    );
    const bad = broken.map(({ folder }) => `${folder}: broken; see story check`);
    const imports = await listImports(config());
    const importLines = imports.map(
      ({ id, title, author, scenes, server }) =>
        `${id}: ${title}${author ? ` by ${author}` : ''}, ${scenes} scenes, imported for ${server ?? 'every server'}`,
    );
    return {
      json: { stories: rows, imports, broken: broken.map(({ folder }) => folder) },
      text: [...lines, ...importLines, ...bad].join('\n'),
    };
  },
};

/** What was imported, by server; nothing where there is no database yet, which a list does not make. */
async function listImports(config: Config) {
  if ('file' in config.database && !existsSync(config.database.file)) return [];
  return withLibrary(config, async ({ documents }) => {
    const ids = await documents.ids('import', '');
    const found = await Promise.all(
      ids.map(async (id) => ({ owner: ownerOf(id), imported: await documents.get('import', id) })),
    );
    return found.flatMap(({ owner, imported }) => {
      if (imported === undefined) return [];
      const { story: id, title, author, scenes, rating, format, fileName } = imported;
      const server = owner === GLOBAL_OWNER ? null : owner;
      return [{ id, title, author, scenes, rating, format, fileName, server }];
    });
  });
}

const check: CliCommand = {
  name: 'story check',
  usage: '[FOLDER…]',
  description: 'check story folders for problems, and for what reload would refuse; default: all folders',
  options: {},
  async run({ positionals }, config) {
    const { stories, broken } = await loadStoryFolders(
      positionals.length > 0 ? positionals : config().contentDirs,
    );
    const refusals = await findRefusals(stories, config());
    const good = stories.map(({ story, folder, warnings }) => ({
      ...{ id: story.id, folder },
      problems: [...warnings, ...(refusals.get(folder) ?? [])],
    }));
    const bad = broken.map(({ folder, problems }) => ({ id: null, folder, problems }));
    const reports = [...good, ...bad];
    const text = reports.map(({ id, folder, problems }) => {
      const found = problems.map((problem) => `  ${problem.severity}: ${formatProblem(problem)}`);
      const state = id === null ? 'broken' : refusals.has(folder) ? 'can’t be reloaded' : 'OK';
      return [`${folder}: ${state}`, ...found].join('\n');
    });
    return { json: reports, text: text.join('\n'), exit: bad.length > 0 || refusals.size > 0 ? 2 : 0 };
  },
};

/** What `story reload` would refuse, by folder: what is posted keeps its place. Nothing where there is no database yet. */
async function findRefusals(
  stories: readonly LoadedStory[],
  config: Config,
): Promise<ReadonlyMap<string, readonly ContentProblem[]>> {
  const found = new Map<string, readonly ContentProblem[]>();
  if ('file' in config.database && !existsSync(config.database.file)) return found;
  await withLibrary(config, async ({ library }) => {
    for (const story of stories) {
      const refused = await library.refusal(story);
      const problems = refused.map((problem): ContentProblem => {
        const message = `story reload would refuse this: ${formatRefusal(story, problem)}`;
        return { file: '.', line: null, message, severity: 'error' };
      });
      if (problems.length > 0) found.set(story.folder, problems);
    }
  });
  return found;
}

const reload: CliCommand = {
  name: 'story reload',
  usage: '',
  description: 'reloads changed story folders while the bot runs',
  options: {},
  async run(_given, config) {
    const { contentDirs } = config();
    return withLibrary(config(), async ({ library }) => {
      const { loaded, broken } = await syncStoryFolders(library, contentDirs);
      const lines = loaded.flatMap(({ story, result }) => {
        if (result.kind !== 'refused') return [`${story.story.id}: ${RESULT_LABELS[result.kind]}`];
        const why = result.problems.map((problem) => `  ${formatRefusal(story, problem)}`);
        return [`${story.story.id}: not taken in; its last good revision stays`, ...why];
      });
      const bad = broken.flatMap(({ folder, problems }) => [
        `${folder}: broken`,
        ...problems.map((problem) => `  ${formatProblem(problem)}`),
      ]);
      const refused = broken.length > 0 || loaded.some(({ result }) => result.kind === 'refused');
      const json = {
        stories: loaded.map(({ story, result }) => ({ id: story.story.id, ...result, story: undefined })),
        broken,
      };
      return { json, text: [...lines, ...bad].join('\n'), exit: refused ? 2 : 0 };
    });
  },
};

const RESULT_LABELS = { new: 'new', same: 'unchanged', revised: 'changed, and taken in' } as const;

const recapCommand: CliCommand = {
  name: 'story recap',
  usage: 'STORY_OR_FILE --at N[.P] | --at-chapter N [--length short|medium|long]',
  description: 'the story so far, up to scene N, page P of it, or the end of chapter N, as /recap tells it',
  options: { at: { type: 'string' }, 'at-chapter': { type: 'string' }, length: { type: 'string' } },
  async run(given, config) {
    const full = await findStory(given.positionals[0], config);
    const { story, texts } = full;
    const { gate, extent, partial } = gateOf(
      full,
      { scene: given.options.at, chapter: given.options['at-chapter'] },
      '--at',
    );
    const { length: wanted = 'long' } = given.options;
    const length = RECAP_LENGTHS.find((each) => each === wanted);
    if (length === undefined) throw new UsageError(`--length must be one of ${RECAP_LENGTHS.join(', ')}`);
    const codex = buildCodex(texts, story.language);
    const visible = visibleStory(story, extent.scenes, codex, partial);
    if (lacksRecaps(visible)) {
      const textOf = async (scene: number) => texts[scene - 1] ?? '';
      const chapters = await allChapters(visible, textOf, length);
      const sentences = chapters.flatMap(({ opens, scenes, ends }) =>
        [opens, ...scenes, ends].filter((line) => line !== null),
      );
      return { json: { gate, sentences, chapters }, text: chapters.map(chapterLines).join('\n') };
    }
    const sentences = recap(visible, extractSalientSentences(story, texts).scenes, length);
    return {
      json: { gate, sentences },
      text: sentences.map(({ scene, text }) => `${scene}. ${text}`).join('\n'),
    };
  },
};

/** Of a recap in pages, all of them. */
async function allChapters(
  visible: VisibleStory,
  textOf: SceneTexts,
  length: RecapLength,
): Promise<ChapterRecap[]> {
  const { chapters, pages } = await recapChapters(visible, textOf, length, 1, 1);
  const all = [...chapters];
  for (let page = 2; page <= pages; page++)
    all.push(...(await recapChapters(visible, textOf, length, 1, page)).chapters);
  return all;
}

function chapterLines(chapter: ChapterRecap): string {
  const { number, title, first, last, people, places, date, opens, scenes, ends } = chapter;
  const about = [...people, ...places, ...(date === null ? [] : [date])].join(', ');
  return [
    `${number}. ${title ?? 'Untitled'} (scenes ${first} to ${last})${about === '' ? '' : `: ${about}`}`,
    ...[opens, ...scenes, ends].flatMap((line) => (line === null ? [] : [`   ${line.scene}. ${line.text}`])),
  ].join('\n');
}

export const storyCommands: readonly CliCommand[] = [list, check, reload, inspect, lookup, recapCommand];

/** Who wrote it, or after whom somebody retold it. */
function creditOf(author: string | null, retold: boolean): string {
  return author === null ? '' : `${retold ? ' after' : ' by'} ${author}`;
}

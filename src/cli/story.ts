// `cli story …`: what the bot makes of a story folder, and taking changes in.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createLibrary } from '../app/library.ts';
import type { Config } from '../config.ts';
import { loadFolder } from '../store/content/load-folder.ts';
import { type LoadedStory, loadLibrary } from '../store/content/load-library.ts';
import { openDocuments } from '../store/documents/open-documents.ts';
import { lookUp } from '../story/codex.ts';
import { recap } from '../story/recap.ts';
import { visibleStory } from '../story/visible-story.ts';
import { problemLine, refusalLine, takeInFolders } from '../take-in.ts';
import { type CliCommand, needed, UsageError, wholeNumber } from './command.ts';
import { inspectFile, isFile } from './inspect-file.ts';

const list: CliCommand = {
  words: 'story list',
  usage: '',
  does: 'the stories in the content folders',
  options: {},
  async run(_given, config) {
    const { stories, broken } = await loadLibrary(config().contentDirs);
    const rows = stories.map(({ story, folder }) => ({
      id: story.id,
      title: story.title,
      author: story.author,
      scenes: story.scenes.length,
      status: story.status,
      rating: story.rating,
      folder,
    }));
    const lines = rows.map(
      ({ id, title, author, scenes }) => `${id}: ${title}${author ? ` by ${author}` : ''}, ${scenes} scenes`,
    );
    const bad = broken.map(({ folder }) => `${folder}: broken; see story check`);
    return {
      json: { stories: rows, broken: broken.map(({ folder }) => folder) },
      text: [...lines, ...bad].join('\n'),
    };
  },
};

const check: CliCommand = {
  words: 'story check',
  usage: '[FOLDER…]',
  does: 'all that is wrong in story folders, with file and line; all of them where none is named',
  options: {},
  async run({ rest }, config) {
    const { stories, broken } = await loadLibrary(rest.length > 0 ? rest : config().contentDirs);
    const good = stories.map(({ story, folder, warnings }) => ({ id: story.id, folder, problems: warnings }));
    const bad = broken.map(({ folder, problems }) => ({ id: null, folder, problems }));
    const reports = [...good, ...bad];
    const text = reports.map(({ id, folder, problems }) => {
      const found = problems.map((problem) => `  ${problem.severity}: ${problemLine(problem)}`);
      return [`${folder}: ${id === null ? 'can’t be used' : 'in order'}`, ...found].join('\n');
    });
    return { json: reports, text: text.join('\n'), exit: bad.length > 0 ? 2 : 0 };
  },
};

const reload: CliCommand = {
  words: 'story reload',
  usage: '',
  does: 'takes changed story folders in, while the bot runs and readings go on',
  options: {},
  async run(_given, config) {
    const { dataDir, contentDirs } = config();
    const documents = await openDocuments({ file: join(dataDir, 'cliffhanger.sqlite') });
    try {
      const library = createLibrary({ documents, clock: { now: () => Date.now() } });
      const { loaded, broken } = await takeInFolders(library, contentDirs);
      const lines = loaded.flatMap(({ story, taken }) => {
        if (taken.kind !== 'refused') return [`${story.story.id}: ${WORDS[taken.kind]}`];
        const why = taken.problems.map((problem) => `  ${refusalLine(story, problem)}`);
        return [`${story.story.id}: not taken in; its last good revision stays`, ...why];
      });
      const bad = broken.flatMap(({ folder, problems }) => [
        `${folder}: can’t be used`,
        ...problems.map((problem) => `  ${problemLine(problem)}`),
      ]);
      const refused = broken.length > 0 || loaded.some(({ taken }) => taken.kind === 'refused');
      const json = {
        stories: loaded.map(({ story, taken }) => ({ id: story.story.id, ...taken, story: undefined })),
        broken,
      };
      return { json, text: [...lines, ...bad].join('\n'), exit: refused ? 2 : 0 };
    } finally {
      await documents.close();
    }
  },
};

const WORDS = { new: 'new', same: 'unchanged', revised: 'changed, and taken in' } as const;

const inspect: CliCommand = {
  words: 'story inspect',
  usage: 'STORY_OR_FILE',
  does: 'what the bot makes of a story, a folder or a file to import: its scenes, chapters and codex',
  options: {},
  async run(given, config) {
    const [name] = given.rest;
    if (name !== undefined && (await isFile(name))) return inspectFile(name, process.stderr);
    const { story, texts } = await findStory(name, config);
    const scenes = story.scenes.map(({ number, slug, title, words }) => ({
      number,
      slug,
      chapter: story.chapters.findLastIndex(({ firstScene }) => firstScene <= number) + 1,
      title,
      words,
      text: texts[number - 1] ?? '',
    }));
    const chapters = story.chapters.map(({ title, firstScene }, index) => ({
      number: index + 1,
      title,
      firstScene,
    }));
    const codex = story.codex.map(({ kind, names, facts }) => ({
      name: names[0]?.text ?? '',
      kind,
      aliases: names.map(({ text, scene }) => ({ name: text, scene })),
      firstScene: Math.min(...names.map(({ scene }) => scene), ...facts.map(({ scene }) => scene)),
    }));
    const { title, author, language } = story;
    const lines = scenes.map(
      (scene) => `${scene.number}. ${scene.title ?? scene.slug} (${scene.words} words)`,
    );
    const text = [`${title}${author ? ` by ${author}` : ''}: ${codex.length} codex entries`, ...lines].join(
      '\n',
    );
    return { json: { title, author, language, format: 'folder', chapters, scenes, codex }, text };
  },
};

const lookup: CliCommand = {
  words: 'story lookup',
  usage: 'STORY_OR_FOLDER QUERY --at N',
  does: 'what /lookup answers up to scene N',
  options: { at: { type: 'string' } },
  async run(given, config) {
    const [name, ...words] = given.rest;
    const { story } = await findStory(name, config);
    if (words.length === 0) throw new UsageError('QUERY is missing');
    needed(given, 'at');
    const gate = wholeNumber(given, 'at', { least: 0, most: story.scenes.length, otherwise: 0 });
    const found = lookUp(visibleStory(story, gate), words.join(' '));
    const entry = found.kind === 'card' ? found.entry : null;
    const suggestions = found.kind === 'nothing' ? found.suggestions : [];
    const text =
      entry === null
        ? [`Nothing up to scene ${gate}.`, ...suggestions].join('\n')
        : [
            `${entry.heading} (${entry.kind}), first in scene ${entry.firstScene}`,
            ...entry.facts.map((fact) => fact.text),
          ].join('\n');
    return { json: { gate, entry, suggestions }, text };
  },
};

const recapCommand: CliCommand = {
  words: 'story recap',
  usage: 'STORY_OR_FOLDER --at N',
  does: 'the story so far, up to scene N, from its recaps',
  options: { at: { type: 'string' } },
  async run(given, config) {
    const { story } = await findStory(given.rest[0], config);
    needed(given, 'at');
    const gate = wholeNumber(given, 'at', { least: 0, most: story.scenes.length, otherwise: 0 });
    const sentences = recap(visibleStory(story, gate));
    return {
      json: { gate, sentences },
      text: sentences.map(({ scene, text }) => `${scene}. ${text}`).join('\n'),
    };
  },
};

export const storyCommands: readonly CliCommand[] = [list, check, reload, inspect, lookup, recapCommand];

/** A story by its folder, or by its id among the content folders. @throws UsageError */
async function findStory(
  name: string | undefined,
  config: () => Config,
): Promise<Pick<LoadedStory, 'story' | 'texts'>> {
  if (name === undefined) throw new UsageError('STORY_OR_FOLDER is missing');
  if (existsSync(name)) {
    const loaded = await loadFolder(name);
    if (loaded.ok) return loaded.story;
    throw new UsageError(`${name} can't be used: ${loaded.problems.map(problemLine).join('; ')}`);
  }
  const { stories } = await loadLibrary(config().contentDirs);
  const found = stories.find(({ story }) => story.id === name);
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no story ${name}. There are ${stories.map(({ story }) => story.id).join(', ') || 'none'}.`,
  );
}

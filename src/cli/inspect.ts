// `cli story inspect …`: what the bot makes of a story folder, an imported story, or a file that could be imported.

import { buildCodex } from '../codex/build-codex.ts';
import { cutReaderPages } from '../story/reader-pages.ts';
import type { FullStory } from '../story/story.ts';
import { codexLines, codexRows } from './codex-rows.ts';
import type { CliCommand, CommandOutput } from './command.ts';
import { findStory } from './find-story.ts';
import { inspectFile, isFile } from './inspect-file.ts';
import { plural } from './plural.ts';

export const inspect: CliCommand = {
  name: 'story inspect',
  usage: 'STORY_OR_FILE [--explain]',
  description:
    'what the bot makes of a story, a folder or a file to import: its chapters, scenes and codex, and what of a file is left out; --explain says why, block by block',
  options: { explain: { type: 'boolean' } },
  async run({ positionals, options }, config, { err }) {
    const [name] = positionals;
    const explain = options.explain === true;
    if (name !== undefined && (await isFile(name))) return inspectFile(name, { explain }, err);
    return outputOf(await findStory(name, config), explain);
  },
};

function outputOf(full: FullStory, explain: boolean): CommandOutput {
  const { story, texts } = full;
  const { title, author, language } = story;
  const scenes = story.scenes.map(({ number, slug, title, words }) => ({
    number,
    slug,
    chapter: story.chapters.findLastIndex(({ firstScene }) => firstScene <= number) + 1,
    title,
    words,
    text: texts[number - 1] ?? '',
    pages: cutReaderPages(texts[number - 1] ?? '').map(({ end }) => end),
  }));
  const chapters = story.chapters.map(({ title, firstScene }, index) => ({
    number: index + 1,
    title,
    firstScene,
  }));
  const codex = codexRows(full, buildCodex(texts, language));
  const text = [
    `${title}${author ? ` by ${author}` : ''}: ${plural(scenes.length, 'scene')}, ${plural(codex.length, 'codex entry', 'codex entries')}`,
    ...scenes.map(
      ({ number, title: name, slug, words }) => `${number}. ${name ?? slug} (${plural(words, 'word')})`,
    ),
    '',
    ...codexLines(codex),
    ...(explain ? ['', 'Nothing was left out: that happens only when a file is imported.'] : []),
  ].join('\n');
  // A story that was taken in holds nothing that was left out of it.
  const excluded = explain ? { excluded: [] } : {};
  return { json: { title, author, language, format: 'folder', chapters, scenes, ...excluded, codex }, text };
}

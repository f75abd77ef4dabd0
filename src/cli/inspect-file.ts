// `cli story inspect FILE`: what an import makes of a file.

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ImportError } from '../import/import-error.ts';
import type { ExcludedPart, ImportedStory } from '../import/imported.ts';
import { MAX_FILE_BYTES } from '../import/read-book.ts';
import { createImporter } from '../import-worker/pool.ts';
import { countWords } from '../story/words.ts';
import type { CommandOutput } from './command.ts';
import { createImportProgressBar, type ProgressStream } from './import-progress-bar.ts';

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** @throws ImportError for a file that can't be imported */
export async function inspectFile(path: string, progress: ProgressStream): Promise<CommandOutput> {
  const { size } = await stat(path);
  // Read no more of it than says that it is too large.
  if (size > MAX_FILE_BYTES)
    throw new ImportError(`${basename(path)} is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB.`);
  const bytes = await readFile(path);
  const importer = createImporter();
  const bar = createImportProgressBar(progress);
  try {
    return outputOf(await importer.import(bytes, basename(path), { sceneWords: null }, bar.show));
  } finally {
    bar.end();
    await importer.close();
  }
}

function outputOf(story: ImportedStory): CommandOutput {
  const { title, author, language, format, source, license, summary, doubts, warnings } = story;
  const chapterAt = (number: number) =>
    story.chapters.findLastIndex(({ firstScene }) => firstScene <= number);
  const chapters = story.chapters.map((chapter, index) => ({ number: index + 1, ...chapter }));
  const scenes = story.scenes.map((scene, index) => ({
    number: index + 1,
    slug: scene.slug,
    chapter: chapterAt(index + 1) + 1,
    title: scene.title,
    words: countWords(scene.text),
    text: scene.text,
  }));
  const left = (...kinds: ExcludedPart['what'][]) =>
    story.excluded.filter(({ what }) => kinds.includes(what));
  const json = {
    ...{ title, author, language, format, source, license, summary, chapters, scenes },
    frontMatter: left('front', 'contents', 'license', 'transcriber'),
    notes: left('notes'),
    backMatter: left('back'),
    codex: [],
    doubts,
    warnings,
  };
  const lines = scenes.map(({ number, chapter, title: name, slug, words }) => {
    const opens = chapters[chapter - 1]?.firstScene === number;
    const heading = opens ? `\n${chapters[chapter - 1]?.title ?? `Chapter ${chapter}`}\n` : '';
    return `${heading}  ${number}. ${name ?? slug} (${words} words)`;
  });
  const total = scenes.reduce((sum, { words }) => sum + words, 0);
  const kept = story.excluded.map(
    ({ what, title: name, text }) => `  ${what}${name ? `, “${name}”` : ''}: ${countWords(text)} words`,
  );
  const text = [
    `${title}${author ? ` by ${author}` : ''}: ${chapters.length} chapters, ${scenes.length} scenes, ${total} words`,
    ...lines,
    ...(kept.length > 0 ? ['', 'Left out of the scenes:', ...kept] : []),
    ...warnings.map((warning) => `\n${warning}`),
  ].join('\n');
  return { json, text };
}

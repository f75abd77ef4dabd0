// `cli story inspect FILE`: what an import makes of a file.

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ImportError } from '../import/import-error.ts';
import type { ExcludedPart } from '../import/imported.ts';
import { MAX_FILE_BYTES } from '../import/max-file-bytes.ts';
import { createImporter } from '../import-worker/pool.ts';
import type { AnalysedBook } from '../ports/importer.ts';
import { cutReaderPages } from '../story/reader-pages.ts';
import { countWords } from '../story/words.ts';
import { codexLines, codexRows } from './codex-rows.ts';
import type { CommandOutput } from './command.ts';
import { excludedLines, excludedRows } from './excluded-rows.ts';
import { createImportProgressBar, type ProgressStream } from './import-progress-bar.ts';
import { warningsInWords } from './import-words.ts';
import { plural } from './plural.ts';
import { storyOfFile } from './story-of-file.ts';

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

export interface InspectOptions {
  /** Whether each block that was left out is listed, with why. */
  readonly explain: boolean;
}

/** @throws ImportError for a file that can't be imported */
export async function inspectFile(
  path: string,
  options: InspectOptions,
  progress: ProgressStream,
): Promise<CommandOutput> {
  const { size } = await stat(path);
  // Read no more of it than says that it is too large.
  if (size > MAX_FILE_BYTES)
    throw new ImportError({ kind: 'too-large', megabytes: MAX_FILE_BYTES / 1024 / 1024 });
  const bytes = await readFile(path);
  const importer = createImporter();
  const bar = createImportProgressBar(progress);
  try {
    const book = await importer.importAndAnalyse(bytes, basename(path), { sceneWords: null }, null, bar.show);
    return outputOf(book, options);
  } finally {
    bar.end();
    await importer.close();
  }
}

function outputOf({ imported: book, analysis }: AnalysedBook, { explain }: InspectOptions): CommandOutput {
  const { title, author, language, format, source, license, summary, doubts, warnings } = book;
  const chapters = book.chapters.map((chapter, index) => ({ number: index + 1, ...chapter }));
  const scenes = scenesOf(book);
  const parts = (...kinds: ExcludedPart['what'][]) =>
    book.excluded.filter(({ what }) => kinds.includes(what));
  const codex = codexRows(storyOfFile(book), analysis.codex);
  const excluded = excludedRows(book.excludedBlocks);
  const json = {
    ...{ title, author, language, format, source, license, summary, chapters, scenes },
    frontMatter: parts('front', 'contents', 'license', 'transcriber'),
    notes: parts('notes'),
    backMatter: parts('back'),
    ...(explain ? { excluded } : {}),
    codex,
    doubts,
    warnings: warningsInWords(warnings),
  };
  const sceneLines = scenes.map(({ number, chapter, title: name, slug, words }) => {
    const opens = chapters[chapter - 1]?.firstScene === number;
    const heading = opens ? `\n${chapters[chapter - 1]?.title ?? `Chapter ${chapter}`}\n` : '';
    return `${heading}  ${number}. ${name ?? slug} (${plural(words, 'word')})`;
  });
  const total = scenes.reduce((sum, { words }) => sum + words, 0);
  const sizes = [
    plural(chapters.length, 'chapter'),
    plural(scenes.length, 'scene'),
    plural(total, 'word'),
    plural(codex.length, 'codex entry', 'codex entries'),
  ];
  const text = [
    `${title}${author ? ` by ${author}` : ''}: ${sizes.join(', ')}`,
    ...sceneLines,
    '',
    ...codexLines(codex),
    ...partLines(book.excluded),
    ...(explain ? ['', ...excludedLines(excluded)] : []),
    ...json.warnings.map((warning) => `\n${warning}`),
  ].join('\n');
  return { json, text };
}

function scenesOf({ scenes, chapters }: AnalysedBook['imported']) {
  return scenes.map((scene, index) => ({
    number: index + 1,
    slug: scene.slug,
    chapter: chapters.findLastIndex(({ firstScene }) => firstScene <= index + 1) + 1,
    title: scene.title,
    words: countWords(scene.text),
    text: scene.text,
    pages: cutReaderPages(scene.text).map(({ end }) => end),
  }));
}

function partLines(parts: readonly ExcludedPart[]): string[] {
  if (parts.length === 0) return [];
  const lines = parts.map(
    ({ what, title, text }) => `  ${what}${title ? `, “${title}”` : ''}: ${plural(countWords(text), 'word')}`,
  );
  return ['', 'Left out of the scenes:', ...lines];
}

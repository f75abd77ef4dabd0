// `cli story import` and `cli story remove`: whoever runs the bot brings books, while it runs or not.

import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Config } from '../config.ts';
import { MAX_FILE_BYTES } from '../import/max-file-bytes.ts';
import { createImporter } from '../import-worker/pool.ts';
import { addBook, type ImportResult } from '../library/add-book.ts';
import { createLibrary } from '../library/library.ts';
import { removeImport } from '../library/remove-import.ts';
import type { Clock } from '../ports/clock.ts';
import { type Documents, GLOBAL_OWNER, importId } from '../ports/documents.ts';
import type { Library } from '../ports/library.ts';
import type { Import } from '../ports/stored-imports.ts';
import { openDocuments } from '../store/documents/open-documents.ts';
import type { IncompatibleScene } from '../story/check-compatibility.ts';
import { RATINGS, type Rating, type Story, wordsInScenes } from '../story/story.ts';
import { type CliCommand, integerOption, type ParsedArguments, UsageError } from './command.ts';
import { createImportProgressBar } from './import-progress-bar.ts';
import { warningsInWords } from './import-words.ts';

/** Words of a scene where nothing marks its end. */
const SCENE_WORDS_RANGE = { min: 200, max: 3000, fallback: 0 };

const importCommand: CliCommand = {
  name: 'story import',
  usage:
    'FILE [--title T] [--author A] [--language en] [--rating teen] [--server ID] [--replaces STORY] [--scene-words N]',
  description: 'makes a story of a book and stores it, for one server or all; the bot may run meanwhile',
  options: {
    title: { type: 'string' },
    author: { type: 'string' },
    language: { type: 'string' },
    rating: { type: 'string' },
    server: { type: 'string' },
    replaces: { type: 'string' },
    'scene-words': { type: 'string' },
  },
  async run(given, config, { err }) {
    const [file, ...others] = given.positionals;
    if (file === undefined || others.length > 0) throw new UsageError('Name one FILE');
    const owner = ownerOf(given);
    const words = integerOption(given, 'scene-words', SCENE_WORDS_RANGE);
    const bytes = await bytesOf(file);
    return withLibrary(config(), async ({ documents, library, clock }) => {
      const replaces = await findImport(documents, owner, textOption(given, 'replaces'));
      const importer = createImporter();
      const bar = createImportProgressBar(err);
      const result = await addBook(
        { documents, library, clock, importer },
        bytes,
        {
          owner,
          fileName: basename(file),
          settings: {
            title: textOption(given, 'title'),
            author: textOption(given, 'author'),
            language: languageOf(given),
            rating: ratingOf(given, replaces?.rating ?? 'everyone'),
          },
          options: { sceneWords: words === 0 ? null : words },
          rights: null,
          addedBy: null,
          replaces,
          request: randomUUID(),
          quota: null,
        },
        bar.show,
      ).finally(() => {
        bar.end();
        return importer.close();
      });
      if (result.kind === 'refused' || result.kind === 'stale')
        throw new UsageError(formatRefusal(result, replaces));
      const story = await library.story(result.added.story, result.added.revision);
      return { json: asJson(result, owner, story), text: asText(result, owner, story) };
    });
  },
};

const removeCommand: CliCommand = {
  name: 'story remove',
  usage: 'STORY [--server ID]',
  description: 'takes an imported story out, with all that is stored of it; not while it is being read',
  options: { server: { type: 'string' } },
  async run(given, config) {
    const owner = ownerOf(given);
    return withLibrary(config(), async ({ documents }) => {
      const story = await findImport(documents, owner, given.positionals[0] ?? null);
      if (story === null) throw new UsageError('STORY is missing');
      const removed = await removeImport({ documents }, owner, story);
      if (removed.kind === 'being-read')
        throw new UsageError(`${story.title} is being read in ${removed.readings.length} channel(s)`);
      return { json: { removed: story.story }, text: `${story.story}: removed` };
    });
  },
};

export const importCommands: readonly CliCommand[] = [importCommand, removeCommand];

interface OpenLibrary {
  readonly documents: Documents;
  readonly library: Library;
  readonly clock: Clock;
}

/** The library in the database; it is closed afterwards. */
export async function withLibrary<T>(config: Config, use: (opened: OpenLibrary) => Promise<T>): Promise<T> {
  const documents = await openDocuments(config.database);
  const clock = { now: () => Date.now() };
  try {
    return await use({ documents, library: createLibrary({ documents, clock }), clock });
  } finally {
    await documents.close();
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new UsageError(`There is no file ${file}`);
  if (!found.isFile()) throw new UsageError(`${file} is not a file`);
  if (found.size > MAX_FILE_BYTES)
    throw new UsageError(`${file} is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB`);
  return readFile(file);
}

function textOption({ options }: ParsedArguments, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function ownerOf(given: ParsedArguments): string {
  const server = textOption(given, 'server');
  if (server === null) return GLOBAL_OWNER;
  if (/^\d{17,20}$/.test(server)) return server;
  throw new UsageError('--server must be a server id: 17 to 20 digits');
}

function ratingOf(given: ParsedArguments, fallback: Rating): Rating {
  const wanted = textOption(given, 'rating');
  if (wanted === null) return fallback;
  const rating = RATINGS.find((each) => each === wanted);
  if (rating === undefined) throw new UsageError(`--rating must be one of ${RATINGS.join(', ')}`);
  return rating;
}

function languageOf(given: ParsedArguments): string | null {
  const tag = textOption(given, 'language');
  if (tag === null) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    throw new UsageError(`--language must be a language tag such as en, fr or pt-BR, not “${tag}”`);
  }
}

async function findImport(documents: Documents, owner: string, id: string | null): Promise<Import | null> {
  if (id === null) return null;
  const found = await documents.get('import', importId(owner, id));
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no imported story ${id}${owner === GLOBAL_OWNER ? '' : ` of server ${owner}`}`,
  );
}

/** One line, naming the scenes. */
function formatRefusal(
  result: Extract<ImportResult, { kind: 'refused' | 'stale' }>,
  replaced: Import | null,
): string {
  if (result.kind === 'stale') return `${replaced?.story} was changed meanwhile; try again`;
  const words = {
    removed: ({ oldNumber, slug }: IncompatibleScene) => `scene ${oldNumber} (${slug}) is gone`,
    inserted: ({ newNumber, slug }: IncompatibleScene) =>
      `scene ${newNumber} (${slug}) stands before scenes that are out`,
    reordered: ({ oldNumber, newNumber, slug }: IncompatibleScene) =>
      `scene ${oldNumber} (${slug}) has become scene ${newNumber}`,
  };
  const all = result.problems.map((problem) => words[problem.kind](problem));
  return `Not taken in, since what is posted must keep its place: ${all.join('; ')}`;
}

type StoredImport = Extract<ImportResult, { kind: 'added' | 'revised' }>;

function asJson({ kind, added }: StoredImport, owner: string, { chapters, scenes, language }: Story) {
  const { story, revision, title, author, format, rating, leftOut, doubts, warnings } = added;
  return {
    ...{ kind, id: story, revision, title, author, language, format, rating },
    server: owner === GLOBAL_OWNER ? null : owner,
    chapters: chapters.length,
    scenes: scenes.length,
    words: wordsInScenes({ scenes }, 1, scenes.length),
    leftOut,
    doubts: doubts.map(({ slug, why }) => ({
      scene: scenes.findIndex((scene) => scene.slug === slug) + 1,
      slug,
      why,
    })),
    warnings: warningsInWords(warnings),
  };
}

function asText({ kind, added }: StoredImport, owner: string, { chapters, scenes }: Story): string {
  const where = owner === GLOBAL_OWNER ? 'every server' : `server ${owner}`;
  const words = wordsInScenes({ scenes }, 1, scenes.length).toLocaleString('en');
  const left = added.leftOut.map(({ what, words }) => `${what} (${words} words)`).join(', ') || 'nothing';
  return [
    `${added.story}: ${added.title}${added.author ? ` by ${added.author}` : ''}`,
    `  ${chapters.length} chapters, ${scenes.length} scenes, ${words} words`,
    `  left out: ${left}`,
    `  breaks to check: ${added.doubts.length}`,
    ...warningsInWords(added.warnings).map((warning) => `  ${warning}`),
    kind === 'added' ? `  offered in ${where}` : '  its new text is taken in',
  ].join('\n');
}

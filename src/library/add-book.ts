// From the bytes of a file to everything that is stored of it: the one way in, for the bot, the command line and the bench.

import type { ImportedStory } from '../import/imported.ts';
import type { SlugAndText } from '../import/keep-slugs.ts';
import { type BookSettings, type BuiltImport, slugOfTitle, toStory } from '../import/to-story.ts';
import type { App } from '../ports/app.ts';
import { type Import, importId, type Rights } from '../ports/documents.ts';
import type { AnalysedBook, ImportOptions, ImportStep } from '../ports/importer.ts';
import { shortHash } from '../ports/short-hash.ts';
import type { IncompatibleScene } from '../story/check-compatibility.ts';
import type { StoryId } from '../story/story.ts';
import { changeImport } from './change-import.ts';
import { saveStory } from './revise.ts';
import { storeNotes } from './story-notes.ts';

/** What bringing a book takes. */
export type BookPorts = Pick<App, 'documents' | 'library' | 'importer' | 'clock'>;

export interface ImportRequest {
  /** A server, or `EVERYWHERE`. */
  readonly owner: string;
  readonly fileName: string;
  readonly settings: BookSettings;
  readonly options: ImportOptions;
  readonly rights: Rights | null;
  readonly addedBy: string | null;
  /** The owner's story that this file is a new revision of. */
  readonly replaces: Import | null;
  /** The same request brings the same story: it is added once. */
  readonly request: string;
}

export type ImportResult =
  | { readonly kind: 'added'; readonly added: Import }
  /** `changed` posted scenes have another text now. */
  | { readonly kind: 'revised'; readonly added: Import; readonly changed: readonly number[] }
  /** The last good revision stays. */
  | { readonly kind: 'refused'; readonly problems: readonly IncompatibleScene[] }
  /** Somebody changed the story meanwhile. */
  | { readonly kind: 'stale' };

/** @throws ImportError for a file that is no book, StoreError */
export async function addBook(
  ports: BookPorts,
  bytes: Uint8Array,
  request: ImportRequest,
  onProgress?: (part: number, step: ImportStep) => void,
): Promise<ImportResult> {
  const { fileName, options, replaces } = request;
  const { language } = request.settings;
  const book = await ports.importer.importAndAnalyse(bytes, fileName, options, language, onProgress);
  return replaces === null ? add(ports, book, request) : replace(ports, book, request, replaces);
}

async function add(
  { documents, clock }: BookPorts,
  { imported, analysis }: AnalysedBook,
  importRequest: ImportRequest,
) {
  const { owner, settings, request, fileName, rights, addedBy } = importRequest;
  const id = storyIdFor(settings.title ?? imported.title, `${owner}:${request}`);
  const made = toStory(id, imported, settings, [], shortHash);
  await saveStory(documents, made.full, analysis);
  await documents.update('leftover', id, () => ({ write: { texts: made.excludedTexts }, result: null }));
  await storeNotes(documents, id, made.notes);
  const fresh: Import = {
    ...importFields(imported, made),
    fileName,
    rights,
    addedBy,
    addedAt: clock.now(),
    edition: 1,
    before: null,
  };
  const added = await documents.update('import', importId(owner, id), (current) =>
    current === undefined ? { write: fresh, result: fresh } : { result: current },
  );
  return { kind: 'added', added } as const;
}

async function replace(
  ports: BookPorts,
  { imported, analysis }: AnalysedBook,
  importRequest: ImportRequest,
  from: Import,
): Promise<ImportResult> {
  const { library, documents } = ports;
  const current = await library.story(from.story, from.revision);
  const old: readonly SlugAndText[] = await Promise.all(
    current.scenes.map(async ({ slug, number }) => ({ slug, text: await library.text(current, number) })),
  );
  const { settings, fileName, rights, owner } = importRequest;
  // What was given before, and is not given now, stays: a title that was typed is not the file's.
  const title = settings.title ?? from.title;
  const author = settings.author ?? from.author;
  const made = toStory(from.story, imported, { ...settings, title, author }, old, shortHash);
  const patch = { ...importFields(imported, made), fileName, rights };
  const next = { full: made.full, analyse: async () => analysis };
  const outcome = await changeImport(ports, owner, from, next, patch, 'texts-may-change');
  if (outcome.kind === 'refused') return { kind: 'refused', problems: outcome.problems };
  if (outcome.kind !== 'changed') return { kind: 'stale' };
  await documents.update('leftover', from.story, () => ({
    write: { texts: made.excludedTexts },
    result: null,
  }));
  await storeNotes(documents, from.story, made.notes);
  return { kind: 'revised', added: outcome.updated, changed: outcome.changed };
}

function importFields(
  { format, source, license, warnings }: ImportedStory,
  { full, doubts, excluded }: BuiltImport,
) {
  const { id, revision, title, author, scenes, rating } = full.story;
  const story = { story: id, revision, title, author, scenes: scenes.length, rating };
  return { ...story, format, source, license, leftOut: excluded, wouldStay: 0, doubts, warnings };
}

/** The title's slug, and an end that nobody else's story has: no server learns of another's by trying names. */
function storyIdFor(title: string, seed: string): StoryId {
  const end = BigInt(`0x${shortHash(seed)}`)
    .toString(36)
    .padStart(8, '0')
    .slice(-8);
  return `${slugOfTitle(title)}-${end}`;
}

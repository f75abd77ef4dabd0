// From the bytes of a file to everything that is stored of it: the one way in, for the bot, the command line and the bench.

import type { SlugAndText } from '../import/keep-slugs.ts';
import type { BookSettings } from '../import/to-story.ts';
import type { App } from '../ports/app.ts';
import { importId } from '../ports/documents.ts';
import type { Importer, ImportOptions, ImportStep, PreparedBook, StoryPlan } from '../ports/importer.ts';
import type { Import, Rights } from '../ports/stored-imports.ts';
import type { IncompatibleScene } from '../story/check-compatibility.ts';
import { changeImport } from './change-import.ts';
import { type EncodedCover, encodeCover, storeCover } from './covers.ts';
import { addUsage, bytesOf, checkRoom, hasRoom } from './quota.ts';
import { saveStory } from './revise.ts';
import { storeNotes } from './story-notes.ts';

/** What bringing a book takes. */
export type BookPorts = Pick<App, 'documents' | 'library' | 'clock'> & {
  readonly importer: Pick<Importer, 'prepare'>;
};

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
  /** Bytes of text that the owner's library may hold; null for any number. */
  readonly quota: number | null;
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

/**
 * @throws ImportError for a file that is no book, UserError where the owner's library has no room for it, StoreError
 */
export async function addBook(
  ports: BookPorts,
  bytes: Uint8Array,
  request: ImportRequest,
  onProgress?: (part: number, step: ImportStep) => void,
): Promise<ImportResult> {
  const { fileName, options, replaces, owner, quota } = request;
  const plan = replaces === null ? newStoryPlan(request) : await revisionPlan(ports, request, replaces);
  const book = await ports.importer.prepare(bytes, fileName, options, plan, onProgress);
  const known = new Set(plan.old.map(({ text }) => text));
  const added = bytesOf(book.built.full.texts.filter((text) => !known.has(text)));
  await checkRoom(ports.documents, owner, quota, added);
  // A cover is no reason to refuse a book.
  const coverBytes = book.cover?.bytes.length ?? 0;
  const keepsCover = await hasRoom(ports.documents, owner, quota, added + coverBytes);
  const cover = book.cover !== null && keepsCover ? encodeCover(book.cover) : null;
  const isNewCover = cover !== null && cover.named.hash !== replaces?.cover?.hash;
  // Before it is stored: what breaks off half-way counts too much, not too little.
  await addUsage(ports.documents, owner, book.built.full.story.id, added + (isNewCover ? coverBytes : 0));
  return replaces === null
    ? add(ports, book, cover, request)
    : replace(ports, book, cover, request, replaces);
}

function newStoryPlan({ owner, settings, request }: ImportRequest): StoryPlan {
  return { id: { seed: `${owner}:${request}` }, settings, old: [] };
}

async function revisionPlan(
  { library }: BookPorts,
  { settings }: ImportRequest,
  from: Import,
): Promise<StoryPlan> {
  const current = await library.story(from.story, from.revision);
  const old: readonly SlugAndText[] = await Promise.all(
    current.scenes.map(async ({ slug, number }) => ({ slug, text: await library.text(current, number) })),
  );
  // What was given before, and is not given now, stays: a title that was typed is not the file's.
  const title = settings.title ?? from.title;
  const author = settings.author ?? from.author;
  return { id: { fixed: from.story }, settings: { ...settings, title, author }, old };
}

async function add(
  { documents, clock }: BookPorts,
  { about, built, analysis }: PreparedBook,
  cover: EncodedCover | null,
  { owner, fileName, rights, addedBy }: ImportRequest,
) {
  const { id } = built.full.story;
  await saveStory(documents, built.full, analysis);
  await documents.update('leftover', id, () => ({ write: { texts: built.excludedTexts }, result: null }));
  await storeNotes(documents, id, built.notes);
  if (cover !== null) await storeCover(documents, id, cover);
  const fresh: Import = {
    ...importFields(about, built, cover),
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
  { about, built, analysis }: PreparedBook,
  cover: EncodedCover | null,
  { fileName, rights, owner }: ImportRequest,
  from: Import,
): Promise<ImportResult> {
  const patch = { ...importFields(about, built, cover), fileName, rights };
  const next = { full: built.full, analyse: async () => analysis, cover };
  const outcome = await changeImport(ports, owner, from, next, patch, 'texts-may-change');
  if (outcome.kind === 'refused') return { kind: 'refused', problems: outcome.problems };
  if (outcome.kind !== 'changed') return { kind: 'stale' };
  await ports.documents.update('leftover', from.story, () => ({
    write: { texts: built.excludedTexts },
    result: null,
  }));
  await storeNotes(ports.documents, from.story, built.notes);
  return { kind: 'revised', added: outcome.updated, changed: outcome.changed };
}

function importFields(
  { format, source, license, warnings }: PreparedBook['about'],
  { full, doubts, excluded }: PreparedBook['built'],
  cover: EncodedCover | null,
) {
  const { id, revision, title, author, scenes, rating } = full.story;
  const story = { story: id, revision, title, author, scenes: scenes.length, rating };
  return {
    ...story,
    format,
    source,
    license,
    leftOut: excluded,
    wouldStay: 0,
    doubts,
    warnings,
    cover: cover?.named ?? null,
  };
}

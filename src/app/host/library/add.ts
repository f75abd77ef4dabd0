// `/library add`: an attached book fetched, read and kept, as a new story or as a new revision of one.

import { languageTag } from '../../../import/language.ts';
import { MAX_FILE_BYTES } from '../../../import/max-file-bytes.ts';
import { addBook, type ImportResult } from '../../../library/add-book.ts';
import { importsOf } from '../../../library/imports.ts';
import { checkRoom } from '../../../library/quota.ts';
import type { App } from '../../../ports/app.ts';
import type { Attachment } from '../../../ports/attachments.ts';
import type { ImportStep } from '../../../ports/importer.ts';
import type { Import, Rights } from '../../../ports/stored-imports.ts';
import { UserError } from '../../../ports/user-error.ts';
import { plainName } from '../../../story/plain-name.ts';
import type { Rating } from '../../../story/story.ts';
import { serverOf } from '../../find-reading.ts';
import { recordAdded } from '../../members.ts';
import type { RequestContext } from '../../request-context.ts';
import { asUserError } from './as-user-error.ts';
import { ownStory } from './own-stories.ts';
import { type ReviewSummary, reviewSummary } from './review.ts';

export interface AddToLibraryOptions {
  readonly file: Attachment;
  readonly rating: Rating;
  readonly rights: Rights;
  readonly title: string | null;
  readonly author: string | null;
  /** Its name or tag; null for what the file says or shows. */
  readonly language: string | null;
  readonly sceneWords: number | null;
  /** A story of this server, by id or title. */
  readonly replaces: string | null;
}

export type AddToLibraryProgress =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'fetching' }
  | { readonly kind: ImportStep; readonly part: number };

export interface AddToLibraryView {
  readonly kind: 'added' | 'revised';
  /** Posted scenes that have another text now. */
  readonly changed: number;
  readonly review: ReviewSummary;
  /** Another story of this server has the same title. */
  readonly sameTitleExists: boolean;
}

/** How many stories one server may bring. */
const MAX_STORIES_PER_SERVER = 100;

/** @param onStep is told how far it is @throws UserError for all that whoever asks can mend */
export async function addToLibrary(
  app: App,
  where: RequestContext,
  options: AddToLibraryOptions,
  onStep: (step: AddToLibraryProgress) => void,
): Promise<AddToLibraryView> {
  const server = serverOf(where);
  const own = await importsOf(app.documents, server);
  const replaces = options.replaces === null ? null : await ownStory(app, where, options.replaces);
  if (replaces === null && own.length >= MAX_STORIES_PER_SERVER)
    throw new UserError({ kind: 'library-full', most: MAX_STORIES_PER_SERVER });
  if (options.language !== null && languageTag(options.language) === null)
    throw new UserError({ kind: 'language', text: options.language });
  if (options.file.size > MAX_FILE_BYTES) throw new UserError({ kind: 'file', why: 'too-big' });
  await checkRoom(app.documents, server, app.libraryQuota);
  return app.importQueue.run(
    server,
    () => fetchAndAdd(app, where, options, onStep),
    () => onStep({ kind: 'waiting' }),
  );
}

/** Once it is the file's turn. */
async function fetchAndAdd(
  app: App,
  where: RequestContext,
  options: AddToLibraryOptions,
  onStep: (step: AddToLibraryProgress) => void,
): Promise<AddToLibraryView> {
  const server = serverOf(where);
  // As they are by now: the file before this one may have changed them.
  const own = await importsOf(app.documents, server);
  const replaces = options.replaces === null ? null : await ownStory(app, where, options.replaces);
  onStep({ kind: 'fetching' });
  const bytes = await app.attachments.fetch(options.file);
  const { length } = bytes;
  const { rating, rights, sceneWords, file } = options;
  const [title, author] = [plainName(options.title), plainName(options.author)];
  const language = options.language === null ? null : languageTag(options.language);
  const request = {
    owner: server,
    fileName: file.fileName,
    settings: { title, author, rating, language },
    options: { sceneWords },
    rights,
    addedBy: where.user,
    replaces,
    request: where.request,
    quota: app.libraryQuota,
  };
  const result = await asUserError(() =>
    addBook(app, bytes, request, (part, kind) => onStep({ kind, part })),
  );
  const added = importOrThrow(result);
  if (result.kind === 'added') await recordAdded(app, server, where.user, added.story);
  app.log.info(
    { server, story: added.story, format: added.format, scenes: added.scenes, bytes: length },
    'a book was brought',
  );
  return {
    kind: replaces === null ? 'added' : 'revised',
    changed: result.kind === 'revised' ? result.changed.length : 0,
    review: await reviewSummary(app, where, added, false),
    sameTitleExists: own.some((each) => each.story !== added.story && sameTitle(each, added)),
  };
}

function importOrThrow(result: ImportResult): Import {
  switch (result.kind) {
    case 'added':
    case 'revised':
      return result.added;
    case 'refused':
      throw new UserError({ kind: 'revision-refused', problems: result.problems });
    case 'stale':
      throw new UserError({ kind: 'review-changed' });
  }
}

function sameTitle(a: Import, b: Import): boolean {
  return a.title.toLowerCase() === b.title.toLowerCase();
}

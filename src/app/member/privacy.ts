// `/privacy`: what is stored about a member, and its removal.

import type { App } from '../../ports/app.ts';
import { importId, memberId, serverOfMember } from '../../ports/documents.ts';
import { loadReadings } from '../../ports/readings.ts';
import { UserError } from '../../ports/user-error.ts';
import type { Bookmark } from '../../reading/bookmark.ts';
import type { Installment } from '../../reading/installment.ts';
import type { ReadingId } from '../../reading/reading.ts';
import type { RequestContext } from '../request-context.ts';
import { isHere, viewersIn } from '../visible-readings.ts';

export const PRIVACY_SCOPES = ['server', 'all'] as const;
export type PrivacyScope = (typeof PRIVACY_SCOPES)[number];

/** What a reading is called to a member who may not view its channel any more, or of whom nobody can tell. */
export type StoredTitle =
  | { readonly named: string }
  /** In the server asked in; `elsewhere`: in another one, where a member's roles are not known. */
  | { readonly hidden: 'here' | 'elsewhere' };

export interface StoredData {
  /** One for each reading the member has a bookmark in. */
  readonly bookmarks: readonly { readonly title: StoredTitle; readonly bookmark: Bookmark }[];
  /** The readings that name them as who started them. */
  readonly started: readonly StoredTitle[];
  /** The titles of stories that name them as who added them. */
  readonly added: readonly string[];
  readonly scope: PrivacyScope;
}

/** All that is kept: in this server, or in all of them. */
export async function loadStoredData(
  app: App,
  where: RequestContext,
  scope: PrivacyScope,
): Promise<StoredData> {
  const { documents } = app;
  const bookmarks: StoredData['bookmarks'][number][] = [];
  const started: StoredTitle[] = [];
  const added: string[] = [];
  for (const id of await memberDocuments({ documents }, where, scope)) {
    const member = await documents.get('member', id);
    for (const [reading, bookmark] of Object.entries(member?.bookmarks ?? {})) {
      bookmarks.push({ title: await titleOf(app, where, reading), bookmark });
    }
    for (const reading of member?.started ?? []) started.push(await titleOf(app, where, reading));
    for (const story of member?.added ?? []) {
      const found = await documents.get('import', importId(serverOfMember(id), story));
      if (found?.addedBy === where.user) added.push(found.title);
    }
  }
  return { bookmarks, started, added, scope };
}

async function titleOf(app: App, where: RequestContext, id: ReadingId): Promise<StoredTitle> {
  const [reading] = (await loadReadings(app, [id])).readings;
  if (reading === undefined) return { named: id };
  const here = reading.server === where.server;
  if (here && isHere(where, reading)) return { named: reading.title };
  // A member's roles are known in the server they ask in: of another one counts what everyone there may view.
  const viewer = here ? where : { user: where.user, roles: [] };
  const viewers = await viewersIn(app, reading.server).catch(unlessUserError);
  if (viewers?.canView(viewer, reading.channel)) return { named: reading.title };
  return { hidden: here ? 'here' : 'elsewhere' };
}

function unlessUserError(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}

/** Removes all of it; whether there was anything. What they started goes on and what they added stays; neither says by whom. */
export async function deleteStoredData(
  { documents }: App,
  where: RequestContext,
  scope: PrivacyScope,
): Promise<boolean> {
  const ids = await memberDocuments({ documents }, where, scope);
  for (const id of ids) {
    const { bookmarks = {}, started = [], added = [] } = (await documents.get('member', id)) ?? {};
    for (const reading of started) {
      await documents.update('reading', reading, (current) =>
        current?.startedBy === where.user
          ? { write: { ...current, startedBy: null }, result: null }
          : { result: null },
      );
    }
    for (const story of added) {
      await documents.update('import', importId(serverOfMember(id), story), (current) =>
        current?.addedBy === where.user
          ? { write: { ...current, addedBy: null }, result: null }
          : { result: null },
      );
    }
    for (const reading of Object.keys(bookmarks)) await removeMarks({ documents }, reading, where.user);
    await documents.remove('member', id);
  }
  const servers = new Set([...ids.map(serverOfMember), ...(where.server === null ? [] : [where.server])]);
  for (const server of servers) await forgetPosting({ documents }, server, where.user);
  return ids.length > 0;
}

/** What they had posted for everyone, and is not out yet, goes out all the same. */
async function forgetPosting(
  { documents }: Pick<App, 'documents'>,
  server: string,
  user: string,
): Promise<void> {
  for (const id of (await documents.get('server', server))?.readings ?? []) {
    await documents.update('reading', id, (current) => {
      const isTheirs = ({ occasion }: Installment) => 'user' in occasion && occasion.user === user;
      if (!current?.outbox.some(isTheirs)) return { result: null };
      const outbox = current.outbox.map((each) =>
        isTheirs(each) && 'user' in each.occasion
          ? { ...each, occasion: { ...each.occasion, user: NOBODY } }
          : each,
      );
      return { write: { ...current, outbox }, result: null };
    });
  }
}

/** In the place of somebody who had themselves forgotten: no user has this id. */
const NOBODY = '0';

/** In every run: a bookmark knows only those of its own. */
async function removeMarks(
  { documents }: Pick<App, 'documents'>,
  reading: ReadingId,
  user: string,
): Promise<void> {
  for (const id of await documents.ids('mark', `${reading}:`)) {
    if (id.endsWith(`:${user}`)) await documents.remove('mark', id);
  }
}

async function memberDocuments(
  { documents }: Pick<App, 'documents'>,
  { server, user }: RequestContext,
  scope: PrivacyScope,
): Promise<string[]> {
  if (scope === 'all' || server === null) return documents.ids('member', `${user}:`);
  const id = memberId(server, user);
  return (await documents.get('member', id)) === undefined ? [] : [id];
}

// `/privacy`: what is stored about a member, and its removal.

import type { App } from '../../ports/app.ts';
import { importId, memberId, serverOfMember } from '../../ports/documents.ts';
import type { Bookmark } from '../../reading/bookmark.ts';
import type { RequestContext } from '../request-context.ts';

export const PRIVACY_SCOPES = ['server', 'all'] as const;
export type PrivacyScope = (typeof PRIVACY_SCOPES)[number];

export interface StoredData {
  /** One for each reading the member has a bookmark in. */
  readonly bookmarks: readonly { readonly title: string; readonly bookmark: Bookmark }[];
  /** The titles of readings that name them as who started them. */
  readonly started: readonly string[];
  /** The titles of stories that name them as who added them. */
  readonly added: readonly string[];
  readonly scope: PrivacyScope;
}

/** All that is kept: in this server, or in all of them. */
export async function loadStoredData(
  { documents }: App,
  where: RequestContext,
  scope: PrivacyScope,
): Promise<StoredData> {
  const bookmarks: StoredData['bookmarks'][number][] = [];
  const started: string[] = [];
  const added: string[] = [];
  const titleOf = async (reading: string) => (await documents.get('reading', reading))?.title ?? reading;
  for (const id of await memberDocuments({ documents }, where, scope)) {
    const member = await documents.get('member', id);
    for (const [reading, bookmark] of Object.entries(member?.bookmarks ?? {})) {
      bookmarks.push({ title: await titleOf(reading), bookmark });
    }
    for (const reading of member?.started ?? []) started.push(await titleOf(reading));
    for (const story of member?.added ?? []) {
      const found = await documents.get('import', importId(serverOfMember(id), story));
      if (found?.addedBy === where.user) added.push(found.title);
    }
  }
  return { bookmarks, started, added, scope };
}

/** Removes all of it; whether there was anything. What they started goes on and what they added stays; neither says by whom. */
export async function deleteStoredData(
  { documents }: App,
  where: RequestContext,
  scope: PrivacyScope,
): Promise<boolean> {
  const ids = await memberDocuments({ documents }, where, scope);
  for (const id of ids) {
    const { started = [], added = [] } = (await documents.get('member', id)) ?? {};
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
    await documents.remove('member', id);
  }
  return ids.length > 0;
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

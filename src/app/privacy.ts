// `/privacy`: what is stored about a member, and its removal.

import type { Bookmark } from '../reading/bookmark.ts';
import type { App, Where } from './app.ts';
import { memberId } from './documents.ts';

export const SCOPES = ['server', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export interface StoredAbout {
  /** One for each reading the member has a bookmark in. */
  readonly bookmarks: readonly { readonly server: string; readonly title: string; readonly bookmark: Bookmark }[];
  /** Readings they started; a stopped reading still names who started it. */
  readonly started: readonly string[];
  readonly scope: Scope;
}

/** All that is kept: in this server, or from direct messages in all. */
export async function stored(app: App, where: Where, scope: Scope): Promise<StoredAbout> {
  const bookmarks: StoredAbout['bookmarks'][number][] = [];
  for (const id of await memberDocuments(app, where, scope)) {
    const member = await app.documents.get('member', id);
    for (const [reading, bookmark] of Object.entries(member?.bookmarks ?? {})) {
      const found = await app.documents.get('reading', reading);
      bookmarks.push({ server: found?.server ?? '', title: found?.title ?? reading, bookmark });
    }
  }
  return { bookmarks, started: [], scope };
}

/** Removes all bookmarks and preferences, here or everywhere. Returns whether there was anything. */
export async function forget(app: App, where: Where, scope: Scope): Promise<boolean> {
  const ids = await memberDocuments(app, where, scope);
  for (const id of ids) await app.documents.remove('member', id);
  return ids.length > 0;
}

async function memberDocuments({ documents }: App, { server, user }: Where, scope: Scope): Promise<string[]> {
  if (scope === 'server' && server !== null) {
    const id = memberId(server, user);
    return (await documents.get('member', id)) === undefined ? [] : [id];
  }
  return documents.ids('member', `${user}:`);
}

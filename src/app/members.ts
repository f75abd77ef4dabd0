// What is kept about one member: their bookmarks, and which readings they started and stories they added.

import type { App } from '../ports/app.ts';
import { memberId } from '../ports/documents.ts';
import { NEW_MEMBER } from '../ports/new-documents.ts';
import { type Bookmark, bookmarkIn } from '../reading/bookmark.ts';
import type { Reading } from '../reading/reading.ts';
import type { StoryId } from '../story/story.ts';
import type { RequestContext } from './request-context.ts';

/** Changes a member's bookmark, and only theirs, in one compare-and-set; returns it as it stands then. */
export async function moveBookmark(
  { documents }: Pick<App, 'documents'>,
  { user }: RequestContext,
  reading: Reading,
  move: (bookmark: Bookmark) => Bookmark,
): Promise<Bookmark> {
  return documents.update('member', memberId(reading.server, user), (member = NEW_MEMBER) => {
    const stored = member.bookmarks[reading.id];
    const moved = move(bookmarkIn(stored, reading.run));
    if (moved === stored) return { result: moved };
    return { write: { ...member, bookmarks: { ...member.bookmarks, [reading.id]: moved } }, result: moved };
  });
}

/** Notes that a reading names this member as who started it, so that `/privacy` finds it. */
export async function recordStarted(
  { documents }: Pick<App, 'documents'>,
  { user }: RequestContext,
  { id, server }: Reading,
): Promise<void> {
  await documents.update('member', memberId(server, user), (member = NEW_MEMBER) => {
    if (member.started.includes(id)) return { result: null };
    return { write: { ...member, started: [...member.started, id] }, result: null };
  });
}

/** Notes that a story of a server names this member as who added it, so that `/privacy` finds it. */
export async function recordAdded(
  { documents }: Pick<App, 'documents'>,
  server: string,
  user: string,
  story: StoryId,
): Promise<void> {
  await documents.update('member', memberId(server, user), (member = NEW_MEMBER) => {
    if (member.added.includes(story)) return { result: null };
    return { write: { ...member, added: [...member.added, story] }, result: null };
  });
}

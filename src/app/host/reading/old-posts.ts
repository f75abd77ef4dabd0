// After a move: removes what the bot posted in the old channel, but for posts whose thread has replies.

import type { App } from '../../../ports/app.ts';
import { CLOSING_POST, type Documents, type Posts } from '../../../ports/documents.ts';
import { PublishError, type PublishOutcome } from '../../../ports/publisher.ts';
import { UserError } from '../../../ports/user-error.ts';
import type { Reading, ReadingId } from '../../../reading/reading.ts';
import { readingById } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';

export interface OldPosts {
  readonly reading: ReadingId;
  readonly channel: string;
  /** How many scenes stand there. */
  readonly scenes: number;
  /** Whether there is anything to remove: a closing post is no scene's. */
  readonly isEmpty: boolean;
  /** The work itself, which nobody has to wait for; it never rejects. Beginning again takes up what was left. */
  readonly completion: Promise<RemovalCounts>;
}

/** How many scenes' posts were removed and stayed for their threads' sake; and what could not be removed. */
export interface RemovalCounts {
  readonly removed: number;
  readonly stayed: number;
  readonly failed: number;
  /** What was in the way of the first that failed; null where none did, or where it is a mistake of ours. */
  readonly why: PublishOutcome | null;
}

/** @throws UserError for whoever is no host, and where the reading is back in that channel */
export async function removeOldPosts(
  app: App,
  where: RequestContext,
  id: ReadingId,
  channel: string,
): Promise<OldPosts> {
  await requireHost(app, where);
  const reading = await readingById(app, where, id, 'host');
  if (reading.channel === channel) throw new UserError({ kind: 'moved-back', title: reading.title, channel });
  const there = await postsIn(app.documents, reading, channel);
  return {
    reading: id,
    channel,
    scenes: there.filter(isOfScene).length,
    isEmpty: there.length === 0,
    completion: removeAll(app, reading, channel, there),
  };
}

const isOfScene = (id: string) => !id.endsWith(`:${CLOSING_POST}`);

/** The ids of what stands in a channel, of every run. */
export async function postsIn(documents: Documents, { id }: Reading, channel: string): Promise<string[]> {
  const found: string[] = [];
  for (const postsId of await documents.ids('posts', `${id}:`)) {
    const posts = await documents.get('posts', postsId);
    if (posts?.messages.some((posted) => posted.channel === channel)) found.push(postsId);
  }
  return found;
}

/** One after the other: the publisher sets the pace, and a channel's own limit is soon reached. */
async function removeAll(
  app: App,
  { id: reading }: Reading,
  channel: string,
  there: readonly string[],
): Promise<RemovalCounts> {
  const done = { removed: 0, stayed: 0, failed: 0 };
  let why: PublishOutcome | null = null;
  for (const id of there) {
    try {
      const outcome = await removeOne(app, channel, id);
      if (isOfScene(id)) done[outcome] += 1;
    } catch (error) {
      done.failed += 1;
      if (error instanceof PublishError) why ??= error.outcome;
      app.log.warn({ reading, posts: id, err: error }, 'could not remove an old post');
      if (error instanceof PublishError && error.outcome.kind === 'unauthorized') break;
    }
  }
  app.log.info({ reading, ...done }, 'old posts removed');
  return { ...done, why };
}

async function removeOne(
  { documents, publisher }: App,
  channel: string,
  id: string,
): Promise<'removed' | 'stayed'> {
  const posts = await documents.get('posts', id);
  if (posts === undefined) return 'removed';
  if (posts.thread !== null && (await publisher.replies(posts.thread)) > 0) return 'stayed';
  // It may not be deleted without Manage Threads, but whoever opened a thread may fold it away.
  if (posts.thread !== null) await publisher.closeThread(posts.thread);
  // Of a scene that was half out when the reading moved, the other half stands where it went on.
  for (const { message } of posts.messages.filter((posted) => posted.channel === channel)) {
    await publisher.remove(channel, message);
    await documents.update('posts', id, (current) =>
      current === undefined ? { result: null } : { write: without(current, message), result: null },
    );
  }
  return 'removed';
}

/** Nothing must lead to a message that is gone. */
function without(posts: Posts, message: string): Posts {
  const messages = posts.messages.filter((each) => each.message !== message);
  return { ...posts, messages, thread: messages.length === 0 ? null : posts.thread };
}

// After a move: removes what the bot posted in the old channel, but for posts whose thread has replies.

import type { App } from '../../../ports/app.ts';
import type { Documents, Posts } from '../../../ports/documents.ts';
import { PublishError } from '../../../ports/publisher.ts';
import { UserError } from '../../../ports/user-error.ts';
import type { Reading, ReadingId } from '../../../reading/reading.ts';
import { readingById } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';

export interface OldPosts {
  readonly channel: string;
  /** How many scenes stand there. */
  readonly scenes: number;
  /** The work itself, which nobody has to wait for; it never rejects. Beginning again takes up what was left. */
  readonly completion: Promise<RemovalCounts>;
}

/** How many scenes' posts were removed, stayed for their threads' sake, and could not be removed. */
export interface RemovalCounts {
  readonly removed: number;
  readonly stayed: number;
  readonly failed: number;
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
  return { channel, scenes: there.length, completion: removeAll(app, reading, channel, there) };
}

/** The ids of what stands in a channel, of every run. */
async function postsIn(documents: Documents, { id }: Reading, channel: string): Promise<string[]> {
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
  for (const id of there) {
    try {
      done[await removeOne(app, channel, id)] += 1;
    } catch (error) {
      done.failed += 1;
      app.log.warn({ reading, posts: id, err: error }, 'could not remove an old post');
      if (error instanceof PublishError && error.outcome.kind === 'unauthorized') break;
    }
  }
  app.log.info({ reading, ...done }, 'old posts removed');
  return done;
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

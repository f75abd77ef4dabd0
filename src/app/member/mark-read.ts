// The buttons under each installment: `I've read this` and `Notify me`.

import type { App } from '../../ports/app.ts';
import { markId } from '../../ports/documents.ts';
import { UserError } from '../../ports/user-error.ts';
import { type Bookmark, finishScene, markScene, type Pace } from '../../reading/bookmark.ts';
import type { Place } from '../../reading/place.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import { placeIn, type ReadingContext, readingById, readingContextById } from '../find-reading.ts';
import { whyNotGiven } from '../host/reading/ping-role.ts';
import { moveBookmark } from '../members.ts';
import type { RequestContext } from '../request-context.ts';
import { checkScene } from './read.ts';
import { lastReadableScene } from './read-view.ts';

export interface MarkReadView {
  readonly reading: Reading;
  readonly scene: number;
  /** What the press did: it counts them, did before, or does no longer. */
  readonly kind: 'marked' | 'already-marked' | 'unmarked';
  /** How many others have marked the scene. */
  readonly others: number;
  readonly pace: Pace | null;
  readonly place: Place;
  /** At their own pace: whether marking the scene would be a jump, which they are asked about. */
  readonly isJump: boolean;
  /** The scene to read next at their own pace, if there is one. */
  readonly nextScene: number | null;
}

/**
 * Counts the presser among those who have read a scene. At their own pace it moves their place too, where the scene is
 * the next one; where it is further on, only once they are `sure`. @throws UserError
 */
export async function markRead(
  app: App,
  where: RequestContext,
  id: ReadingId,
  scene: number,
  sure: boolean,
): Promise<MarkReadView> {
  const context = await readingContextById(app, where, id);
  const { reading, bookmark } = context;
  checkScene(context, scene);
  // A post from before the reading started over may be ahead of the channel.
  if (scene > lastReadableScene(context)) throw new UserError({ kind: 'not-out-yet', scene });
  const isJump = bookmark.pace === 'own' && scene > bookmark.read + 1 && !sure;
  const moves = bookmark.pace === 'own' && !isJump;
  const already = bookmark.marked.includes(scene) && !sure;
  // The member's own list first: whoever removes what is kept about them finds every mark by it.
  const moved = await moveBookmark(app, where, reading, (current) => {
    const marked = markScene(current, scene, true);
    return moves ? finishScene(marked, scene) : marked;
  });
  await app.documents.update('mark', markId(id, reading.run, scene, where.user), (current) =>
    current === undefined ? { write: { at: app.clock.now() }, result: null } : { result: null },
  );
  return viewOf(app, context, moved, scene, already ? 'already-marked' : 'marked', isJump);
}

/** `Not yet`: counts the presser no longer; their place stays. @throws UserError */
export async function unmarkRead(
  app: App,
  where: RequestContext,
  id: ReadingId,
  scene: number,
): Promise<MarkReadView> {
  const context = await readingContextById(app, where, id);
  const { reading } = context;
  checkScene(context, scene);
  await app.documents.remove('mark', markId(id, reading.run, scene, where.user));
  const moved = await moveBookmark(app, where, reading, (current) => markScene(current, scene, false));
  return viewOf(app, context, moved, scene, 'unmarked', false);
}

async function viewOf(
  app: App,
  context: ReadingContext,
  bookmark: Bookmark,
  scene: number,
  kind: MarkReadView['kind'],
  isJump: boolean,
): Promise<MarkReadView> {
  const { reading, story, user } = context;
  const readers = await readersOf(app, reading, scene);
  return {
    ...{ kind, reading, scene, isJump, pace: bookmark.pace },
    others: readers.size - (readers.has(user) ? 1 : 0),
    place: await placeIn(app, story, bookmark),
    nextScene: bookmark.pace === 'own' && bookmark.read < story.scenes.length ? bookmark.read + 1 : null,
  };
}

/** How long a count is good for, in milliseconds, and how many are kept. */
const COUNT_TTL_MS = 60_000;
const MAX_COUNTS = 500;

interface Readers {
  readonly users: ReadonlySet<string>;
  readonly at: number;
}

const readersCache = new WeakMap<App['documents'], Map<string, Readers>>();

/** Who has marked a scene in this run, by user id: one query, and one a minute at most however many press. */
async function readersOf(
  { documents, clock }: App,
  { id, run }: Reading,
  scene: number,
): Promise<ReadonlySet<string>> {
  const prefix = markId(id, run, scene, '');
  const cache = readersCache.get(documents) ?? new Map<string, Readers>();
  readersCache.set(documents, cache);
  const known = cache.get(prefix);
  if (known !== undefined && clock.now() - known.at < COUNT_TTL_MS) return known.users;
  const users = new Set((await documents.ids('mark', prefix)).map((each) => each.slice(prefix.length)));
  if (cache.size >= MAX_COUNTS) cache.delete(cache.keys().next().value ?? '');
  cache.set(prefix, { users, at: clock.now() });
  return users;
}

/**
 * Gives the presser the ping role, or takes it back. The role is looked at each time: since it was chosen, somebody may
 * have made more of it. @throws UserError, PublishError
 */
export async function toggleNotify(
  app: App,
  where: RequestContext,
  id: ReadingId,
): Promise<{ readonly role: string; readonly has: boolean }> {
  const reading = await readingById(app, where, id);
  const role = reading.policies.pingRole;
  if (role === null) throw new UserError({ kind: 'no-ping-role' });
  const why = await whyNotGiven(app, reading);
  if (why !== null) throw new UserError({ kind: 'role-not-given', role, why });
  const has = !where.roles.includes(role);
  const given = await app.publisher.setRole(reading.server, where.user, role, has);
  if (!given) throw new UserError({ kind: 'cannot-give-role', role });
  return { role, has };
}

// Resuming a reading that was restored from a backup: looks at its channel first, so that nothing is posted again.

import type { Reading } from '../../reading/reading.ts';
import { blankOf, catchUp, type Seen } from '../../reading/restored.ts';
import type { Story } from '../../story/story.ts';
import type { App } from '../app.ts';
import { nonceOf } from '../compose.ts';
import { type Documents, postsId } from '../documents.ts';
import { markOf } from '../nonce.ts';
import { UserError } from '../problem.ts';
import { type OwnPost, PublishError } from '../publisher.ts';
import { findAmong, MARGIN } from '../read-back.ts';
import { type Standing, standingOf } from './change.ts';

export interface CaughtUp extends Standing {
  readonly kind: 'caught-up';
  /** The scenes that were out though the backup did not know; null where none. */
  readonly found: { readonly first: number; readonly last: number } | null;
}

/** A scene that stands whole in `channel`; `end` is its last page. */
interface Scene {
  readonly run: number;
  readonly scene: number;
  readonly channel: string;
  readonly end: OwnPost;
}

/** @throws UserError where the channel can't be looked at, or is ahead of the story; then the reading stays paused */
export async function resumeRestored(app: App, reading: Reading): Promise<CaughtUp> {
  const story = await app.library.story(reading.story, reading.revision);
  const { channels, since } = blankOf(reading);
  const history = new Map<string, readonly OwnPost[]>();
  for (const channel of channels) history.set(channel, await ownPosts(app, reading, channel, since));
  const scenes = [...history].flatMap(([channel, posts]) => scenesAmong(posts, reading, channel));
  const last = Math.max(0, ...scenes.map(({ scene }) => scene));
  const total = story.scenes.length;
  if (last > total)
    throw new UserError({ kind: 'story-behind', channel: reading.channel, scene: last, total });
  // Before the place moves, as when they were posted.
  for (const scene of scenes)
    await record(app.documents, reading, story, scene, history.get(scene.channel) ?? []);
  const find: Seen['find'] = (installment, page) => {
    for (const [channel, posts] of history) {
      const posted = findAmong(posts, reading, installment, page, channel);
      if (posted !== undefined) return posted;
    }
    return undefined;
  };
  const after = await app.documents.update('reading', reading.id, (current) => {
    if (current === undefined) throw new UserError({ kind: 'gone' });
    const next = catchUp(current, story, { scenes, find }, app.clock.now());
    return next === current ? { result: current } : { write: next, result: next };
  });
  app.engine.wake(reading.id);
  return { kind: 'caught-up', found: newIn(reading, after, scenes), ...(await standingOf(app, after)) };
}

/** @throws UserError where Discord does not say what stands there */
async function ownPosts(
  { publisher, clock }: App,
  { server }: Reading,
  channel: string,
  since: number,
): Promise<readonly OwnPost[]> {
  try {
    const posts = await publisher.history({ server, channel }, since - MARGIN, clock.now() + MARGIN);
    if (posts !== null) return posts;
  } catch (error) {
    if (!(error instanceof PublishError) || error.outcome.kind === 'unauthorized') throw error;
    if (error.outcome.kind !== 'fault') throw new UserError({ kind: 'not-looked', channel });
    throw new UserError({ kind: 'blocked', channel, fault: error.outcome.fault });
  }
  const fault = { kind: 'missing-permissions', permissions: ['Read Message History'] } as const;
  throw new UserError({ kind: 'blocked', channel, fault });
}

function scenesAmong(posts: readonly OwnPost[], { id }: Reading, channel: string): Scene[] {
  return posts.flatMap((end) =>
    end.ends?.reading === id ? [{ run: end.ends.run, scene: end.ends.scene, channel, end }] : [],
  );
}

async function record(
  documents: Documents,
  { id: reading }: Reading,
  story: Story,
  found: Scene,
  posts: readonly OwnPost[],
): Promise<void> {
  const { run, scene, end } = found;
  const thread = end.thread ? end.message : null;
  // Which version of the text it is nobody knows: the newest, as far as anybody can tell.
  const hash = story.scenes[scene - 1]?.hash ?? '';
  const write = { messages: pagesOf(found, reading, posts), thread, postedAt: end.at, hash };
  await documents.update('posts', postsId(reading, run, scene), (current) =>
    current === undefined ? { write, result: null } : { result: null },
  );
  if (thread === null) return;
  await documents.update('thread', thread, () => ({ write: { reading, run, scene }, result: null }));
}

/** Where a scene's pages stand, in order, by their marks; none where one of them can't be told. */
function pagesOf({ run, scene, channel, end }: Scene, reading: string, posts: readonly OwnPost[]) {
  const pages: OwnPost[] = [];
  for (let page = 1; pages.at(-1) !== end; page++) {
    const what = { kind: 'page', scene, page, lastOfScene: false, generation: 0 } as const;
    const mark = markOf(nonceOf(reading, { run, lastScene: scene }, what, channel));
    const post = posts.find((each) => each.mark === mark);
    if (post === undefined) return [];
    pages.push(post);
  }
  return pages.map(({ message }) => ({ channel, message }));
}

function newIn(before: Reading, after: Reading, seen: readonly Scene[]): CaughtUp['found'] {
  const known = before.run === after.run ? before.released : 0;
  const scenes = seen
    .filter(({ run, scene }) => run === after.run && scene > known)
    .map(({ scene }) => scene);
  return scenes.length === 0 ? null : { first: Math.min(...scenes), last: Math.max(...scenes) };
}

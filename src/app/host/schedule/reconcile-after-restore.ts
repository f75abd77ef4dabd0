// Resuming a reading that was restored from a backup: looks at its channel first, so that nothing is posted again.

import { isDeepStrictEqual } from 'node:util';
import {
  type ComposedInstallment,
  composeInstallment,
  deliveryNonce,
  putInOutbox,
} from '../../../delivery/compose.ts';
import { findInHistory, HISTORY_MARGIN_MS } from '../../../delivery/read-back.ts';
import type { App } from '../../../ports/app.ts';
import { type Documents, postsId } from '../../../ports/documents.ts';
import { messageMarker } from '../../../ports/nonce.ts';
import { type OwnMessage, PublishError } from '../../../ports/publisher.ts';
import { UserError } from '../../../ports/user-error.ts';
import { pagesOwed } from '../../../reading/installment.ts';
import type { Reading } from '../../../reading/reading.ts';
import { type FoundPosts, reconcile, reconcileWindow, withFoundPages } from '../../../reading/reconcile.ts';
import type { Story } from '../../../story/story.ts';
import type { RequestContext } from '../../request-context.ts';
import { loadReadingStatus, type ReadingStatus } from './change.ts';

export interface ReconcileResult extends ReadingStatus {
  readonly kind: 'reconciled';
  /** The scenes that were out though the backup did not know; null where none. */
  readonly found: { readonly first: number; readonly last: number } | null;
}

/** A scene that stands whole in `channel`; `end` is its last page. */
interface FoundScene {
  readonly run: number;
  readonly scene: number;
  readonly channel: string;
  readonly end: OwnMessage;
}

/** Whoever loses so often against others is not unlucky, something is wrong. */
const MAX_ATTEMPTS = 10;

/** @throws UserError where the channel can't be looked at, or is ahead of the story; then the reading stays paused */
export async function reconcileAfterRestore(
  app: App,
  where: RequestContext,
  restored: Reading,
): Promise<ReconcileResult> {
  const story = await app.library.story(restored.story, restored.revision);
  const { channels, since } = reconcileWindow(restored);
  const history = new Map<string, readonly OwnMessage[]>();
  for (const channel of channels) history.set(channel, await ownHistory(app, restored, channel, since));
  const scenes = [...history].flatMap(([channel, posts]) => scenesInHistory(posts, restored, channel));
  const last = Math.max(0, ...scenes.map(({ scene }) => scene));
  const total = story.scenes.length;
  if (last > total)
    throw new UserError({ kind: 'story-behind', channel: restored.channel, scene: last, total });
  // Before the place moves, as when they were posted.
  for (const scene of scenes)
    await recordFoundScene(app.documents, restored, story, scene, history.get(scene.channel) ?? []);
  const find: FoundPosts['find'] = (installment, page) => {
    for (const [channel, posts] of history) {
      const posted = findInHistory(posts, restored, installment, page, channel);
      if (posted !== undefined) return posted;
    }
    return undefined;
  };
  const after = await saveReconciled(app, where, restored, story, { scenes, find }, history);
  app.engine.wake(restored.id);
  return {
    kind: 'reconciled',
    found: newlyFound(restored, after, scenes),
    ...(await loadReadingStatus(app, after)),
  };
}

async function saveReconciled(
  app: App,
  where: RequestContext,
  { id }: Reading,
  story: Story,
  seen: FoundPosts,
  history: ReadonlyMap<string, readonly OwnMessage[]>,
): Promise<Reading> {
  const { documents, clock } = app;
  for (let lostRaces = 0; lostRaces < MAX_ATTEMPTS; lostRaces++) {
    const reading = await documents.get('reading', id);
    if (reading === undefined) throw new UserError({ kind: 'gone' });
    const next = withoutKnownEnd(reconcile(reading, story, seen, clock.now()), history);
    if (next === reading) return reading;
    const partlyPosted = await partlyPostedInstallment(app, where, next, story, seen);
    if (partlyPosted !== null) {
      if (!(await putInOutbox(app, reading, next, partlyPosted))) continue;
      return { ...next, outbox: [...next.outbox, partlyPosted.installment] };
    }
    const stored = await documents.update('reading', id, (current) =>
      isDeepStrictEqual(current, reading) ? { write: next, result: true } : { result: false },
    );
    if (stored) return next;
  }
  throw new Error(`reading ${id} lost ${MAX_ATTEMPTS} times in going on after a restore`);
}

/** The next scene, where it was planned after the backup and its first pages are out: the others follow at once. */
async function partlyPostedInstallment(
  app: App,
  { user }: RequestContext,
  reading: Reading,
  story: Story,
  { find }: FoundPosts,
): Promise<ComposedInstallment | null> {
  const scene = reading.released + 1;
  if (scene > story.scenes.length || pagesOwed(reading.outbox)) return null;
  const share = { firstScene: scene, lastScene: scene };
  const composed = await composeInstallment(app, reading, story, share, { kind: 'host', user });
  const installment = withFoundPages(composed.installment, { find }, reading.released, app.clock.now());
  const hasSentPage = installment.deliveries.some(({ progress }) => progress.state === 'sent');
  return hasSentPage ? { ...composed, installment } : null;
}

/** @throws UserError where Discord does not say what stands there */
async function ownHistory(
  { publisher, clock }: App,
  { server }: Reading,
  channel: string,
  since: number,
): Promise<readonly OwnMessage[]> {
  try {
    const posts = await publisher.history(
      { server, channel },
      since - HISTORY_MARGIN_MS,
      clock.now() + HISTORY_MARGIN_MS,
    );
    if (posts !== null) return posts;
  } catch (error) {
    if (!(error instanceof PublishError) || error.outcome.kind === 'unauthorized') throw error;
    if (error.outcome.kind !== 'fault') throw new UserError({ kind: 'history-unavailable', channel });
    throw new UserError({ kind: 'blocked', channel, fault: error.outcome.fault });
  }
  const fault = { kind: 'missing-permissions', permissions: ['Read Message History'] } as const;
  throw new UserError({ kind: 'blocked', channel, fault });
}

function scenesInHistory(posts: readonly OwnMessage[], { id }: Reading, channel: string): FoundScene[] {
  return posts.flatMap((end) =>
    end.sceneEnd?.reading === id ? [{ run: end.sceneEnd.run, scene: end.sceneEnd.scene, channel, end }] : [],
  );
}

async function recordFoundScene(
  documents: Documents,
  { id: reading }: Reading,
  story: Story,
  found: FoundScene,
  posts: readonly OwnMessage[],
): Promise<void> {
  const { run, scene, end } = found;
  const thread = end.hasThread ? end.message : null;
  // Which version of the text it is nobody knows: the newest, as far as anybody can tell.
  const hash = story.scenes[scene - 1]?.hash ?? '';
  const write = { messages: findScenePages(found, reading, posts), thread, postedAt: end.at, hash };
  await documents.update('posts', postsId(reading, run, scene), (current) =>
    current === undefined ? { write, result: null } : { result: null },
  );
  if (thread === null) return;
  await documents.update('thread', thread, () => ({ write: { reading, run, scene }, result: null }));
}

/** Where a scene's pages stand, in order, by their marks; none where one of them can't be told. */
function findScenePages(
  { run, scene, channel, end }: FoundScene,
  reading: string,
  posts: readonly OwnMessage[],
) {
  const pages: OwnMessage[] = [];
  for (let page = 1; pages.at(-1) !== end; page++) {
    const what = { kind: 'page', scene, page, lastOfScene: false, generation: 0 } as const;
    const marker = messageMarker(deliveryNonce(reading, { run, lastScene: scene }, what, channel));
    const post = posts.find((each) => each.marker === marker);
    if (post === undefined) return [];
    pages.push(post);
  }
  return pages.map(({ message }) => ({ channel, message }));
}

/** The end is not marked twice: its closing post stands there already. */
function withoutKnownEnd(reading: Reading, history: ReadonlyMap<string, readonly OwnMessage[]>): Reading {
  const { id, endOwed: run, released: lastScene } = reading;
  if (run === null) return reading;
  const closing = { kind: 'closing', generation: 0 } as const;
  const end = { run, lastScene, occasion: { kind: 'end' } } as const;
  const stands = [...history].some(([channel, posts]) => {
    const marker = messageMarker(deliveryNonce(id, end, closing, channel));
    return posts.some((post) => post.marker === marker);
  });
  return stands ? { ...reading, endOwed: null } : reading;
}

function newlyFound(before: Reading, after: Reading, seen: readonly FoundScene[]): ReconcileResult['found'] {
  const known = before.run === after.run ? before.released : 0;
  const scenes = seen
    .filter(({ run, scene }) => run === after.run && scene > known)
    .map(({ scene }) => scene);
  return scenes.length === 0 ? null : { first: Math.min(...scenes), last: Math.max(...scenes) };
}

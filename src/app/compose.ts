// Composes an installment: everything it owes, and what each delivery will send, whole.

import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  type Delivery,
  type DeliveryWhat,
  type Installment,
  type Occasion,
  owed,
} from '../reading/installment.ts';
import { type Share, withDue } from '../reading/plan-tick.ts';
import type { Reading } from '../reading/reading.ts';
import { isNight } from '../reading/slots.ts';
import { clip } from '../story/clip.ts';
import { PUBLIC_PAGE } from '../story/pages.ts';
import { minutesIn, type Story } from '../story/story.ts';
import type { App } from './app.ts';
import type { Outbox } from './documents.ts';
import { nonceFrom } from './nonce.ts';
import type { OutgoingPost, PagePost } from './publisher.ts';

/** Discord's limit for a thread's name, in characters. */
const THREAD_NAME = 100;

export interface Composed {
  readonly installment: Installment;
  readonly outbox: Outbox;
}

/** An installment of `share` for `reading`, and its outbox. Nothing is stored yet. */
export async function compose(
  { library, clock }: Pick<App, 'library' | 'clock'>,
  reading: Reading,
  story: Story,
  share: Share,
  occasion: Occasion,
): Promise<Composed> {
  const now = clock.now();
  const late = occasion.kind === 'slot' && occasion.late;
  const quiet = late && reading.schedule !== null && isNight(now, reading.schedule.zone);
  const whats: DeliveryWhat[] = [];
  const posts: OutgoingPost[] = [];
  for (let scene = share.firstScene; scene <= share.lastScene; scene++) {
    const pages = await scenePages(library, reading, story, scene);
    for (const page of pages) {
      const first = scene === share.firstScene && page.page === 1;
      whats.push({ kind: 'page', scene, page: page.page, lastOfScene: page.buttons });
      posts.push({ ...page, late: first && late, ping: first && !quiet ? reading.policies.pingRole : null });
    }
  }
  if (reading.policies.discussion === 'thread') {
    const title = sceneTitle(reading, story, share.lastScene);
    whats.push({ kind: 'thread' }, { kind: 'opening' });
    posts.push({ kind: 'thread', name: threadName(share, title) });
    posts.push({ kind: 'opening', scene: share.lastScene, title, questions: questionsOf(story, share) });
  }
  const deliveries = whats.map((what) => owed(what, now));
  const { run, channel } = reading;
  const id = `${reading.id}:${run}:${share.firstScene}:${randomUUID()}`;
  return {
    installment: { id, run, channel, ...share, occasion, plannedAt: now, deliveries },
    outbox: { posts },
  };
}

/**
 * Adds an installment to the outbox of `next`, which `reading` becomes if nobody changed it meanwhile; else nothing
 * happens, and false comes back. What is sent is written first, under a key of its own, so that two planners can't
 * overwrite each other's.
 */
export async function putInOutbox(
  { documents, clock }: Pick<App, 'documents' | 'clock'>,
  reading: Reading,
  next: Reading,
  { installment, outbox }: Composed,
): Promise<boolean> {
  await documents.update('outbox', installment.id, () => ({ write: outbox, result: null }));
  const stored = await documents.update('reading', reading.id, (current) => {
    if (!isDeepStrictEqual(current, reading)) return { result: false };
    return { write: withDue({ ...next, outbox: [...next.outbox, installment] }, clock.now()), result: true };
  });
  if (!stored) await documents.remove('outbox', installment.id);
  return stored;
}

/** The pages of a scene as they are posted for everyone. */
export async function scenePages(
  library: App['library'],
  reading: Reading,
  story: Story,
  scene: number,
): Promise<PagePost[]> {
  const pages = await library.pages(story, scene, PUBLIC_PAGE);
  const outline = story.scenes[scene - 1];
  const chapter = story.chapters.find(({ firstScene }) => firstScene === scene)?.title ?? null;
  return pages.map((text, index) => ({
    kind: 'page',
    reading: reading.id,
    run: reading.run,
    scene,
    page: index + 1,
    pages: pages.length,
    hash: outline?.hash ?? '',
    story: story.title,
    title: sceneTitle(reading, story, scene),
    of: story.status === 'ongoing' ? null : story.scenes.length,
    minutes: minutesIn(story, scene),
    chapter: index === 0 && reading.policies.titles ? chapter : null,
    text,
    ping: null,
    late: false,
    buttons: index === pages.length - 1,
    notify: reading.policies.pingRole !== null,
  }));
}

/** A scene's title, or null where there is none or the hosts hide titles. */
export function sceneTitle(reading: Reading, story: Story, scene: number): string | null {
  return reading.policies.titles ? (story.scenes[scene - 1]?.title ?? null) : null;
}

function threadName({ firstScene, lastScene }: Share, title: string | null): string {
  const numbers = firstScene === lastScene ? `${lastScene}` : `${firstScene}–${lastScene}`;
  const name =
    title === null ? `${firstScene === lastScene ? 'Scene' : 'Scenes'} ${numbers}` : `${numbers} · ${title}`;
  return clip(name, THREAD_NAME);
}

/** An installment of several scenes is discussed by the questions of its last one that has any. */
function questionsOf(story: Story, { firstScene, lastScene }: Share): readonly string[] {
  const scenes = story.scenes.slice(firstScene - 1, lastScene);
  return scenes.findLast(({ questions }) => questions.length > 0)?.questions ?? [];
}

/**
 * The nonce of a delivery in `channel`, which is in it: what a moved reading posts elsewhere is another message, as is
 * what a host has posted again.
 */
export function nonceOf(
  reading: string,
  installment: Pick<Installment, 'run' | 'lastScene'>,
  delivery: DeliveryWhat & Pick<Delivery, 'generation'>,
  channel: string,
): string {
  const what =
    delivery.kind === 'page'
      ? `${delivery.scene}:${delivery.page}`
      : `${installment.lastScene}:${delivery.kind}`;
  return nonceFrom(reading, channel, installment.run, what, delivery.generation);
}

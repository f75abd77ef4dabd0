// Composes an installment: everything it owes, and what each delivery will send, whole.

import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { App } from '../ports/app.ts';
import { EXPECT_ABSENT, type Outbox } from '../ports/documents.ts';
import { hashNonce } from '../ports/nonce.ts';
import type { OutgoingPost } from '../ports/publisher.ts';
import {
  type Delivery,
  type DeliveryItem,
  type Installment,
  newDelivery,
  type Occasion,
} from '../reading/installment.ts';
import { type SceneRange, withDue } from '../reading/plan-tick.ts';
import type { Reading } from '../reading/reading.ts';
import { isNight } from '../reading/slots.ts';
import { sceneTitle } from '../reading/titles.ts';
import type { Story } from '../story/story.ts';
import { coverToShow } from './cover-to-show.ts';
import { readersToShow } from './readers-to-show.ts';
import { scenePages } from './scene-pages.ts';
import { serverLanguage } from './server-language.ts';

export interface ComposedInstallment {
  readonly installment: Installment;
  readonly outbox: Outbox;
}

/** An installment of `share` for `reading`, and its outbox. Nothing is stored yet. */
export async function composeInstallment(
  { documents, library, publisher, clock }: Pick<App, 'documents' | 'library' | 'publisher' | 'clock'>,
  reading: Reading,
  story: Story,
  range: SceneRange,
  occasion: Occasion,
): Promise<ComposedInstallment> {
  const now = clock.now();
  const late = occasion.kind === 'slot' && occasion.late;
  const silent = late && reading.schedule !== null && isNight(now, reading.schedule.zone);
  const items: DeliveryItem[] = [];
  const posts: OutgoingPost[] = [];
  for (let scene = range.firstScene; scene <= range.lastScene; scene++) {
    const pages = await scenePages(library, reading, story, scene);
    for (const page of pages) {
      const first = scene === range.firstScene && page.page === 1;
      items.push({ kind: 'page', scene, page: page.page, lastOfScene: page.buttons });
      const ping = first && !silent ? reading.policies.pingRole : null;
      const cover = await coverToShow({ library, publisher }, reading, story, page);
      posts.push({ ...page, late: first && late, ping, cover });
    }
  }
  if (reading.policies.discussion === 'thread') {
    const title = sceneTitle(reading, story, range.lastScene);
    items.push({ kind: 'thread' }, { kind: 'opening' });
    const { firstScene: first, lastScene: last } = range;
    posts.push({ kind: 'thread', scenes: { first, last }, title });
    posts.push({ kind: 'opening', scene: range.lastScene, title, questions: questionsOf(story, range) });
  }
  const deliveries = items.map((what) => newDelivery(what, now));
  const { run, channel } = reading;
  const id = `${reading.id}:${run}:${range.firstScene}:${randomUUID()}`;
  return {
    installment: { id, run, channel, ...range, occasion, plannedAt: now, deliveries },
    outbox: { posts, language: await serverLanguage({ documents, publisher }, reading.server) },
  };
}

/** The end of a story, for run `run` of `reading`: a closing post, and where scenes have threads one for all of it. */
export async function composeEnd(
  app: Pick<App, 'documents' | 'clock' | 'publisher' | 'log'>,
  reading: Reading,
  story: Story,
  run: number,
): Promise<ComposedInstallment> {
  const { clock } = app;
  const { id, server, channel, policies } = reading;
  const now = clock.now();
  const readers = await readersToShow(app, reading, story, run);
  const questions = story.questions ?? [];
  const hasThread = policies.discussion === 'thread';
  const items: DeliveryItem[] = [{ kind: 'closing' }];
  const last = story.scenes.length;
  const { title, author } = story;
  const posts: OutgoingPost[] = [
    { kind: 'closing', story: title, author, scenes: last, questions: hasThread ? null : questions, readers },
  ];
  if (hasThread) {
    items.push({ kind: 'thread' }, { kind: 'opening' });
    posts.push({ kind: 'thread', scenes: null, title });
    posts.push({ kind: 'whole-opening', questions });
  }
  const deliveries = items.map((what) => newDelivery(what, now));
  const installment = { id: `${id}:${run}:end:${randomUUID()}`, run, channel, plannedAt: now, deliveries };
  return {
    installment: { ...installment, firstScene: last, lastScene: last, occasion: { kind: 'end' } },
    outbox: { posts, language: await serverLanguage(app, server) },
  };
}

/**
 * Adds an installment to the outbox of `next`, which `reading` becomes if nobody changed it meanwhile; else nothing
 * happens, and null comes back. What is sent is written first, under a key of its own, so that two planners can't
 * overwrite each other's.
 */
export async function putInOutbox(
  { documents, clock }: Pick<App, 'documents' | 'clock'>,
  reading: Reading,
  next: Reading,
  { installment, outbox }: ComposedInstallment,
): Promise<Reading | null> {
  await documents.update('outbox', installment.id, () => ({ write: outbox, result: null }), EXPECT_ABSENT);
  const decide = (current: Reading | undefined) => {
    if (!isDeepStrictEqual(current, reading)) return { result: null };
    const write = withDue({ ...next, outbox: [...next.outbox, installment] }, clock.now());
    return { write, result: write };
  };
  const stored = await documents.update('reading', reading.id, decide, { current: reading });
  if (stored === null) await documents.remove('outbox', installment.id);
  return stored;
}

/** An installment of several scenes is discussed by the questions of its last one that has any. */
function questionsOf(story: Story, { firstScene, lastScene }: SceneRange): readonly string[] {
  const scenes = story.scenes.slice(firstScene - 1, lastScene);
  return scenes.findLast(({ questions }) => questions.length > 0)?.questions ?? [];
}

/**
 * The nonce of a delivery in `channel`, which is in it: what a moved reading posts elsewhere is another message, as is
 * what a host has posted again.
 */
export function deliveryNonce(
  reading: string,
  installment: Pick<Installment, 'run' | 'lastScene'> & Partial<Pick<Installment, 'occasion'>>,
  delivery: DeliveryItem & Pick<Delivery, 'generation'>,
  channel: string,
): string {
  const what =
    delivery.kind === 'page'
      ? `${delivery.scene}:${delivery.page}`
      : `${installment.occasion?.kind === 'end' ? 'end' : installment.lastScene}:${delivery.kind}`;
  return hashNonce(reading, channel, installment.run, what, delivery.generation);
}

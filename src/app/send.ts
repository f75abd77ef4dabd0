// Sends what one claimed delivery owes, and records where it stands before anything is marked.

import type { AttemptOutcome, DeliveryRef } from '../reading/deliver.ts';
import type { Delivery, Installment } from '../reading/installment.ts';
import type { Reading } from '../reading/reading.ts';
import type { Carrier } from './advance.ts';
import { nonceOf } from './compose.ts';
import { type Documents, postsId, StoreError } from './documents.ts';
import { type OutgoingPost, PublishError, type Publisher } from './publisher.ts';

/**
 * One attempt. A scene's posts are recorded before its last page is marked, so that `released` never runs ahead.
 * @throws PublishError only for a token that is no good; StoreError
 */
export async function send(
  { documents, publisher, clock }: Carrier,
  reading: Reading,
  ref: DeliveryRef,
): Promise<AttemptOutcome> {
  const installment = reading.outbox.find(({ id }) => id === ref.installment);
  const delivery = installment?.deliveries[ref.index];
  const post = (await documents.get('outbox', ref.installment))?.posts[ref.index];
  if (installment === undefined || delivery === undefined || post === undefined) {
    throw new StoreError(
      `The outbox of ${ref.installment} is missing: restore the data folder from a backup.`,
    );
  }
  try {
    const message = await publish(publisher, installment, post, nonceOf(reading.id, installment, delivery));
    const made = { installment, delivery, post, message, at: clock.now() };
    await record(documents, reading, made);
    return { kind: 'sent', message };
  } catch (error) {
    return outcomeOf(error);
  }
}

function publish(
  publisher: Publisher,
  installment: Installment,
  post: OutgoingPost,
  nonce: string,
): Promise<string> {
  switch (post.kind) {
    case 'page':
      return publisher.post(installment.channel, post, nonce);
    case 'thread':
      return publisher.openThread(installment.channel, lastMessage(installment), post.name);
    case 'opening':
      return publisher.post(threadOf(installment), post, nonce);
  }
}

function outcomeOf(error: unknown): AttemptOutcome {
  if (!(error instanceof PublishError)) throw error;
  switch (error.outcome.kind) {
    case 'fault':
      return { kind: 'fault', fault: error.outcome.fault };
    case 'again':
      return { kind: 'again', after: error.outcome.after };
    case 'unknown':
      return { kind: 'again', after: 0 };
    case 'unauthorized':
      throw error;
  }
}

interface Made {
  readonly installment: Installment;
  readonly delivery: Delivery;
  readonly post: OutgoingPost;
  readonly message: string;
  readonly at: number;
}

async function record(
  documents: Documents,
  { id: reading }: Reading,
  { installment, delivery, post, message, at }: Made,
): Promise<void> {
  const { run, channel, firstScene, lastScene } = installment;
  if (delivery.kind === 'page' && delivery.lastOfScene) {
    const { scene } = delivery;
    const messages = [...sentPages(installment, scene), message];
    // Of what was sent, which the story may have left behind meanwhile.
    const hash = post.kind === 'page' ? post.hash : '';
    const posts = { channel, messages, thread: null, postedAt: at, hash };
    await documents.update('posts', postsId(reading, run, scene), () => ({ write: posts, result: null }));
  }
  if (delivery.kind === 'thread') {
    await documents.update('thread', message, () => ({
      write: { reading, run, scene: lastScene },
      result: null,
    }));
    for (let scene = firstScene; scene <= lastScene; scene++) {
      await documents.update('posts', postsId(reading, run, scene), (current) =>
        current === undefined ? { result: null } : { write: { ...current, thread: message }, result: null },
      );
    }
  }
}

function sentPages({ deliveries }: Installment, scene: number): string[] {
  return deliveries.flatMap((delivery) =>
    delivery.kind === 'page' && delivery.scene === scene && delivery.progress.state === 'sent'
      ? [delivery.progress.message]
      : [],
  );
}

function lastMessage({ deliveries, id }: Installment): string {
  const page = deliveries.findLast(({ kind, progress }) => kind === 'page' && progress.state === 'sent');
  if (page?.progress.state !== 'sent')
    throw new Error(`installment ${id} has no page for a thread to stand on`);
  return page.progress.message;
}

function threadOf({ deliveries, id }: Installment): string {
  const thread = deliveries.find(({ kind }) => kind === 'thread');
  if (thread?.progress.state !== 'sent') throw new Error(`installment ${id} has no thread for its opening`);
  return thread.progress.message;
}

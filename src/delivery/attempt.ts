// One attempt at a claimed delivery: looks for what earlier attempts may have left, sends, and records where it stands.

import { StoreError } from '../ports/documents.ts';
import { type Lease, type OutgoingPost, PublishError, type PublishOutcome } from '../ports/publisher.ts';
import { type AttemptOutcome, type DeliveryRef, holds, sawNothing } from '../reading/deliver.ts';
import { anchorOf, type Delivery, type DeliveryState, type Installment } from '../reading/installment.ts';
import type { Reading } from '../reading/reading.ts';
import { mustReadBack } from '../reading/transitions.ts';
import { nonceOf } from './compose.ts';
import type { Carrier, Outboxes } from './context.ts';
import { lookBack } from './read-back.ts';
import { recordPosts } from './record-posts.ts';

/** What is to be sent, and by whom. */
interface Work {
  readonly reading: Reading;
  readonly ref: DeliveryRef;
  readonly token: string;
  readonly installment: Installment;
  readonly delivery: Delivery;
  readonly held: Extract<DeliveryState, { state: 'claimed' }>;
  readonly post: OutgoingPost;
  readonly outboxes: Outboxes;
}

/**
 * What came of the attempt that `token` holds in `reading`; null where somebody else took it over meanwhile. A scene's
 * posts are recorded before its last page is marked, so that `released` never runs ahead.
 * @throws PublishError only for a token that is no good; StoreError
 */
export async function attempt(
  app: Carrier,
  reading: Reading,
  ref: DeliveryRef,
  token: string,
  outboxes: Outboxes,
): Promise<AttemptOutcome | null> {
  const work = await workOf(app, reading, ref, token, outboxes);
  if (work === null) return null;
  try {
    const looks = work.delivery.kind !== 'thread' && mustReadBack(work.held);
    return looks ? await afterLooking(app, work) : await send(app, work);
  } catch (error) {
    return outcomeOf(error);
  }
}

async function workOf(
  { documents }: Carrier,
  reading: Reading,
  ref: DeliveryRef,
  token: string,
  outboxes: Outboxes,
): Promise<Work | null> {
  const installment = reading.outbox.find(({ id }) => id === ref.installment);
  const delivery = installment?.deliveries[ref.index];
  const held = delivery?.progress;
  if (installment === undefined || delivery === undefined || held?.state !== 'claimed') return null;
  if (held.token !== token) return null;
  const outbox = outboxes.get(ref.installment) ?? (await documents.get('outbox', ref.installment));
  if (outbox !== undefined) outboxes.set(ref.installment, outbox);
  const post = outbox?.posts[ref.index];
  if (post === undefined) {
    throw new StoreError(`The outbox of ${ref.installment} is missing: restore a backup.`);
  }
  return { reading, ref, token, installment, delivery, held, post, outboxes };
}

/** What stands there is sent; what does not is sent now. */
async function afterLooking(app: Carrier, work: Work): Promise<AttemptOutcome | null> {
  const { reading, ref, token, installment, delivery, held } = work;
  const seen = await lookBack(app, reading, installment, delivery, held.doubts);
  if (seen === 'blind') return { kind: 'blind' };
  if (seen !== 'nothing') {
    await record(app, work, seen.channel, seen.message);
    return { kind: 'sent', ...seen };
  }
  const cleared = await app.documents.update('reading', reading.id, (current) => {
    const next = current === undefined ? null : sawNothing(current, ref, token, app.clock.now());
    return next === null ? { result: null } : { write: next, result: next };
  });
  const fresh = cleared === null ? null : await workOf(app, cleared, ref, token, work.outboxes);
  return fresh === null ? null : send(app, fresh);
}

async function send(app: Carrier, work: Work): Promise<AttemptOutcome> {
  const { channel } = work.held;
  const message = await publish(app, work);
  await record(app, work, channel, message);
  return { kind: 'sent', message, channel };
}

function publish({ documents, publisher }: Carrier, work: Work): Promise<string> {
  const { reading, ref, token, installment, delivery, held, post } = work;
  const target = { server: reading.server, channel: held.channel };
  const lease: Lease = {
    until: held.leaseUntil,
    async stillMine() {
      const current = await documents.get('reading', reading.id, { current: reading });
      return current !== undefined && holds(current, ref, token);
    },
  };
  if (post.kind === 'thread') {
    return publisher.openThread(target, anchorOf(installment)?.message ?? '', post.name, lease);
  }
  return publisher.post(target, post, nonceOf(reading.id, installment, delivery, held.channel), lease);
}

function record({ documents, clock }: Carrier, work: Work, channel: string, message: string): Promise<void> {
  const { reading, installment, delivery, post } = work;
  // Of what was sent, which the story may have left behind meanwhile.
  const hash = post.kind === 'page' ? post.hash : '';
  const made = { posted: { channel, message }, hash, at: clock.now() };
  return recordPosts(documents, reading.id, installment, delivery, made);
}

function outcomeOf(error: unknown): AttemptOutcome {
  if (!(error instanceof PublishError)) throw error;
  const { outcome }: { outcome: PublishOutcome } = error;
  if (outcome.kind === 'unauthorized') throw error;
  return outcome;
}

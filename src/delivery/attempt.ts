// One attempt at a claimed delivery: looks for what earlier attempts may have left, sends, and records where it stands.

import { StoreError } from '../ports/documents.ts';
import {
  type Lease,
  type Localized,
  type OutgoingPost,
  PublishError,
  type PublishOutcome,
} from '../ports/publisher.ts';
import {
  type AttemptOutcome,
  confirmAbsent,
  type DeliveryRef,
  holdsClaim,
} from '../reading/apply-outcome.ts';
import { type Delivery, type DeliveryState, type Installment, threadAnchor } from '../reading/installment.ts';
import type { Reading } from '../reading/reading.ts';
import { mustReadBack } from '../reading/transitions.ts';
import type { Story } from '../story/story.ts';
import { ageHindrance } from './age-restriction.ts';
import { deliveryNonce } from './compose.ts';
import type { DeliveryDeps, OutboxCache } from './context.ts';
import { readBack } from './read-back.ts';
import { recordPosts } from './record-posts.ts';

/** What is to be sent, and by whom. */
interface AttemptContext {
  readonly reading: Reading;
  readonly story: Story;
  readonly ref: DeliveryRef;
  readonly token: string;
  readonly installment: Installment;
  readonly delivery: Delivery;
  readonly claimed: Extract<DeliveryState, { state: 'claimed' }>;
  readonly post: Localized<OutgoingPost>;
  readonly outboxes: OutboxCache;
}

/**
 * What came of the attempt that `token` holds in `reading`; null where somebody else took it over meanwhile. A scene's
 * posts are recorded before its last page is marked, so that `released` never runs ahead.
 * @throws PublishError only for a token that is no good; StoreError
 */
export async function attemptDelivery(
  app: DeliveryDeps,
  reading: Reading,
  story: Story,
  ref: DeliveryRef,
  token: string,
  outboxes: OutboxCache,
): Promise<AttemptOutcome | null> {
  const context = await loadAttempt(app, reading, story, ref, token, outboxes);
  if (context === null) return null;
  try {
    const needsReadBack = context.delivery.kind !== 'thread' && mustReadBack(context.claimed);
    return needsReadBack ? await readBackThenSend(app, context) : await send(app, context);
  } catch (error) {
    return asAttemptOutcome(error);
  }
}

async function loadAttempt(
  { documents }: DeliveryDeps,
  reading: Reading,
  story: Story,
  ref: DeliveryRef,
  token: string,
  outboxes: OutboxCache,
): Promise<AttemptContext | null> {
  const installment = reading.outbox.find(({ id }) => id === ref.installment);
  const delivery = installment?.deliveries[ref.index];
  const claimed = delivery?.progress;
  if (installment === undefined || delivery === undefined || claimed?.state !== 'claimed') return null;
  if (claimed.token !== token) return null;
  const outbox = outboxes.get(ref.installment) ?? (await documents.get('outbox', ref.installment));
  if (outbox !== undefined) outboxes.set(ref.installment, outbox);
  const post = outbox?.posts[ref.index];
  if (outbox === undefined || post === undefined) {
    throw new StoreError(`The outbox of ${ref.installment} is missing: restore a backup.`);
  }
  const localized = { ...post, language: outbox.language };
  return { reading, story, ref, token, installment, delivery, claimed, post: localized, outboxes };
}

/** What stands there is sent; what does not is sent now. */
async function readBackThenSend(app: DeliveryDeps, context: AttemptContext): Promise<AttemptOutcome | null> {
  const { reading, ref, token, installment, delivery, claimed } = context;
  const found = await readBack(app, reading, installment, delivery, claimed.doubts);
  if (found === 'blind') return { kind: 'blind' };
  if (found !== 'nothing') {
    await record(app, context, found.channel, found.message);
    return { kind: 'sent', ...found };
  }
  const reclaimed = await app.documents.update('reading', reading.id, (current) => {
    const next = current === undefined ? null : confirmAbsent(current, ref, token, app.clock.now());
    return next === null ? { result: null } : { write: next, result: next };
  });
  const fresh =
    reclaimed === null
      ? null
      : await loadAttempt(app, reclaimed, context.story, ref, token, context.outboxes);
  return fresh === null ? null : send(app, fresh);
}

async function send(app: DeliveryDeps, context: AttemptContext): Promise<AttemptOutcome> {
  const hindrance = await hindranceOf(app, context);
  if (hindrance !== null) return hindrance;
  const { channel } = context.claimed;
  const message = await publish(app, context);
  await record(app, context, channel, message);
  return { kind: 'sent', message, channel };
}

/** A thread is as its channel: what hangs on a page is looked at where that stands. */
function hindranceOf(app: DeliveryDeps, { reading, installment, claimed, story }: AttemptContext) {
  const channel = threadAnchor(installment)?.channel ?? claimed.channel;
  return ageHindrance(app, { server: reading.server, channel }, story);
}

function publish({ documents, publisher }: DeliveryDeps, context: AttemptContext): Promise<string> {
  const { reading, ref, token, installment, delivery, claimed, post } = context;
  const target = { server: reading.server, channel: claimed.channel };
  const lease: Lease = {
    until: claimed.leaseUntil,
    async isHeld() {
      const current = await documents.get('reading', reading.id, { current: reading });
      return current !== undefined && holdsClaim(current, ref, token);
    },
  };
  if (post.kind === 'thread') {
    return publisher.openThread(target, threadAnchor(installment)?.message ?? '', post, lease);
  }
  return publisher.post(
    target,
    post,
    deliveryNonce(reading.id, installment, delivery, claimed.channel),
    lease,
  );
}

function record(
  { documents, clock }: DeliveryDeps,
  context: AttemptContext,
  channel: string,
  message: string,
): Promise<void> {
  const { reading, installment, delivery, post } = context;
  // Of what was sent, which the story may have left behind meanwhile.
  const hash = post.kind === 'page' ? post.hash : '';
  const delivered = { posted: { channel, message }, hash, at: clock.now() };
  return recordPosts(documents, reading.id, installment, delivery, delivered);
}

function asAttemptOutcome(error: unknown): AttemptOutcome {
  if (!(error instanceof PublishError)) throw error;
  const { outcome }: { outcome: PublishOutcome } = error;
  if (outcome.kind === 'unauthorized') throw error;
  return outcome;
}

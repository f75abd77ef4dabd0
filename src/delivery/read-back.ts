// Looks in a channel's history for what attempts of unknown outcome may have left there.

import type { App } from '../ports/app.ts';
import { messageMarker } from '../ports/nonce.ts';
import type { OwnMessage } from '../ports/publisher.ts';
import { DAY_MS } from '../reading/durations.ts';
import type { Delivery, Installment, MessageRef, UncertainAttempt } from '../reading/installment.ts';
import type { Reading } from '../reading/reading.ts';
import { deliveryNonce } from './compose.ts';

/** How far around the attempts is looked, in milliseconds: clocks differ, and a request may take its time. */
export const HISTORY_MARGIN_MS = 5 * 60_000;

/** How far back is looked where the clock was set back since, in milliseconds: nobody knows when the attempt was. */
const CLOCK_SKEW_LOOKBACK_MS = DAY_MS;

/** Where the delivery stands; `nothing` where it does not; `blind` where nobody can tell. @throws PublishError */
export async function readBack(
  { publisher, clock }: Pick<App, 'publisher' | 'clock'>,
  reading: Reading,
  installment: Installment,
  delivery: Delivery,
  doubts: readonly UncertainAttempt[],
): Promise<MessageRef | 'nothing' | 'blind'> {
  let blind = false;
  for (const { channel, from, to } of doubts) {
    const now = clock.now();
    const since = from > now ? now - CLOCK_SKEW_LOOKBACK_MS : from;
    const until = Math.max(to, since);
    const target = { server: reading.server, channel };
    const posts = await publisher.history(target, since - HISTORY_MARGIN_MS, until + HISTORY_MARGIN_MS);
    if (posts === null) {
      blind = true;
      continue;
    }
    const found = findInHistory(posts, reading, installment, delivery, channel);
    if (found !== undefined) return found;
  }
  return blind ? 'blind' : 'nothing';
}

/** Where the delivery stands among the bot's own posts in `channel`; undefined where it does not. */
export function findInHistory(
  posts: readonly OwnMessage[],
  reading: Reading,
  installment: Installment,
  delivery: Delivery,
  channel: string,
): MessageRef | undefined {
  const marker = messageMarker(deliveryNonce(reading.id, installment, delivery, channel));
  const found = posts.find(
    (post) => post.marker === marker || isLastPageOf(post, reading, installment, delivery),
  );
  return found && { channel, message: found.message };
}

/** A scene's last page is known by its buttons, too. */
function isLastPageOf(
  { sceneEnd }: OwnMessage,
  { id }: Reading,
  { run }: Installment,
  delivery: Delivery,
): boolean {
  if (sceneEnd === null || delivery.kind !== 'page' || !delivery.lastOfScene) return false;
  return sceneEnd.reading === id && sceneEnd.run === run && sceneEnd.scene === delivery.scene;
}

// `Show in channel`: where a reading's text may be shown to everyone, and how much of it.

import type { App } from '../ports/app.ts';
import { UserError } from '../ports/user-error.ts';
import { type Gate, gateAfter } from '../reading/gate.ts';
import type { ReadingId } from '../reading/reading.ts';
import { isWithin } from '../story/extent.ts';
import { memberGate, publicGateAt, type ReadingContext, readingContextById } from './find-reading.ts';
import type { PagePosition } from './member/read-view.ts';
import type { RequestContext } from './request-context.ts';
import { isHere, viewersIn } from './visible-readings.ts';

/**
 * The presser's place in a reading that is to be shown where they are: in its own channel and threads, and elsewhere
 * where everyone who may view that channel may view the reading's. Whoever can't send messages there by hand shows
 * nothing. @throws UserError
 */
export async function placeToShow(app: App, where: RequestContext, id: ReadingId): Promise<ReadingContext> {
  const place = await readingContextById(app, where, id);
  if (!where.canSend) throw new UserError({ kind: 'cannot-send', channel: where.thread ?? where.channel });
  const { server, channel } = place.reading;
  if (isHere(where, place.reading)) return place;
  const viewers = await viewersIn(app, server);
  if (!viewers.allCanView(where.channel, channel)) throw new UserError({ kind: 'not-for-everyone', channel });
  return place;
}

/** What may be shown: what is out for everyone there, and no more than the presser was answered from. */
export async function gateToShow(app: App, where: RequestContext, place: ReadingContext): Promise<Gate> {
  const everyone = await publicGateAt(app, where, place);
  // Who has not said how far they have read was answered nothing.
  const own = place.bookmark.pace === null ? gateAfter('asker', 0) : memberGate(place);
  return isWithin(everyone.extent, own.extent) ? everyone : { ...own, kind: 'asker' };
}

/** A page that everyone may see, and that the presser has opened. @throws UserError for any other */
export async function checkToShow(
  app: App,
  where: RequestContext,
  place: ReadingContext,
  { scene, page }: PagePosition,
): Promise<void> {
  const everyone = await publicGateAt(app, where, place);
  if (scene > everyone.scene) throw new UserError({ kind: 'not-out-here', scene });
  const { pace, read } = place.bookmark;
  const opened = pace === 'channel' || scene <= read || (scene === read + 1 && page <= place.place.page);
  if (pace === null || !opened) throw new UserError({ kind: 'not-read-yet', scene });
}

// A reading restored from a backup: it waits until its channel has told what was posted since.

import type { Story } from '../story/story.ts';
import {
  type Delivery,
  type Installment,
  isOpen,
  type MessageRef,
  pagesOwed,
  threadAnchor,
} from './installment.ts';
import { unpark } from './park.ts';
import { finishIfDone, withDue } from './plan-tick.ts';
import type { Reading } from './reading.ts';

/**
 * The reading as it is put back: paused, whatever it was doing, since nobody knows what came after the backup. One that
 * was stopped or finished may have gone on meanwhile, and is paused too; a draft has posted nothing.
 * @param backupAt when the backup was begun (epoch milliseconds)
 */
export function restoreReading(reading: Reading, backupAt: number, now: number): Reading {
  if (reading.state === 'draft') return reading;
  const scene = reading.released + 1;
  const notice = reading.state === 'active' ? ({ kind: 'restored', scene, backupAt } as const) : null;
  return withDue({ ...reading, notice, pause: { by: 'restored', since: now, backupAt } }, now);
}

/** What is to be looked through before a restored reading goes on. Epoch milliseconds. */
export interface ReconcileWindow {
  readonly channels: readonly string[];
  /** From the backup on, or from when what was on its way then had been planned. */
  readonly since: number;
}

export function reconcileWindow({ channel, pause, outbox }: Reading): ReconcileWindow {
  const backupAt = pause?.by === 'restored' ? pause.backupAt : Number.POSITIVE_INFINITY;
  const doubts = outbox.flatMap(({ deliveries }) =>
    deliveries.flatMap(({ kind, progress }) =>
      kind === 'page' && 'doubts' in progress ? progress.doubts : [],
    ),
  );
  return {
    channels: [
      ...new Set([channel, ...outbox.map((each) => each.channel), ...doubts.map((each) => each.channel)]),
    ],
    since: Math.min(backupAt, ...outbox.map(({ plannedAt }) => plannedAt), ...doubts.map(({ from }) => from)),
  };
}

/** What was seen in the channels of a restored reading. */
export interface FoundPosts {
  /** Scenes that stand there whole. */
  readonly scenes: readonly { readonly run: number; readonly scene: number }[];
  /** Where a page of the outbox stands; undefined where it does not. */
  readonly find: (installment: Installment, page: Delivery) => MessageRef | undefined;
}

/**
 * The restored reading after that look: at the last scene seen, in the run seen, and going on at its next slot. Scenes
 * are posted in order, so all before the last were out as well. Any other reading stays as it is.
 */
export function reconcile(reading: Reading, story: Story, found: FoundPosts, now: number): Reading {
  if (reading.pause?.by !== 'restored') return reading;
  const { since } = reconcileWindow(reading);
  const run = Math.max(reading.run, ...found.scenes.map((each) => each.run));
  const before = run === reading.run ? reading.released : 0;
  const scenes = found.scenes.filter((each) => each.run === run).map(({ scene }) => scene);
  const released = Math.max(before, ...scenes);
  const outbox = reading.outbox
    .filter((each) => each.run === run)
    .map((each) => withThreadAndOpening(withFoundPages(each, found, released, now), since, now))
    .filter(({ deliveries }) => deliveries.some(isOpen));
  const cursor = Math.max(reading.cursor, now);
  const resumed: Reading = { ...reading, run, released, outbox, cursor, pause: null, notice: null };
  return withDue(finishIfDone(unpark(resumed, now), story), now);
}

/**
 * What arrived is sent, and what did not is owed as if nobody had tried. A page before the last scene seen was out as
 * well: if it is not there, somebody removed it.
 */
export function withFoundPages(
  installment: Installment,
  { find }: Pick<FoundPosts, 'find'>,
  released: number,
  now: number,
): Installment {
  const deliveries = installment.deliveries.map((delivery): Delivery => {
    const { progress } = delivery;
    if (delivery.kind !== 'page' || !isOpen(delivery)) return delivery;
    const posted = find(installment, delivery);
    if (posted !== undefined) return { ...delivery, progress: { state: 'sent', ...posted, at: now } };
    if (delivery.scene <= released) {
      const { channel } = installment;
      return { ...delivery, progress: { state: 'sent', message: null, channel, at: now } };
    }
    const notBefore = progress.state === 'owed' ? progress.notBefore : now;
    return { ...delivery, progress: { state: 'owed', attempts: 0, notBefore, doubts: [], because: null } };
  });
  return { ...installment, deliveries };
}

/**
 * A thread that is there is found when it is made again; its opening is looked for in it. Where the page is gone that
 * it would stand on, there is none.
 */
function withThreadAndOpening(installment: Installment, since: number, now: number): Installment {
  if (pagesOwed([installment])) return installment;
  const anchor = threadAnchor(installment);
  const closes = installment.deliveries.some((each) => each.kind === 'closing' && isOpen(each));
  const deliveries = installment.deliveries.map((delivery): Delivery => {
    if (!isOpen(delivery)) return delivery;
    if (anchor === null && !closes) return { ...delivery, progress: { state: 'abandoned' } };
    // A thread made from a message has that message's id.
    const thread = delivery.kind === 'opening' ? (anchor?.message ?? null) : null;
    const place = delivery.kind === 'closing' ? installment.channel : thread;
    const doubts = place === null ? [] : [{ channel: place, from: since, to: now }];
    return { ...delivery, progress: { state: 'owed', attempts: 0, notBefore: now, doubts, because: null } };
  });
  return { ...installment, deliveries };
}

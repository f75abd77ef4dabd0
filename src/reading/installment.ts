// An installment and its deliveries: what posting a scene owes, and how far that has come.

import type { TransientFailure } from './fault.ts';

/** What one delivery makes. Pages come first and in order; thread and opening may lag behind. */
export type DeliveryItem =
  | { readonly kind: 'page'; readonly scene: number; readonly page: number; readonly lastOfScene: boolean }
  /** The post after a story's last scene. */
  | { readonly kind: 'closing' }
  | { readonly kind: 'thread' }
  | { readonly kind: 'opening' };

/** Attempts that nobody knows the outcome of: what they sent may stand in `channel`. Epoch milliseconds. */
export interface UncertainAttempt {
  readonly channel: string;
  readonly from: number;
  readonly to: number;
}

/** How far a delivery is. What leads from one state to the next stands in `transitions.ts`. */
export type DeliveryState =
  /** `because`: what the last attempt met, if that passes by itself. */
  | {
      readonly state: 'owed';
      readonly attempts: number;
      readonly notBefore: number;
      readonly doubts: readonly UncertainAttempt[];
      readonly because: TransientFailure | null;
      /** Since when each attempt has met what should pass by itself (epoch milliseconds). */
      readonly failingSince?: number | undefined;
    }
  /** Somebody is at it, and may send to `channel` or mark until `leaseUntil`. */
  | {
      readonly state: 'claimed';
      readonly attempts: number;
      readonly token: string;
      readonly channel: string;
      readonly claimedAt: number;
      readonly leaseUntil: number;
      readonly doubts: readonly UncertainAttempt[];
      readonly failingSince?: number | undefined;
    }
  /** `message`: the id of what was made, a message or a thread; null where a host said it is there, and nobody could find it. */
  | { readonly state: 'sent'; readonly message: string | null; readonly channel: string; readonly at: number }
  /** It may stand there, and the bot can't look: a host says which, or it looks again from `notBefore` on. */
  | {
      readonly state: 'unknown';
      readonly attempts: number;
      readonly notBefore: number;
      readonly doubts: readonly UncertainAttempt[];
    }
  /** Given up (threads and openings only). */
  | { readonly state: 'abandoned' };

export type Delivery = DeliveryItem & {
  /** 0, and one more each time a host has it posted again: then it is another message. */
  readonly generation: number;
  readonly progress: DeliveryState;
};

export type PageDelivery = Extract<Delivery, { readonly kind: 'page' }>;

/** Why an installment is posted. */
export type Occasion =
  | { readonly kind: 'slot'; readonly slot: number; readonly late: boolean }
  | { readonly kind: 'host'; readonly user: string }
  | { readonly kind: 'member'; readonly user: string }
  /** The story is over: no page, but a closing post and a thread for the whole of it. */
  | { readonly kind: 'end' };

export interface Installment {
  /** The key of the outbox document that holds what each delivery sends. */
  readonly id: string;
  readonly run: number;
  /** Where pages go that are still to be sent. */
  readonly channel: string;
  readonly firstScene: number;
  readonly lastScene: number;
  readonly occasion: Occasion;
  readonly plannedAt: number;
  readonly deliveries: readonly Delivery[];
}

/** Where something stands. */
export interface MessageRef {
  readonly channel: string;
  readonly message: string;
}

/** A delivery nobody has tried yet. */
export function newDelivery(what: DeliveryItem, now: number): Delivery {
  return {
    ...what,
    generation: 0,
    progress: { state: 'owed', attempts: 0, notBefore: now, doubts: [], because: null },
  };
}

/** Whether a delivery still has something to do. */
export function isOpen({ progress }: Delivery): boolean {
  return progress.state === 'owed' || progress.state === 'claimed' || progress.state === 'unknown';
}

/** Whether somebody is at work on a delivery, or died over it. */
export function isClaimed({ progress }: Delivery): boolean {
  return progress.state === 'claimed';
}

/** Whether somebody is sending something right now (epoch milliseconds). */
export function isSending(outbox: readonly Installment[], now: number): boolean {
  return outbox.some(({ deliveries }) =>
    deliveries.some(({ progress }) => progress.state === 'claimed' && progress.leaseUntil > now),
  );
}

/** Whether any page is still to be sent: then nothing new is planned. */
export function pagesOwed(outbox: readonly Installment[]): boolean {
  return outbox.some(({ deliveries }) =>
    deliveries.some((delivery) => delivery.kind === 'page' && isOpen(delivery)),
  );
}

/** The last scene with a page still to be sent, or 0. */
export function lastOwedScene(outbox: readonly Installment[]): number {
  const deliveries = outbox.flatMap((installment) => installment.deliveries);
  return Math.max(0, ...deliveries.map((each) => (each.kind === 'page' && isOpen(each) ? each.scene : 0)));
}

/** Where a scene's pages stand that were sent, in order; null where one stands nobody knows where. */
export function sentPages({ deliveries }: Installment, scene: number): readonly MessageRef[] | null {
  const sent = deliveries.flatMap(({ progress, ...what }) =>
    what.kind === 'page' && what.scene === scene && progress.state === 'sent' ? [progress] : [],
  );
  const known = sent.flatMap(({ channel, message }) => (message === null ? [] : [{ channel, message }]));
  return known.length === sent.length ? known : null;
}

/** The message a thread stands on: the last page whose place is known, or the closing post; or null. */
export function threadAnchor({ deliveries }: Installment): MessageRef | null {
  for (const { kind, progress } of deliveries.toReversed()) {
    const carries = kind === 'page' || kind === 'closing';
    if (carries && progress.state === 'sent' && progress.message !== null) {
      return { channel: progress.channel, message: progress.message };
    }
  }
  return null;
}

/** The channel an attempt goes to: the page's, the one its thread hangs in, or the thread itself; null where there is none. */
export function targetChannel(installment: Installment, { kind }: DeliveryItem): string | null {
  if (kind === 'page' || kind === 'closing') return installment.channel;
  if (kind === 'thread') return threadAnchor(installment)?.channel ?? null;
  const thread = installment.deliveries.find((each) => each.kind === 'thread')?.progress;
  return thread?.state === 'sent' ? thread.message : null;
}

/**
 * The outbox without what was not begun: for a reading that is stopped.
 * A scene with a page on its way is finished; its thread and opening go with the last scene or not at all.
 */
export function keepStarted(outbox: readonly Installment[]): Installment[] {
  return outbox.map(abandonUnstarted).filter((installment) => installment.deliveries.some(isOpen));
}

function abandonUnstarted(installment: Installment): Installment {
  const started = new Set<number>();
  for (const delivery of installment.deliveries) {
    if (delivery.kind === 'page' && wasStarted(delivery.progress)) started.add(delivery.scene);
  }
  const whole = started.has(installment.lastScene);
  const deliveries = installment.deliveries.map((delivery): Delivery => {
    const keep = delivery.kind === 'page' ? started.has(delivery.scene) : whole;
    return keep || !isOpen(delivery) ? delivery : { ...delivery, progress: { state: 'abandoned' } };
  });
  return { ...installment, deliveries };
}

function wasStarted(progress: DeliveryState): boolean {
  return progress.state === 'owed' ? progress.attempts > 0 : progress.state !== 'abandoned';
}

/** The outbox without installments that owe pages: for a run that is over. */
export function dropPages(outbox: readonly Installment[]): Installment[] {
  return outbox.filter((installment) => !pagesOwed([installment]));
}

/** The outbox with all pages that are still to be sent bound for `channel`. */
export function redirect(outbox: readonly Installment[], channel: string): Installment[] {
  return outbox.map((installment) => (pagesOwed([installment]) ? { ...installment, channel } : installment));
}

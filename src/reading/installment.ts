// An installment and its deliveries: what posting a scene owes, and how far that has come.

/** What one delivery makes. Pages come first and in order; thread and opening may lag behind. */
export type DeliveryWhat =
  | { readonly kind: 'page'; readonly scene: number; readonly page: number; readonly lastOfScene: boolean }
  | { readonly kind: 'thread' }
  | { readonly kind: 'opening' };

export type DeliveryState =
  | { readonly state: 'owed'; readonly attempts: number; readonly notBefore: number }
  /** Somebody is at it, and may send or mark until `leaseUntil`. */
  | {
      readonly state: 'claimed';
      readonly attempts: number;
      readonly token: string;
      readonly leaseUntil: number;
    }
  /** `message`: the id of what was made (a message or a thread). */
  | { readonly state: 'sent'; readonly message: string; readonly at: number }
  /** Given up (threads and openings only). */
  | { readonly state: 'abandoned' };

export type Delivery = DeliveryWhat & { readonly progress: DeliveryState };

/** Why an installment is posted. */
export type Occasion =
  | { readonly kind: 'slot'; readonly slot: number; readonly late: boolean }
  | { readonly kind: 'host'; readonly user: string }
  | { readonly kind: 'member'; readonly user: string };

export interface Installment {
  /** The key of the outbox document that holds what each delivery sends. */
  readonly id: string;
  readonly run: number;
  readonly channel: string;
  readonly firstScene: number;
  readonly lastScene: number;
  readonly occasion: Occasion;
  readonly plannedAt: number;
  readonly deliveries: readonly Delivery[];
}

/** Whether a delivery still has something to do. */
export function isOpen({ progress }: Delivery): boolean {
  return progress.state === 'owed' || progress.state === 'claimed';
}

/** Whether somebody is at work on a delivery, or died over it. */
export function isClaimed({ progress }: Delivery): boolean {
  return progress.state === 'claimed';
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

/** Whether somebody may take a delivery now (epoch milliseconds). */
export function isClaimable(progress: DeliveryState, now: number): boolean {
  if (progress.state === 'owed') return progress.notBefore <= now;
  // A lease that ran out belongs to something that died: whoever comes next takes over.
  return progress.state === 'claimed' && progress.leaseUntil <= now;
}

/**
 * The outbox without what was not begun: for a reading that is stopped, started over or moved.
 * A scene with a page on its way is finished; its thread and opening go with the last scene or not at all.
 */
export function keepBegun(outbox: readonly Installment[]): Installment[] {
  return outbox.map(cutToBegun).filter((installment) => installment.deliveries.some(isOpen));
}

function cutToBegun(installment: Installment): Installment {
  const begun = new Set<number>();
  for (const delivery of installment.deliveries) {
    if (delivery.kind === 'page' && wasBegun(delivery.progress)) begun.add(delivery.scene);
  }
  const whole = begun.has(installment.lastScene);
  const deliveries = installment.deliveries.map((delivery): Delivery => {
    const keep = delivery.kind === 'page' ? begun.has(delivery.scene) : whole;
    return keep || !isOpen(delivery) ? delivery : { ...delivery, progress: { state: 'abandoned' } };
  });
  return { ...installment, deliveries };
}

function wasBegun(progress: DeliveryState): boolean {
  return progress.state === 'owed' ? progress.attempts > 0 : progress.state !== 'abandoned';
}

/** The outbox without installments that owe pages: for a run that is over, or a channel that can't be posted in. */
export function dropPages(outbox: readonly Installment[]): Installment[] {
  return outbox.filter((installment) => !pagesOwed([installment]));
}

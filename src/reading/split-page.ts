// A page that Discord does not take, as several smaller ones: the same scene, under the same marks.

import { type Delivery, type Installment, isOpen, newDelivery, type PageDelivery } from './installment.ts';
import type { Reading } from './reading.ts';

/** A page to be sent, and where it stands. */
export interface OwedPage {
  readonly installment: Installment;
  readonly index: number;
  readonly delivery: PageDelivery;
}

/** The page of a scene that is still to be sent and that nobody is at; undefined where there is none. */
export function findOwedPage({ outbox }: Reading, scene: number, page: number): OwedPage | undefined {
  for (const installment of outbox) {
    for (const [index, delivery] of installment.deliveries.entries()) {
      if (delivery.kind !== 'page' || delivery.scene !== scene || delivery.page !== page) continue;
      if (isOpen(delivery) && delivery.progress.state === 'owed') return { installment, index, delivery };
    }
  }
  return undefined;
}

/**
 * The installment with that page in `parts` (2 or more), and the scene's later pages counted on, under a new id: that
 * of what is to be sent in their place. The first part is the same message as the page was; the last one ends the scene
 * where the page did.
 */
export function splitInstallment(
  { installment, index, delivery }: OwedPage,
  parts: number,
  id: Installment['id'],
  now: number,
): Installment {
  const { scene, page, lastOfScene, generation } = delivery;
  const pieces = Array.from({ length: parts }, (_, part): Delivery => {
    const isLast = lastOfScene && part === parts - 1;
    const piece = newDelivery({ kind: 'page', scene, page: page + part, lastOfScene: isLast }, now);
    return part === 0 ? { ...piece, generation } : piece;
  });
  const later = installment.deliveries
    .slice(index + 1)
    .map((each) =>
      each.kind === 'page' && each.scene === scene ? { ...each, page: each.page + parts - 1 } : each,
    );
  return { ...installment, id, deliveries: [...installment.deliveries.slice(0, index), ...pieces, ...later] };
}

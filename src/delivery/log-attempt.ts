// Names one attempt, for the log and for whoever counts attempts.

import type { AttemptOutcome, DeliveryRef } from '../reading/deliver.ts';
import type { DeliveryItem } from '../reading/installment.ts';
import type { Reading } from '../reading/reading.ts';
import { logAbout } from './child-log.ts';
import type { DeliveryDeps } from './context.ts';

export interface Trace {
  /** What every line of the log about it says. */
  readonly about: object;
  readonly what: DeliveryItem['kind'];
  /** 1 for the first of its delivery. */
  readonly number: number;
  /** The slot whose installment begins with this; null for anything else. */
  readonly begins: number | null;
}

/** An attempt that could not be brought to its end, and which one it was. */
export class TracedError extends Error {
  override readonly name = 'TracedError';
  readonly trace: Trace;
  constructor(trace: Trace, cause: unknown) {
    super('an attempt failed', { cause });
    this.trace = trace;
  }
}

/** Of the attempt that `token` holds in `reading`. */
export function traceOf(reading: Reading, { installment: id, index }: DeliveryRef, token: string): Trace {
  const installment = reading.outbox.find((each) => each.id === id);
  const delivery = installment?.deliveries[index];
  if (installment === undefined || delivery === undefined) throw new Error(`${id} has no delivery ${index}`);
  const { kind: what, progress } = delivery;
  const number = progress.state === 'claimed' ? progress.attempts : 0;
  const scene = delivery.kind === 'page' ? delivery.scene : installment.lastScene;
  const { occasion } = installment;
  return {
    about: { reading: reading.id, scene, delivery: `${id}#${index}`, what, attempt: number, token },
    ...{ what, number },
    begins: index === 0 && occasion.kind === 'slot' ? occasion.slot : null,
  };
}

/** Tells of what came of it; null: somebody else took it over. */
export function tellOf(
  { log, observe, clock }: DeliveryDeps,
  { about, what, number, begins }: Trace,
  outcome: AttemptOutcome | null,
): void {
  logAbout(log, about).info({ outcome }, 'delivery attempted');
  observe({ kind: 'delivery', what, outcome: outcome?.kind ?? 'taken-over', attempt: number });
  if (outcome?.kind === 'sent' && begins !== null)
    observe({ kind: 'first-page', after: clock.now() - begins });
}

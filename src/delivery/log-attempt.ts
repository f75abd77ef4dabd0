// Names one attempt, for the log and for whoever counts attempts.

import type { AttemptOutcome, DeliveryRef } from '../reading/apply-outcome.ts';
import type { DeliveryItem } from '../reading/installment.ts';
import type { Reading } from '../reading/reading.ts';
import { childLog } from './child-log.ts';
import type { DeliveryDeps } from './context.ts';

export interface AttemptTrace {
  /** What every line of the log about it says. */
  readonly bindings: object;
  readonly what: DeliveryItem['kind'];
  /** 1 for the first of its delivery. */
  readonly attempt: number;
  /** The slot whose installment begins with this; null for anything else. */
  readonly firstPageSlot: number | null;
}

/** An attempt that could not be brought to its end, and which one it was. */
export class AttemptError extends Error {
  override readonly name = 'TracedError';
  readonly trace: AttemptTrace;
  constructor(trace: AttemptTrace, cause: unknown) {
    super('an attempt failed', { cause });
    this.trace = trace;
  }
}

/** Of the attempt that `token` holds in `reading`. */
export function attemptTrace(
  reading: Reading,
  { installment: id, index }: DeliveryRef,
  token: string,
): AttemptTrace {
  const installment = reading.outbox.find((each) => each.id === id);
  const delivery = installment?.deliveries[index];
  if (installment === undefined || delivery === undefined) throw new Error(`${id} has no delivery ${index}`);
  const { kind: what, progress } = delivery;
  const number = progress.state === 'claimed' ? progress.attempts : 0;
  const scene = delivery.kind === 'page' ? delivery.scene : installment.lastScene;
  const { occasion } = installment;
  return {
    bindings: { reading: reading.id, scene, delivery: `${id}#${index}`, what, attempt: number, token },
    ...{ what, attempt: number },
    firstPageSlot: index === 0 && occasion.kind === 'slot' ? occasion.slot : null,
  };
}

/** Tells of what came of it; null: somebody else took it over. */
export function logAttempt(
  { log, observe, clock }: DeliveryDeps,
  { bindings, what, attempt, firstPageSlot }: AttemptTrace,
  outcome: AttemptOutcome | null,
): void {
  childLog(log, bindings).info({ outcome }, 'delivery attempted');
  observe({ kind: 'delivery', what, outcome: outcome?.kind ?? 'taken-over', attempt });
  if (outcome?.kind === 'sent' && firstPageSlot !== null)
    observe({ kind: 'first-page', elapsedMs: clock.now() - firstPageSlot });
}

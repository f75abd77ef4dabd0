// What one step of a delivery is given, and what it leaves behind.

import type { App } from '../ports/app.ts';
import type { Outbox } from '../ports/documents.ts';
import type { Reading } from '../reading/reading.ts';
import type { Story } from '../story/story.ts';

export type DeliveryDeps = Omit<App, 'engine'>;

export interface DeliveryControl {
  /** Aborted when the rest is to be left for later. */
  readonly signal: AbortSignal;
  /** Resolves when it is this reading's turn to post one thing; and when `stopping` is aborted. */
  acquire(): Promise<void>;
}

/**
 * What a step left behind: the reading as it was written, so that the next step need not read it; or that somebody
 * else may have changed it, and it must be looked at again; or that there is nothing more to do.
 */
export type StepResult = Reading | 'reload' | 'done';

/** What installments send, as far as it was composed or read just now; it never changes. */
export type OutboxCache = Map<string, Outbox>;

export interface Ground {
  readonly app: DeliveryDeps;
  readonly control: DeliveryControl;
  readonly reading: Reading;
  readonly story: Story;
  readonly outboxes: OutboxCache;
}

// What one step of a delivery is given, and what it leaves behind.

import type { App } from '../ports/app.ts';
import type { Outbox } from '../ports/documents.ts';
import type { Reading } from '../reading/reading.ts';
import type { Story } from '../story/story.ts';

export type Carrier = Omit<App, 'engine'>;

export interface Way {
  /** Aborted when the rest is to be left for later. */
  readonly stopping: AbortSignal;
  /** Resolves when it is this reading's turn to post one thing; and when `stopping` is aborted. */
  turn(): Promise<void>;
}

/**
 * What a step left behind: the reading as it was written, so that the next step need not read it; or that somebody
 * else may have changed it, and it must be looked at again; or that there is nothing more to do.
 */
export type Step = Reading | 'look again' | 'done';

/** What installments send, as far as it was composed or read just now; it never changes. */
export type Outboxes = Map<string, Outbox>;

export interface Ground {
  readonly app: Carrier;
  readonly way: Way;
  readonly reading: Reading;
  readonly story: Story;
  readonly outboxes: Outboxes;
}

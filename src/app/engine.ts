// Takes due readings, a few at a time, and carries each as far as it will go.

import type { ReadingId } from '../reading/reading.ts';
import { advance, type Carrier, postpone } from './advance.ts';
import { PublishError } from './publisher.ts';

/** How many readings one look at the index takes, and how many are worked on at once. */
const BATCH = 100;
const AT_ONCE = 16;

export interface Engine {
  /** Carries every reading that is due. Resolves when none is left that was due when it began. */
  tick(): Promise<void>;
  /** Carries one reading now, without waiting for the next tick; failures are logged. */
  wake(id: ReadingId): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** The same; nothing new begins after it was called. */
  drain(): Promise<void>;
}

/** `onTokenRefused` is called once a token is no good: nothing can be posted any more. */
export function createEngine(app: () => Carrier, onTokenRefused: () => void): Engine {
  const underWay = new Map<ReadingId, Promise<void>>();
  let draining = false;

  const carry = (id: ReadingId): Promise<void> => {
    const running = underWay.get(id);
    if (running !== undefined || draining) return running ?? Promise.resolve();
    const work = advance(app(), id, () => draining)
      .catch(async (error: unknown) => {
        const outcome = error instanceof PublishError ? error.outcome.kind : null;
        const { log } = app();
        if (outcome === 'again')
          log.warn({ reading: id }, 'Discord is busy; the reading is looked at again later');
        else log.error({ reading: id, err: error }, 'could not carry a reading on');
        if (outcome === 'unauthorized') onTokenRefused();
        await postpone(app(), id);
      })
      .catch((error: unknown) =>
        app().log.error({ reading: id, err: error }, 'could not leave a reading alone'),
      )
      .finally(() => underWay.delete(id));
    underWay.set(id, work);
    return work;
  };

  const idle = async () => {
    while (underWay.size > 0) await Promise.all(underWay.values());
  };

  return {
    async tick() {
      const { documents, clock } = app();
      const now = clock.now();
      const seen = new Set<ReadingId>();
      while (!draining) {
        const due = (await documents.due(now, BATCH)).filter((id) => !seen.has(id));
        // What is still due after its turn waits for the next tick: one stuck reading must not hold the others.
        if (due.length === 0) return;
        for (const id of due) seen.add(id);
        await inTurn(due, carry);
      }
    },
    wake(id) {
      // What is under way may have looked before the change that this is about: look again after it.
      const before = underWay.get(id);
      if (before === undefined) void carry(id);
      else void before.then(() => carry(id));
    },
    idle,
    async drain() {
      draining = true;
      await idle();
    },
  };
}

async function inTurn(ids: readonly ReadingId[], carry: (id: ReadingId) => Promise<void>): Promise<void> {
  const queue = ids.values();
  const worker = async () => {
    for (const id of queue) await carry(id);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

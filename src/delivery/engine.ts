// Takes due readings, in turn over their servers, and carries each as far as it will go, a few at once.

import type { Engine } from '../ports/engine.ts';
import { PublishError } from '../ports/publisher.ts';
import { ALL_SHARDS, type Shards, TAKE_OVER_AFTER_MS } from '../ports/shards.ts';
import type { ReadingId } from '../reading/reading.ts';
import { advance, postpone } from './advance.ts';
import { childLog } from './child-log.ts';
import { createClockWatch } from './clock-watch.ts';
import type { DeliveryDeps } from './context.ts';
import { AttemptError } from './log-attempt.ts';

/** How many readings one look at the index takes: few, so that what comes due next has its turn soon. */
const MAX_DUE_PER_POLL = 100;
/** How many are carried at once: enough for 400 posts a second where each takes 150 ms. */
const MAX_IN_FLIGHT = 64;
/** How many of them may stand before their turn to post: few, so that what is woken, or comes due, is not far behind. */
const MAX_WAITING_TO_POST = 16;

/** How long a reading is left alone that can't even be put off, in milliseconds. */
const LEAVE_ALONE_MS = 10 * 60_000;

export interface EngineOptions {
  /** Called once a token is no good: nothing can be posted any more. */
  readonly onTokenRefused: () => void;
  /** Whose readings are carried first; everybody's if not given. */
  readonly shards?: Shards;
}

interface InFlightReading {
  readonly done: Promise<void>;
  readonly controller: AbortController;
}

export function createEngine(app: () => DeliveryDeps, options: EngineOptions): Engine {
  const { onTokenRefused, shards = ALL_SHARDS } = options;
  const inFlight = new Map<ReadingId, InFlightReading>();
  /** What waits for a place: woken ones first, then what the last look found. Small, and never claimed. */
  let priority: ReadingId[] = [];
  let queue: ReadingId[] = [];
  /** Carried since the last `look` from outside: what is due again at once must not turn in circles. */
  const started = new Set<ReadingId>();
  let draining = false;
  let polling: Promise<void> | null = null;
  let lastPollAt: number | null = null;

  /** What can't be put off in the store; due until somebody mends it. */
  const leftAloneUntil = new Map<ReadingId, number>();

  const watchClock = createClockWatch(app);

  /** Under way, and not sending anything yet. */
  const waitingToPost = new Set<ReadingId>();

  const acquire = async (id: ReadingId, stopping: AbortSignal) => {
    waitingToPost.add(id);
    await app().publisher.acquire(stopping);
    waitingToPost.delete(id);
    startNext();
  };

  const advanceReading = (id: ReadingId, stopping: AbortSignal): Promise<void> =>
    advance(app(), id, { signal: stopping, acquire: () => acquire(id, stopping) })
      .catch(async (error: unknown) => {
        const trace = error instanceof AttemptError ? error.trace : null;
        const err = error instanceof AttemptError ? error.cause : error;
        const outcome = err instanceof PublishError ? err.outcome.kind : null;
        const log = childLog(app().log, trace?.bindings ?? { reading: id });
        if (outcome === 'again') log.warn({}, 'Discord is busy; the reading is looked at again later');
        else log.error({ err }, 'could not carry a reading on');
        if (outcome === 'unauthorized') onTokenRefused();
        await postpone(app(), id);
      })
      .catch((error: unknown) => {
        app().log.error({ reading: id, err: error }, 'could not leave a reading alone');
        // Its document can't be read, so that nothing can be written into it either.
        leftAloneUntil.set(id, app().clock.now() + LEAVE_ALONE_MS);
      });

  const startNext = () => {
    while (!draining && inFlight.size < MAX_IN_FLIGHT && waitingToPost.size < MAX_WAITING_TO_POST) {
      // What is woken while it is under way may be about a change after its last look: it has another turn.
      const next = priority.find((each) => !inFlight.has(each)) ?? queue.shift();
      if (next === undefined) break;
      priority = priority.filter((each) => each !== next);
      if (!inFlight.has(next)) start(next);
    }
  };

  const start = (id: ReadingId) => {
    started.add(id);
    waitingToPost.add(id);
    const stop = new AbortController();
    const work = advanceReading(id, stop.signal).then(() => {
      inFlight.delete(id);
      waitingToPost.delete(id);
      startNext();
      // There may be more than the last look took.
      if (queue.length === 0 && hasMore) pollInBackground();
    });
    inFlight.set(id, { done: work, controller: stop });
  };

  /** Whether the last look found as many as it would take. */
  let hasMore = false;

  const pollOnce = async () => {
    const { documents, clock } = app();
    const now = clock.now();
    // What is carried is due until it is claimed, and must not keep the others out of sight.
    for (const [id, until] of leftAloneUntil) if (until <= now) leftAloneUntil.delete(id);
    const limit = MAX_DUE_PER_POLL + started.size + inFlight.size + leftAloneUntil.size;
    await watchClock(now);
    const due = await documents.due(now, limit, { shards, othersDueBy: now - TAKE_OVER_AFTER_MS });
    lastPollAt = now;
    hasMore = due.length === limit;
    // In the place of what waited before: in a fresh list each server has its turn.
    queue = due.filter((id) => !started.has(id) && !inFlight.has(id) && !leftAloneUntil.has(id));
    startNext();
  };

  /** One look at a time. */
  const pollNow = (): Promise<void> => {
    if (draining) return Promise.resolve();
    polling ??= pollOnce().finally(() => {
      polling = null;
    });
    return polling;
  };

  const pollInBackground = () => {
    pollNow().catch((error: unknown) => app().log.error({ err: error }, 'could not look for what is due'));
  };

  const idle = async () => {
    while (polling !== null || inFlight.size > 0)
      await Promise.all([polling?.catch(() => undefined), ...[...inFlight.values()].map(({ done }) => done)]);
  };

  const poll = async () => {
    await polling?.catch(() => undefined);
    started.clear();
    await pollNow();
  };

  return {
    poll,
    async tick() {
      await poll();
      await idle();
    },
    wake(id) {
      if (!priority.includes(id)) priority.push(id);
      startNext();
    },
    lastPollAt: () => lastPollAt,
    idle,
    async drain() {
      draining = true;
      priority = [];
      queue = [];
      for (const { controller } of inFlight.values()) controller.abort();
      await idle();
    },
  };
}

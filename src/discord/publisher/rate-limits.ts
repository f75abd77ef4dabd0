// Waits out Discord's rate limits, for what nobody waits for.

import type { TransientFailure } from '../../reading/fault.ts';
import { outcomeOf } from './outcome.ts';
import type { RateLimiter } from './rate-limiter.ts';

export type Sleep = (milliseconds: number) => Promise<void>;

/** How long one request is put off by rate limits, in milliseconds, before it counts as failed. */
const MAX_WAIT_MS = 15 * 60_000;

/** A process that ends does not wait for it. */
const systemSleep: Sleep = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

export const isGlobalRateLimit = (failure: TransientFailure) =>
  failure.kind === 'rate-limit' && failure.scope === 'global';

/** What `attempt` resolves to, tried again for as long as a rate limit is all that is in its way. @throws what it throws */
export async function waitOutRateLimits<T>(
  attempt: () => Promise<T>,
  limiter: RateLimiter,
  sleep: Sleep = systemSleep,
): Promise<T> {
  let remainingMs = MAX_WAIT_MS;
  while (true) {
    try {
      return await attempt();
    } catch (error) {
      const outcome = outcomeOf(error);
      const isLimit = outcome.kind === 'again' && WAITED_OUT.has(outcome.because.kind);
      if (!isLimit || outcome.after > remainingMs) throw error;
      if (isGlobalRateLimit(outcome.because)) limiter.pauseFor(outcome.after);
      remainingMs -= Math.max(1, outcome.after);
      await sleep(outcome.after);
    }
  }
}

/** `passing`: Discord's own codes for what it limits otherwise, such as edits of old messages. */
const WAITED_OUT: ReadonlySet<TransientFailure['kind']> = new Set<TransientFailure['kind']>([
  'rate-limit',
  'passing',
]);

// What keeps the bot from posting: faults, which somebody has to mend, and hindrances, which pass by themselves.

/** Halts the reading: told to the hosts once, tried again at each slot. */
export type Fault =
  | { readonly kind: 'missing-channel' }
  /** By their names in Discord's settings; none where Discord did not tell which. */
  | { readonly kind: 'missing-permissions'; readonly permissions: readonly string[] }
  | { readonly kind: 'missing-server' }
  | { readonly kind: 'not-age-restricted' }
  /** The reading's channel is a thread that takes no posts. */
  | { readonly kind: 'closed-thread'; readonly how: 'locked' | 'archived' }
  /** An attempt broke off, and without Read Message History nobody but a person can see what came of it. */
  | {
      readonly kind: 'unknown-outcome';
      readonly scene: number;
      readonly page: number;
      readonly generation: number;
    }
  /** Attempts have met for an hour what should pass by itself. It does not halt the reading. */
  | { readonly kind: 'failing'; readonly scene: number }
  /** The same for a day: the reading halts at that page. */
  | { readonly kind: 'page-not-taken'; readonly scene: number; readonly page: number }
  /** Anything else, in Discord's own words. */
  | { readonly kind: 'refused'; readonly code: number; readonly message: string };

/** Passes by itself: tried again, at growing distances, for as long as it lasts. */
export type TransientFailure =
  /** `own`: the bot's limit on that route; `shared`: the channel's, whoever posts; `global`: the bot's, over all routes. */
  | { readonly kind: 'rate-limit'; readonly scope: RateLimitScope }
  /** Discord answered with a server error. */
  | { readonly kind: 'server-error'; readonly status: number }
  /** No answer in time. */
  | { readonly kind: 'timeout' }
  /** The connection broke, or could not be made. */
  | { readonly kind: 'connection' }
  /** More was to be posted than the bot may post in time. */
  | { readonly kind: 'queue' }
  /** Discord asked for patience without being more precise, or said something nobody understands. */
  | { readonly kind: 'passing' };

export type RateLimitScope = 'own' | 'shared' | 'global';

/**
 * What Discord says of a message or thread that is gone, and of a channel that takes no threads or no text (JSON Error
 * Codes: 10003, 10008, 40058, 50008, 50024). All else may be mended: a time-out ends, threads are closed.
 */
const PERMANENT_ERROR_CODES: ReadonlySet<number> = new Set([10003, 10008, 40058, 50008, 50024]);

/** Whether nobody can mend it, so that it would be met again for ever. */
export function isPermanent(fault: Fault): boolean {
  return (
    fault.kind === 'missing-channel' || (fault.kind === 'refused' && PERMANENT_ERROR_CODES.has(fault.code))
  );
}

export function sameFault(a: Fault, b: Fault): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

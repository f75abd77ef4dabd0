// What an error from Discord, or from the way there, means for what was to be published.

import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { PublishError, type PublishOutcome } from '../../ports/publisher.ts';
import type { Fault, RateLimitScope, TransientFailure } from '../../reading/fault.ts';
import { READ_HISTORY } from '../permissions.ts';

/** Raised in place of a request that waited so long that somebody else may have taken it over. */
export class LeaseLostError extends Error {
  override readonly name = 'TooLate';
}

/** How long to leave Discord alone where it does not say how long, in milliseconds. */
const DEFAULT_RETRY_MS = 60_000;
/** Characters of Discord's own words that are kept. */
const MAX_MESSAGE_CHARS = 200;

/** Refused for now, by Discord's own account. */
const TRANSIENT_ERROR_CODES: ReadonlySet<unknown> = new Set([
  Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
  Code.ChannelSendRateLimit,
  Code.ServerSendRateLimit,
  Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
  40062, // "Service resource is being rate limited."
  40333, // Cloudflare in front of Discord.
  Code.APIResourceOverloaded,
]);

/** From before a connection stands: nothing was sent. */
const CONNECT_ERROR_CODES = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** As Discord calls them in `X-RateLimit-Scope` ("Rate Limits"). */
const RATE_LIMIT_SCOPES: Readonly<Record<string, RateLimitScope>> = {
  user: 'own',
  shared: 'shared',
  global: 'global',
};

/**
 * What to do about an error of a request. `missing-permissions` comes without names where the error does not tell them.
 * Whatever is not known to have made nothing may have made something.
 */
export function outcomeOf(error: unknown): PublishOutcome {
  if (error instanceof PublishError) return error.outcome;
  if (error instanceof LeaseLostError) return retryOutcome(0, { kind: 'queue' });
  if (error instanceof RateLimitError) return retryOutcome(retryAfterMs(error), rateLimitOf(error));
  if (error instanceof DiscordAPIError) return apiErrorOutcome(error);
  // Answered, and still nobody knows: some of Discord's server errors come after the deed.
  if (error instanceof HTTPError) return unclearOutcome({ kind: 'server-error', status: error.status });
  if (error instanceof Error) {
    // After one 401 discord.js forgets the token, and says so of every later request.
    if (error.message.startsWith('Expected token to be set')) return { kind: 'unauthorized' };
    if (neverSent(error)) return retryOutcome(0, { kind: 'connection' });
    if (error.name === 'AbortError' || error.name === 'TimeoutError')
      return unclearOutcome({ kind: 'timeout' });
  }
  return unclearOutcome({ kind: 'connection' });
}

const retryOutcome = (after: number, because: TransientFailure): PublishOutcome => ({
  kind: 'again',
  after,
  because,
});
const unclearOutcome = (because: TransientFailure): PublishOutcome => ({ kind: 'unclear', because });

function apiErrorOutcome({ code, status, rawError, message }: DiscordAPIError): PublishOutcome {
  if (status === 401) return { kind: 'unauthorized' };
  // A page of HTML: something on the way refused, which says nothing about the channel.
  if (typeof code !== 'number') return retryOutcome(DEFAULT_RETRY_MS, { kind: 'passing' });
  if (TRANSIENT_ERROR_CODES.has(code)) {
    const seconds = 'retry_after' in rawError ? Number(rawError.retry_after) : Number.NaN;
    return retryOutcome(Number.isFinite(seconds) ? Math.ceil(seconds * 1000) : DEFAULT_RETRY_MS, {
      kind: 'passing',
    });
  }
  return { kind: 'fault', fault: faultOf(code, message) };
}

function rateLimitOf({ global, scope }: RateLimitError): TransientFailure {
  return { kind: 'rate-limit', scope: global ? 'global' : (RATE_LIMIT_SCOPES[scope] ?? 'own') };
}

function faultOf(code: number, message: string): Fault {
  switch (code) {
    case Code.UnknownChannel:
      return { kind: 'missing-channel' };
    case Code.UnknownGuild:
      return { kind: 'missing-server' };
    case Code.MissingAccess:
    case Code.MissingPermissions:
      return { kind: 'missing-permissions', permissions: [] };
    case Code.CannotReplyWithoutPermissionToReadMessageHistory: // Of a thread on a message, too.
      return { kind: 'missing-permissions', permissions: [READ_HISTORY.name] };
    case Code.ThreadLocked:
      return { kind: 'closed-thread', how: 'locked' };
    case Code.InvalidActionOnArchivedThread:
      return { kind: 'closed-thread', how: 'archived' };
    default:
      return { kind: 'refused', code, message: message.slice(0, MAX_MESSAGE_CHARS) };
  }
}

/** Milliseconds. A 429 that does not come from Discord itself has no `Retry-After`. */
function retryAfterMs({ retryAfter, timeToReset }: RateLimitError): number {
  const wait = retryAfter > 0 ? retryAfter : timeToReset;
  return Number.isFinite(wait) && wait > 0 ? Math.ceil(wait) : DEFAULT_RETRY_MS;
}

function neverSent(error: Error & { readonly code?: unknown; readonly syscall?: unknown }): boolean {
  return CONNECT_ERROR_CODES.has(String(error.code)) || error.syscall === 'connect';
}

/** Whether `error` is Discord's refusal with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly number[]): error is DiscordAPIError {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code));
}

// What an error from Discord, or from the way there, means for what was to be published.

import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { PublishError, type PublishOutcome } from '../../ports/publisher.ts';
import type { Fault, RateLimitScope, TransientFailure } from '../../reading/fault.ts';
import { HISTORY } from '../permissions.ts';

/** Raised in place of a request that waited so long that somebody else may have taken it over. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** How long to leave Discord alone where it does not say how long, in milliseconds. */
const A_WHILE = 60_000;
/** Characters of Discord's own words that are kept. */
const MESSAGE = 200;

/** Refused for now, by Discord's own account. */
const PASSING: ReadonlySet<unknown> = new Set([
  Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
  Code.ChannelSendRateLimit,
  Code.ServerSendRateLimit,
  Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
  40062, // "Service resource is being rate limited."
  40333, // Cloudflare in front of Discord.
  Code.APIResourceOverloaded,
]);

/** From before a connection stands: nothing was sent. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** As Discord calls them in `X-RateLimit-Scope` ("Rate Limits"). */
const SCOPES: Readonly<Record<string, RateLimitScope>> = { user: 'own', shared: 'shared', global: 'global' };

/**
 * What to do about an error of a request. `missing-permissions` comes without names where the error does not tell them.
 * Whatever is not known to have made nothing may have made something.
 */
export function outcomeOf(error: unknown): PublishOutcome {
  if (error instanceof PublishError) return error.outcome;
  if (error instanceof TooLate) return again(0, { kind: 'queue' });
  if (error instanceof RateLimitError) return again(waitOf(error), rateLimitOf(error));
  if (error instanceof DiscordAPIError) return refusal(error);
  // Answered, and still nobody knows: some of Discord's server errors come after the deed.
  if (error instanceof HTTPError) return unclear({ kind: 'server-error', status: error.status });
  if (error instanceof Error) {
    // After one 401 discord.js forgets the token, and says so of every later request.
    if (error.message.startsWith('Expected token to be set')) return { kind: 'unauthorized' };
    if (neverSent(error)) return again(0, { kind: 'connection' });
    if (error.name === 'AbortError' || error.name === 'TimeoutError') return unclear({ kind: 'timeout' });
  }
  return unclear({ kind: 'connection' });
}

const again = (after: number, because: TransientFailure): PublishOutcome => ({
  kind: 'again',
  after,
  because,
});
const unclear = (because: TransientFailure): PublishOutcome => ({ kind: 'unclear', because });

function refusal({ code, status, rawError, message }: DiscordAPIError): PublishOutcome {
  if (status === 401) return { kind: 'unauthorized' };
  // A page of HTML: something on the way refused, which says nothing about the channel.
  if (typeof code !== 'number') return again(A_WHILE, { kind: 'passing' });
  if (PASSING.has(code)) {
    const seconds = 'retry_after' in rawError ? Number(rawError.retry_after) : Number.NaN;
    return again(Number.isFinite(seconds) ? Math.ceil(seconds * 1000) : A_WHILE, { kind: 'passing' });
  }
  return { kind: 'fault', fault: faultOf(code, message) };
}

function rateLimitOf({ global, scope }: RateLimitError): TransientFailure {
  return { kind: 'rate-limit', scope: global ? 'global' : (SCOPES[scope] ?? 'own') };
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
      return { kind: 'missing-permissions', permissions: [HISTORY.name] };
    case Code.ThreadLocked:
      return { kind: 'closed-thread', how: 'locked' };
    case Code.InvalidActionOnArchivedThread:
      return { kind: 'closed-thread', how: 'archived' };
    default:
      return { kind: 'refused', code, message: message.slice(0, MESSAGE) };
  }
}

/** Milliseconds. A 429 that does not come from Discord itself has no `Retry-After`. */
function waitOf({ retryAfter, timeToReset }: RateLimitError): number {
  const wait = retryAfter > 0 ? retryAfter : timeToReset;
  return Number.isFinite(wait) && wait > 0 ? Math.ceil(wait) : A_WHILE;
}

function neverSent(error: Error & { readonly code?: unknown; readonly syscall?: unknown }): boolean {
  return NOT_SENT.has(String(error.code)) || error.syscall === 'connect';
}

/** Whether `error` is Discord's refusal with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly number[]): error is DiscordAPIError {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code));
}

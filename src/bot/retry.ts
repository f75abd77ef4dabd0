// Tries again what Discord or the network fails at for a while, at growing distances.

import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Log } from '../ports/log.ts';

export interface RetryOptions {
  readonly log: Log;
  /** Ends the waiting: the bot is to stop. */
  readonly signal: AbortSignal;
  /** The first wait, in milliseconds; it doubles up to five minutes. */
  readonly firstWaitMs?: number;
}

const FIRST_WAIT_MS = 1_000;
const MAX_WAIT_MS = 5 * 60_000;
const JITTER_RATIO = 0.25;

/** The day's creates of commands are used up (JSON Error Codes). */
const DAILY_COMMANDS_USED = 30034;

const NETWORK_CODES: ReadonlySet<string> = new Set([
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'ETIMEDOUT',
    'EPIPE',
  ],
  ...['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
]);

/** Whether an error passes by itself: Discord's or the network's, not ours. */
function isPassing(error: unknown): boolean {
  if (error instanceof DiscordAPIError)
    return error.status >= 500 || error.status === 429 || error.code === DAILY_COMMANDS_USED;
  if (error instanceof HTTPError) return error.status >= 500 || error.status === 429;
  if (error instanceof RateLimitError) return true;
  if (!(error instanceof Error)) return false;
  return networkCodeOf(error) !== null || (error.cause !== undefined && isPassing(error.cause));
}

/** What the way to Discord failed with, such as ECONNREFUSED, or TIMEOUT; null where it is something else. */
export function networkCodeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'TIMEOUT';
  if ('code' in error && NETWORK_CODES.has(String(error.code))) return String(error.code);
  return networkCodeOf(error.cause);
}

/**
 * What `attempt` gives, once it works. A number thrown is how long to wait, in milliseconds.
 * @throws whatever does not pass by itself, and an AbortError once `signal` says so
 */
export async function retry<T>(
  what: string,
  attempt: () => Promise<T>,
  { log, signal, firstWaitMs = FIRST_WAIT_MS }: RetryOptions,
): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof WaitError) && !isPassing(error)) throw error;
      const doubled = Math.min(MAX_WAIT_MS, firstWaitMs * 2 ** failures);
      const wait = Math.max(
        error instanceof WaitError ? error.waitMs : 0,
        doubled * (1 - JITTER_RATIO * Math.random()),
      );
      log.warn({ err: error, waitSeconds: Math.round(wait / 1000) }, `could not ${what}; trying again`);
      await sleep(wait, undefined, { signal });
    }
  }
}

/** Nothing failed, but it is not the time yet. */
export class WaitError extends Error {
  override readonly name = 'WaitError';
  readonly waitMs: number;

  constructor(message: string, waitMs: number) {
    super(message);
    this.waitMs = waitMs;
  }
}

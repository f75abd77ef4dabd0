// The publisher's own way to Discord: one attempt for each request, and never a late one.

import { AsyncLocalStorage } from 'node:async_hooks';
import { DefaultRestOptions, REST } from 'discord.js';
import type { Clock } from '../../app/app.ts';
import type { Lease } from '../../app/publisher.ts';
import { TooLate } from './outcome.ts';

/** How long a request may take once it is on its way, in milliseconds. */
export const TIMEOUT = 10_000;

export interface RestSetup {
  readonly token: string;
  /** Another API root than Discord's, without the version. */
  readonly apiUrl: string | undefined;
  readonly clock: Clock;
  /** What the publisher keeps to by itself. */
  readonly postsPerSecond: number;
  /** How long a request may take once it is on its way, in milliseconds. */
  readonly timeout: number;
}

/** Requests a second that discord.js lets through: what Discord allows a bot, unless it allows this one more. */
const REQUESTS_PER_SECOND = 50;

export interface OneShotRest {
  readonly rest: REST;
  /**
   * Runs `request` under a lease: what would leave when its answer might come after the lease's end, or when the
   * lease is another's, never leaves, and is raised as `TooLate`. Requests wait: for their turn, in discord.js for
   * the one before them in the same channel, and in a process that was frozen.
   */
  under<T>(lease: Lease, request: () => Promise<T>): Promise<T>;
}

/** Milliseconds between the end of the longest request and the end of its lease: enough to note what came of it. */
const TO_SPARE = 5_000;

export function createRest({ token, apiUrl, clock, postsPerSecond, timeout }: RestSetup): OneShotRest {
  const leases = new AsyncLocalStorage<Lease>();

  /** The last moment before the socket, of every attempt: the clock comes last, for asking takes time too. */
  const check = async (lease: Lease): Promise<void> => {
    if (!(await lease.stillMine())) throw new TooLate('somebody else has taken it over');
    if (clock.now() > lease.until - timeout - TO_SPARE) throw new TooLate('its lease is about to end');
  };

  const makeRequest: typeof DefaultRestOptions.makeRequest = async (url, init) => {
    const lease = leases.getStore();
    if (lease !== undefined) await check(lease);
    const { body, ...response } = await wholly(DefaultRestOptions.makeRequest(url, init));
    return new Response(body, response) as Awaited<ReturnType<typeof DefaultRestOptions.makeRequest>>;
  };

  const rest = new REST({
    ...(apiUrl !== undefined && { api: apiUrl }),
    // Of its own accord discord.js repeats a post after a timeout, a reset or a 5xx, and sleeps through a 429.
    retries: 0,
    rejectOnRateLimit: () => true,
    timeout,
    globalRequestsPerSecond: Math.max(REQUESTS_PER_SECOND, Math.ceil(1.25 * postsPerSecond)),
    makeRequest,
  }).setToken(token);
  return { rest, under: (lease, request) => leases.run(lease, request) };
}

/** Reads the body too: discord.js stops its timeout at the headers, and would wait minutes for what comes after. */
async function wholly(answer: ReturnType<typeof DefaultRestOptions.makeRequest>) {
  const response = await answer;
  const bytes = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  // A status such as 204 may have no body at all, not even an empty one.
  return { body: bytes.byteLength === 0 ? null : bytes, status, statusText, headers: [...headers] };
}

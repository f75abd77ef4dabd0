// The publisher's own way to Discord: one attempt for each request, and never a late one.

import { AsyncLocalStorage } from 'node:async_hooks';
import { DefaultRestOptions, REST } from 'discord.js';
import type { Clock } from '../../app/app.ts';
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
}

/** Requests a second that discord.js lets through: what Discord allows a bot, unless it allows this one more. */
const REQUESTS_PER_SECOND = 50;

export interface OneShotRest {
  readonly rest: REST;
  /**
   * Runs `request`; what has not left by `deadline` (epoch milliseconds) never will, and is raised as `TooLate`.
   * Requests wait: for their turn, and in discord.js for the one before them in the same channel.
   */
  before<T>(deadline: number, request: () => Promise<T>): Promise<T>;
}

export function createRest({ token, apiUrl, clock, postsPerSecond }: RestSetup): OneShotRest {
  const deadlines = new AsyncLocalStorage<number>();

  const makeRequest: typeof DefaultRestOptions.makeRequest = async (url, init) => {
    const deadline = deadlines.getStore();
    if (deadline !== undefined && clock.now() > deadline) throw new TooLate(`${init.method} ${url}`);
    const { body, ...response } = await wholly(DefaultRestOptions.makeRequest(url, init));
    return new Response(body, response) as Awaited<ReturnType<typeof DefaultRestOptions.makeRequest>>;
  };

  const rest = new REST({
    ...(apiUrl !== undefined && { api: apiUrl }),
    // Of its own accord discord.js repeats a post after a timeout, a reset or a 5xx, and sleeps through a 429.
    retries: 0,
    rejectOnRateLimit: () => true,
    timeout: TIMEOUT,
    globalRequestsPerSecond: Math.max(REQUESTS_PER_SECOND, Math.ceil(1.25 * postsPerSecond)),
    makeRequest,
  }).setToken(token);
  return { rest, before: (deadline, request) => deadlines.run(deadline, request) };
}

/** Reads the body too: discord.js stops its timeout at the headers, and would wait minutes for what comes after. */
async function wholly(answer: ReturnType<typeof DefaultRestOptions.makeRequest>) {
  const response = await answer;
  const bytes = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  // A status such as 204 may have no body at all, not even an empty one.
  return { body: bytes.byteLength === 0 ? null : bytes, status, statusText, headers: [...headers] };
}

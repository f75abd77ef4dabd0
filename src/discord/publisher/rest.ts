// The publisher's own way to Discord: one attempt for each request, and never a late one.

import { type DefaultRestOptions, REST, type RouteLike } from 'discord.js';
import type { Clock } from '../../ports/clock.ts';
import type { Lease } from '../../ports/publisher.ts';
import type { Telemetry } from '../../ports/telemetry.ts';
import { tellingRequests } from '../rate-limits.ts';
import { TooLate } from './outcome.ts';

/** A signal that is aborted after so many milliseconds. */
export type TimeLimit = (milliseconds: number) => AbortSignal;

export interface RestSetup {
  readonly token: string;
  /** Another API root than Discord's, without the version. */
  readonly apiUrl: string | undefined;
  readonly clock: Clock;
  /** What the publisher keeps to by itself. */
  readonly postsPerSecond: number;
  /** How long a request may take once it is on its way, in milliseconds. */
  readonly timeout: number;
  readonly timeLimit: TimeLimit | undefined;
  readonly observe: Telemetry;
}

type RequestInit = Parameters<typeof DefaultRestOptions.makeRequest>[1];

/** Requests a second that discord.js lets through: what Discord allows a bot, unless it allows this one more. */
const REQUESTS_PER_SECOND = 50;

export interface OneShotRest {
  readonly rest: REST;
  /**
   * Posts `body` under a lease: what would leave when its answer might come after the lease's end, or when the
   * lease is another's, never leaves, and is raised as `TooLate`. Requests wait: for their turn, in discord.js for
   * the one before them in the same channel, and in a process that was frozen.
   */
  postUnder(lease: Lease, route: RouteLike, body: object): Promise<unknown>;
}

/** A body with the lease it may be sent under: it carries it through discord.js, which passes it through as it is. */
class Leased {
  readonly lease: Lease;
  readonly body: object;

  constructor(lease: Lease, body: object) {
    this.lease = lease;
    this.body = body;
  }
}

/** Milliseconds between the end of the longest request and the end of its lease: enough to note what came of it. */
const TO_SPARE = 5_000;

export function createRest({
  token,
  apiUrl,
  clock,
  postsPerSecond,
  timeout,
  timeLimit,
  observe,
}: RestSetup): OneShotRest {
  const request = tellingRequests(observe);

  /** The last moment before the socket, of every attempt: the clock comes last, for asking takes time too. */
  const check = async (lease: Lease): Promise<void> => {
    if (!(await lease.isHeld())) throw new TooLate('somebody else has taken it over');
    if (clock.now() > lease.until - timeout - TO_SPARE) throw new TooLate('its lease is about to end');
  };

  /** discord.js' own limit goes by the machine's time. */
  const limited = (init: RequestInit): RequestInit =>
    timeLimit && init.signal ? { ...init, signal: AbortSignal.any([init.signal, timeLimit(timeout)]) } : init;

  /** What is sent once its lease has let it go. */
  const released = async (init: RequestInit): Promise<RequestInit> => {
    const sent: unknown = init.body;
    if (!(sent instanceof Leased)) return init;
    await check(sent.lease);
    const headers = { ...init.headers, 'Content-Type': 'application/json' };
    return { ...init, headers, body: JSON.stringify(sent.body) };
  };

  const makeRequest: typeof DefaultRestOptions.makeRequest = async (url, init) => {
    const { body, ...response } = await wholly(request(url, limited(await released(init))));
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
  return {
    rest,
    postUnder: (lease, route, body) =>
      rest.post(route, { body: new Leased(lease, body), passThroughBody: true }),
  };
}

/** Reads the body too: discord.js stops its timeout at the headers, and would wait minutes for what comes after. */
async function wholly(answer: ReturnType<typeof DefaultRestOptions.makeRequest>) {
  const response = await answer;
  const bytes = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  // A status such as 204 may have no body at all, not even an empty one.
  return { body: bytes.byteLength === 0 ? null : bytes, status, statusText, headers: [...headers] };
}

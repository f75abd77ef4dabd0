// The publisher's own way to Discord: one attempt for each request, and never a late one.

import { type DefaultRestOptions, type RawFile, REST, type RouteLike } from 'discord.js';
import type { Clock } from '../../ports/clock.ts';
import type { Lease } from '../../ports/publisher.ts';
import type { Telemetry } from '../../ports/telemetry.ts';
import { instrumentRequests } from '../instrument-requests.ts';
import { LeaseLostError } from './outcome.ts';

/** A signal that is aborted after so many milliseconds. */
export type TimeLimit = (milliseconds: number) => AbortSignal;

export interface RestOptions {
  readonly token: string;
  /** Another API root than Discord's, without the version. */
  readonly apiUrl: string | undefined;
  readonly clock: Clock;
  /** What the publisher keeps to by itself. */
  readonly postsPerSecond: number;
  /** How long a request may take once it is on its way, in milliseconds. */
  readonly requestTimeoutMs: number;
  readonly timeLimit: TimeLimit | undefined;
  readonly observe: Telemetry;
}

type RequestInit = Parameters<typeof DefaultRestOptions.makeRequest>[1];

/** Requests a second that discord.js lets through: what Discord allows a bot, unless it allows this one more. */
const REQUESTS_PER_SECOND = 50;

export interface OneShotRest {
  readonly rest: REST;
  /**
   * Posts `body` under a lease, with what is attached to it: what would leave when its answer might come after the lease's end, or when the
   * lease is another's, never leaves, and is raised as `TooLate`. Requests wait: for their turn, in discord.js for
   * the one before them in the same channel, and in a process that was frozen.
   */
  postUnderLease(lease: Lease, route: RouteLike, body: object, files?: readonly RawFile[]): Promise<unknown>;
}

/** A body with the lease it may be sent under: it carries it through discord.js, which passes it through as it is. */
class LeasedBody {
  readonly lease: Lease;
  readonly body: object;
  readonly files: readonly RawFile[];

  constructor(lease: Lease, body: object, files: readonly RawFile[]) {
    this.lease = lease;
    this.body = body;
    this.files = files;
  }
}

/** Milliseconds between the end of the longest request and the end of its lease: enough to note what came of it. */
const LEASE_MARGIN_MS = 5_000;

export function createRest({
  token,
  apiUrl,
  clock,
  postsPerSecond,
  requestTimeoutMs,
  timeLimit,
  observe,
}: RestOptions): OneShotRest {
  const request = instrumentRequests(observe);

  /** The last moment before the socket, of every attempt: the clock comes last, for asking takes time too. */
  const checkLease = async (lease: Lease): Promise<void> => {
    if (!(await lease.isHeld())) throw new LeaseLostError('somebody else has taken it over');
    if (clock.now() > lease.until - requestTimeoutMs - LEASE_MARGIN_MS)
      throw new LeaseLostError('its lease is about to end');
  };

  /** discord.js' own limit goes by the machine's time. */
  const withTimeLimit = (init: RequestInit): RequestInit =>
    timeLimit && init.signal
      ? { ...init, signal: AbortSignal.any([init.signal, timeLimit(requestTimeoutMs)]) }
      : init;

  /** What is sent once its lease has let it go. */
  const unwrapLeased = async (init: RequestInit): Promise<RequestInit> => {
    const leased: unknown = init.body;
    if (!(leased instanceof LeasedBody)) return init;
    await checkLease(leased.lease);
    const { contentType, body } = await encode(leased);
    return { ...init, headers: { ...init.headers, 'Content-Type': contentType }, body };
  };

  const makeRequest: typeof DefaultRestOptions.makeRequest = async (url, init) => {
    const { body, ...response } = await readFully(request(url, withTimeLimit(await unwrapLeased(init))));
    return new Response(body, response) as Awaited<ReturnType<typeof DefaultRestOptions.makeRequest>>;
  };

  const rest = new REST({
    ...(apiUrl !== undefined && { api: apiUrl }),
    // Of its own accord discord.js repeats a post after a timeout, a reset or a 5xx, and sleeps through a 429.
    retries: 0,
    rejectOnRateLimit: () => true,
    timeout: requestTimeoutMs,
    globalRequestsPerSecond: Math.max(REQUESTS_PER_SECOND, Math.ceil(1.25 * postsPerSecond)),
    makeRequest,
  }).setToken(token);
  return {
    rest,
    postUnderLease: (lease, route, body, files = []) =>
      rest.post(route, { body: new LeasedBody(lease, body, files), passThroughBody: true }),
  };
}

/** JSON, or where something is attached a form with it (Discord: "Uploading Files"). */
async function encode({ body, files }: LeasedBody) {
  const json = JSON.stringify(body);
  if (files.length === 0) return { contentType: 'application/json', body: json };
  const form = new FormData();
  files.forEach(({ name, data, contentType = '' }, index) => {
    form.append(`files[${index}]`, new Blob([data as Uint8Array<ArrayBuffer>], { type: contentType }), name);
  });
  form.append('payload_json', json);
  const encoded = new Response(form);
  return {
    contentType: encoded.headers.get('content-type') ?? '',
    body: new Uint8Array(await encoded.arrayBuffer()),
  };
}

/** Reads the body too: discord.js stops its timeout at the headers, and would wait minutes for what comes after. */
async function readFully(answer: ReturnType<typeof DefaultRestOptions.makeRequest>) {
  const response = await answer;
  const bytes = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  // A status such as 204 may have no body at all, not even an empty one.
  return { body: bytes.byteLength === 0 ? null : bytes, status, statusText, headers: [...headers] };
}

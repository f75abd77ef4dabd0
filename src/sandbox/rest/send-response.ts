// Answers as they go out, and those that no route has a say in: faults, limits and failures.
import type { ServerResponse } from 'node:http';
import type { FaultEffect } from '../fault-injector.ts';
import { apiError, DiscordError, isKnownCode } from './errors.ts';
import type { RateLimitHit } from './rate-limiter.ts';

/** An answer that was decided without asking a route. */
export interface ErrorResponse {
  readonly status: number;
  readonly body: object;
  readonly headers: Readonly<Record<string, string>>;
}

/** The answer of a fault that strikes before anything was changed. */
export function faultResponse(fault: FaultEffect): ErrorResponse | null {
  switch (fault.kind) {
    case 'fail':
      return fault.when === 'before'
        ? { status: fault.status ?? 502, body: serverErrorBody(), headers: {} }
        : null;
    case 'rate-limit':
      return rateLimitResponse(fault, fault.header);
    case 'unauthorized':
      return { status: 401, body: apiError(0).body, headers: {} };
    case 'error': {
      const { code, status, message } = fault;
      const known = isKnownCode(code) ? apiError(code) : null;
      const error = new DiscordError(
        status ?? known?.status ?? 400,
        code,
        message ?? known?.message ?? 'Error',
      );
      return { status: error.status, body: error.body, headers: {} };
    }
    default:
      return null;
  }
}

/** The answer to one request too many; the header's seconds are rounded up, as Discord's are, unless given. */
export function rateLimitResponse(
  { retryAfter, scope }: RateLimitHit,
  header = Math.ceil(retryAfter),
): ErrorResponse {
  const global = scope === 'global';
  const message = scope === 'shared' ? 'The resource is being rate limited.' : 'You are being rate limited.';
  return {
    status: 429,
    body: { message, retry_after: retryAfter, global, code: 0 },
    headers: {
      'retry-after': String(header),
      'x-ratelimit-scope': scope,
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

/** The words of a server that has failed. */
export function serverErrorBody(): object {
  return { message: '500: Internal Server Error', code: 0 };
}

/** Sends an answer; one without a body carries no content type either. */
export function send(
  response: ServerResponse,
  status: number,
  body: object | null | undefined,
  headers: Readonly<Record<string, string>>,
): void {
  if (response.destroyed) return;
  if (body === undefined || body === null) {
    response.writeHead(status, headers).end();
    return;
  }
  const text = JSON.stringify(body);
  const length = String(Buffer.byteLength(text));
  response
    .writeHead(status, { ...headers, 'content-type': 'application/json', 'content-length': length })
    .end(text);
}

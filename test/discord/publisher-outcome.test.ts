// What each error means for what was to be published.

import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { LeaseLostError, outcomeOf } from '../../src/discord/publisher/outcome.ts';
import { PublishError, type PublishOutcome } from '../../src/ports/publisher.ts';
import type { TransientFailure } from '../../src/reading/fault.ts';

const URL = 'http://127.0.0.1/api/v10/channels/1/messages';

function refusal(status: number, code: number, message: string, more: object = {}): DiscordAPIError {
  return new DiscordAPIError({ code, message, ...more }, code, status, 'POST', URL, { body: {} });
}

/** What discord.js makes of an answer that is not JSON. */
function html(status: number): DiscordAPIError {
  return new DiscordAPIError(new ArrayBuffer(8) as never, undefined as never, status, 'POST', URL, {});
}

function limited(retryAfter: number, timeToReset: number): RateLimitError {
  return new RateLimitError({
    global: false,
    hash: 'hash',
    limit: 5,
    majorParameter: '1',
    method: 'POST',
    retryAfter,
    route: '/channels/:id/messages',
    scope: 'user',
    sublimitTimeout: 0,
    timeToReset,
    url: URL,
  });
}

function system(code: string, syscall?: string): Error {
  return Object.assign(new Error(`${syscall ?? ''} ${code}`), { code, ...(syscall && { syscall }) });
}

const fault = (what: Extract<PublishOutcome, { kind: 'fault' }>['fault']): PublishOutcome => ({
  kind: 'fault',
  fault: what,
});
const refused = (code: number, message: string) => fault({ kind: 'refused', code, message });
const again = (after: number, because: TransientFailure): PublishOutcome => ({
  kind: 'again',
  after,
  because,
});
const unclear = (because: TransientFailure): PublishOutcome => ({ kind: 'unclear', because });
const unauthorized: PublishOutcome = { kind: 'unauthorized' };
const nameless = fault({ kind: 'missing-permissions', permissions: [] });

describe('outcomeOf', () => {
  const table: [string, unknown, PublishOutcome][] = [
    ['a channel that is gone', refusal(404, 10003, 'Unknown Channel'), fault({ kind: 'missing-channel' })],
    ['a server that is gone', refusal(404, 10004, 'Unknown Guild'), fault({ kind: 'missing-server' })],
    ['a message that is gone', refusal(404, 10008, 'Unknown Message'), refused(10008, 'Unknown Message')],
    ['missing access', refusal(403, 50001, 'Missing Access'), nameless],
    ['missing permissions', refusal(403, 50013, 'Missing Permissions'), nameless],
    [
      'no history for a thread',
      refusal(400, 160002, 'Cannot reply'),
      fault({ kind: 'missing-permissions', permissions: ['Read Message History'] }),
    ],
    [
      'an archived thread',
      refusal(400, 50083, 'Thread is archived'),
      fault({ kind: 'closed-thread', how: 'archived' }),
    ],
    [
      'a locked thread',
      refusal(400, 160005, 'Thread is locked'),
      fault({ kind: 'closed-thread', how: 'locked' }),
    ],
    ['too many threads', refusal(400, 160006, 'Maximum'), refused(160006, 'Maximum')],
    ['a closed door', refusal(403, 50007, 'Cannot send'), refused(50007, 'Cannot send')],
    ['a form that is wrong', refusal(400, 50035, 'Invalid Form Body'), refused(50035, 'Invalid Form Body')],
    ['a route that is not there', refusal(404, 0, '404: Not Found'), refused(0, '404: Not Found')],
    ['words without end', refusal(400, 50035, 'x'.repeat(999)), refused(50035, 'x'.repeat(200))],
    ['a token that is no good', refusal(401, 0, '401: Unauthorized'), unauthorized],
    ['a token discord.js dropped', new Error('Expected token to be set for this request'), unauthorized],
    [
      'slow mode, which says how long',
      refusal(400, 20016, 'Slow', { retry_after: 1.5 }),
      again(1500, { kind: 'passing' }),
    ],
    [
      'too many edits of old posts',
      refusal(400, 30046, 'Too many edits'),
      again(60_000, { kind: 'passing' }),
    ],
    ['Discord overloaded', refusal(503, 130000, 'Overloaded'), again(60_000, { kind: 'passing' })],
    [
      'Cloudflare, as JSON',
      refusal(403, 40333, 'internal network error'),
      again(60_000, { kind: 'passing' }),
    ],
    ['Cloudflare, as a page', html(403), again(60_000, { kind: 'passing' })],
    ['a rate limit', limited(1234.5, 99), again(1235, { kind: 'rate-limit', scope: 'own' })],
    ['a rate limit of a millisecond', limited(1, 99), again(1, { kind: 'rate-limit', scope: 'own' })],
    ['a rate limit without Retry-After', limited(0, 99), again(99, { kind: 'rate-limit', scope: 'own' })],
    ['a rate limit without any hint', limited(0, -1), again(60_000, { kind: 'rate-limit', scope: 'own' })],
    [
      'a server error',
      new HTTPError(500, 'Internal', 'POST', URL, {}),
      unclear({ kind: 'server-error', status: 500 }),
    ],
    [
      'a bad gateway',
      new HTTPError(502, 'Bad Gateway', 'POST', URL, {}),
      unclear({ kind: 'server-error', status: 502 }),
    ],
    ['a timeout', new DOMException('This operation was aborted', 'AbortError'), unclear({ kind: 'timeout' })],
    ['a reset', system('ECONNRESET', 'read'), unclear({ kind: 'connection' })],
    ['a socket that closed', system('UND_ERR_SOCKET'), unclear({ kind: 'connection' })],
    ['nobody listening', system('ECONNREFUSED', 'connect'), again(0, { kind: 'connection' })],
    ['no name server', system('EAI_AGAIN', 'getaddrinfo'), again(0, { kind: 'connection' })],
    ['no such host', system('ENOTFOUND', 'getaddrinfo'), again(0, { kind: 'connection' })],
    ['no way there', system('EHOSTUNREACH', 'connect'), again(0, { kind: 'connection' })],
    ['no connection in time', system('UND_ERR_CONNECT_TIMEOUT'), again(0, { kind: 'connection' })],
    ['a request held back', new LeaseLostError('POST'), again(0, { kind: 'queue' })],
    [
      'what was decided before',
      new PublishError(unclear({ kind: 'timeout' }), 'before'),
      unclear({ kind: 'timeout' }),
    ],
    ['anything else', 'a string', unclear({ kind: 'connection' })],
  ];
  it.each(table)('%s', (_, error, outcome) => {
    expect(outcomeOf(error)).toEqual(outcome);
  });
});

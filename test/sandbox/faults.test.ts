// Each fault, the rate limits, and the record of what the bot asked.
import type { REST } from 'discord.js';
import { expect, test, vi } from 'vitest';
import { SandboxClock } from '../../src/sandbox/clock.ts';
import type { FaultEffect } from '../../src/sandbox/fault-injector.ts';
import { rejectionOf, restClient, startTestSandbox } from './sandbox-fixture.ts';

async function setUp(options: Parameters<typeof startTestSandbox>[0] = {}) {
  const sandbox = await startTestSandbox(options);
  const channel = sandbox.world.channel('#reading');
  const rest = restClient(sandbox);
  rest.options.rejectOnRateLimit = () => true;
  const post = (by: REST = rest) => by.post(`/channels/${channel.id}/messages`, { body: { content: 'x' } });
  const strike = (effect: FaultEffect) =>
    sandbox.faults.add({ method: 'POST', path: '/channels/*/messages', count: 1, effect });
  return { sandbox, channel, rest, post, strike };
}

test.each<[string, FaultEffect, object, number]>([
  ['a 503 before the write', { kind: 'fail', when: 'before', status: 503 }, { status: 503 }, 0],
  ['a 502 after the write', { kind: 'fail', when: 'after' }, { status: 502 }, 1],
  ['a connection dropped before the write', { kind: 'drop', when: 'before' }, { message: /./ }, 0],
  ['a connection reset after the write', { kind: 'drop', when: 'after' }, { message: /./ }, 1],
  ['a forced error', { kind: 'error', code: 50013 }, { status: 403, code: 50013 }, 0],
  ['a revoked token', { kind: 'unauthorized' }, { status: 401 }, 0],
])('%s', async (_, effect, error, written) => {
  const { channel, post, strike, sandbox } = await setUp();
  strike(effect);
  const { message: _message, ...rest } = error as { message?: unknown };
  expect(await rejectionOf(post())).toMatchObject(rest);
  expect(channel.messages.size).toBe(written);
  await post(restClient(sandbox));
  expect(channel.messages.size).toBe(written + 1);
});

test.each(['user', 'shared', 'global'] as const)('a 429 of scope %s', async (scope) => {
  const { channel, post, strike } = await setUp();
  strike({ kind: 'rate-limit', scope, retryAfter: 0.25 });
  expect(await rejectionOf(post())).toMatchObject({
    name: /RateLimitError/,
    global: scope === 'global',
    scope,
  });
  expect(channel.messages.size).toBe(0);
});

test('a 429 says how long in its header, rounded up or as it was told', async () => {
  const { sandbox } = await setUp();
  const waits = async (header?: number) => {
    const effect = {
      kind: 'rate-limit',
      scope: 'user',
      retryAfter: 1.25,
      ...(header && { header }),
    } as const;
    sandbox.faults.add({ count: 1, effect });
    const response = await fetch(`${sandbox.api}/v10/users/@me`);
    return [
      response.headers.get('retry-after'),
      ((await response.json()) as { retry_after: number }).retry_after,
    ];
  };
  expect(await waits()).toEqual(['2', 1.25]);
  expect(await waits(0.05)).toEqual(['0.05', 1.25]);
});

test("a delay lasts as long as the sandbox's clock says", async () => {
  const clock = SandboxClock.manual(1_800_000_000_000);
  const { channel, post, strike, sandbox } = await setUp({ clock });
  strike({ kind: 'delay', ms: 60_000 });
  const posted = post();
  const probe = restClient(sandbox);
  await probe.get('/users/@me');
  expect(channel.messages.size).toBe(0);
  clock.advance(60_000);
  await posted;
  expect(channel.messages.size).toBe(1);
});

test.each([
  ['changes nothing', {}, 0],
  ['may have changed something', { when: 'after' }, 1],
] as const)('a request that hangs is never answered, and %s', async (_, when, written) => {
  const { channel, rest, strike, sandbox } = await setUp();
  strike({ kind: 'hang', ...when });
  const givingUp = new AbortController();
  const { signal } = givingUp;
  const hung = rejectionOf(rest.post(`/channels/${channel.id}/messages`, { body: { content: 'x' }, signal }));
  await vi.waitFor(() => expect(sandbox.faults.counts.hanging).toBe(1));
  givingUp.abort();
  expect((await hung).name).toBe('AbortError');
  await vi.waitFor(() => expect(sandbox.faults.counts.hanging).toBe(0));
  expect(channel.messages.size).toBe(written);
  expect(sandbox.requestLog.requests.at(-1)).toMatchObject({ status: null });
});

test('a rule can strike by chance, the same for the same seed', async () => {
  const outcomes = async () => {
    const { sandbox, rest } = await setUp();
    sandbox.faults.add({
      path: /^\/users/,
      probability: 0.5,
      seed: 7,
      effect: { kind: 'error', code: 50001 },
    });
    const seen: boolean[] = [];
    for (let n = 0; n < 20; n += 1)
      seen.push(
        await rest.get('/users/@me').then(
          () => true,
          () => false,
        ),
      );
    return seen;
  };
  const first = await outcomes();
  expect(new Set(first).size).toBe(2);
  expect(await outcomes()).toEqual(first);
});

test('of several effects the dice choose, and it is counted how often one struck', async () => {
  const { sandbox, rest } = await setUp();
  const effect = [50001, 50013].map((code): FaultEffect => ({ kind: 'error', code }));
  sandbox.faults.add({ path: '/users/*', effect });
  const codes = new Set<unknown>();
  for (let n = 0; n < 12; n += 1) codes.add((await rejectionOf(rest.get('/users/@me'))).code);
  expect([...codes].sort()).toEqual([50001, 50013]);
  await rest.get('/gateway/bot');
  expect(sandbox.faults.counts).toEqual({ requests: 13, injected: 12, hanging: 0 });
});

test('rules can be taken away', async () => {
  const { sandbox, post } = await setUp();
  const away = sandbox.faults.add({ effect: { kind: 'unauthorized' } });
  away();
  await post();
  sandbox.faults.add({ effect: { kind: 'unauthorized' } });
  sandbox.faults.clear();
  await post();
});

test('the global limit holds, and the next second is free again', async () => {
  const clock = SandboxClock.manual(1_800_000_000_000);
  const { rest } = await setUp({ clock, globalRequestsPerSecond: 3 });
  for (let n = 0; n < 3; n += 1) await rest.get('/users/@me');
  expect(await rejectionOf(rest.get('/gateway/bot'))).toMatchObject({ name: /RateLimitError/, global: true });
  clock.advance(1000);
  // discord.js keeps its own watch on real time.
  rest.globalReset = -1;
  await rest.get('/gateway/bot');
});

test('routes tell their limits', async () => {
  const { sandbox } = await setUp({ routeRequestsPerSecond: 7 });
  const response = await fetch(`${sandbox.api}/v10/users/@me`, {
    headers: { authorization: `Bot ${sandbox.botToken}` },
  });
  expect(response.headers.get('x-ratelimit-limit')).toBe('7');
  expect(response.headers.get('x-ratelimit-remaining')).toBe('6');
  expect(response.headers.get('x-ratelimit-bucket')).toMatch(/^[0-9a-f]{32}$/);
});

test('what the bot asks is recorded, up to a bound', async () => {
  const { sandbox, channel, rest, post } = await setUp({ maxRecordedRequests: 3 });
  for (let n = 0; n < 9; n += 1) await rest.get('/users/@me');
  await post();
  expect(sandbox.requestLog.requests).toHaveLength(3);
  expect(sandbox.requestLog.requests.at(-1)).toMatchObject({
    method: 'POST',
    route: '/channels/{channel_id}/messages',
    path: `/channels/${channel.id}/messages`,
    status: 200,
    body: { content: 'x' },
  });
});

test('without a token there is no answer but 401', async () => {
  const { sandbox } = await setUp();
  const response = await fetch(`${sandbox.api}/v10/users/@me`, { headers: { authorization: 'Bot nobody' } });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ message: '401: Unauthorized', code: 0 });
});

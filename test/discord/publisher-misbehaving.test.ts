// What becomes of a post while Discord fails, drops, hangs, limits or refuses.

import { describe, expect, it, vi } from 'vitest';
import { createPublisher } from '../../src/discord/publisher.ts';
import { NO_PICTURES } from '../support/fake-draw.ts';
import {
  bot,
  channel,
  clock,
  discord,
  home,
  outcome,
  PAGE,
  posted,
  publisher,
  requestsTo,
  targetIn,
  UNCONTESTED_LEASE,
  usePublisher,
} from './publisher-fixture.ts';

usePublisher();

describe('Discord misbehaving', () => {
  const POST = { method: 'POST', path: '/channels/*/messages', count: 1 } as const;

  it.each(['before', 'after'] as const)(
    'failing %s the write is tried once, and its end unknown',
    async (when) => {
      discord.faults.add({ ...POST, effect: { kind: 'fail', when, status: 502 } });
      expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
        kind: 'unclear',
        because: { kind: 'server-error', status: 502 },
      });
      expect(requestsTo('POST', '/channels')).toHaveLength(1);
      await publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE);
      expect(posted()).toHaveLength(1);
    },
  );

  it.each(['before', 'after'] as const)('dropping the connection %s the write', async (when) => {
    discord.faults.add({ ...POST, effect: { kind: 'drop', when } });
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'unclear',
      because: { kind: 'connection' },
    });
    expect(posted()).toHaveLength(when === 'after' ? 1 : 0);
    expect(requestsTo('POST', '/channels')).toHaveLength(1);
  });

  it('saying when to come back is believed, without waiting', async () => {
    discord.faults.add({ ...POST, effect: { kind: 'rate-limit', scope: 'user', retryAfter: 600 } });
    const limited = await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE));
    const because = { kind: 'rate-limit', scope: 'own' };
    expect(limited).toEqual({ kind: 'again', after: expect.any(Number), because });
    expect(limited.kind === 'again' && limited.after).toBeGreaterThanOrEqual(600_000);
    expect(posted()).toEqual([]);
  });

  it('refusing the token once is final', async () => {
    discord.faults.add({ ...POST, effect: { kind: 'unauthorized' } });
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'unauthorized',
    });
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'unauthorized',
    });
    expect(await outcome(publisher.access(home.id, channel.id, false))).toEqual({ kind: 'unauthorized' });
    expect(requestsTo('POST', '/channels')).toHaveLength(1);
  });

  it('not there at all was sent nothing', async () => {
    const nowhere = createPublisher({
      token: 't',
      apiUrl: 'http://127.0.0.1:1/api',
      botUser: () => bot,
      clock,
      draw: NO_PICTURES,
    });
    expect(await outcome(nowhere.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'again',
      after: 0,
      because: { kind: 'connection' },
    });
  });

  it('never answering is given up after 10 seconds, and what waited behind is not sent late', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    discord.faults.add({ ...POST, effect: { kind: 'hang' } });
    const hung = outcome(publisher.post(targetIn(channel.id), PAGE, 'first', UNCONTESTED_LEASE));
    const lease = { ...UNCONTESTED_LEASE, until: clock.now() + 30_000 };
    const behind = outcome(publisher.post(targetIn(channel.id), PAGE, 'second', lease));
    await vi.waitUntil(() => requestsTo('POST', '/channels').length > 0);
    clock.advance(20_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await hung).toEqual({ kind: 'unclear', because: { kind: 'timeout' } });
    expect(await behind).toEqual({ kind: 'again', after: 0, because: { kind: 'queue' } });
    expect(posted()).toEqual([]);
  });
});

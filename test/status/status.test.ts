// The bot's state over HTTP, of a real bot: well, ill part by part, and its figures.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startBot } from '../../src/bot/bot.ts';
import { ConfigError, parseBotConfig } from '../../src/config.ts';
import type { Log } from '../../src/ports/log.ts';
import { SandboxClock } from '../../src/sandbox/clock.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { type Health, healthOf, type ProbeResults } from '../../src/status/health.ts';
import { createRestHealth } from '../../src/status/rest-health.ts';
import { aReading } from '../support/a-reading.ts';
import { MONDAY } from '../support/test-harness.ts';

const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function startTestBot(log: Log = quiet) {
  const clock = SandboxClock.manual(MONDAY);
  const sandbox = await startSandbox({ clock });
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-status-'));
  let port = 0;
  const start = (PORT: string) =>
    startBot({
      config: parseBotConfig({
        ...{ DISCORD_TOKEN: sandbox.botToken, DISCORD_API_URL: sandbox.api, DATA_DIR: folder, PORT },
      }),
      clock,
      log: {
        ...log,
        info(context, message) {
          if ('port' in context) port = Number(context.port);
          log.info(context, message);
        },
      },
      tickMode: 'by-hand',
      onTokenRefused: () => undefined,
    });
  const bot = await start('0');
  onTestFinished(async () => {
    await bot.stop();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
  const url = (path: string) => `http://127.0.0.1:${port}${path}`;
  return {
    ...{ bot, clock, sandbox, start },
    port: () => port,
    get: (path: string, init?: RequestInit) => fetch(url(path), init),
    async health() {
      const response = await fetch(url('/healthz'));
      return { status: response.status, body: (await response.json()) as Health };
    },
    async figure(name: string): Promise<number> {
      const line = (await (await fetch(url('/metrics'))).text())
        .split('\n')
        .find((each) => each.startsWith(`${name} `));
      return line === undefined ? Number.NaN : Number(line.slice(name.length + 1));
    },
  };
}

describe('/healthz', () => {
  it('is well once the bot is connected and looks, and says since when it has not', async () => {
    const { bot, clock, health } = await startTestBot();
    expect(await health()).toMatchObject({
      status: 503,
      body: { ok: false, store: { ok: true }, gateway: { ok: true }, tick: { ok: false, age: null } },
    });
    await bot.tick();
    expect(await health()).toEqual({
      status: 200,
      body: {
        ok: true,
        store: { ok: true, says: 'OK' },
        gateway: { ok: true, says: 'connected' },
        rest: { ok: true, says: 'OK' },
        tick: { ok: true, says: 'polling every second', age: 0 },
      },
    });
    clock.advance(16_000);
    expect(await health()).toMatchObject({
      status: 503,
      body: { ok: false, tick: { ok: false, says: 'last polled 16 s ago', age: 16 } },
    });
  });

  it('says that the store does not answer, and nothing of where it is', async () => {
    const { bot, health } = await startTestBot();
    await bot.tick();
    await bot.app.documents.close();
    const { status, body } = await health();
    expect(status).toBe(503);
    expect(body.store).toEqual({ ok: false, says: 'can’t be read; the log says why' });
  });

  const well: ProbeResults = {
    now: 1_000,
    store: null,
    rest: null,
    shards: { connected: 2, all: 2 },
    lastPollAt: 1_000,
  };
  it.each<[string, Partial<ProbeResults>, 'store' | 'gateway' | 'rest' | 'tick', string]>([
    ['a shard that is away', { shards: { connected: 1, all: 2 } }, 'gateway', '1 of 2 shards connected'],
    ['no shard yet', { shards: { connected: 0, all: 0 } }, 'gateway', '0 of 0 shards connected'],
    ['a store that is ill', { store: 'does not answer' }, 'store', 'does not answer'],
    ['requests that fail', { rest: 'Discord does not answer' }, 'rest', 'Discord does not answer'],
    ['a look long ago', { now: 17_000 }, 'tick', 'last polled 16 s ago'],
  ])('names %s, and it alone', (_, changes, part, says) => {
    const health = healthOf({ ...well, ...changes });
    const ill = (['store', 'gateway', 'rest', 'tick'] as const).filter((each) => !health[each].ok);
    expect(health.ok).toBe(false);
    expect(ill).toEqual([part]);
    expect(health[part].says).toBe(says);
  });

  it('knows that Discord answers no request, and that it does again', async () => {
    const { bot, clock, sandbox, health } = await startTestBot();
    await bot.tick();
    const mend = sandbox.faults.add({ effect: { kind: 'fail', when: 'before', status: 503 } });
    clock.advance(40_000);
    await bot.tick();
    expect(await health()).toMatchObject({
      status: 503,
      body: { ok: false, gateway: { ok: true }, rest: { ok: false, says: 'Discord does not answer' } },
    });
    mend();
    clock.advance(10_000);
    await bot.tick();
    expect(await health()).toMatchObject({ status: 200, body: { rest: { ok: true, says: 'OK' } } });
  });

  it('knows of an outage in which Discord answers a ping alone', async () => {
    let now = 0;
    const rest = createRestHealth({ now: () => now });
    const ping = async () => true;
    for (let request = 0; request < 5; request += 1) rest.note(false);
    expect(await rest.probe(ping)).toBeNull();
    now = 60_000;
    expect(await rest.probe(ping)).toBe('Discord has failed on every request for 60 s');
    rest.note(true);
    expect(await rest.probe(ping)).toBeNull();
  });

  it('takes a clock that was set back for no illness', () => {
    expect(healthOf({ ...well, now: 0 })).toMatchObject({ ok: true, tick: { age: 0 } });
  });
});

describe('/metrics', () => {
  it('counts deliveries, lateness, retries, rate limits, answers and what is due', async () => {
    const { bot, clock, sandbox, figure } = await startTestBot();
    const { documents } = bot.app;
    const shelf = await documents.get('shelf', 'one-last-goodbye');
    const slot = MONDAY + 3_600_000;
    const reading = aReading({
      ...{
        server: sandbox.world.defaultServer.id,
        channel: sandbox.world.channel('reading').id,
        due: slot,
        cursor: slot - 1,
      },
      ...{ story: 'one-last-goodbye', revision: shelf?.revision ?? '', startedBy: null },
    });
    await documents.update('reading', reading.id, () => ({ write: reading, result: null }));
    clock.set(slot + 1_200);
    expect(await figure('cliffhanger_queue_depth')).toBe(1);
    const stop = sandbox.faults.add({
      ...{ method: 'POST', path: '/channels/*/messages', count: 1 },
      effect: { kind: 'rate-limit', scope: 'shared', retryAfter: 2 },
    });
    await bot.tick();
    stop();
    expect(await figure('cliffhanger_rate_limits_total{scope="shared"}')).toBe(1);
    expect(await figure('cliffhanger_rate_limits_total{scope="own"}')).toBe(0);
    expect(await figure('cliffhanger_deliveries_total{what="page",outcome="again"}')).toBe(1);
    clock.advance(5_000);
    await bot.tick();
    expect(await figure('cliffhanger_deliveries_total{what="page",outcome="sent"}')).toBeGreaterThanOrEqual(
      1,
    );
    expect(await figure('cliffhanger_deliveries_total{what="opening",outcome="sent"}')).toBe(1);
    expect(await figure('cliffhanger_delivery_retries_total{what="page"}')).toBe(1);
    expect(await figure('cliffhanger_lateness_seconds_count')).toBe(1);
    expect(await figure('cliffhanger_lateness_seconds_sum')).toBeCloseTo(6.2);
    expect(await figure('cliffhanger_queue_depth')).toBe(0);

    const mina = await sandbox.login('mina');
    await mina.type('/help', {}, { in: 'reading' });
    await expect.poll(() => figure('cliffhanger_interaction_seconds_count{to="command"}')).toBe(1);
  });

  it('names no server and no reading, and nothing else is there', async () => {
    const { bot, get, sandbox } = await startTestBot();
    await bot.tick();
    const text = await (await get('/metrics')).text();
    expect(text).not.toContain(sandbox.world.defaultServer.id);
    expect(text).toContain('process_resident_memory_bytes');
    expect((await get('/')).status).toBe(404);
    expect((await get('/healthz', { method: 'POST' })).status).toBe(405);
    const head = await get('/healthz', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

it('says which port is taken, and lets go of what it had begun', async () => {
  const { port, start } = await startTestBot();
  const error = await start(String(port())).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ConfigError);
  expect(String(error)).toContain(`PORT ${port()} is taken by another program`);
});

it('names reading, scene, delivery and attempt on every line about one', async () => {
  const lines: { readonly context: object; readonly message: string }[] = [];
  const note = (context: object, message: string) => void lines.push({ context, message });
  const { bot, clock, sandbox } = await startTestBot({ info: note, warn: note, error: note });
  const { documents } = bot.app;
  const shelf = await documents.get('shelf', 'one-last-goodbye');
  const reading = aReading({
    ...{
      server: sandbox.world.defaultServer.id,
      channel: sandbox.world.channel('reading').id,
      startedBy: null,
    },
    ...{
      story: 'one-last-goodbye',
      revision: shelf?.revision ?? '',
      due: MONDAY + 3_600_000,
      cursor: MONDAY,
    },
  });
  await documents.update('reading', reading.id, () => ({ write: reading, result: null }));
  clock.set(MONDAY + 3_600_000);
  // One attempt that comes to nothing, one that can't even be brought to its end, then the rest.
  sandbox.faults.add({
    ...{ method: 'POST', path: '/channels/*/messages', count: 1 },
    effect: { kind: 'fail', when: 'before' },
  });
  await bot.tick();
  const update = documents.update.bind(documents);
  const broken: typeof update = (kind, ...rest) =>
    kind === 'posts' ? Promise.reject(new Error('a full disk')) : update(kind, ...rest);
  documents.update = broken;
  while (!lines.some(({ message }) => message.startsWith('could not carry'))) {
    clock.set((await documents.nextDue()) ?? 0);
    await bot.tick();
  }
  documents.update = update;
  clock.advance(120_000);
  await bot.tick();

  const about = lines.filter(({ context }) => 'reading' in context);
  expect(about.map(({ message }) => message)).toEqual(
    expect.arrayContaining(['delivery attempted', 'could not carry a reading on']),
  );
  for (const { context } of about) {
    expect(context).toMatchObject({
      reading: reading.id,
      scene: 1,
      delivery: expect.stringMatching(/^r1:1:1:.*#\d$/),
      attempt: expect.any(Number),
    });
  }
  const attempts = about.map(({ context }) => ('attempt' in context ? context.attempt : null));
  expect(attempts.slice(0, 2)).toEqual([1, 2]);
});

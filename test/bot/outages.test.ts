// Trouble on Discord's side at the start: the bot waits, and comes up once it is over.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot } from '../../src/bot/bot.ts';
import { parseBotConfig } from '../../src/config.ts';
import type { Log } from '../../src/ports/log.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

let sandbox: Sandbox;
let folder: string;
let stopAll: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await mkdtemp(join(tmpdir(), 'cliffhanger-outage-'));
});
afterEach(async () => {
  for (const stop of stopAll) await stop();
  stopAll = [];
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts a bot in this process, with short waits; what it warned of. */
function begin() {
  const warnings: string[] = [];
  const note = (_: object, message: string) => void warnings.push(message);
  const log: Log = { info: () => undefined, warn: note, error: note };
  const abort = new AbortController();
  const environment = {
    DISCORD_TOKEN: sandbox.botToken,
    DATA_DIR: join(folder, 'data'),
    DISCORD_API_URL: sandbox.api,
  };
  const starting = startBot({
    config: parseBotConfig(environment),
    clock: { now: () => Date.now() },
    log,
    tickMode: 'every-second',
    onTokenRefused: () => expect.fail('the token was refused'),
    signal: abort.signal,
    firstWaitMs: 20,
  });
  starting.catch(() => undefined);
  stopAll.push(async () => {
    abort.abort();
    await starting.then((bot) => bot.stop()).catch(() => undefined);
  });
  return { starting, warnings, abort };
}

const fail = (method: 'GET' | 'PUT', path: string, status: number) =>
  sandbox.faults.add({ method, path, effect: { kind: 'fail', when: 'before', status } });

describe('at the start', () => {
  const TROUBLES: readonly (readonly [string, () => () => void, RegExp])[] = [
    ['no address for the gateway', () => fail('GET', '/gateway/bot', 503), /connect to the gateway/],
    ['an error on registering', () => fail('PUT', '/applications/*/commands', 500), /register the commands/],
    [
      'too many commands created today',
      () =>
        sandbox.faults.add({
          method: 'PUT',
          path: '/applications/*/commands',
          effect: {
            kind: 'error',
            code: 30034,
            status: 400,
            message: 'Max number of daily application command creates has been reached (200)',
          },
        }),
      /register the commands/,
    ],
    [
      'no identifies left',
      () => {
        Object.assign(sandbox.sessionStartLimit, { remaining: 0, resetAfterMs: 30 });
        return () => Object.assign(sandbox.sessionStartLimit, { remaining: 1000 });
      },
      /connect to the gateway/,
    ],
    ['no answer about who it is', () => fail('GET', '/applications/@me', 502), /who this bot is/],
  ];

  it.each(TROUBLES)(
    '%s: it waits without an identify, and then comes up',
    async (_, trouble, warned) => {
      const mend = trouble();
      const { starting, warnings } = begin();
      await expect
        .poll(() => warnings.filter((each) => warned.test(each)).length, { timeout: 20_000 })
        .toBeGreaterThan(0);
      expect(sandbox.gateway.identifies).toBe(0);
      mend();
      await starting;
      expect(sandbox.gateway.identifies).toBe(1);
    },
    30_000,
  );

  it('no connection at all: it waits, and comes up once there is one', async () => {
    const mend = sandbox.faults.add({ effect: { kind: 'drop', when: 'before' } });
    const { starting, warnings } = begin();
    await expect.poll(() => warnings.length, { timeout: 20_000 }).toBeGreaterThan(0);
    mend();
    await starting;
    expect(sandbox.gateway.identifies).toBe(1);
  }, 30_000);

  it('waiting ends when it is told to stop', async () => {
    fail('GET', '/gateway/bot', 503);
    const { starting, warnings, abort } = begin();
    await expect.poll(() => warnings.length, { timeout: 20_000 }).toBeGreaterThan(0);
    abort.abort();
    await expect(starting).rejects.toThrow(/abort/i);
  }, 30_000);
});

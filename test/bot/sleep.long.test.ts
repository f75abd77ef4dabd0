// A machine that slept: the log stays JSON, line by line, and the bot goes on.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { spawnBot } from './spawn-bot.ts';

it('writes nothing but JSON after it stood still for some seconds', async () => {
  const sandbox = await startSandbox();
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-sleep-'));
  const bot = spawnBot(sandbox, folder);
  onTestFinished(async () => {
    await bot.kill();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
  await expect.poll(bot.out, { timeout: 60_000 }).toContain('"ready"');
  process.kill(bot.pid, 'SIGSTOP');
  await sleep(4_000);
  process.kill(bot.pid, 'SIGCONT');
  const ada = await sandbox.login('ada', { timeoutMs: 30_000 });
  await sleep(2_000);
  expect((await ada.type('/help')).text).not.toBe('');
  expect(await bot.stop()).toBe(0);
  expect(bot.error()).toBe('');
  for (const line of bot.out().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg');
}, 120_000);

// A bot that was killed answers again within forty seconds of its next start.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { spawnBot } from '../bot/spawn-bot.ts';

it('posts at once after kill -9, and answers within 40 seconds', async () => {
  const sandbox = await startSandbox();
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-restart-'));
  onTestFinished(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
  const first = spawnBot(sandbox, folder);
  await expect.poll(first.out, { timeout: 60_000 }).toContain('"ready"');
  await first.kill();
  const second = spawnBot(sandbox, folder);
  onTestFinished(() => second.kill());
  await expect.poll(second.out, { timeout: 40_000 }).toContain('"ready"');
  const ada = await sandbox.login('ada');
  expect((await ada.type('/help')).text).not.toBe('');
  expect(await second.stop()).toBe(0);
}, 180_000);

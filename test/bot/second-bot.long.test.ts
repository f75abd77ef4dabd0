// Two bots on one database: one is connected, and who restores a backup is told of it.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type SpawnedBot, spawnBot } from './spawn-bot.ts';

/** Milliseconds, for a machine that is busy. */
const PATIENCE = { timeout: 60_000 };

let sandbox: Sandbox;
let folder: string;
let bots: SpawnedBot[] = [];

beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await mkdtemp(join(tmpdir(), 'cliffhanger-second-'));
});
afterEach(async () => {
  for (const bot of bots) await bot.kill();
  bots = [];
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

function begin(...args: string[]): SpawnedBot {
  const bot = spawnBot(sandbox, folder, { args });
  bots.push(bot);
  return bot;
}

const cli = (...words: string[]) =>
  promisify(execFile)(process.execPath, [join(projectRoot, 'dist/src/cli.js'), ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATA_DIR: join(folder, 'data') },
  });

it('connects once the first one stops, and says until then who is connected', async () => {
  const first = begin();
  await expect.poll(first.out, PATIENCE).toContain('"ready"');
  const second = begin();
  await expect.poll(second.out, PATIENCE).toContain('another bot holds the connection');
  expect(second.out()).toContain(`"pid":${first.pid}`);
  expect(sandbox.gateway.identifies).toBe(1);
  expect(await first.stop()).toBe(0);
  await expect.poll(second.out, PATIENCE).toContain('"ready"');
  expect(sandbox.gateway.identifies).toBe(2);
  expect(await second.stop()).toBe(0);
}, 120_000);

it('stops while it waits', async () => {
  const first = begin();
  await expect.poll(first.out, PATIENCE).toContain('"ready"');
  const second = begin();
  await expect.poll(second.out, PATIENCE).toContain('another bot holds the connection');
  expect(await second.stop()).toBe(0);
  expect(second.error()).toBe('');
}, 120_000);

it('takes over at once where it is told to, and the first one ends', async () => {
  const first = begin();
  await expect.poll(first.out, PATIENCE).toContain('"ready"');
  const second = begin('--take-over');
  await expect.poll(second.out, PATIENCE).toContain('"ready"');
  expect(await first.ended).toBe(2);
  expect(first.error()).toContain(`process ${second.pid}`);
}, 120_000);

it('a restore is refused while a bot runs, and says what to do', async () => {
  const bot = begin();
  await expect.poll(bot.out, PATIENCE).toContain('"ready"');
  const file = join(folder, 'a.backup');
  await cli('backup', file);
  await expect(cli('restore', file, '--replace')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(new RegExp(`process ${bot.pid}\\) is running on .*Stop it and try again`)),
  });
  expect(await bot.stop()).toBe(0);
  await cli('restore', file, '--replace');
}, 120_000);

it('an empty file is not taken for a new database', async () => {
  const database = join(folder, 'cliffhanger.sqlite');
  await writeFile(database, '');
  const bot = spawnBot(sandbox, folder, { environment: { DATA_DIR: folder } });
  bots.push(bot);
  expect(await bot.ended).toBe(2);
  expect(bot.error()).toContain(`${database} is an empty file`);
}, 60_000);

// What comes from the gateway while the bot runs as a process: what Discord means for good ends it, odd packets don't.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type SpawnedBot, spawnBot } from './spawn-bot.ts';

let sandbox: Sandbox;
let folder: string;
let bot: SpawnedBot;

beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await mkdtemp(join(tmpdir(), 'cliffhanger-outage-'));
  bot = spawnBot(sandbox, folder);
  await expect.poll(bot.out, { timeout: 20_000 }).toContain('"ready"');
});
afterEach(async () => {
  await bot.kill();
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a close that Discord means for good', () => {
  it.each([
    [4004, 'Discord refused DISCORD_TOKEN'],
    [4010, 'SHARDS names a shard'],
    [4011, 'too many servers'],
    [4012, 'Update the bot'],
    [4013, 'Update the bot'],
    [4014, 'Update the bot'],
  ])(
    'ends the process with its reason: %s',
    async (code, reason) => {
      sandbox.gateway.closeConnections(code);
      expect(await bot.ended).toBe(2);
      expect(bot.error()).toContain(reason);
      expect(bot.error()).not.toContain('    at ');
    },
    40_000,
  );

  it('is outlived by sixty odd packets, after which commands are answered', async () => {
    for (const frame of oddFrames()) sandbox.gateway.sendRaw(frame);
    await sleep(300);
    const ada = await sandbox.login('ada');
    expect((await ada.type('/help')).text).not.toBe('');
    expect(bot.error()).toBe('');
  }, 40_000);
});

/** Dispatches that no client expects: of unknown names, without data, with data of another kind. */
function oddFrames(): string[] {
  const names = [
    'GUILD_CREATE',
    'MESSAGE_CREATE',
    'INTERACTION_CREATE',
    'CHANNEL_UPDATE',
    'GUILD_DELETE',
    'error',
    'NEW_THING',
  ];
  const data = [
    null,
    undefined,
    7,
    'text',
    [],
    {},
    { id: 1 },
    { guild_id: {}, channels: 5 },
    { id: '1', type: 99, token: 't', data: null },
  ];
  const dispatches = names.flatMap((t) => data.map((d) => JSON.stringify({ op: 0, t, s: null, d })));
  return [...dispatches, '{"op":0}', '{"op":99,"d":{}}', 'null', '[]', '7', '{', '"text"', '{"op":11}'];
}

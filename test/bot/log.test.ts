// No interaction token reaches the log, whatever fails.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startBot } from '../../src/bot/bot.ts';
import { createLog } from '../../src/bot/log.ts';
import { parseBotConfig } from '../../src/config.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

it('holds no token of an interaction where answers fail in every way', async () => {
  const sandbox = await startSandbox();
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-log-'));
  const lines: string[] = [];
  const log = createLog('trace', { write: (line) => void lines.push(line) });
  const bot = await startBot({
    config: parseBotConfig({
      ...{ DISCORD_TOKEN: sandbox.botToken, DISCORD_API_URL: sandbox.api, DATA_DIR: folder },
    }),
    ...{ clock: { now: () => Date.now() }, log, tickMode: 'by-hand' },
    onTokenRefused: () => expect.fail('the token was refused'),
  });
  onTestFinished(async () => {
    await bot.stop();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
  const ada = await sandbox.login('ada', { timeoutMs: 1_000 });
  const paths = ['/interactions/*/*/callback', '/webhooks/*/*', '/webhooks/*/*/messages/*'];
  const effects = [
    { kind: 'error', code: 10062, status: 404 },
    { kind: 'fail', when: 'before', status: 500 },
    { kind: 'drop', when: 'before' },
  ] as const;
  for (const effect of effects) {
    const mend = paths.map((path) => sandbox.faults.add({ path, effect }));
    await ada.type('/help', {}).catch(() => undefined);
    await expect
      .poll(() => lines.filter((line) => line.includes('"err"')).length, { timeout: 20_000 })
      .toBeGreaterThan(0);
    for (const each of mend) each();
  }
  const tokens = sandbox.requestLog.requests
    .map(({ path }) => /\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path)?.[1] ?? '')
    .filter((token) => token !== '');
  expect(tokens.length).toBeGreaterThan(0);
  const text = lines.join('');
  expect(tokens.filter((token) => text.includes(token))).toEqual([]);
  expect(text).toMatch(/interactions\/\d+\/…\/callback/);
}, 60_000);

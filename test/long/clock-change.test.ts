// The whole bot in the hour that autumn repeats, on machines whose own zone has summer time.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

/** Where summer time ends: at the instant the local clock goes back to the hour, or half hour, before. */
const CLOCK_CHANGES = [
  { zone: 'Europe/Vienna', at: '2027-10-31T01:00:00Z' },
  { zone: 'America/New_York', at: '2027-11-07T06:00:00Z' },
  { zone: 'Australia/Lord_Howe', at: '2027-04-03T15:00:00Z' },
];

/** Milliseconds that the bot has to start before the clock changes. */
const START_EARLY_MS = 20_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await closed;
}

it.concurrent.each(CLOCK_CHANGES)(
  'a bot goes on looking for due readings when the clock of $zone goes back',
  async ({ zone, at }) => {
    const startsAt = Date.parse(at) - START_EARLY_MS;
    const startedAt = Date.now();
    const sandbox = await startSandbox();
    const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-clock-'));
    const port = await freePort();
    const preload = pathToFileURL(join(projectRoot, 'dist/test/support/shift-clock.js')).href;
    const child = spawn(process.execPath, ['--import', preload, join(projectRoot, 'dist/src/main.js')], {
      cwd: folder,
      env: {
        ...{
          PATH: process.env.PATH,
          TZ: zone,
          CLOCK_STARTS_AT: new Date(startsAt).toISOString(),
          PORT: String(port),
        },
        ...{ DATA_DIR: folder, DISCORD_API_URL: sandbox.api, DISCORD_TOKEN: sandbox.botToken },
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(async () => {
      await kill(child);
      await sandbox.close();
      await rm(folder, { recursive: true });
    });
    await new Promise<void>((resolve, reject) => {
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('"ready"')) resolve();
      });
      child.once('exit', () => reject(new Error(`the bot ended: ${output}`)));
    });

    const secondsSinceLook = async () => {
      const health = (await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()) as {
        tick: { age: number | null };
      };
      return health.tick.age;
    };
    const sinceChange = () => Date.now() - startedAt - START_EARLY_MS;
    await expect.poll(secondsSinceLook, { timeout: 10_000, interval: 200 }).toEqual(expect.any(Number));
    expect(sinceChange(), 'started before the clock changes').toBeLessThan(0);
    await new Promise((resolve) => setTimeout(resolve, 5_000 - sinceChange()));
    expect(await secondsSinceLook()).toBeLessThan(3);
  },
);

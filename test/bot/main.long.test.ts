// The bot as a process: what it says when it can't start, and that it stops when told to.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

interface ExitResult {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

let sandbox: Sandbox;
let folder: string;
const running = new Set<ChildProcess>();

beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await mkdtemp(join(tmpdir(), 'cliffhanger-main-'));
});

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the built bot, in a folder without an .env, with nothing of this process's own settings. */
function start(environment: Record<string, string>): {
  child: ChildProcess;
  ended: Promise<ExitResult>;
  outputContains(words: string): Promise<void>;
} {
  const child = spawn(process.execPath, [join(projectRoot, 'dist/src/main.js')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: join(folder, 'data'),
      DISCORD_API_URL: sandbox.api,
      ...environment,
    },
  });
  running.add(child);
  let out = '';
  let error = '';
  const listeners = new Set<() => void>();
  const hear = () => {
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', (chunk) => {
    out += chunk;
    hear();
  });
  child.stderr.on('data', (chunk) => {
    error += chunk;
    hear();
  });
  const ended = new Promise<ExitResult>((resolve) => {
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code, out, error });
      hear();
    });
  });
  const outputContains = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        if (out.includes(words)) resolve();
        else if (child.exitCode !== null) reject(new Error(`ended without saying ${words}: ${out}${error}`));
      };
      listeners.add(check);
      check();
    });
  return { child, ended, outputContains };
}

describe('main', () => {
  it('names the variable, where to get a token, and the demo, where there is none', async () => {
    const { code, error } = await start({}).ended;
    expect(code).toBe(2);
    expect(error).toContain('DISCORD_TOKEN is not set');
    expect(error).toContain('https://discord.com/developers/applications');
    expect(error).toContain('npm run demo');
    expect(error).not.toContain('    at ');
  });

  it('says that a wrong token is refused, and does not try again', async () => {
    const { code, error, out } = await start({ DISCORD_TOKEN: 'wrong.wrong.wrong' }).ended;
    expect(code).toBe(2);
    expect(error).toContain('Discord refused DISCORD_TOKEN');
    expect(out + error).not.toContain('wrong.wrong.wrong');
    const refused = sandbox.requestLog.requests.filter(({ status }) => status === 401);
    expect(refused.length).toBeLessThanOrEqual(1);
  });

  it('lists all that is wrong with its settings', async () => {
    const { code, error } = await start({ GUILD_ID: 'x', LOG_LEVEL: 'loud' }).ended;
    expect(code).toBe(2);
    expect(error).toMatch(/^GUILD_ID .*\nLOG_LEVEL .*\nDISCORD_TOKEN is not set\./);
  });

  it('names a data folder it can’t write, and a damaged database it leaves as it is', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, 'not a folder');
    const blocked = await start({ DISCORD_TOKEN: sandbox.botToken, DATA_DIR: join(file, 'data') }).ended;
    expect(blocked.code).toBe(2);
    expect(blocked.error).toContain(file);

    const database = join(folder, 'cliffhanger.sqlite');
    await writeFile(database, 'x'.repeat(5_000));
    const corrupt = await start({ DISCORD_TOKEN: sandbox.botToken, DATA_DIR: folder }).ended;
    expect(corrupt.code).toBe(2);
    expect(corrupt.error).toContain(database);
    expect(await readFile(database, 'utf8')).toBe('x'.repeat(5_000));
  });

  it('registers its commands once, and stops on SIGTERM', async () => {
    const registrations = () => sandbox.requestLog.requests.filter(({ method }) => method === 'PUT').length;
    for (const round of [1, 2]) {
      const { child, ended, outputContains } = start({ DISCORD_TOKEN: sandbox.botToken });
      await outputContains('"ready"');
      expect(registrations(), `start ${round}`).toBe(1);
      const from = Date.now();
      child.kill('SIGTERM');
      const { code, error } = await ended;
      expect(code).toBe(0);
      expect(error).toBe('');
      expect(Date.now() - from).toBeLessThan(10_000);
    }
  });
});

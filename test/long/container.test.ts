// The container image without an engine: what the Dockerfile builds in one folder and keeps in another, run by its
// entrypoint as another user, who may write to the data alone.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { sourceFiles } from '../docs/clean-folder.ts';

/** `nobody`. Who is not root can't be somebody else: then the folder is read-only by its mode alone. */
const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const folder = mkdtempSync(join(tmpdir(), 'cliffhanger-image-'));
const build = join(folder, 'build');
const app = join(folder, 'app');
const data = join(folder, 'data');

const running = new Set<ChildProcess>();
let sandbox: Sandbox;
let port: number;

const run = (command: string, words: readonly string[], cwd: string) =>
  execFileSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  chmodSync(folder, 0o755);
  for (const file of sourceFiles()) {
    mkdirSync(dirname(join(build, file)), { recursive: true });
    cpSync(join(projectRoot, file), join(build, file));
  }
  run('npm', ['ci', '--no-audit', '--no-fund'], build);
  run('npm', ['run', 'build'], build);
  run('npm', ['prune', '--omit=dev', '--no-audit', '--no-fund'], build);
  for (const kept of ['package.json', 'node_modules', 'dist', 'content', 'container'])
    cpSync(join(build, kept), join(app, kept), { recursive: true, verbatimSymlinks: true });
  run('chmod', ['-R', 'a-w,a+rX', app], folder);
  mkdirSync(data);
  if (other.uid !== undefined) chownSync(data, other.uid, other.gid);
}, 600_000);

afterAll(() => {
  run('chmod', ['-R', 'u+w', folder], tmpdir());
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  sandbox = await startSandbox();
  port = await freePort();
});

afterEach(async () => {
  for (const child of running) if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  running.clear();
  await sandbox.close();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the entrypoint with these words, in a process group of its own. */
function enter(words: readonly string[], settings: Record<string, string> = {}, input: string | null = null) {
  const child = spawn(join(app, 'container/entrypoint.sh'), words, {
    cwd: '/',
    detached: true,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATA_DIR: data,
      HOST: '127.0.0.1',
      PORT: String(port),
      DISCORD_API_URL: sandbox.api,
      DISCORD_TOKEN: sandbox.botToken,
      ...settings,
    },
    ...other,
  });
  running.add(child);
  child.stdin.end(input ?? '');
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.error += chunk;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code, ...said });
    }),
  );
  return { child, said, ended };
}

const health = () =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ status }) => status,
    () => null,
  );

describe('the image', () => {
  it('keeps no compiler, and lets the bot’s user write nowhere but to the data', () => {
    expect(() => run('ls', [join(app, 'node_modules/typescript')], folder)).toThrow();
    const writable = `require('node:fs').writeFileSync('${app}/dist/x', '')`;
    expect(() => execFileSync(process.execPath, ['-e', writable], { stdio: 'pipe', ...other })).toThrow(
      /EACCES/,
    );
  });

  it('gets ready, answers /healthz with 200, and ends with 0 on SIGTERM', async () => {
    const { child, said, ended } = enter([]);
    await expect.poll(() => said.out, { timeout: 30_000 }).toContain('"ready"');
    await expect.poll(health, { timeout: 10_000 }).toBe(200);
    child.kill('SIGTERM');
    const { code, error } = await ended;
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(sandbox.violations).toEqual([]);
  });

  it('waits, unhealthy, where a person has to fix something, and ends with 2 on SIGTERM', async () => {
    const { child, said, ended } = enter([], { DISCORD_TOKEN: 'wrong.wrong.wrong' });
    await expect.poll(() => said.error, { timeout: 30_000 }).toContain('restart the container');
    expect(said.error).toContain('Discord refused DISCORD_TOKEN');
    expect(child.exitCode).toBe(null);
    expect(await health()).toBe(null);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(2);
  });

  it('passes on any other exit, so that the container is started again', async () => {
    const crash = '--import=data:text/javascript,setTimeout(()=>process.exit(7),500)';
    const { code, error } = await enter([], { NODE_OPTIONS: crash }).ended;
    expect(code).toBe(7);
    expect(error).not.toContain('restart the container');
  });

  it('backs up to standard output and restores from standard input', async () => {
    const backup = await enter(['backup', '-']).ended;
    expect(backup.code, backup.error).toBe(0);
    expect(JSON.parse(backup.out.split('\n')[0] ?? '')).toMatchObject({ cliffhanger: 'backup' });
    const restored = await enter(['restore', '-', '--replace'], {}, backup.out).ended;
    expect(restored.code, restored.error).toBe(0);
    const damaged = await enter(['restore', '-', '--replace'], {}, backup.out.replace('2', '3')).ended;
    expect(damaged.code).toBe(2);
  });

  it('runs the command line, and passes its exit code on', async () => {
    const doctor = await enter(['doctor']).ended;
    expect(doctor.code, doctor.out + doctor.error).toBe(0);
    expect((await enter(['no-such-command']).ended).code).toBe(2);
  });
});

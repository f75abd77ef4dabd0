// `npm run demo` as a process: when it serves the page, to whom, and when it ends.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';

const DEMO = join(projectRoot, 'dist/src/demo/main.js');
const ADDRESS = /Try it yourself: (http:\/\/127\.0\.0\.1:\d+\/try\/[\w-]{22}\/)/;

/** Makes vite unfindable, as an install without development packages does. */
const WITHOUT_VITE = `data:text/javascript,${encodeURIComponent(
  `import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent("export async function resolve(name, context, next) { if (name === 'vite') throw new Error('not installed'); return next(name, context); }"));`,
)}`;

interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exitCode: Promise<number | null>;
}

function run(command: readonly string[], input: string | null): Running {
  const [program = '', ...words] = command;
  const env = { ...process.env, NO_COLOR: '1', DISPLAY: '', WAYLAND_DISPLAY: '' };
  const child = spawn(program, words, { cwd: projectRoot, env, stdio: ['pipe', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  if (input !== null) child.stdin?.end(input);
  const exitCode = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, output: () => output, exitCode };
}

const demo = (words: readonly string[], input: string | null) => run(['node', DEMO, ...words], input);

async function addressIn({ output, exitCode }: Running): Promise<string> {
  let isOver = false;
  void exitCode.then(() => {
    isOver = true;
  });
  for (;;) {
    const address = ADDRESS.exec(output())?.[1];
    if (address) return address;
    if (isOver) throw new Error(`It ended without an address:\n${output().slice(-1000)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: 2000 });
    const end = (connected: boolean) => {
      socket.destroy();
      resolve(connected);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
    socket.on('timeout', () => end(false));
  });
}

it('takes piped lines and ends with them, without a page', async () => {
  const running = demo([], 'next\n/READ\n');
  expect(await running.exitCode).toBe(0);
  expect(running.output()).toContain('Bob in #reading › next');
  expect(running.output()).not.toContain('Try it yourself');
});

it('ends after the visit with --once, without a page', async () => {
  const running = demo(['--once'], null);
  expect(await running.exitCode).toBe(0);
  expect(running.output()).not.toContain('Try it yourself');
});

it('serves the page with --serve, to this machine alone, until it is told to end', async () => {
  const running = demo(['--serve', '--no-open'], '/help\n');
  const address = await addressIn(running);
  const page = await fetch(address);
  expect(await page.text()).toContain('<try-page>');
  const port = Number(new URL(address).port);
  expect(await canConnect('127.0.0.1', port)).toBe(true);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const other of others)
    expect([other.address, await canConnect(other.address, port)]).toEqual([other.address, false]);
  // The lines are over by now, and it serves on.
  expect((await fetch(address)).status).toBe(200);
  running.child.kill('SIGTERM');
  expect(await running.exitCode).toBe(130);
  expect(running.output()).toContain('Bob in #reading › /help');
});

it('serves the page at a terminal, where the prompt and the page are one server', async () => {
  const running = run(['script', '-qec', `node ${DEMO} --no-open`, '/dev/null'], null);
  const address = await addressIn(running);
  const session = await (await fetch(new URL('session', address))).json();
  const now = (session as { now: number }).now;
  running.child.stdin?.write('+1h\r');
  await expect
    .poll(async () => ((await (await fetch(new URL('session', address))).json()) as { now: number }).now, {
      timeout: 20_000,
    })
    .toBe(now + 3_600_000);
  running.child.stdin?.write('quit\r');
  expect(await running.exitCode).toBe(0);
});

it('skips the visit at a key', async () => {
  const running = run(['script', '-qec', `node ${DEMO} --no-open`, '/dev/null'], null);
  await expect.poll(() => running.output(), { timeout: 20_000 }).toContain('Any key skips the visit.');
  running.child.stdin?.write(' ');
  await addressIn(running);
  expect(running.output()).not.toContain('Where does everybody stand?');
  running.child.stdin?.write('/help\r');
  await expect.poll(() => running.output(), { timeout: 20_000 }).toContain('only Bob sees this');
});

it('stays in the terminal without the page’s tools, and says why', async () => {
  const running = run(['node', '--import', WITHOUT_VITE, DEMO, '--serve'], '/help\n');
  expect(await running.exitCode).toBe(0);
  expect(running.output().replaceAll(/\s+/g, ' ')).toContain(
    'There is no page in the browser: its tools are not installed',
  );
  expect(running.output()).toContain('Bob in #reading › /help');
});

it('keeps the data in a folder that is named, and takes only an empty one', async () => {
  const root = mkdtempSync(join(tmpdir(), 'demo-data-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, 'kept');
  expect(await demo(['--once', '--data', folder], null).exitCode).toBe(0);
  expect(readdirSync(folder)).not.toEqual([]);
  const again = demo(['--once', '--data', folder], null);
  expect(await again.exitCode).toBe(2);
  expect(again.output()).toContain('has something in it');
});

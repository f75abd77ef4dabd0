// A process of a bench: a built script of this project, its environment, and how it is ended.

import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface ProcessOptions {
  /** A built script, from the folder the build goes into: `src/main.js`. */
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where it runs: a folder of its own, so that nobody's .env comes into it. */
  readonly folder: string;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  /** Whether a line it printed says that it is ready. */
  readonly isReady: (line: string) => boolean;
  /** Called with every line it prints. */
  readonly onLine?: (line: string) => void;
  /** Called once it is over, with how it ended and the last it said. */
  readonly onExit?: (why: string) => void;
}

export interface BenchProcess {
  readonly pid: number;
  readonly ready: Promise<void>;
  /** Asks it to end, and ends it where it does not. */
  stop(): Promise<void>;
  kill(): void;
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** Hands it a line on its standard input. */
  write(line: string): void;
}

/** Milliseconds. */
const READY_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 10_000;

/** What a process needs of this one's environment. Not NODE_OPTIONS: ours and the peer run as Node comes. */
const INHERITED_VARIABLES = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SystemRoot'];

export function startProcess({
  script,
  environment,
  folder,
  node = [],
  isReady,
  onLine,
  onExit,
}: ProcessOptions): BenchProcess {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const inherited = Object.fromEntries(INHERITED_VARIABLES.map((name) => [name, process.env[name]]));
  const child = spawn(process.execPath, [...node, path], {
    cwd: folder,
    env: { ...inherited, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // One that is gone reads nothing any more.
  child.stdin.on('error', () => undefined);
  const recentOutput: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => recentOutput.push(chunk.toString()));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${script} was not ready in time`)), READY_TIMEOUT_MS);
    const fail = (why: string) =>
      reject(new Error(`${script} ${why}: ${recentOutput.join('').slice(-2000)}`));
    createInterface({ input: child.stdout }).on('line', (line) => {
      recentOutput.splice(0, recentOutput.length - 20, `${line}\n`);
      onLine?.(line);
      if (isReady(line)) resolve();
    });
    child.once('error', (error) => fail(`did not start (${error.message})`));
    child.once('exit', (code, signal) => {
      fail(`ended (${code ?? signal})`);
      onExit?.(`${code ?? signal}: ${recentOutput.join('').slice(-2000)}`);
    });
    const clear = () => clearTimeout(timer);
    void exited.then(clear);
  });
  // Whoever waits for it hears of it; nobody may be waiting yet.
  ready.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    ready,
    stop: () => stop(child, exited),
    kill: () => void child.kill('SIGKILL'),
    signal: (name) => void child.kill(name),
    write: (line) => void child.stdin.write(`${line}\n`),
  };
}

async function stop(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await exited;
  clearTimeout(timer);
}

// A process of a bench: a built script of this project, its environment, and how it is ended.

import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Program {
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
  readonly hear?: (line: string) => void;
  /** Called once it is over, with how it ended and the last it said. */
  readonly ended?: (why: string) => void;
}

export interface Child {
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
const READY_WITHIN = 120_000;
const STOP_WITHIN = 10_000;

/** What a process needs of this one's environment. Not NODE_OPTIONS: ours and the peer run as Node comes. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SystemRoot'];

export function startChild({ script, environment, folder, node = [], isReady, hear, ended }: Program): Child {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const inherited = Object.fromEntries(INHERITED.map((name) => [name, process.env[name]]));
  const started = spawn(process.execPath, [...node, path], {
    cwd: folder,
    env: { ...inherited, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // One that is gone reads nothing any more.
  started.stdin.on('error', () => undefined);
  const said: string[] = [];
  started.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const over = new Promise<void>((resolve) => started.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${script} was not ready in time`)), READY_WITHIN);
    const fail = (why: string) => reject(new Error(`${script} ${why}: ${said.join('').slice(-2000)}`));
    createInterface({ input: started.stdout }).on('line', (line) => {
      said.splice(0, said.length - 20, `${line}\n`);
      hear?.(line);
      if (isReady(line)) resolve();
    });
    started.once('error', (error) => fail(`did not start (${error.message})`));
    started.once('exit', (code, signal) => {
      fail(`ended (${code ?? signal})`);
      ended?.(`${code ?? signal}: ${said.join('').slice(-2000)}`);
    });
    const clear = () => clearTimeout(timer);
    void over.then(clear);
  });
  // Whoever waits for it hears of it; nobody may be waiting yet.
  ready.catch(() => undefined);
  return {
    pid: started.pid ?? 0,
    ready,
    stop: () => stop(started, over),
    kill: () => void started.kill('SIGKILL'),
    signal: (name) => void started.kill(name),
    write: (line) => void started.stdin.write(`${line}\n`),
  };
}

async function stop(started: ChildProcess, over: Promise<void>): Promise<void> {
  if (started.pid === undefined || started.exitCode !== null || started.signalCode !== null) return;
  started.kill('SIGTERM');
  const timer = setTimeout(() => started.kill('SIGKILL'), STOP_WITHIN);
  await over;
  clearTimeout(timer);
}

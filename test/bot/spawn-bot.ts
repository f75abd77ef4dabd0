// The built bot as a process of its own, connected to a sandbox.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

export interface SpawnedBot {
  readonly pid: number;
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** What it has written so far. */
  out(): string;
  error(): string;
  /** Tells it to stop, and waits until it has. */
  stop(): Promise<number | null>;
  kill(): Promise<void>;
}

/** Starts it with its data in `folder`, and with nothing of this process's own settings. */
export function spawnBot(
  sandbox: Sandbox,
  folder: string,
  { args = [], environment = {} }: { args?: readonly string[]; environment?: Record<string, string> } = {},
): SpawnedBot {
  const child = spawn(process.execPath, [join(projectRoot, 'dist/src/main.js'), ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: join(folder, 'data'),
      DISCORD_API_URL: sandbox.api,
      DISCORD_TOKEN: sandbox.botToken,
      ...environment,
    },
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    error += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    pid: child.pid ?? 0,
    ended,
    out: () => out,
    error: () => error,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

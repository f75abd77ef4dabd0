// A folder where the docs' commands are run: as after `npm ci && npm run build`, or as after a clone.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../src/project-root.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

export interface Ran {
  readonly code: number | null;
  /** Standard output and standard error, as they came. */
  readonly said: string;
}

export class CleanFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'cliffhanger-docs-'));
  readonly #running = new Set<ChildProcess>();

  /**
   * A bot that runs here connects to `sandbox`, by an .env made from the example. `build`: what is built, without sources, so that nothing is compiled
   * again; `sources`: all that git would have, and nothing installed.
   */
  constructor(sandbox: Sandbox, holds: 'build' | 'sources' = 'build') {
    if (holds === 'build') {
      for (const kept of ['package.json', '.env.example', 'scripts', 'dist', 'content']) this.#copy(kept);
      symlinkSync(join(projectRoot, 'node_modules'), join(this.path, 'node_modules'));
    } else {
      for (const file of sourceFiles()) this.#copy(file);
    }
    this.write('.env', filledIn({ DISCORD_TOKEN: sandbox.botToken, DISCORD_API_URL: sandbox.api }));
  }

  #copy(path: string): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    cpSync(join(projectRoot, path), join(this.path, path), { recursive: true });
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }

  /** Runs a block of shell commands, which stops at the first that fails; `input` is what is typed meanwhile. */
  run(commands: string, input = ''): Promise<Ran> {
    return this.#spawn(commands, input, () => false);
  }

  /** Runs a block whose last command goes on until it is stopped, which happens once it has said `words`. */
  runUntil(commands: string, words: string): Promise<Ran> {
    return this.#spawn(commands, '', (said) => said.includes(words));
  }

  #spawn(commands: string, input: string, isEnough: (said: string) => boolean): Promise<Ran> {
    // --norc: what a shell reads from a socket, it may take for a session of somebody's own.
    const child = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', commands], {
      cwd: this.path,
      env: { PATH: process.env.PATH, HOME: this.path },
      detached: true,
    });
    this.#running.add(child);
    let said = '';
    let stopped = false;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        if (stopped || child.pid === undefined || !isEnough(said)) return;
        stopped = true;
        process.kill(-child.pid, 'SIGTERM');
      });
    child.stdin.end(input);
    return new Promise((resolve) =>
      child.on('close', (code) => {
        this.#running.delete(child);
        resolve({ code: stopped ? 0 : code, said });
      }),
    );
  }

  remove(): void {
    for (const { pid } of this.#running) if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** `.env.example` with some values, as people fill it in: the other lines stay, empty. */
function filledIn(values: Readonly<Record<string, string>>): string {
  return readFileSync(join(projectRoot, '.env.example'), 'utf8').replaceAll(
    /^([A-Z_]+)=$/gm,
    (line, name: string) => line + (values[name] ?? ''),
  );
}

/** The files of the project that git has, or would take. */
export function sourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((file) => file !== '' && file !== 'node_modules');
}

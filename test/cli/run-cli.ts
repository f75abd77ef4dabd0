// Runs the command line, and makes what it is tried on.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { projectRoot } from '../../src/project-root.ts';

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/**
 * Types these words, with these variables and nothing of this process's own settings. The command line runs in this
 * process; `spawnCli` runs what is built.
 */
export async function runCli(
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<CliResult> {
  const said = { out: '', error: '' };
  const write = (to: keyof typeof said) => (text: string) => {
    said[to] += text;
  };
  const code = await runCommandLine(words, {
    env: { DATA_DIR: join(await temporaryFolder(), 'data'), ...environment },
    out: { write: write('out') },
    err: { write: write('error') },
    onStop: () => () => undefined,
  });
  return { code, ...said };
}

/** Runs the built command line as a process of its own, with these variables alone. */
export function spawnCli(
  words: readonly string[],
  environment: Record<string, string> = {},
): { readonly child: ChildProcess; readonly ended: Promise<CliResult> } {
  const child = spawn(process.execPath, [join(projectRoot, 'dist/src/cli.js'), ...words], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, ...environment },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.error += chunk;
  });
  return {
    child,
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said }))),
  };
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with one story of two scenes. */
export async function createStoriesFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'the-alley/scenes'), { recursive: true });
  await writeFile(join(folder, 'the-alley/story.yaml'), 'title: The Alley\nrating: teen\n');
  await writeFile(join(folder, 'the-alley/scenes/1-rain.md'), 'It rained.');
  await writeFile(join(folder, 'the-alley/scenes/2-dust.md'), 'Then dust.');
  return folder;
}

// Runs the built command line, and makes what it is tried on.

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command line with these words and variables, and nothing of this process's own settings. */
export function runCli(
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<CliResult> {
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
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
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

// Runs the fuzz bench as it is typed, over so many files.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import type { Report } from '../../bench/bench.ts';
import { projectRoot } from '../../src/project-root.ts';

/** Expects that no file ends in anything but a story or a refusal; what the bench logs names the files that do. */
export async function expectFuzzIsOk(seed: number, files: number): Promise<void> {
  const words = ['fuzz', '--json', '--seed', String(seed), '--files', String(files)];
  const ended = await promisify(execFile)(process.execPath, [
    join(projectRoot, 'dist/bench/run.js'),
    ...words,
  ]).catch((error: { stdout: string; stderr: string }) => error);
  const { rows } = JSON.parse(ended.stdout || '{"rows":[]}') as Report;
  const figures = new Map(rows.map(({ what, ours }) => [what, ours]));
  expect(figures.get('files'), ended.stderr).toBe(files);
  expect(figures.get('neither a story nor refused'), ended.stderr).toBe(0);
  expect(figures.get('unmutated files that are stories (bound: at least)')).toBe(1);
  expect(figures.get('lightly mutated files that are stories (bound: at least)')).toBeGreaterThanOrEqual(0.5);
}

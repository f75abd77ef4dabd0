// Hostile files are refused fast and in little memory; a large book on one line is read.

import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import { projectRoot } from '../../src/project-root.ts';
import { HOSTILE } from './files/hostile.ts';

describe('a hostile file', () => {
  it('is rejected within a second and 300 MB, measured in a separate process', {
    timeout: 60_000,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-hostile-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const files: string[] = [];
    for (const [index, make] of Object.values(HOSTILE).entries()) {
      const { name, bytes } = make();
      const file = join(folder, `${index}-${name}`);
      await writeFile(file, bytes);
      files.push(file);
    }
    const measured = await measure(files);
    expect(measured.every(({ refused }) => refused)).toBe(true);
    const slow = measured.filter(({ cpu }) => cpu > 1_000);
    expect(slow).toEqual([]);
    expect(Math.max(...measured.map(({ megabytes }) => megabytes))).toBeLessThan(300);
  });
});

interface Measured {
  readonly file: string;
  readonly refused: boolean;
  /** Milliseconds of processor time, which other work on the machine does not lengthen. */
  readonly cpu: number;
  /** The most memory the process has held so far. */
  readonly megabytes: number;
}

/** Imports files one after the other in one process. */
function measure(files: readonly string[]): Promise<Measured[]> {
  const script = join(projectRoot, 'dist/test/support/measure-import.js');
  const child = spawn(process.execPath, [script, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0
        ? resolve(
            out
              .trim()
              .split('\n')
              .map((line) => JSON.parse(line)),
          )
        : reject(new Error(`exit ${code}`)),
    );
  });
}

describe('a harmless file', () => {
  it('is read where a book of several megabytes is on one line', { timeout: 60_000 }, () => {
    const prose = 'It was a dark and stormy night, and the rain fell. '.repeat(6);
    const page = `<html><body><h1>One</h1>${`<p>${prose}</p>`.repeat(10_000)}</body></html>`;
    const story = importBytes(Buffer.from(page), 'a.html', { sceneWords: null });
    expect(story.scenes.length).toBeGreaterThan(300);
  });
});

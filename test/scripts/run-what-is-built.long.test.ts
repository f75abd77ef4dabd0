// The npm scripts that run what is built, in an install without development packages: with and without a build.

import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';

/** package.json and the scripts alone, and `files` beside them, by their paths. */
async function installWithoutCompiler(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-scripts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(projectRoot, 'package.json'), join(folder, 'package.json'));
  await cp(join(projectRoot, 'scripts'), join(folder, 'scripts'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

function npm(
  folder: string,
  ...words: string[]
): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn('npm', words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.error += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

const MAIN = `console.log('the built bot runs', process.execArgv.join(' '))`;
const CLI = `console.log('the built command line runs with', process.argv.slice(2).join(' '))`;

describe('npm start', () => {
  it('runs the built bot, without a compiler, and with source maps', async () => {
    const folder = await installWithoutCompiler({ 'dist/src/main.js': MAIN });
    expect(await npm(folder, 'start', '--silent')).toEqual({
      code: 0,
      out: 'the built bot runs --enable-source-maps\n',
      error: '',
    });
  });

  it('names the command that builds, in one line, where nothing is built', async () => {
    const { code, error } = await npm(await installWithoutCompiler(), 'start', '--silent');
    expect(code).toBe(2);
    expect(error).toBe('Nothing is built yet. Run this first: npm ci && npm run build\n');
  });
});

describe('npm run cli', () => {
  it('runs the built command line without a compiler', async () => {
    const folder = await installWithoutCompiler({ 'dist/src/main.js': MAIN, 'dist/src/cli.js': CLI });
    const { code, out } = await npm(folder, 'run', '-s', 'cli', '--', 'story', 'list');
    expect(code).toBe(0);
    expect(out).toBe('the built command line runs with story list\n');
  });

  it('names the command that builds, in one line, where there is neither a build nor a compiler', async () => {
    const { code, error } = await npm(await installWithoutCompiler(), 'run', '-s', 'cli');
    expect(code).toBe(2);
    expect(error).toMatch(/^Nothing is built yet, and the compiler is missing\. .*npm run build\n$/);
  });
});

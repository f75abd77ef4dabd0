// What the command line says of itself.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';
import { runCli } from './run-cli.ts';

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [[]]])('prints every command, as an answer: %j', async (words) => {
    const { code, out, error } = await runCli(words);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    for (const name of ['story inspect', 'schedule preview', 'backup', 'doctor']) expect(out).toContain(name);
  });

  it.each([
    [['story', 'inspect']],
    [['story', 'import']],
    [['schedule', 'preview']],
    [['restore']],
    [['doctor']],
    [['sandbox']],
  ])('prints what one command takes, without running it: %j', async (words) => {
    const { code, out, error } = await runCli([...words, '--help']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain(`\n  ${words.join(' ')}`);
    expect(out.trim().split('\n')).toHaveLength(4);
  });

  it('prints the commands that begin with a word', async () => {
    const { code, out } = await runCli(['story', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('  story recap');
    expect(out).not.toContain('doctor');
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
    expect(await runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, error: '' });
  });

  it('refuses to help with what is no command', async () => {
    expect(await runCli(['nonsense', '--help'])).toMatchObject({ code: 2, out: '' });
  });
});

it('tells what there is to type', async () => {
  const { code, out, error } = await runCli(['nonsense']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  for (const words of [
    'backup',
    'restore',
    'story check',
    'schedule preview',
    'sandbox',
    'doctor',
    'register',
  ]) {
    expect(error).toContain(words);
  }
});

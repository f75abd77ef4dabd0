// The transcript in the README is what the demo prints.

import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';
import { readPages } from './pages.ts';

const pages = readPages();

it('the transcript in README.md is what the demo prints, with … for what is left out', () => {
  const { stdout } = spawnSync('npm', ['run', '-s', 'demo', '--', '--once'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const printed = stdout.split('\n');
  const transcript = pages.flatMap(({ blocks }) => blocks.filter(({ info }) => info === 'transcript'));
  expect(transcript).toHaveLength(1);
  let from = 0;
  for (const part of (transcript[0]?.text ?? '').split('…\n')) {
    const lines = part.trimEnd().split('\n');
    const at = printed.findIndex(
      (_, index) => index >= from && lines.every((line, n) => printed[index + n] === line),
    );
    expect(at, `not printed after line ${from}:\n${part}`).toBeGreaterThanOrEqual(from);
    from = at + lines.length;
  }
});

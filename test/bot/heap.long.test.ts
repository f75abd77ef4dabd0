// The heap of the built bot: garbage is collected before there is more of it than half of what is in use.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';

const MB = 1024 * 1024;
const HEAP = pathToFileURL(join(projectRoot, 'dist/src/bot/heap.js')).href;

/** Holds some sixty megabytes, makes garbage that lives a while, and prints the most that ever lay there and what was in use. */
const PROGRAM = `
  const { limitHeapGrowth } = await import(${JSON.stringify(HEAP)});
  if (process.argv[1] === 'limited') limitHeapGrowth();
  const arrays = (count) => Array.from({ length: count }, () => new Array(1000).fill(1.5));
  const held = arrays(7500);
  gc();
  const used = process.memoryUsage().heapUsed;
  let most = 0;
  const young = [];
  for (let round = 0; round < 700; round++) {
    young[round % 200] = arrays(20);
    most = Math.max(most, process.memoryUsage().heapUsed);
  }
  console.log(JSON.stringify({ used, most, held: held.length }));
`;

function growth(mode: 'limited' | 'as-it-is'): number {
  const args = ['--expose-gc', '--input-type=module', '-e', PROGRAM, mode];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const { used, most } = JSON.parse(stdout);
  return (most - used) / MB;
}

it('holds less garbage than V8 would by itself', () => {
  const [limited, free] = [growth('limited'), growth('as-it-is')];
  expect(limited).toBeLessThan(0.8 * free);
});

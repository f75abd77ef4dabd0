// The built command line as a process: where it writes, how it exits, and that it serves until it is told to stop.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from './run-cli.ts';

it('writes an answer to standard output, and exits with 0', async () => {
  const { code, out, error } = await spawnCli(['story', 'list']).ended;
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toContain('one-last-goodbye: One Last Goodbye after Vixen, 10 scenes');
});

it('writes one line to standard error where it can’t, and exits with 2', async () => {
  const { code, out, error } = await spawnCli(['story', 'inspect', 'nowhere']).ended;
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error.trim().split('\n')).toHaveLength(1);
});

it('prints JSON alone on standard output, while it tells how far it is on standard error', async () => {
  const file = join(await temporaryFolder(), 'tales.txt');
  await writeFile(file, `CHAPTER 1. Rain\n\n${'It rained on the pier. '.repeat(40)}`);
  const { code, out, error } = await spawnCli(['story', 'inspect', file, '--json']).ended;
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ format: 'text', scenes: [{ number: 1 }] });
  expect(error).toContain('Reading the file …');
});

it('serves a local Discord until it is told to stop', async () => {
  const { child, ended } = spawnCli(['sandbox']);
  const first = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (chunk) => resolve(String(chunk))),
  );
  const { api, botToken } = JSON.parse(first) as { api: string; botToken: string };
  const answer = await fetch(`${api}/v10/users/@me`, { headers: { authorization: `Bot ${botToken}` } });
  expect(answer.status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0, error: '' });
});

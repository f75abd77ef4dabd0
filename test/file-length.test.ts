// No file needs a table of contents. Catalogs are data: they grow with what the bot says.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const MAX_LINES = 300;
const CATALOGS = /^src\/discord\/strings\/[^/]+\//;

const root = resolve(import.meta.dirname, '..');

const files = ['bench', 'commands', 'src', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => !CATALOGS.test(file)),
);

it(`keeps every TypeScript file within ${MAX_LINES} lines`, () => {
  const lengths = files.map((file) => ({
    file,
    lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1,
  }));
  expect(lengths.length).toBeGreaterThan(500);
  expect(lengths.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
});

// The folder rules of the design, as a test: arrows point one way.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What each folder may import: folders of ours, and packages; `node:` modules are named one by one. */
const RULES: Readonly<
  Record<string, { readonly ours: readonly string[]; readonly packages: readonly RegExp[] }>
> = {
  'src/story': { ours: ['src/story'], packages: [] },
  'src/reading': { ours: ['src/reading', 'src/story'], packages: [/^temporal-polyfill/] },
  'src/import': { ours: ['src/import', 'src/story'], packages: [/^(fflate|htmlparser2|yaml)$/] },
  'src/importer': {
    ours: ['src/importer', 'src/app', 'src/import', 'src/story'],
    packages: [/^node:worker_threads$/],
  },
  'src/app': {
    ours: ['src/app', 'src/story', 'src/reading', 'src/import'],
    packages: [/^node:(crypto|util|timers\/promises)$/],
  },
  'src/store': {
    ours: ['src/store', 'src/app', 'src/story', 'src/reading', 'src/import'],
    packages: [/^(keyv|@keyv\/(sqlite|postgres)|pg|yaml|zod)$/, /^node:/],
  },
  'src/discord': {
    ours: ['src/discord', 'src/app', 'src/story', 'src/reading'],
    packages: [/^discord\.js$/, /^node:(async_hooks|crypto|util)$/],
  },
  'src/status': {
    ours: ['src/status', 'src/app'],
    packages: [/^prom-client$/, /^node:(http|net)$/],
  },
  commands: {
    ours: ['commands', 'src/discord', 'src/app', 'src/story', 'src/reading'],
    packages: [/^discord\.js$/],
  },
  'src/sandbox': {
    ours: ['src/sandbox'],
    packages: [/^(discord-api-types(\/.*)?|ws|ajv(\/.*)?|ajv-formats)$/, /^node:/],
  },
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statement = /^\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g;
  return [
    ...[...text.matchAll(statement)].map(([, , type, from = '']) => ({
      file,
      from,
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(dynamic)].map(([, from = '']) => ({ file, from, typeOnly: false })),
  ];
}

/** The path of an import of ours from the root, with `/` between folders; null for a package. */
function target({ file, from }: Import): string | null {
  if (!from.startsWith('.')) return null;
  return relative(root, resolve(root, dirname(file), from))
    .split(sep)
    .join('/');
}

function isIn(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

describe.each(Object.entries(RULES))('%s', (folder, { ours, packages }) => {
  const imports = sources(folder).flatMap(importsOf);

  it('has sources', () => {
    expect(sources(folder).length).toBeGreaterThan(0);
  });

  it('imports only the folders it may', () => {
    const wrong = imports.filter((each) => {
      const path = target(each);
      return path !== null && !isIn(path, ours);
    });
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it('imports only the packages it may', () => {
    const wrong = imports.filter(
      (each) => target(each) === null && !packages.some((allowed) => allowed.test(each.from)),
    );
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });
});

it('lets nothing import what only composes', () => {
  const composing = ['src/main.ts', 'src/cli.ts', 'src/demo.ts'];
  const imports = [...sources('src'), ...sources('commands')].flatMap(importsOf);
  const wrong = imports.filter((each) => composing.includes(target(each) ?? ''));
  expect(wrong).toEqual([]);
});

it('keeps clocks, randomness and the environment out of the pure folders', () => {
  const impure =
    /\b(Date\.now|new Date\(\)|Math\.random|process\.|performance\.|setTimeout|setInterval|fetch\()/;
  const wrong = [...sources('src/story'), ...sources('src/reading')].filter((file) =>
    impure.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

// The folder rules of the design, as a test: arrows point one way.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

const PURE = ['src/story', 'src/codex', 'src/reading', 'src/pictures'];

/** What each folder may import: folders of ours, and packages; `node:` modules are named one by one. */
const RULES: Readonly<
  Record<string, { readonly ours: readonly string[]; readonly packages: readonly RegExp[] }>
> = {
  'src/story': { ours: ['src/story'], packages: [/^node:module$/, /^double-metaphone$/] },
  'src/codex': { ours: ['src/codex', 'src/story'], packages: [] },
  'src/reading': {
    ours: ['src/reading', 'src/story'],
    packages: [/^temporal-polyfill/, /^chrono-node\/(de|en|es|fr)$/],
  },
  'src/pictures': { ours: ['src/pictures'], packages: [/^css-line-break$/] },
  'src/picture-worker': {
    ours: ['src/picture-worker', 'src/pictures', 'src/ports', 'src/project-root.ts'],
    packages: [/^(@resvg\/resvg-js|lru-cache)$/, /^node:(fs|module|path|worker_threads)$/],
  },
  'src/import': {
    ours: ['src/import', 'src/story'],
    packages: [/^(chardet|fflate|htmlparser2|markdown-it|yaml)$/, /^node:module$/],
  },
  'src/ports': { ours: ['src/ports', ...PURE, 'src/import'], packages: [/^node:crypto$/] },
  'src/import-worker': {
    ours: ['src/import-worker', 'src/ports', 'src/library', 'src/import', 'src/project-root.ts'],
    packages: [/^node:(os|path|worker_threads)$/],
  },
  'src/delivery': { ours: ['src/delivery', 'src/ports', ...PURE], packages: [/^node:(crypto|util)$/] },
  'src/library': { ours: ['src/library', 'src/ports', 'src/import', ...PURE], packages: [] },
  'src/app': {
    ours: ['src/app', 'src/ports', 'src/delivery', 'src/library', 'src/import', ...PURE],
    packages: [/^node:(crypto|util|timers\/promises)$/],
  },
  'src/store': {
    ours: ['src/store', 'src/ports', 'src/import', ...PURE],
    packages: [/^(keyv|@keyv\/(sqlite|postgres)|pg|yaml|zod)$/, /^node:/],
  },
  'src/discord': {
    ours: ['src/discord', 'src/app', 'src/ports', ...PURE],
    packages: [/^(discord\.js|intl-messageformat)$/, /^node:(crypto|util)$/],
  },
  'src/status': {
    ours: ['src/status', 'src/ports'],
    packages: [/^prom-client$/, /^node:(http|net)$/],
  },
  commands: {
    ours: ['commands', 'src/discord', 'src/app', ...PURE],
    packages: [/^discord\.js$/],
  },
  'src/sandbox': {
    ours: ['src/sandbox'],
    packages: [/^(discord-api-types(\/.*)?|ws|ajv(\/.*)?|ajv-formats|lit(\/.*)?)$/, /^node:/],
  },
};

/** Values may not cross these: what stands there lends its types alone. */
const TYPES_ONLY: readonly (readonly [from: string, to: string])[] = [['src/ports', 'src/import']];

/** They put the rest together: nothing else in `src` or `commands` imports them. */
const COMPOSING = ['src/main.ts', 'src/cli.ts', 'src/bot', 'src/cli', 'src/demo'];

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
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
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

it('lets only what composes import what composes', () => {
  const imports = [...sources('src'), ...sources('commands')]
    .filter((file) => !isIn(file, COMPOSING))
    .flatMap(importsOf);
  const wrong = imports.filter((each) => isIn(target(each) ?? '', COMPOSING));
  expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
});

it.each(TYPES_ONLY)('lets %s take types alone from %s', (from, to) => {
  const values = sources(from)
    .flatMap(importsOf)
    .filter((each) => isIn(target(each) ?? '', [to]) && !each.typeOnly);
  expect(values.map(({ file, from: path }) => `${file} imports ${path}`)).toEqual([]);
});

it('has a rule for every folder of the sources', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}`);
  expect(folders.filter((folder) => !(folder in RULES) && !COMPOSING.includes(folder))).toEqual([]);
});

it('keeps clocks, randomness and the environment out of the pure folders', () => {
  const impure =
    /\b(Date\.now|new Date\(\)|Math\.random|process\.|performance\.|setTimeout|setInterval|fetch\()/;
  const wrong = PURE.flatMap(sources).filter((file) => impure.test(readFileSync(join(root, file), 'utf8')));
  expect(wrong).toEqual([]);
});

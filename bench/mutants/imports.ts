// Which files a file loads, through all its imports; only the project's own.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'vite';

export class Imports {
  readonly #root: string;
  readonly #direct = new Map<string, readonly string[]>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Itself among them; all paths are from the root, with `/`. */
  loadedBy(file: string): ReadonlySet<string> {
    const found = new Set([file]);
    for (const each of found) for (const next of this.#importsOf(each)) found.add(next);
    return found;
  }

  #importsOf(file: string): readonly string[] {
    const known = this.#direct.get(file) ?? this.#read(file);
    this.#direct.set(file, known);
    return known;
  }

  #read(file: string): readonly string[] {
    if (!file.endsWith('.ts')) return [];
    const source = readFileSync(join(this.#root, file), 'utf8');
    const { module } = parseSync(file, source);
    const requests = [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.map(({ moduleRequest }) => moduleRequest?.value),
      ),
      ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
    ];
    return requests
      .filter((request) => request?.startsWith('.') === true)
      .map((request) =>
        relative(this.#root, join(this.#root, dirname(file), request ?? '')).replaceAll('\\', '/'),
      )
      .filter((path) => existsSync(join(this.#root, path)));
  }
}

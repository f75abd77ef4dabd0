// Which files are mutated: what decides and acts in three folders. Wordings and tables of names are data.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src/reading', 'src/delivery', 'src/discord'];

const DATA = [/^src\/discord\/strings\//u, /^src\/reading\/(city-names|time-zone-places)\.ts$/u];

export interface Source {
  /** From the project's root, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** In the order of their names. */
export function readSources(root: string): Source[] {
  return FOLDERS.flatMap((folder) => filesIn(root, folder))
    .filter((file) => isMutated(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

export function isMutated(file: string): boolean {
  const inFolder = FOLDERS.some((folder) => file.startsWith(`${folder}/`));
  return inFolder && file.endsWith('.ts') && !DATA.some((data) => data.test(file));
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    `${folder}/${file}`.replaceAll('\\', '/'),
  );
}

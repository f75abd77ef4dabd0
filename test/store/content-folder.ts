// Story folders for the loader's tests, in a temporary folder of each test's own.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { loadFolder } from '../../src/store/content/load-folder.ts';

export let root: string;

/** Gives each test of a file a folder of its own, `root`. */
export function useFolders(): void {
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'content-'));
  });
  afterEach(() => rm(root, { recursive: true }));
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

export async function write(folder: string, files: Files): Promise<string> {
  for (const [file, content] of Object.entries(files)) {
    const path = join(root, folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return join(root, folder);
}

export const GOOD: Files = {
  'story.yaml': 'title: The Alley\nrating: teen\n',
  'scenes/01-rain.md': 'It *rained*.',
  'scenes/02-dust.md': '---\ntitle: Dust\nrecap: Dust fell.\nquestions:\n  - Why?\n---\n\nThen dust.',
  'codex.yaml':
    '- kind: person\n  names:\n    - { name: Tom, from: rain }\n  facts:\n    - { text: Limps., from: dust }\n',
};

/** Loads GOOD with some files replaced, or taken out by null. */
export async function load(
  changes: Readonly<Record<string, string | Uint8Array | null>>,
  folder = 'the-alley',
) {
  const files = Object.fromEntries(
    Object.entries({ ...GOOD, ...changes }).flatMap(([file, content]) =>
      content === null ? [] : [[file, content]],
    ),
  );
  return loadFolder(await write(folder, files));
}

export async function problemsOf(changes: Parameters<typeof load>[0], folder?: string): Promise<string[]> {
  const loaded = await load(changes, folder);
  const problems = loaded.ok ? loaded.warnings : loaded.problems;
  expect(loaded.ok).toBe(problems.every(({ severity }) => severity === 'warning'));
  return problems.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);
}

// Story folders for the loader's tests, in a temporary folder of each test's own.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { loadFolder } from '../../src/store/content/load-folder.ts';

export let storiesFolder: string;

/** Gives each test of a file a folder of its own, `root`. */
export function useTemporaryFolders(): void {
  beforeEach(async () => {
    storiesFolder = await mkdtemp(join(tmpdir(), 'content-'));
  });
  afterEach(() => rm(storiesFolder, { recursive: true }));
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

export async function writeFiles(folder: string, files: Files): Promise<string> {
  for (const [file, content] of Object.entries(files)) {
    const path = join(storiesFolder, folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return join(storiesFolder, folder);
}

export const VALID_FILES: Files = {
  'story.yaml': 'title: The Alley\nrating: teen\n',
  'scenes/01-rain.md': 'It *rained*.',
  'scenes/02-dust.md': '---\ntitle: Dust\nrecap: Dust fell.\nquestions:\n  - Why?\n---\n\nThen dust.',
  'codex.yaml':
    '- kind: person\n  names:\n    - { name: Tom, from: rain }\n  facts:\n    - { text: Limps., from: dust }\n',
};

/** Loads GOOD with some files replaced, or taken out by null. */
export async function loadWith(
  changes: Readonly<Record<string, string | Uint8Array | null>>,
  folder = 'the-alley',
) {
  const files = Object.fromEntries(
    Object.entries({ ...VALID_FILES, ...changes }).flatMap(([file, content]) =>
      content === null ? [] : [[file, content]],
    ),
  );
  return loadFolder(await writeFiles(folder, files));
}

export async function problemsOf(
  changes: Parameters<typeof loadWith>[0],
  folder?: string,
): Promise<string[]> {
  const loaded = await loadWith(changes, folder);
  const problems = loaded.ok ? loaded.warnings : loaded.problems;
  expect(loaded.ok).toBe(problems.every(({ severity }) => severity === 'warning'));
  return problems.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);
}

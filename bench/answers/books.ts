// The books the answers bench asks about: real texts, found through TEXTS_DIR.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importStoryBytes } from '../../src/cli/story-of-file.ts';
import type { FullStory } from '../../src/story/story.ts';
import { ALICE } from '../../test/support/answers/alice.ts';
import type { EvaluationQuery } from '../../test/support/answers/evaluation-query.ts';
import { SHERLOCK } from '../../test/support/answers/sherlock.ts';

export interface Book {
  readonly name: string;
  readonly full: FullStory;
  readonly asked: readonly EvaluationQuery[];
}

const BOOKS = [
  { name: 'Alice', file: 'alice-pg11.txt', asked: ALICE },
  { name: 'Sherlock', file: 'sherlock-pg1661.txt', asked: SHERLOCK },
];

/** @throws Error where TEXTS_DIR does not name the texts */
export async function readText(file: string, directory = process.env.TEXTS_DIR): Promise<Buffer> {
  if (!directory) throw new Error('Name the folder of the texts in TEXTS_DIR');
  return readFile(join(directory, file));
}

export async function readBooks(): Promise<Book[]> {
  return Promise.all(
    BOOKS.map(async ({ name, file, asked }) => ({
      ...{ name, asked },
      full: importStoryBytes(await readText(file), file),
    })),
  );
}

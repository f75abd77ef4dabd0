// The books the answers bench asks about: real texts, found through TEXTS_DIR.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FullStory } from '../../src/story/story.ts';
import { ALICE } from '../../test/support/answers/alice.ts';
import type { Asked } from '../../test/support/answers/asked.ts';
import { SHERLOCK } from '../../test/support/answers/sherlock.ts';
import { cutBook } from '../story/cut-book.ts';

export interface Book {
  readonly name: string;
  readonly full: FullStory;
  readonly asked: readonly Asked[];
}

/** Words of a scene, as an import makes them. */
const WORDS = 800;

/** Headings of the adventures: of the first six, and of the others. */
export const SHERLOCK_HEADING = /^(?:ADVENTURE )?[IVX]+\. [A-Z' -]{12,}$/;

const BOOKS = [
  { name: 'Alice', file: 'alice-pg11.txt', heading: /^CHAPTER [IVX]+\. .*$/, asked: ALICE },
  { name: 'Sherlock', file: 'sherlock-pg1661.txt', heading: SHERLOCK_HEADING, asked: SHERLOCK },
];

/** @throws Error where TEXTS_DIR does not name the texts */
export async function readText(file: string, directory = process.env.TEXTS_DIR): Promise<string> {
  if (!directory) throw new Error('Name the folder of the texts in TEXTS_DIR');
  return readFile(join(directory, file), 'utf8');
}

export async function readBooks(): Promise<Book[]> {
  return Promise.all(
    BOOKS.map(async ({ name, file, heading, asked }) => ({
      ...{ name, asked },
      full: cutBook(await readText(file), { heading, words: WORDS }),
    })),
  );
}

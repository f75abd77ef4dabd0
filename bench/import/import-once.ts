// One import in a process of its own: stores BOOK in DATA_DIR, prints what it took, and waits to be ended.

import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createImporter } from '../../src/import-worker/pool.ts';
import { addBook } from '../../src/library/add-book.ts';
import { createLibrary } from '../../src/library/library.ts';
import { GLOBAL_OWNER } from '../../src/ports/documents.ts';
import { openDocuments } from '../../src/store/documents/open-documents.ts';
import type { ImportRun } from '../import.ts';

const { BOOK = '', DATA_DIR = '' } = process.env;

const documents = await openDocuments({ file: join(DATA_DIR, 'cliffhanger.sqlite') });
const clock = { now: () => Date.now() };
const library = createLibrary({ documents, clock });
const importer = createImporter();
const bytes = await readFile(BOOK);

const before = process.cpuUsage();
const start = performance.now();
const result = await addBook({ documents, library, clock, importer }, bytes, {
  owner: GLOBAL_OWNER,
  fileName: basename(BOOK),
  settings: { title: null, author: null, language: null, rating: 'everyone' },
  options: { sceneWords: null },
  rights: null,
  addedBy: null,
  replaces: null,
  request: 'bench',
  quota: null,
});
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(before);
if (result.kind !== 'added') throw new Error(`the book was ${result.kind}`);

const run: ImportRun = {
  cpu: (user + system) / 1000,
  wall,
  // In kilobytes, wherever Node runs.
  resident: process.resourceUsage().maxRSS / 1024,
  scenes: result.added.scenes,
};
process.stdout.write(`${JSON.stringify(run)}\n`);
await importer.close();
await documents.close();

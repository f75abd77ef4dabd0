// A data folder in which the bundled story is stored already: reading it in takes longer than all else of a bot's start.

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { syncStoryFolders } from '../../src/bot/sync-story-folders.ts';
import { createLibrary } from '../../src/library/library.ts';
import { projectRoot } from '../../src/project-root.ts';
import { openDocuments } from '../../src/store/documents/open-documents.ts';

let template: Promise<string> | undefined;

/** A folder for the test that runs, which is removed after it. @param now is when the story was stored, epoch milliseconds */
export async function preparedData(now: number): Promise<string> {
  template ??= makeTemplate(now);
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-data-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(await template, folder, { recursive: true });
  return folder;
}

async function makeTemplate(now: number): Promise<string> {
  const folder = await mkdtemp(join(inject('runFolder'), 'data-'));
  const documents = await openDocuments({ file: join(folder, 'cliffhanger.sqlite') });
  await syncStoryFolders(createLibrary({ documents, clock: { now: () => now } }), [
    join(projectRoot, 'content'),
  ]);
  await documents.close();
  return folder;
}

// The files that version 0.1.0 left behind, for the tests that today's build takes them.

import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { DOCUMENT_KINDS, type Documents } from '../../src/ports/documents.ts';
import { projectRoot } from '../../src/project-root.ts';
import { type Database, openDocuments } from '../../src/store/documents/open-documents.ts';

interface Manifest {
  /** Epoch milliseconds: the sandbox makes its ids from its clock. */
  readonly worldBegins: number;
  readonly stoppedAt: number;
  readonly server: string;
  readonly otherServer: string;
  /** Ids by name. */
  readonly channels: Readonly<Record<string, string>>;
  readonly addedChannels: readonly string[];
  readonly users: Readonly<Record<string, string>>;
  /** By what is special about each. */
  readonly readings: Readonly<Record<string, OldReading>>;
  /** By member, then by reading. */
  readonly bookmarks: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly serverSettings: object;
  /** How many there are of each kind. */
  readonly documents: Readonly<Record<string, number>>;
}

export interface OldReading {
  readonly id: string;
  readonly state: string;
  readonly run: number;
  readonly released: number;
  readonly pausedBy: string | null;
  readonly fault: string | null;
  /** Kind and state of each delivery that is still open. */
  readonly unsent: readonly string[];
}

export interface OldCustomId {
  readonly customId: string;
  readonly action: { readonly kind: string };
  readonly label: string | null;
}

export const fixture = (file: string) => join(projectRoot, 'test/fixtures/v0.1.0', file);

const json = (file: string): unknown => JSON.parse(readFileSync(fixture(file), 'utf8'));
export const manifest = json('manifest.json') as Manifest;
export const customIds = json('custom-ids.json') as readonly OldCustomId[];

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-upgrade-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a copy of the old database; it is closed when the test ends. */
export async function openOldDatabase(): Promise<Documents> {
  const file = join(await temporaryFolder(), 'cliffhanger.sqlite');
  await copyFile(fixture('cliffhanger.sqlite'), file);
  return open({ file });
}

/** Opens a database; it is closed when the test ends. */
export async function open(database: Database): Promise<Documents> {
  const documents = await openDocuments(database);
  onTestFinished(() => documents.close());
  return documents;
}

/** Every document there is, by kind and id. */
export async function readAll(documents: Documents): Promise<Record<string, Record<string, unknown>>> {
  const all: Record<string, Record<string, unknown>> = {};
  for (const kind of DOCUMENT_KINDS) {
    const ids = await documents.ids(kind, '');
    const found = await Promise.all(ids.map(async (id) => [id, await documents.get(kind, id)] as const));
    all[kind] = Object.fromEntries(found);
  }
  return all;
}

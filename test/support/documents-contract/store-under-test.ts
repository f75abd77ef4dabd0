// The store that the contract is run on, and short ways to write to it.

import { afterEach, beforeEach } from 'vitest';
import type { Documents, Note } from '../../../src/ports/documents.ts';
import { aReading } from '../a-reading.ts';

/** An empty store, and ways to do to it what the port can't. */
export interface ContractSubject {
  readonly documents: Documents;
  /** Puts text under a key, unchecked. */
  putRaw(key: string, rawText: string): Promise<void>;
  /** The text under a key. */
  rawText(key: string): Promise<string | undefined>;
  /** From now on nothing succeeds. */
  breakConnection(): Promise<void>;
}

export let subject: ContractSubject;
export let documents: Documents;

/** Opens a store for each test around, and closes it after. */
export function useStore(open: () => Promise<ContractSubject>): void {
  beforeEach(async () => {
    subject = await open();
    documents = subject.documents;
  });
  afterEach(() => documents.close());
}

export const READING = aReading();

export const put = (store: Documents, id: string, note: Note) =>
  store.update('note', id, () => ({ write: note, result: undefined }));

export const putReading = (store: Documents, id: string, due: number | null, server = READING.server) =>
  store.update('reading', id, () => ({ write: { ...READING, id, due, server }, result: undefined }));

/** Adds one to the number that a note holds: what it is now. */
export const addOne = (store: Documents, id: string) =>
  store.update('note', id, (note) => {
    const value = String(Number(note?.value ?? 0) + 1);
    return { write: { value }, result: value };
  });

// Writes, reads and removes a row: a full disk and a database without rights show here, and not at the first scene.

import { randomUUID } from 'node:crypto';
import type { Keyv } from 'keyv';
import { StoreError } from '../../ports/documents.ts';

/** What a probe's key begins with: one that died leaves its row behind. */
export const PROBE_KEY_PREFIX = 'probe:';

/** @throws StoreError where the row is not kept, and what the database throws */
export async function probe(name: string, keyv: Keyv): Promise<void> {
  // Not the process's number, which two containers on one disk may share.
  const key = PROBE_KEY_PREFIX + randomUUID();
  await keyv.set(key, true);
  const read = await keyv.get(key);
  await keyv.delete(key);
  if (read !== true)
    throw new StoreError(`The store at ${name} does not keep what is written. Check its disk.`);
}

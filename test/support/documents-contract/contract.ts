// What every implementation of `Documents` keeps to: one suite, run on each.

import { describe } from 'vitest';
import { closing } from './closing.ts';
import { failures } from './failures.ts';
import { guesses } from './guesses.ts';
import { listings } from './listings.ts';
import { readsAndWrites } from './reads-and-writes.ts';
import { type ContractSubject, useStore } from './store-under-test.ts';

export function documentsContract(name: string, open: () => Promise<ContractSubject>): void {
  describe(`documents in ${name}`, () => {
    useStore(open);
    readsAndWrites();
    failures();
    listings();
    guesses();
    closing();
  });
}

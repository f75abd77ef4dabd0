// The door of something that closes: lets work in, and closes when the last of it has come out.

import { StoreError } from '../../ports/documents.ts';

export class Door {
  #open = true;
  readonly #inside = new Set<Promise<unknown>>();

  /** Does `work`. @throws StoreError where the door is closed */
  async enter<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#open) throw new StoreError('The store is closed.');
    const done = work();
    this.#inside.add(done);
    try {
      return await done;
    } finally {
      this.#inside.delete(done);
    }
  }

  /** Lets nothing in any more, and waits for what is inside. */
  async close(): Promise<void> {
    this.#open = false;
    await Promise.allSettled(this.#inside);
  }
}

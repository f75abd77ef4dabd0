// The door of something that closes: lets work in, and closes when the last of it has come out.

import { StoreError } from '../../ports/documents.ts';

export class InFlight {
  #accepting = true;
  readonly #pending = new Set<Promise<unknown>>();

  /** Does `work`. @throws StoreError where the door is closed */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#accepting) throw new StoreError('The store is closed.');
    const promise = work();
    this.#pending.add(promise);
    try {
      return await promise;
    } finally {
      this.#pending.delete(promise);
    }
  }

  /** Lets nothing in any more, and waits for what is inside. */
  async drain(): Promise<void> {
    this.#accepting = false;
    await Promise.allSettled(this.#pending);
  }
}

// What the bot has asked for, kept for tests to judge.
import type { Json } from './json.ts';

export interface RecordedRequest {
  readonly method: string;
  /** As Discord's document writes it, such as `/channels/{channel_id}`; null for a route that does not exist. */
  readonly route: string | null;
  /** Below `/api/v10`, with the query. */
  readonly path: string;
  /** What it was answered, or null if it never was. */
  readonly status: number | null;
  readonly body: Json | undefined;
  /** Epoch milliseconds of the sandbox's clock. */
  readonly at: number;
}

/** The latest requests, oldest first. */
export class RequestLog {
  readonly #maxEntries: number;
  #requests: RecordedRequest[] = [];

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries;
  }

  get requests(): readonly RecordedRequest[] {
    return this.#requests.slice(-this.#maxEntries);
  }

  add(request: RecordedRequest): void {
    this.#requests.push(request);
    // Cut in blocks: shifting a long list at every request would cost more than the request.
    if (this.#requests.length > 2 * this.#maxEntries)
      this.#requests = this.#requests.slice(-this.#maxEntries);
  }

  clear(): void {
    this.#requests = [];
  }
}

// The documents port over Keyv.

import type { Keyv } from 'keyv';
import type {
  Decision,
  DocumentByKind,
  DocumentKind,
  Documents,
  DueFilter,
  Expected,
} from '../../ports/documents.ts';
import { ALL_SHARDS } from '../../ports/shards.ts';
import type { ReadingId } from '../../reading/reading.ts';
import { parseDocument, storeDocument } from '../schemas.ts';
import { type Connection, RowStore } from './backend.ts';
import { type Backoff, type CasRegister, type Codec, compareAndSet } from './compare-and-set.ts';
import { InFlight } from './in-flight.ts';
import { idOf, keyOf, keyRange } from './keys.ts';

/** Characters. What is longer, such as a story, is read often and written once. */
const MAX_CACHED_CHARS = 32_768;

export class KeyvDocuments implements Documents {
  readonly #keyv: Keyv;
  readonly #rows: RowStore;
  readonly #backoff: Backoff;
  readonly #inFlight = new InFlight();
  /** The texts of documents that are in use: each is the next one's guess. Documents never change. */
  readonly #textCache = new WeakMap<object, string>();
  #closed: Promise<void> | undefined;

  constructor(connection: Connection, pause: Backoff) {
    this.#keyv = connection.keyv;
    this.#rows = new RowStore(connection);
    this.#backoff = pause;
  }

  get<K extends DocumentKind>(
    kind: K,
    id: string,
    guess?: Expected<DocumentByKind[K]>,
  ): Promise<DocumentByKind[K] | undefined> {
    return this.#inFlight.run(async () => {
      const text = await this.#rows.read(keyOf(kind, id));
      if (text === undefined) return undefined;
      const current = guess?.current;
      if (current !== undefined && this.#textCache.get(current) === text) return current;
      return this.#codec(kind, id).decode(text);
    });
  }

  update<K extends DocumentKind, R>(
    kind: K,
    id: string,
    decide: (current: DocumentByKind[K] | undefined) => Decision<DocumentByKind[K], R>,
    guess?: Expected<DocumentByKind[K]>,
  ): Promise<R> {
    return this.#inFlight.run(async () =>
      compareAndSet(this.#register(keyOf(kind, id)), this.#codec(kind, id), decide, this.#backoff, guess),
    );
  }

  remove(kind: DocumentKind, id: string): Promise<void> {
    return this.#inFlight.run(async () => {
      const key = keyOf(kind, id);
      await this.#rows.withStoreError(`${key} could not be removed`, () => this.#keyv.delete(key));
    });
  }

  ids(kind: DocumentKind, prefix: string): Promise<string[]> {
    return this.#inFlight.run(async () => {
      const keys = await this.#rows.keys(...keyRange(kind, prefix));
      return keys.map((key) => idOf(kind, key));
    });
  }

  due(
    now: number,
    limit: number,
    whose: DueFilter = { shards: ALL_SHARDS, othersDueBy: now },
  ): Promise<ReadingId[]> {
    return this.#inFlight.run(async () => {
      const keys = await this.#rows.due(now, limit, whose);
      return keys.map((key) => idOf('reading', key));
    });
  }

  countDue(now: number): Promise<number> {
    return this.#inFlight.run(() => this.#rows.countDue(now));
  }

  nextDue(): Promise<number | null> {
    return this.#inFlight.run(() => this.#rows.nextDue());
  }

  /** Waits for what is in flight, then closes the database. Closing twice is closing once. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await this.#inFlight.drain();
    await this.#rows.withStoreError('The store could not be closed', () => this.#keyv.disconnect());
  }

  #register(key: string): CasRegister {
    return {
      key,
      read: () => this.#rows.read(key),
      replace: (before, after) => this.#rows.replace(key, before, after),
      clear: (before) => this.#rows.clear(key, before),
    };
  }

  /** Keyv's own text, `{ value }`, so that Keyv reads what is written here: it escapes strings that begin with a colon. */
  #codec<K extends DocumentKind>(kind: K, id: string): Codec<DocumentByKind[K]> {
    return {
      decode: (text) =>
        this.#rows.withStoreError(`${kind}:${id} could not be read`, async () => {
          const data = await this.#keyv.deserializeData<unknown>(text);
          return this.#cacheText(parseDocument(kind, id, data?.value), text);
        }),
      encode: (doc) =>
        this.#rows.withStoreError(`${kind}:${id} could not be written`, async () => {
          const known = this.#textCache.get(doc);
          if (known !== undefined) return known;
          const stored = storeDocument(kind, id, doc);
          const text = String(await this.#keyv.serializeData({ value: stored, expires: undefined }));
          this.#cacheText(doc, text);
          return text;
        }),
    };
  }

  #cacheText<T extends object>(doc: T, text: string): T {
    if (text.length <= MAX_CACHED_CHARS) this.#textCache.set(doc, text);
    return doc;
  }
}

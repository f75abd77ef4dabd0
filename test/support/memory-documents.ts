// Documents in memory, for tests of use cases: the port's semantics, and failures on demand.

import {
  type Decision,
  type DocumentByKind,
  type DocumentKind,
  type Documents,
  type DueFilter,
  type Expected,
  StoreError,
} from '../../src/ports/documents.ts';
import { ALL_SHARDS } from '../../src/ports/shards.ts';
import { type CasRegister, type Codec, compareAndSet } from '../../src/store/documents/compare-and-set.ts';
import { InFlight } from '../../src/store/documents/in-flight.ts';
import { idOf, keyOf, keyRange } from '../../src/store/documents/keys.ts';
import { parseDocument, storeDocument } from '../../src/store/schemas.ts';

export const OPERATIONS = ['get', 'update', 'remove', 'ids', 'due', 'countDue', 'nextDue'] as const;
export type Operation = (typeof OPERATIONS)[number];

interface Due {
  readonly id: string;
  readonly due: number;
  readonly server: string;
}

interface Failure {
  readonly operation: Operation;
  readonly kind: DocumentKind | undefined;
  readonly once: boolean;
}

/**
 * Keeps text, as a database does, so that no document is shared with whoever wrote or read it; what is read
 * is frozen, so that a `decide` that changes it fails. Updates at the same time read the same and meet in writing.
 */
export class MemoryDocuments implements Documents {
  readonly #texts = new Map<string, string>();
  readonly #inFlight = new InFlight();
  #failures: Failure[] = [];

  /** Everything that is stored, keys and all. */
  dump(): string {
    return [...this.#texts].map(([key, text]) => `${key} ${text}`).join('\n');
  }

  get<K extends DocumentKind>(kind: K, id: string): Promise<DocumentByKind[K] | undefined> {
    return this.#run('get', kind, () => {
      const rawText = this.#texts.get(keyOf(kind, id));
      return rawText === undefined ? undefined : decode(kind, id, rawText);
    });
  }

  update<K extends DocumentKind, R>(
    kind: K,
    id: string,
    decide: (current: DocumentByKind[K] | undefined) => Decision<DocumentByKind[K], R>,
    guess?: Expected<DocumentByKind[K]>,
  ): Promise<R> {
    return this.#run('update', kind, () =>
      compareAndSet(this.#register(keyOf(kind, id)), codec(kind, id), decide, noBackoff, guess),
    );
  }

  remove(kind: DocumentKind, id: string): Promise<void> {
    return this.#run('remove', kind, () => void this.#texts.delete(keyOf(kind, id)));
  }

  ids(kind: DocumentKind, prefix: string): Promise<string[]> {
    return this.#run('ids', kind, () => {
      const [from, before] = keyRange(kind, prefix);
      const keys = [...this.#texts.keys()].filter(
        (key) => compareCodePoints(from, key) <= 0 && compareCodePoints(key, before) < 0,
      );
      return keys.sort(compareCodePoints).map((key) => idOf(kind, key));
    });
  }

  due(
    now: number,
    limit: number,
    whose: DueFilter = { shards: ALL_SHARDS, othersDueBy: now },
  ): Promise<string[]> {
    return this.#run('due', 'reading', () => {
      const { first, last, total } = whose.shards;
      const isMine = ({ server, due }: Due) => {
        const shard = Number((BigInt(server) >> 22n) % BigInt(total));
        return due <= whose.othersDueBy || (shard >= first && shard <= last);
      };
      const due = this.#dues().filter((reading) => reading.due <= now && isMine(reading));
      const turns = new Map<string, number>();
      const turned = due.map((reading) => {
        const turn = turns.get(reading.server) ?? 0;
        turns.set(reading.server, turn + 1);
        return { ...reading, turn };
      });
      turned.sort((a, b) => a.turn - b.turn || a.due - b.due || compareCodePoints(a.id, b.id));
      return turned.slice(0, limit).map(({ id }) => id);
    });
  }

  countDue(now: number): Promise<number> {
    return this.#run('countDue', 'reading', () => this.#dues().filter(({ due }) => due <= now).length);
  }

  nextDue(): Promise<number | null> {
    return this.#run('nextDue', 'reading', () => this.#dues()[0]?.due ?? null);
  }

  close(): Promise<void> {
    return this.#inFlight.drain();
  }

  /** The next such operation, of that kind of document if one is named, fails and changes nothing. */
  failNext(operation: Operation, kind?: DocumentKind): void {
    this.#failures.push({ operation, kind, once: true });
  }

  /** Every such operation fails and changes nothing, until `mend`. */
  failAll(operation: Operation, kind?: DocumentKind): void {
    this.#failures.push({ operation, kind, once: false });
  }

  clearFailures(): void {
    this.#failures = [];
  }

  /** Puts text under a key, unchecked: a damaged document, or one of another version. */
  putRaw(key: string, rawText: string): void {
    this.#texts.set(key, rawText);
  }

  /** The text under a key, as it is stored. */
  rawText(key: string): string | undefined {
    return this.#texts.get(key);
  }

  #run<T>(operation: Operation, kind: DocumentKind, work: () => T | Promise<T>): Promise<T> {
    return this.#inFlight.run(async () => {
      this.#throwInjectedFailure(operation, kind);
      return work();
    });
  }

  #throwInjectedFailure(operation: Operation, kind: DocumentKind): void {
    const failure = this.#failures.find(
      (each) => each.operation === operation && (each.kind ?? kind) === kind,
    );
    if (failure === undefined) return;
    if (failure.once) this.#failures = this.#failures.filter((each) => each !== failure);
    throw new StoreError(`${operation} ${kind}: failed as told`);
  }

  #dues(): Due[] {
    const dues: Due[] = [];
    for (const [key, rawText] of this.#texts) {
      if (!key.startsWith('reading:')) continue;
      const { due, server } = JSON.parse(rawText).value?.doc ?? {};
      if (typeof due === 'number') dues.push({ id: idOf('reading', key), due, server: String(server) });
    }
    return dues.sort((a, b) => a.due - b.due || compareCodePoints(a.id, b.id));
  }

  #register(key: string): CasRegister {
    return {
      key,
      read: async () => this.#texts.get(key),
      replace: async (before, after) => {
        if (this.#texts.get(key) !== before) return false;
        this.#texts.set(key, after);
        return true;
      },
      clear: async (before) => this.#texts.get(key) === before && this.#texts.delete(key),
    };
  }
}

const noBackoff = async () => undefined;

/** By code points, as UTF-8 and so a database sorts; JavaScript's own order puts emoji before some older letters. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function codec<K extends DocumentKind>(kind: K, id: string): Codec<DocumentByKind[K]> {
  return {
    decode: async (text) => decode(kind, id, text),
    encode: async (doc) => JSON.stringify({ value: storeDocument(kind, id, doc) }),
  };
}

function decode<K extends DocumentKind>(kind: K, id: string, text: string): DocumentByKind[K] {
  return deepFreeze(parseDocument(kind, id, parseJson(`${kind}:${id}`, text)?.value));
}

function parseJson(key: string, text: string): { readonly value?: unknown } | null {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StoreError(`${key} is damaged`, { cause });
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

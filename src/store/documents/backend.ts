// A database as the document store uses it: Keyv over one adapter, and that adapter's own `query` beside it.

import type { Keyv } from 'keyv';
import type { DueFilter } from '../../ports/documents.ts';
import { createBatcher } from './batcher.ts';
import type { Statements } from './statements.ts';
import { type DatabaseInfo, storeError } from './store-errors.ts';

export type Row = Readonly<Record<string, unknown>>;
export type Query = (sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;

/**
 * Does `work` in a transaction: all of it happens, or, where it throws, nothing. A `read` sees the store as it stood at
 * its first question, whatever others write meanwhile; a `write` lets nobody else write until it is over.
 */
export type Transaction = <T>(access: 'read' | 'write', work: (query: Query) => Promise<T>) => Promise<T>;

export interface Connection extends DatabaseInfo {
  readonly keyv: Keyv;
  readonly query: Query;
  readonly sql: Statements;
  readonly transaction: Transaction;
  /** Whether a statement of many rows failed for one of them, and was undone. */
  readonly isRowError: (error: unknown) => boolean;
}

/** A row that is to change: from one text to another, `undefined` being no row. */
interface Change {
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The rows of the store, as text. Every failure is a StoreError that says what could not be done. */
export class RowStore {
  readonly #connection: Connection;
  readonly #read: (key: string) => Promise<string | undefined>;
  readonly #insert: (change: Change) => Promise<boolean>;
  readonly #replace: (change: Change) => Promise<boolean>;
  readonly #remove: (change: Change) => Promise<boolean>;

  constructor(connection: Connection) {
    const { query, sql } = connection;
    this.#connection = connection;
    // What fails one fails all, and is not repeated: no row is harder to read than another.
    this.#read = createBatcher({
      async execute(keys) {
        const rows = await query(sql.read(keys.length), keys);
        const values = new Map(rows.map(({ key, value }) => [key, String(value)]));
        return keys.map((key) => values.get(key));
      },
    });
    this.#insert = batchedWrite(connection, sql.insert, ({ key, after }) => [key, after]);
    this.#replace = batchedWrite(connection, sql.replace, ({ key, before, after }) => [key, before, after]);
    this.#remove = batchedWrite(connection, sql.remove, ({ key, before }) => [key, before]);
  }

  /** Does `work`. @throws StoreError, with `failure` and the database's name, where it fails */
  async withStoreError<T>(failure: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      throw storeError(this.#connection, cause, failure);
    }
  }

  read(key: string): Promise<string | undefined> {
    return this.withStoreError(`${key} could not be read`, () => this.#read(key));
  }

  /** Writes `after` if `before` still stands there, `undefined` being no row; answers whether it did. */
  replace(key: string, before: string | undefined, after: string): Promise<boolean> {
    const write = before === undefined ? this.#insert : this.#replace;
    return this.withStoreError(`${key} could not be written`, () => write({ key, before, after }));
  }

  /** Removes the row if `before` still stands there; answers whether it did. */
  clear(key: string, before: string): Promise<boolean> {
    return this.withStoreError(`${key} could not be removed`, () =>
      this.#remove({ key, before, after: undefined }),
    );
  }

  /** The keys from `from` up to and without `before`, in the order of their characters' code points. */
  async keys(from: string, before: string): Promise<string[]> {
    const rows = await this.#query(`${from}… could not be listed`, this.#connection.sql.keys, [from, before]);
    return rows.map(({ key }) => String(key));
  }

  /** The keys of readings due at or before `now` (epoch milliseconds), in turn over their servers. */
  async due(now: number, limit: number, { shards, othersDueBy }: DueFilter): Promise<string[]> {
    const { first, last, total } = shards;
    const parameters = [now, othersDueBy, total, first, last, limit];
    const rows = await this.#query('What is due could not be listed', this.#connection.sql.due, parameters);
    return rows.map(({ key }) => String(key));
  }

  async countDue(now: number): Promise<number> {
    const rows = await this.#query('What is due could not be counted', this.#connection.sql.countDue, [now]);
    return Number(rows[0]?.due ?? 0);
  }

  async nextDue(): Promise<number | null> {
    const rows = await this.#query('What is due next could not be read', this.#connection.sql.nextDue, []);
    const due = rows[0]?.due;
    return due === null || due === undefined ? null : Number(due);
  }

  #query(failure: string, sql: string, parameters: readonly unknown[]): Promise<readonly Row[]> {
    return this.withStoreError(failure, () => this.#connection.query(sql, parameters));
  }
}

/** Makes changes by `statement`, which returns the keys of those it made. */
function batchedWrite(
  { query, isRowError }: Connection,
  statement: (rows: number) => string,
  parameters: (change: Change) => readonly unknown[],
): (change: Change) => Promise<boolean> {
  return createBatcher({
    async execute(changes) {
      // In one order, whoever asks: two processes that lock the same rows must not wait for each other.
      const sorted = changes.toSorted((a, b) => (a.key < b.key ? -1 : 1));
      const rows = await query(statement(sorted.length), sorted.flatMap(parameters));
      const changedKeys = new Set(rows.map(({ key }) => key));
      return changes.map(({ key }) => changedKeys.has(key));
    },
    conflictKey: ({ key }) => key,
    canRetrySingly: isRowError,
  });
}

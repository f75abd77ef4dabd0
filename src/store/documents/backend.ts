// A database as the document store uses it: Keyv over one adapter, and that adapter's own `query` beside it.

import type { Keyv } from 'keyv';
import type { Statements } from './statements.ts';
import { type Site, storeError } from './trouble.ts';

export type Row = Readonly<Record<string, unknown>>;
export type Query = (sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;

/**
 * Does `work` in a transaction: all of it happens, or, where it throws, nothing. A `read` sees the store as it stood at
 * its first question, whatever others write meanwhile; a `write` lets nobody else write until it is over.
 */
export type Transaction = <T>(access: 'read' | 'write', work: (query: Query) => Promise<T>) => Promise<T>;

export interface Connection extends Site {
  readonly keyv: Keyv;
  readonly query: Query;
  readonly sql: Statements;
  readonly transaction: Transaction;
}

/** The rows of the store, as text. Every failure is a StoreError that says what could not be done. */
export class Rows {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Does `work`. @throws StoreError, with `failure` and the database's name, where it fails */
  async attempt<T>(failure: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      throw storeError(this.#connection, cause, failure);
    }
  }

  async read(key: string): Promise<string | undefined> {
    const rows = await this.#query(`${key} could not be read`, this.#connection.sql.read, [key]);
    return rows[0] === undefined ? undefined : String(rows[0].value);
  }

  /** Writes `after` if `before` still stands there, `undefined` being no row; answers whether it did. */
  async replace(key: string, before: string | undefined, after: string): Promise<boolean> {
    const { sql } = this.#connection;
    const failure = `${key} could not be written`;
    const written =
      before === undefined
        ? await this.#query(failure, sql.insert, [key, after])
        : await this.#query(failure, sql.replace, [after, key, before]);
    return written.length > 0;
  }

  /** Removes the row if `before` still stands there; answers whether it did. */
  async clear(key: string, before: string): Promise<boolean> {
    const { sql } = this.#connection;
    return (await this.#query(`${key} could not be removed`, sql.remove, [key, before])).length > 0;
  }

  /** The keys from `from` up to and without `before`, in the order of their characters' code points. */
  async keys(from: string, before: string): Promise<string[]> {
    const rows = await this.#query(`${from}… could not be listed`, this.#connection.sql.keys, [from, before]);
    return rows.map(({ key }) => String(key));
  }

  /** The keys of readings due at or before `now` (epoch milliseconds), the longest due first. */
  async due(now: number, limit: number): Promise<string[]> {
    const rows = await this.#query('What is due could not be listed', this.#connection.sql.due, [now, limit]);
    return rows.map(({ key }) => String(key));
  }

  async nextDue(): Promise<number | null> {
    const rows = await this.#query('What is due next could not be read', this.#connection.sql.nextDue, []);
    const due = rows[0]?.due;
    return due === null || due === undefined ? null : Number(due);
  }

  #query(failure: string, sql: string, parameters: readonly unknown[]): Promise<readonly Row[]> {
    return this.attempt(failure, () => this.#connection.query(sql, parameters));
  }
}

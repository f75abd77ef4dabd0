// The SQL of the document store, on the table that Keyv's adapter makes: keyv (key, value).

/**
 * What differs between databases. SQLite is the one there is; Postgres reads the same `$1`, ON CONFLICT and
 * RETURNING, and needs only its own way to reach into JSON.
 */
export interface Dialect {
  /** The `due` of the reading stored in `value`, as SQL. An index over it takes it only if it is spelled alike. */
  readonly due: string;
}

export const SQLITE: Dialect = { due: "json_extract(value, '$.value.doc.due')" };

/** Parameters are numbered in the order in which they first appear: SQLite binds by that order. */
export function statements({ due }: Dialect) {
  // A query uses a partial index only where it repeats the index's own terms. `IS NOT NULL` follows from `due <= $1`.
  const isReading = "key LIKE 'reading:%'";
  return {
    read: 'SELECT value FROM keyv WHERE key = $1',
    insert: 'INSERT INTO keyv (key, value) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key',
    replace: 'UPDATE keyv SET value = $1 WHERE key = $2 AND value = $3 RETURNING key',
    remove: 'DELETE FROM keyv WHERE key = $1 AND value = $2 RETURNING key',
    keys: 'SELECT key FROM keyv WHERE key >= $1 AND key < $2 ORDER BY key',
    // The key stands in the index, so that what is due is listed without touching one document.
    index: `CREATE INDEX IF NOT EXISTS reading_due ON keyv (${due}, key) WHERE ${isReading} AND ${due} IS NOT NULL`,
    due: `SELECT key FROM keyv WHERE ${isReading} AND ${due} <= $1 ORDER BY ${due}, key LIMIT $2`,
    nextDue: `SELECT min(${due}) AS due FROM keyv WHERE ${isReading} AND ${due} IS NOT NULL`,
  } as const;
}

export type Statements = ReturnType<typeof statements>;

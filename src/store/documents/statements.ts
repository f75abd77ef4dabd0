// The SQL of the document store, on the table that Keyv's adapters make: keyv (key, value).

/** What differs between databases; `$1`, ON CONFLICT and RETURNING are the same. */
export interface Dialect {
  readonly table: string;
  /** The `due` of the reading stored in `value`, as SQL. An index over it takes it only if it is spelled alike. */
  readonly due: string;
}

export const SQLITE: Dialect = { table: 'keyv', due: "json_extract(value, '$.value.doc.due')" };

/**
 * Postgres can't reach into JSON that holds a `\u0000` or half a surrogate pair anywhere, and a title may. So `due` is
 * found as text: a quote inside a JSON string is `\"`, so `"due":` is a key, and a reading has one of that name.
 */
export const POSTGRES = (schema: string): Dialect => ({
  table: `"${schema}".keyv`,
  due: `CAST(substring(value FROM '[{,]"due":(-?[0-9]+)[,}]') AS bigint)`,
});

/** Parameters are numbered in the order in which they first appear: SQLite binds by that order. */
export function statements({ table, due }: Dialect) {
  // A query uses a partial index only where it repeats the index's own terms. `IS NOT NULL` follows from `due <= $1`.
  const isReading = "key LIKE 'reading:%'";
  return {
    table,
    read: `SELECT value FROM ${table} WHERE key = $1`,
    insert: `INSERT INTO ${table} (key, value) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key`,
    replace: `UPDATE ${table} SET value = $1 WHERE key = $2 AND value = $3 RETURNING key`,
    remove: `DELETE FROM ${table} WHERE key = $1 AND value = $2 RETURNING key`,
    keys: `SELECT key FROM ${table} WHERE key >= $1 AND key < $2 ORDER BY key`,
    // The key stands in the index, so that what is due is listed in order without sorting.
    index: `CREATE INDEX IF NOT EXISTS reading_due ON ${table} ((${due}), key) WHERE ${isReading} AND ${due} IS NOT NULL`,
    due: `SELECT key FROM ${table} WHERE ${isReading} AND ${due} <= $1 ORDER BY ${due}, key LIMIT $2`,
    nextDue: `SELECT min(${due}) AS due FROM ${table} WHERE ${isReading} AND ${due} IS NOT NULL`,
    count: `SELECT count(*) AS count FROM ${table}`,
    page: `SELECT key, value FROM ${table} WHERE key > $1 ORDER BY key LIMIT $2`,
    empty: `DELETE FROM ${table}`,
    insertMany: (rows: number) => {
      const values = Array.from({ length: rows }, (_, row) => `($${2 * row + 1}, $${2 * row + 2})`);
      return `INSERT INTO ${table} (key, value) VALUES ${values.join(', ')}`;
    },
  } as const;
}

export type Statements = ReturnType<typeof statements>;

// The SQL of the document store, on the table that Keyv's adapters make: keyv (key, value).

/** What differs between databases; `$1`, ON CONFLICT and RETURNING are the same. */
export interface Dialect {
  readonly table: string;
  /** The `due` of the reading stored in `value`, as SQL. An index over it takes it only if it is spelled alike. */
  readonly due: string;
  /** The server of the reading stored in `value`, as SQL, and likewise spelled alike. */
  readonly server: string;
  /** A server's snowflake, which `server` yields as text, as a whole number. */
  toNumber(server: string): string;
}

export const SQLITE: Dialect = {
  table: 'keyv',
  due: "json_extract(value, '$.value.doc.due')",
  server: "json_extract(value, '$.value.doc.server')",
  toNumber: (server) => `CAST(${server} AS INTEGER)`,
};

/**
 * Postgres can't reach into JSON that holds a `\u0000` or half a surrogate pair anywhere, and a title may. So `due` and
 * `server` are found as text: a quote inside a JSON string is `\"`, so `"due":` is a key, and a reading has one of that
 * name.
 */
export const POSTGRES = (schema: string): Dialect => ({
  table: `"${schema}".keyv`,
  due: `CAST(substring(value FROM '[{,]"due":(-?[0-9]+)[,}]') AS bigint)`,
  server: `substring(value FROM '[{,]"server":"([0-9]{1,19})"')`,
  toNumber: (server) => `CAST(${server} AS bigint)`,
});

/** Parameters are numbered in the order in which they first appear: SQLite binds by that order. */
export function statements({ table, due, server, toNumber }: Dialect) {
  // A query uses a partial index only where it repeats the index's own terms. `IS NOT NULL` follows from `due <= $1`.
  const isReading = "key LIKE 'reading:%'";
  // https://docs.discord.com/developers/events/gateway#sharding
  const shard = `(${toNumber('server')} >> 22)`;
  return {
    table,
    /** Of so many keys. */
    read: cachedByRowCount(
      (rows) => `SELECT key, value FROM ${table} WHERE key IN (${valuePlaceholders(rows, 1)})`,
    ),
    /** Of so many keys and values: those that were free. */
    insert: cachedByRowCount(
      (rows) =>
        `INSERT INTO ${table} (key, value) VALUES ${valuePlaceholders(rows, 2)} ON CONFLICT DO NOTHING RETURNING key`,
    ),
    /** Of so many keys, values before and values after: those whose value was still the one before. */
    replace: cachedByRowCount((rows) =>
      [
        `WITH change (place, before, after) AS (VALUES ${valuePlaceholders(rows, 3)})`,
        `UPDATE ${table} SET value = after FROM change WHERE key = place AND value = before RETURNING key`,
      ].join(' '),
    ),
    /** Of so many keys and values: those whose value was still that one. */
    remove: cachedByRowCount(
      (rows) =>
        `DELETE FROM ${table} WHERE (key, value) IN (VALUES ${valuePlaceholders(rows, 2)}) RETURNING key`,
    ),
    keys: `SELECT key FROM ${table} WHERE key >= $1 AND key < $2 ORDER BY key`,
    // Key and server stand in the index, so that what is due is listed without touching one document.
    index: `CREATE INDEX IF NOT EXISTS reading_due_by_server ON ${table} ((${due}), key, (${server})) WHERE ${isReading} AND ${due} IS NOT NULL`,
    // The name of an index that did not hold the server.
    dropOldIndex: 'DROP INDEX IF EXISTS reading_due',
    // MATERIALIZED: SQLite would else fold both parts into one, and read every document for its server.
    due: [
      `WITH mine AS MATERIALIZED (SELECT key, ${due} AS due, ${server} AS server FROM ${table} WHERE ${isReading} AND ${due} <= $1)`,
      `SELECT key FROM (SELECT key, due, row_number() OVER (PARTITION BY server ORDER BY due, key) AS turn FROM mine`,
      `WHERE due <= $2 OR ${shard} % $3 BETWEEN $4 AND $5) AS turns ORDER BY turn, due, key LIMIT $6`,
    ].join(' '),
    countDue: `SELECT count(*) AS due FROM ${table} WHERE ${isReading} AND ${due} <= $1`,
    nextDue: `SELECT min(${due}) AS due FROM ${table} WHERE ${isReading} AND ${due} IS NOT NULL`,
    count: `SELECT count(*) AS count FROM ${table}`,
    page: `SELECT key, value FROM ${table} WHERE key > $1 ORDER BY key LIMIT $2`,
    deleteAll: `DELETE FROM ${table}`,
    insertMany: (rows: number) => `INSERT INTO ${table} (key, value) VALUES ${valuePlaceholders(rows, 2)}`,
  } as const;
}

/** So many rows of so many parameters: `($1, $2), ($3, $4)`. Postgres takes a parameter's type from its cast. */
function valuePlaceholders(rows: number, width: number): string {
  const parameter = (at: number) => `CAST($${at} AS text)`;
  const row = (at: number) =>
    `(${Array.from({ length: width }, (_, index) => parameter(at * width + index + 1)).join(', ')})`;
  return Array.from({ length: rows }, (_, at) => row(at)).join(', ');
}

/** The statement for so many rows, which is built once. */
function cachedByRowCount(build: (rows: number) => string): (rows: number) => string {
  const built = new Map<number, string>();
  return (rows) => {
    const statement = built.get(rows) ?? build(rows);
    built.set(rows, statement);
    return statement;
  };
}

export type Statements = ReturnType<typeof statements>;

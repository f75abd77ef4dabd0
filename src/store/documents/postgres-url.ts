// The address of a Postgres database: what may be shown of it, and the schema it may name.

/** The schema Postgres has from the start. */
const DEFAULT_SCHEMA = 'public';

/** A plain name, as Postgres takes it without quotes. */
const SCHEMA_NAME = /^[a-z_][a-z0-9_]{0,62}$/;

export interface PostgresUrl {
  /** Without the password: it stands in errors, and so in logs. */
  readonly displayName: string;
  readonly schema: string;
  /** For the driver, which knows no `schema`. */
  readonly connectionString: string;
}

/** What is wrong with an address, for whoever set it; null where nothing is. Never names the address itself. */
export function validatePostgresUrl(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    return 'must be a URL such as postgres://user:password@host:5432/database; in the password, write characters such as / # % @ : as %2F %23 %25 %40 %3A';
  }
  const schema = parsed.searchParams.get('schema');
  if (schema === null || SCHEMA_NAME.test(schema)) return null;
  return 'names a schema that is none: only small letters, digits and _, at most 63 of them, and no digit first';
}

/** @param url one that `addressProblem` finds nothing wrong with */
export function parsePostgresUrl(url: string): PostgresUrl {
  const parsed = new URL(url);
  const schema = parsed.searchParams.get('schema') ?? DEFAULT_SCHEMA;
  parsed.searchParams.delete('schema');
  const connectionString = parsed.href;
  parsed.password = '';
  // What stands behind the address may be a password as well.
  parsed.search = schema === DEFAULT_SCHEMA ? '' : `?schema=${schema}`;
  return { displayName: parsed.href, schema, connectionString };
}

// What Postgres' errors mean to whoever runs the bot, and what to do about them.

const UNREACHABLE =
  'It can’t be reached. Check that Postgres runs there, and the host and port in DATABASE_URL.';
const CONNECTION_LOST =
  'The connection broke. If it stays so, check that Postgres runs, and the network to it.';
const AUTHENTICATION_FAILED = 'It refused the user or the password. Check both in DATABASE_URL.';
const STARTING_OR_STOPPING = 'It is starting or stopping. Try again in a moment.';

/** By the system's codes, and by Postgres' (PostgreSQL documentation, Appendix A). */
const REMEDIES: Readonly<Record<string, string>> = {
  ECONNREFUSED: UNREACHABLE,
  ENOTFOUND: UNREACHABLE,
  EAI_AGAIN: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  ENOENT: UNREACHABLE,
  ECONNRESET: CONNECTION_LOST,
  EPIPE: CONNECTION_LOST,
  '08006': CONNECTION_LOST,
  '57P01': CONNECTION_LOST,
  '57P02': CONNECTION_LOST,
  '57P03': STARTING_OR_STOPPING,
  '28P01': AUTHENTICATION_FAILED,
  '28000': AUTHENTICATION_FAILED,
  '3D000': 'There is no such database. Create it (createdb NAME), or name another in DATABASE_URL.',
  '42501':
    'The user may not do that. Make the user the owner of the database, or give it a schema of its own (?schema=NAME).',
  '53300': 'It has no connection left. Raise its max_connections, or stop what else uses it.',
  '53100': 'Its disk is full. Free some space.',
  '25006': 'It takes no changes. Name the primary server in DATABASE_URL, not a standby.',
  '22021': 'It does not keep all characters. Use a database with the encoding UTF8.',
  '22P05': 'It does not keep all characters. Use a database with the encoding UTF8.',
};

/** By what the driver says where it gives no code. */
const REMEDIES_BY_MESSAGE: readonly (readonly [RegExp, string])[] = [
  [/timeout exceeded when trying to connect|connection timeout/, UNREACHABLE],
  [/^SASL|password must be a string/, AUTHENTICATION_FAILED],
  [/does not support SSL/, 'It takes no encrypted connections. Take sslmode out of DATABASE_URL.'],
  [/terminated|not queryable|read timeout/, CONNECTION_LOST],
];

/** What to do about `error`; nothing where nobody knows. */
export function postgresRemedy(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const byCode = 'code' in error ? REMEDIES[String(error.code)] : undefined;
  return byCode ?? REMEDIES_BY_MESSAGE.find(([message]) => message.test(error.message))?.[1];
}

/**
 * The classes of what Postgres says of a row: its data, a rule it breaks, another who has it, a limit. All else is said
 * of the database or the connection, and of what broke nobody knows whether it was done.
 */
const ROW_ERROR_CLASSES = /^(22|23|40|54)/;

/** Whether a statement failed for one of its rows, and so was undone. */
export function isRowError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ROW_ERROR_CLASSES.test(String(error.code));
}

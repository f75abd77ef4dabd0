// Settings from the environment, checked: every problem is reported at once.

import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { findMisspeltSettings } from './misspelt-settings.ts';
import type { Shards } from './ports/shards.ts';
import { projectRoot } from './project-root.ts';
import type { Database } from './store/documents/open-documents.ts';
import { validatePostgresUrl } from './store/documents/postgres-url.ts';

export interface Config {
  /** The bot's token; null where none is needed (the demo, most of the command line). */
  readonly token: string | null;
  /** Another root for Discord's API, such as a local one; Discord's own where null. */
  readonly apiUrl: string | null;
  /** Where attached files may come from besides Discord's own hosts, such as a local one; null for nowhere. */
  readonly cdnUrl: string | null;
  /** Where the documents are: in Postgres, or in a file in the data folder. */
  readonly database: Database;
  /** The folder for what is kept on this machine. */
  readonly dataDir: string;
  /** Folders that hold story folders: the bundled one, and one's own. */
  readonly contentDirs: readonly string[];
  /** Where `cli register` puts the commands; everywhere where null. */
  readonly guildId: string | null;
  /** Of this process: its share of what the bot may post. */
  readonly postsPerSecond: number;
  /** The gateway shards this process holds; all there are where null. */
  readonly shards: Shards | null;
  /** Where the bot says over HTTP how it is; nowhere where null. */
  readonly status: { readonly host: string; readonly port: number } | null;
  readonly logLevel: string;
  /** Bytes of text that one server's library may hold; null for any number. */
  readonly libraryQuota: number | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Raised with all that is wrong, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const variables = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w-]+\.[\w-]+\.[\w-]+$/,
      'does not look like a bot token: copy it again from the Bot page of your application',
    )
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be a URL that begins with http:// or https://' })
    .optional(),
  DISCORD_CDN_URL: z
    .url({ protocol: /^https?$/, error: 'must be a URL that begins with http:// or https://' })
    .optional(),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: z
    .string()
    .superRefine((url, { addIssue }) => {
      const problem = validatePostgresUrl(url);
      if (problem !== null) addIssue(problem);
    })
    .optional(),
  CONTENT_DIR: z.string().optional(),
  GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'must be a server id: 17 to 20 digits')
    .optional(),
  DISCORD_POSTS_PER_SECOND: z.coerce
    .number('must be a number')
    .min(1, 'must be 1 or more')
    .max(50, 'must be 50 or less: Discord allows no more')
    .optional(),
  PROCESSES: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .max(1_000, 'must be 1000 or less')
    .optional(),
  SHARDS: z
    .string()
    .transform((text, { addIssue }) => {
      const shards = parseShards(text);
      if (typeof shards !== 'string') return shards;
      addIssue(shards);
      return z.NEVER;
    })
    .optional(),
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 (any that is free) to 65535')
    .max(65_535, 'must be 0 (any that is free) to 65535')
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address of this machine, such as 127.0.0.1 or 0.0.0.0')
    .optional(),
  LIBRARY_MB: z.coerce
    .number('must be a number of megabytes, or 0 for any number')
    .min(0, 'must be 0 or more megabytes')
    .max(1_000_000, 'must be 1000000 megabytes or less')
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).optional(),
});

/** A hundred long novels. */
const DEFAULT_LIBRARY_MB = 100;

const coversAllShards = ({ first, last, total }: Shards) => first === 0 && last === total - 1;

/** Whoever holds some of the shards is not alone: all of them together must keep to what Discord allows. */
const settings = variables.refine(
  ({ SHARDS: held, PROCESSES = 1 }) => held === undefined || coversAllShards(held) || PROCESSES > 1,
  {
    path: ['PROCESSES'],
    error:
      'must be set where SHARDS names only some: how many processes there are, which share what Discord allows',
  },
);

const NO_TOKEN = `DISCORD_TOKEN is not set.
Put the bot's token into a file named .env, as .env.example shows. You find it at
https://discord.com/developers/applications: choose your application, then Bot, then Reset Token.
To see the bot at work without an account: npm run demo`;

/** The settings of the bot itself, which needs a token. @throws ConfigError with all that is wrong or missing */
export function parseBotConfig(environment: Environment): Config & { readonly token: string } {
  const missing = environment.DISCORD_TOKEN?.trim() ? [] : [NO_TOKEN];
  try {
    const config = parseConfig(environment);
    if (config.token !== null) return { ...config, token: config.token };
  } catch (error) {
    if (error instanceof ConfigError) throw new ConfigError([...error.problems, ...missing]);
    throw error;
  }
  throw new ConfigError(missing);
}

/** `0-15/64`, or `15/64` for one alone; where it is neither, what is wrong with it. */
function parseShards(text: string): Shards | string {
  const [, from, to = from, of] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(text.trim()) ?? [];
  const [first, last, total] = [Number(from), Number(to), Number(of)];
  if (of === undefined)
    return 'must be such as 0-15/64: the first and the last shard of this process, and how many there are';
  if (total === 0) return 'must be of 1 shard or more, such as 0/1';
  if (first > last) return 'must name the lower shard first, such as 0-15/64';
  if (last >= total)
    return `must count from 0: of ${total} shards the last is ${total - 1}, and all of them are 0-${total - 1}/${total}`;
  return { first, last, total };
}

/** @throws ConfigError naming every variable that is wrong; values never appear in it */
export function parseConfig(environment: Environment): Config {
  // An empty variable is one that is not set: that is how an .env file without a value reads.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(set);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  problems.push(...findMisspeltSettings(environment, Object.keys(variables.shape)));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const { data } = parsed;
  const bundled = resolve(projectRoot, 'content');
  const dataDir = resolve(projectRoot, expandHome(data.DATA_DIR ?? 'data'));
  const url = data.DATABASE_URL;
  return {
    token: data.DISCORD_TOKEN ?? null,
    apiUrl: data.DISCORD_API_URL ?? null,
    cdnUrl: data.DISCORD_CDN_URL ?? null,
    database: url === undefined ? { file: join(dataDir, 'cliffhanger.sqlite') } : { url },
    dataDir,
    contentDirs:
      data.CONTENT_DIR === undefined
        ? [bundled]
        : [bundled, resolve(projectRoot, expandHome(data.CONTENT_DIR))],
    guildId: data.GUILD_ID ?? null,
    postsPerSecond: (data.DISCORD_POSTS_PER_SECOND ?? 40) / (data.PROCESSES ?? 1),
    shards: data.SHARDS ?? null,
    status: data.PORT === undefined ? null : { host: data.HOST ?? '127.0.0.1', port: data.PORT },
    logLevel: data.LOG_LEVEL ?? 'info',
    libraryQuota: data.LIBRARY_MB === 0 ? null : (data.LIBRARY_MB ?? DEFAULT_LIBRARY_MB) * 1_000_000,
  };
}

/** Nothing but a shell does it by itself, and no shell reads .env. */
function expandHome(path: string): string {
  const [first = '', ...rest] = path.split(/[/\\]/);
  return first === '~' ? join(homedir(), ...rest) : path;
}

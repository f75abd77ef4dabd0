// How many requests of a kind Discord takes in one place, as its headers have shown them: it documents none of it.

import type { SandboxClock } from '../clock.ts';
import { snowflakeTime } from '../snowflake.ts';

/** So many requests in a window. */
export interface RouteLimit {
  readonly requests: number;
  readonly windowMs: number;
  /** What tells the limits of one route apart, where it has several. */
  readonly name?: string;
}

const MESSAGE = '/channels/{channel_id}/messages/{message_id}';
const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
const ROLE_OF_MEMBER = '/guilds/{guild_id}/members/{user_id}/roles/{role_id}';

/** By method and path. discord-api-docs #1092, #2761 and #8330 have some of the figures; the others come from headers. */
const LIMITS: Readonly<Record<string, RouteLimit>> = {
  'POST /channels/{channel_id}/messages': { requests: 5, windowMs: 5_000 },
  [`PATCH ${MESSAGE}`]: { requests: 5, windowMs: 5_000 },
  'PATCH /channels/{channel_id}': { requests: 10, windowMs: 15_000 },
  [`POST ${MESSAGE}/threads`]: { requests: 50, windowMs: 300_000 },
  [`PUT ${ROLE_OF_MEMBER}`]: { requests: 10, windowMs: 10_000 },
  [`DELETE ${ROLE_OF_MEMBER}`]: { requests: 10, windowMs: 10_000 },
  [`POST ${WEBHOOK}`]: { requests: 5, windowMs: 2_000 },
  [`PATCH ${WEBHOOK}/messages/@original`]: { requests: 5, windowMs: 2_000 },
  [`PATCH ${WEBHOOK}/messages/{message_id}`]: { requests: 5, windowMs: 2_000 },
  'POST /users/@me/channels': { requests: 10, windowMs: 10_000 },
};

const DELETE_YOUNG: RouteLimit = { requests: 5, windowMs: 1_000, name: 'young' };
const DELETE_OLDER: RouteLimit = { requests: 3, windowMs: 333, name: 'older' };
const DELETE_OLD: RouteLimit = { requests: 30, windowMs: 4_000, name: 'old' };
const YOUNG_MS = 10_000;
const OLD_MS = 14 * 24 * 60 * 60 * 1000;

/** Renaming a channel or a thread, which counts beside all other changes of it. */
const RENAME: RouteLimit = { requests: 2, windowMs: 600_000, name: 'rename' };

export interface LimitedRequest {
  readonly method: string;
  /** The route's path, as `/channels/{channel_id}`. */
  readonly path: string;
  readonly messageId: string | undefined;
  readonly renames: boolean;
}

/** The limits that a request counts for; none where Discord only has the one over everything. */
export function routeLimits(
  { method, path, messageId, renames }: LimitedRequest,
  clock: SandboxClock,
): RouteLimit[] {
  const route = `${method} ${path}`;
  if (route === `DELETE ${MESSAGE}`) return [deletionLimit(messageId ?? '0', clock)];
  const limit = LIMITS[route];
  if (limit === undefined) return [];
  return renames && route === 'PATCH /channels/{channel_id}' ? [limit, RENAME] : [limit];
}

/** By the message's age. */
function deletionLimit(id: string, clock: SandboxClock): RouteLimit {
  const age = clock.now() - (/^\d+$/.test(id) ? snowflakeTime(id) : 0);
  if (age < YOUNG_MS) return DELETE_YOUNG;
  return age < OLD_MS ? DELETE_OLDER : DELETE_OLD;
}

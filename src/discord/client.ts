// The connection to Discord: a gateway session without intents, and what comes in over it.

import { type APIInteraction, Client, Events, GatewayDispatchEvents, Options, Status } from 'discord.js';
import type { Log } from '../ports/log.ts';
import type { Shards } from '../ports/shards.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { instrumentRequests } from './instrument-requests.ts';

export interface Connection {
  readonly client: Client<true>;
  /** The application's id, which commands and answers go under. */
  readonly applicationId: string;
  readonly botUserId: string;
}

/** The token was refused. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}

export interface DiscordClientOptions {
  /** Another API root than Discord's. */
  readonly apiUrl: string | null;
  /** The shards to hold; all of one where null. */
  readonly shards: Shards | null;
  readonly log: Log;
  readonly observe: Telemetry;
}

/**
 * Interactions are taken as Discord sends them: without intents discord.js wraps them around hollow servers, whose
 * roles and channels throw or are empty. Nothing is cached for the same reason: it would never be true.
 */
export function createClient({ apiUrl, shards, log, observe }: DiscordClientOptions): Client {
  const noCaches = Object.fromEntries(DISABLED_CACHES.map((name) => [name, 0]));
  const held = shards ?? ONE_SHARD;
  const client = new Client({
    intents: [],
    makeCache: Options.cacheWithLimits(noCaches),
    allowedMentions: { parse: [] },
    rest: { ...(apiUrl !== null && { api: apiUrl }), makeRequest: instrumentRequests(observe) },
    // Said even where there is one alone: discord.js would parse SHARDS itself, and throw where it is empty.
    ...{ shards: shardIds(held), shardCount: held.total },
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'the gateway reported an error'));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.warn({ shard, code }, 'a gateway shard disconnected'),
  );
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'a gateway shard resumed'));
  return client;
}

const ONE_SHARD: Shards = { first: 0, last: 0, total: 1 };

const shardIds = ({ first, last }: Shards) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** How many of the client's shards are connected. */
export function countShards({ ws }: Client): { readonly connected: number; readonly all: number } {
  const connected = ws.shards.filter(({ status }) => status === Status.Ready).size;
  return { connected, all: ws.shards.size };
}

const DISABLED_CACHES = [
  'ApplicationCommandManager',
  'DMMessageManager',
  'GuildBanManager',
  'GuildEmojiManager',
  'GuildInviteManager',
  'GuildMemberManager',
  'GuildMessageManager',
  'GuildScheduledEventManager',
  'GuildStickerManager',
  'MessageManager',
  'PresenceManager',
  'ReactionManager',
  'ReactionUserManager',
  'StageInstanceManager',
  'ThreadManager',
  'ThreadMemberManager',
  'UserManager',
  'VoiceStateManager',
] as const;

/** Calls `handle` with every interaction, as Discord sent it. */
export function onInteraction(client: Client, handle: (interaction: APIInteraction) => void): void {
  client.on(Events.Raw, (packet: { t: string | null; d: unknown }) => {
    if (packet.t === GatewayDispatchEvents.InteractionCreate) handle(packet.d as APIInteraction);
  });
}

/** Connects and waits until the session is ready. @throws TokenError, Error */
export async function connect(client: Client, token: string): Promise<Connection> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    if (isTokenRefused(error)) throw new TokenError('Discord refused the token', { cause: error });
    throw error;
  }
  const readyClient = await ready;
  return { client: readyClient, applicationId: readyClient.application.id, botUserId: readyClient.user.id };
}

function isTokenRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === 'TokenInvalid') || ('status' in error && error.status === 401);
}

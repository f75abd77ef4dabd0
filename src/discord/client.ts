// The connection to Discord: a gateway session without intents, and what comes in over it.

import {
  type APIInteraction,
  Client,
  Events,
  GatewayDispatchEvents,
  Options,
  REST,
  Status,
} from 'discord.js';
import type { Log } from '../ports/log.ts';
import type { Shards } from '../ports/shards.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { instrumentRequests } from './instrument-requests.ts';

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
  /** Told when Discord closes a shard for good, with its close code. */
  readonly onClosed?: (code: number) => void;
}

/** Requests outside the gateway's own, with the bot's token. */
export function createRest(
  token: string,
  { apiUrl, observe }: Pick<DiscordClientOptions, 'apiUrl' | 'observe'>,
): REST {
  return new REST({
    ...(apiUrl !== null && { api: apiUrl }),
    makeRequest: instrumentRequests(observe),
  }).setToken(token);
}

/** What discord.js has to handle for itself; all else is taken raw, or not wanted. */
const HANDLED_EVENTS: ReadonlySet<string> = new Set(['READY', 'RESUMED']);

/** Keeps discord.js from handling other packets: it throws on ones that it can't parse, and ends the process. */
function ignoreOtherPackets({ ws }: Client): void {
  const manager = ws as unknown as { handlePacket(packet?: { t?: unknown }, shard?: unknown): boolean };
  const handle = manager.handlePacket.bind(manager);
  manager.handlePacket = (packet, shard) =>
    packet === undefined || HANDLED_EVENTS.has(String(packet.t)) ? handle(packet, shard) : true;
  // It emits each packet under its own name, and an `error` that nobody listens to throws.
  (ws as unknown as NodeJS.EventEmitter).on('error', () => undefined);
}

/**
 * Interactions are taken as Discord sends them: without intents discord.js wraps them around hollow servers, whose
 * roles and channels throw or are empty. Nothing is cached for the same reason: it would never be true.
 */
export function createClient({ apiUrl, shards, log, observe, onClosed }: DiscordClientOptions): Client {
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
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, err: error }, 'a gateway connection broke'),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.warn({ shard, code }, 'Discord closed a gateway shard for good');
    onClosed?.(code);
  });
  ignoreOtherPackets(client);
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'a gateway shard resumed'));
  return client;
}

const ONE_SHARD: Shards = { first: 0, last: 0, total: 1 };

const shardIds = ({ first, last }: Shards) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** How many of the client's shards are connected. */
export function countShards(
  client: Client | null,
  shards: Shards | null,
): { readonly connected: number; readonly all: number } {
  const connected = client?.ws.shards.filter(({ status }) => status === Status.Ready).size ?? 0;
  return { connected, all: shardIds(shards ?? ONE_SHARD).length };
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
    if (packet.t === GatewayDispatchEvents.InteractionCreate && isInteraction(packet.d)) handle(packet.d);
  });
}

/** Whether a packet holds what every interaction has; the rest is checked where it is read. */
function isInteraction(data: unknown): data is APIInteraction {
  if (typeof data !== 'object' || data === null) return false;
  const { id, token, type } = data as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && typeof token === 'string' && typeof type === 'number';
}

/** Connects and waits until the session is ready. @throws TokenError, Error */
export async function connect(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    if (isTokenRefused(error)) throw new TokenError('Discord refused the token', { cause: error });
    throw error;
  }
  return ready;
}

function isTokenRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === 'TokenInvalid') || ('status' in error && error.status === 401);
}

// The world: everything that exists in this small Discord, and the ways to find it.
import type { SandboxClock } from '../clock.ts';
import { compareSnowflakes, createSnowflakes } from '../snowflake.ts';
import { buildChannel, buildServer, MEMBER_PERMISSIONS } from './build.ts';
import type { WorldEvent } from './events.ts';
import {
  generatedBotRoleId,
  generatedChannelId,
  generatedServerId,
  parseGeneratedId,
} from './generated-servers.ts';
import { MessageLog } from './message-log.ts';
import type { Channel, DirectChannel, Message, Server, User } from './types.ts';

/** Ephemeral messages live as long as a client shows them; beyond this many the oldest are gone. */
const MAX_EPHEMERAL_MESSAGES = 10_000;

export class World {
  readonly clock: SandboxClock;
  /** Makes the next id, of the clock's time. */
  readonly nextId: () => string;
  readonly applicationId: string;
  readonly bot: User;
  readonly users = new Map<string, User>();
  /** Private messages by id: no channel's history has them. */
  readonly ephemeral = new Map<string, Message>();
  readonly #servers = new Map<string, Server>();
  readonly #channels = new Map<string, Channel>();
  readonly #tokens = new Map<string, User>();
  readonly #direct = new Map<string, DirectChannel>();
  readonly #removedIds = new Set<string>();
  readonly #listeners: ((event: WorldEvent) => void)[] = [];
  #generated = { size: 0, channels: 0 };

  readonly #tokenSecret: string;

  /** `tokenSecret`: what every token ends with. */
  constructor(clock: SandboxClock, tokenSecret = 'sandbox') {
    this.clock = clock;
    this.#tokenSecret = tokenSecret;
    this.nextId = createSnowflakes(clock);
    this.applicationId = this.nextId();
    // Discord derives the first part of a bot's token from its user id; libraries may read it back.
    const head = Buffer.from(this.applicationId).toString('base64url');
    this.bot = {
      id: this.applicationId,
      name: 'cliffhanger',
      displayName: 'Cliffhanger',
      bot: true,
      token: `${head}.${tokenSecret}.bot`,
      locale: 'en-US',
    };
    this.addUser(this.bot);
  }

  /** Calls `listener` on everything that happens from now on. */
  listen(listener: (event: WorldEvent) => void): void {
    this.#listeners.push(listener);
  }

  /** Tells all listeners that something has happened. */
  emit(event: WorldEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** What a person of that name authenticates with. */
  tokenFor(name: string): string {
    return `${name}.${this.#tokenSecret}`;
  }

  addUser(user: User): void {
    this.users.set(user.id, user);
    this.#tokens.set(user.token, user);
  }

  /** From now on the token is nobody's. */
  revokeToken({ token }: User): void {
    this.#tokens.delete(token);
  }

  byToken(token: string): User | undefined {
    return this.#tokens.get(token);
  }

  /** Makes a server known, with its channels. */
  register(server: Server): void {
    this.#servers.set(server.id, server);
    for (const channel of server.channels.values()) this.#channels.set(channel.id, channel);
  }

  registerChannel(channel: Channel): void {
    this.#channels.set(channel.id, channel);
  }

  removeChannel(id: string): void {
    this.#channels.delete(id);
    this.#removedIds.add(id);
  }

  /** Declares `size` servers with `channels` channels each, which are built when first looked at. */
  setGeneratedServers(size: number, channels: number): void {
    this.#generated = { size, channels };
  }

  /** Marks a server as one the bot is no longer in, for counts and shards. */
  recordLeft(serverId: string): void {
    this.#removedIds.add(serverId);
  }

  /** The servers that exist as objects: those built at once, and those of the grid that were looked at. */
  builtServers(): Iterable<Server> {
    return this.#servers.values();
  }

  server(id: string): Server | undefined {
    return this.#servers.get(id) ?? this.#buildGenerated(id);
  }

  channel(id: string): Channel | undefined {
    const known = this.#channels.get(id);
    if (known || this.#removedIds.has(id)) return known;
    this.#buildGenerated(id);
    return this.#channels.get(id);
  }

  /** How many servers the bot is in. */
  countServers(): number {
    let count = 0;
    for (const _ of this.botServerIds()) count += 1;
    return count;
  }

  /** The ids of all servers the bot is in, without building any. */
  *botServerIds(): Iterable<string> {
    for (const [id, server] of this.#servers) if (server.members.has(this.bot.id)) yield id;
    for (let index = 0; index < this.#generated.size; index += 1) {
      const id = generatedServerId(index);
      if (!this.#servers.has(id) && !this.#removedIds.has(id)) yield id;
    }
  }

  /** A server to look at and let go of: one of the grid is built, but not kept. */
  peekServer(id: string): Server | undefined {
    return this.#servers.get(id) ?? this.#build(id);
  }

  /** The conversation of two users, opened when there is none. */
  directChannel(one: User, other: User): DirectChannel {
    let channel = this.findDirectChannel(one, other);
    if (!channel) {
      channel = { kind: 'direct', id: this.nextId(), participants: [one, other], messages: new MessageLog() };
      this.#direct.set(pairKey(one, other), channel);
      this.registerChannel(channel);
    }
    return channel;
  }

  /** The conversation of two users, if there is one. */
  findDirectChannel(one: User, other: User): DirectChannel | undefined {
    return this.#direct.get(pairKey(one, other));
  }

  /** A message that exists, ephemeral or not. */
  message(channel: Channel, id: string): Message | undefined {
    const ephemeral = this.ephemeral.get(id);
    return ephemeral?.channel === channel ? ephemeral : channel.messages.get(id);
  }

  /** Files a message where it belongs: in its channel's history, or among the private ones. */
  storeMessage(message: Message): void {
    if (!message.visibleTo) {
      message.channel.messages.add(message);
      return;
    }
    this.ephemeral.set(message.id, message);
    for (const id of this.ephemeral.keys()) {
      if (this.ephemeral.size <= MAX_EPHEMERAL_MESSAGES) break;
      this.ephemeral.delete(id);
    }
  }

  #buildGenerated(id: string): Server | undefined {
    const generatedId = parseGeneratedId(id, this.#generated.size);
    if (!generatedId) return undefined;
    const serverId = generatedServerId(generatedId.serverNumber);
    if (this.#servers.has(serverId)) return this.#servers.get(serverId);
    const server = this.#build(serverId);
    if (server) this.register(server);
    return generatedId.channelNumber === 0 ? server : undefined;
  }

  #build(serverId: string): Server | undefined {
    const generatedId = parseGeneratedId(serverId, this.#generated.size);
    const owner = [...this.users.values()].find(({ bot }) => !bot) ?? this.bot;
    if (generatedId?.channelNumber !== 0) return undefined;
    const server = buildServer({
      id: serverId,
      name: `Server ${generatedId.serverNumber + 1}`,
      owner,
      everyone: MEMBER_PERMISSIONS,
      bot: { user: this.bot, roleId: generatedBotRoleId(generatedId.serverNumber) },
      now: this.clock.now(),
    });
    for (const user of this.users.values()) {
      if (!server.members.has(user.id)) server.members.set(user.id, { user, roles: new Set(), joinedAt: 0 });
    }
    for (let index = 0; index < this.#generated.channels; index += 1) {
      buildChannel(server, {
        id: generatedChannelId(generatedId.serverNumber, index),
        name: `channel-${index + 1}`,
      });
    }
    return server;
  }
}

function pairKey(one: User, other: User): string {
  return [one.id, other.id].sort(compareSnowflakes).join(' ');
}

// What a person's client knows of its servers, so that channels, people and roles can be called by name.
import { type JsonObject, objectOf, objectsOf, textOf } from '../json.ts';
import type { Connection } from './connection.ts';

/** Where something is done: a channel or thread by name or id, or `dm` for the conversation with the bot. */
export interface ChannelRef {
  /** `#general` if not given. */
  readonly in?: string;
  /** A server by name or id; the first one if not given. */
  readonly server?: string;
}

export interface ResolvedChannel {
  readonly channelId: string;
  /** Null in direct messages. */
  readonly serverId: string | null;
}

/** Whoever knows the application that the commands belong to. */
interface Applications {
  applicationId(): Promise<string>;
}

export class ClientState {
  readonly #servers = new Map<string, JsonObject>();
  readonly #channels = new Map<string, JsonObject>();

  readonly #connection: Connection;
  readonly #applications: Applications;

  constructor(servers: readonly JsonObject[], connection: Connection, applications: Applications) {
    this.#connection = connection;
    this.#applications = applications;
    for (const server of servers) this.#addServer(server);
  }

  /** Keeps up with what happens. */
  receive(event: string, data: JsonObject): void {
    const id = textOf(data.id);
    if (event === 'GUILD_CREATE') this.#addServer(data);
    if (event === 'GUILD_DELETE') this.#servers.delete(id);
    if (/^(CHANNEL|THREAD)_(CREATE|UPDATE)$/.test(event)) this.#channels.set(id, data);
    if (/^(CHANNEL|THREAD)_DELETE$/.test(event)) this.#channels.delete(id);
    if (event === 'GUILD_ROLE_CREATE') {
      const server = this.#servers.get(textOf(data.guild_id));
      if (server) server.roles = [...objectsOf(server.roles), data.role as JsonObject];
    }
  }

  /** Finds where something is to be done. Throws if there is no such channel. */
  async resolve({ in: wanted, server }: ChannelRef): Promise<ResolvedChannel> {
    if (wanted === 'dm') {
      const recipient_id = await this.#applications.applicationId();
      const channel = await this.#connection.request('POST', '/users/@me/channels', { recipient_id });
      return { channelId: textOf(objectOf(channel).id), serverId: null };
    }
    const serverId = server === undefined ? this.defaultServerId : this.serverId(server);
    const name = wanted ?? 'general';
    const known = this.channel(name, serverId);
    if (known) return known;
    // A name may belong to a channel, thread or server of which the news is still on its way.
    await this.#connection.flush();
    const found = this.channel(name, server === undefined ? this.defaultServerId : this.serverId(server));
    if (found) return found;
    if (!/^\d+$/.test(name)) throw new Error(`There is no channel ${name}`);
    const channel = objectOf(await this.#connection.request('GET', `/channels/${name}`));
    this.#channels.set(name, channel);
    return { channelId: name, serverId: textOf(channel.guild_id) || null };
  }

  /** The first server, where names without another are looked for. */
  get defaultServerId(): string {
    return this.#servers.keys().next().value ?? '';
  }

  /** A server by name or id. */
  serverId(nameOrId: string): string {
    for (const [id, { name }] of this.#servers) if (name === nameOrId) return id;
    return nameOrId;
  }

  /** A channel or thread of a server by name, or any by id; undefined if this client knows none. */
  channel(nameOrId: string, serverId: string): ResolvedChannel | undefined {
    const name = nameOrId.replace(/^#/, '');
    for (const [id, channel] of this.#channels) {
      const here = channel.guild_id === serverId && channel.name === name;
      if (here || id === nameOrId) return { channelId: id, serverId: textOf(channel.guild_id) || null };
    }
    return undefined;
  }

  /** A role of a server by name. */
  role(name: string, serverId: string): string | undefined {
    const roles = objectsOf(this.#servers.get(serverId)?.roles);
    const role = roles.find((each) => each.name === name.replace(/^@/, '') || each.name === name);
    return role && textOf(role.id);
  }

  /** A user by name, among the members this client was told of. */
  user(name: string): string | undefined {
    for (const server of this.#servers.values()) {
      for (const { user } of objectsOf(server.members) as { user?: JsonObject }[]) {
        if (user?.username === name.replace(/^@/, '')) return textOf(user.id);
      }
    }
    return undefined;
  }

  #addServer(server: JsonObject): void {
    const guild_id = textOf(server.id);
    this.#servers.set(guild_id, server);
    for (const channel of [...objectsOf(server.channels), ...objectsOf(server.threads)]) {
      this.#channels.set(textOf(channel.id), { ...channel, guild_id });
    }
  }
}

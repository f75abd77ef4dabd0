// Finds what is in the world by the names that people call it.
import type { Channel, Role, Server, ServerChannel, TextChannel, Thread, User } from './types.ts';
import type { World } from './world.ts';

export class WorldLookup {
  readonly #world: World;
  /** The server that names without one belong to. */
  readonly defaultServer: Server;

  constructor(world: World, defaultServer: Server) {
    this.#world = world;
    this.defaultServer = defaultServer;
  }

  /** The bot, as one to set overwrites for or to give roles. */
  get bot(): User {
    return this.#world.bot;
  }

  /** A user by name. Throws if there is none. */
  user(name: string): User {
    for (const user of this.#world.users.values()) if (user.name === name) return user;
    throw new Error(`No user is called ${name}`);
  }

  /** A server by name or id, among those that exist as objects. Throws if there is none. */
  server(nameOrId: string): Server {
    for (const server of this.#world.builtServers()) if (server.name === nameOrId) return server;
    const server = this.#world.server(nameOrId);
    if (!server) throw new Error(`No server is called ${nameOrId}`);
    return server;
  }

  /** A channel or thread by name (`#` or not) in a server, or by id anywhere. Throws if there is none. */
  channel(nameOrId: string, server: Server = this.defaultServer): ServerChannel {
    const name = nameOrId.replace(/^#/, '');
    for (const channel of [...server.channels.values(), ...server.threads.values()]) {
      if (channel.name === name) return channel;
    }
    const channel: Channel | undefined = this.#world.channel(nameOrId);
    if (!channel || channel.kind === 'direct') throw new Error(`${server.name} has no channel ${nameOrId}`);
    return channel;
  }

  /** Like `channel`, but throws for a thread. */
  textChannel(nameOrId: string, server: Server = this.defaultServer): TextChannel {
    const channel = this.channel(nameOrId, server);
    if (channel.kind !== 'text') throw new Error(`${nameOrId} is a thread`);
    return channel;
  }

  /** Like `channel`, but throws for anything but a thread. */
  thread(nameOrId: string, server: Server = this.defaultServer): Thread {
    const channel = this.channel(nameOrId, server);
    if (channel.kind !== 'thread') throw new Error(`${nameOrId} is no thread`);
    return channel;
  }

  /** A role by name. Throws if there is none. */
  role(name: string, server: Server = this.defaultServer): Role {
    for (const role of server.roles.values()) if (role.name === name) return role;
    throw new Error(`${server.name} has no role ${name}`);
  }
}

// Ways to change the world by hand, as a server's owner would in the Discord app.

import { buildChannel, buildServer, MEMBER_PERMISSIONS } from './build.ts';
import type { WorldEvent } from './events.ts';
import { MAX_GENERATED_CHANNELS } from './generated-servers.ts';
import type { Role, Server, ServerChannel, ServerChannelType, TextChannel, Thread, User } from './types.ts';
import type { World } from './world.ts';
import { WorldLookup } from './world-lookup.ts';

export interface AddServerOptions {
  readonly name: string;
  /** The owner's name; the first user's if not given. */
  readonly owner?: string;
  /** How many channels, or their names. */
  readonly channels?: number | readonly string[];
  /** Names of further members. */
  readonly members?: readonly string[];
}

export interface AddRoleOptions {
  readonly name: string;
  readonly permissions?: bigint;
  readonly mentionable?: boolean;
  /** The id of the bot or integration it is made for. */
  readonly managedFor?: string;
  /** Position among the roles: 0 is `@everyone`. At the top if not given. */
  readonly position?: number;
}

/** The bits that an overwrite allows and denies. */
export interface OverwriteBits {
  readonly allow?: bigint;
  readonly deny?: bigint;
}

/** Changes to the world, by names or by the objects themselves. Each is told over the gateway. */
export class WorldEditor extends WorldLookup {
  readonly #world: World;

  constructor(world: World, home: Server) {
    super(world, home);
    this.#world = world;
  }

  addUser(name: string, server: Server | null = this.defaultServer): User {
    const id = this.#world.nextId();
    const displayName = name.charAt(0).toUpperCase() + name.slice(1);
    const token = this.#world.tokenFor(name);
    const user: User = { id, name, displayName, bot: false, token, locale: 'en-US' };
    this.#world.addUser(user);
    if (server) this.addMember(user, server);
    return user;
  }

  addMember(user: User, server: Server = this.defaultServer, roles: readonly Role[] = []): void {
    const member = { user, roles: new Set(roles.map(({ id }) => id)), joinedAt: this.#world.clock.now() };
    server.members.set(user.id, member);
    this.#emit({ kind: 'server-joined', server, user });
  }

  /** Takes a user, or the bot, out of a server. */
  removeMember(user: User, server: Server = this.defaultServer): void {
    server.members.delete(user.id);
    if (user === this.#world.bot) this.#world.recordLeft(server.id);
    this.#emit({ kind: 'server-left', server, user });
  }

  removeBot(server: Server = this.defaultServer): void {
    this.removeMember(this.#world.bot, server);
  }

  addServer({ name, owner, channels = ['general'], members = [] }: AddServerOptions): Server {
    const world = this.#world;
    const ownerUser =
      owner === undefined ? this.#world.users.get(this.defaultServer.ownerId) : this.user(owner);
    const server = buildServer({
      id: world.nextId(),
      name,
      owner: ownerUser ?? world.bot,
      everyone: MEMBER_PERMISSIONS,
      bot: { user: world.bot, roleId: world.nextId() },
      now: world.clock.now(),
    });
    const names =
      typeof channels === 'number'
        ? Array.from({ length: channels }, (_, i) => `channel-${i + 1}`)
        : channels;
    for (const channel of names) buildChannel(server, { id: world.nextId(), name: channel });
    for (const member of members) {
      const user = this.user(member);
      server.members.set(user.id, { user, roles: new Set(), joinedAt: world.clock.now() });
    }
    world.register(server);
    for (const { user } of server.members.values()) this.#emit({ kind: 'server-joined', server, user });
    return server;
  }

  /**
   * Puts the bot and every user into `count` more servers, each built when first looked at. They are there
   * from the next IDENTIFY on; to be called once. Throws on more channels than a server's ids leave room for.
   */
  addServers(count: number, { channels = 30 }: { channels?: number } = {}): void {
    if (channels > MAX_GENERATED_CHANNELS)
      throw new RangeError(`A server here has at most ${MAX_GENERATED_CHANNELS} channels`);
    this.#world.setGeneratedServers(count, channels);
  }

  addChannel(
    name: string,
    { nsfw = false, server = this.defaultServer }: { nsfw?: boolean; server?: Server } = {},
  ) {
    const channel = buildChannel(server, { id: this.#world.nextId(), name: name.replace(/^#/, ''), nsfw });
    this.#world.registerChannel(channel);
    this.#emit({ kind: 'channel-created', channel });
    return channel;
  }

  addRole(
    { name, permissions = 0n, mentionable = false, managedFor, position }: AddRoleOptions,
    server = this.defaultServer,
  ): Role {
    const at = position ?? Math.max(...[...server.roles.values()].map((role) => role.position)) + 1;
    for (const role of server.roles.values()) if (role.position >= at) role.position += 1;
    const id = this.#world.nextId();
    const role: Role = { id, name, permissions, position: at, mentionable, managedFor: managedFor ?? null };
    server.roles.set(id, role);
    this.#emit({ kind: 'role-created', server, role });
    return role;
  }

  /** Sets what a role may do anywhere in its server. */
  setRolePermissions(role: Role, permissions: bigint, server: Server = this.defaultServer): void {
    role.permissions = permissions;
    this.#emit({ kind: 'role-updated', server, role });
  }

  giveRole(user: User, role: Role, server: Server = this.defaultServer): void {
    this.#changeRoles(user, server, (roles) => roles.add(role.id));
  }

  takeRole(user: User, role: Role, server: Server = this.defaultServer): void {
    this.#changeRoles(user, server, (roles) => roles.delete(role.id));
  }

  /** Sets what a channel allows and denies to a role or to one user (also the bot). */
  setOverwrite(channel: TextChannel, whom: Role | User, { allow = 0n, deny = 0n }: OverwriteBits): void {
    const target = 'token' in whom ? 'member' : 'role';
    channel.overwrites.set(whom.id, { id: whom.id, target, allow, deny });
    this.#emit({ kind: 'channel-updated', channel });
  }

  clearOverwrite(channel: TextChannel, whom: Role | User): void {
    channel.overwrites.delete(whom.id);
    this.#emit({ kind: 'channel-updated', channel });
  }

  rename(channel: ServerChannel, name: string): void {
    channel.name = name.replace(/^#/, '');
    this.#emitUpdated(channel);
  }

  setChannelType(channel: TextChannel, type: ServerChannelType): void {
    channel.type = type;
    this.#emitUpdated(channel);
  }

  setNsfw(channel: TextChannel, nsfw: boolean): void {
    channel.nsfw = nsfw;
    this.#emitUpdated(channel);
  }

  /** Makes a server age-restricted as a whole (3), or lets everyone in again (0, or 2 for safe). */
  setServerNsfw(nsfwLevel: Server['nsfwLevel'], server: Server = this.defaultServer): void {
    server.nsfwLevel = nsfwLevel;
  }

  archive(thread: Thread, archived = true): void {
    thread.archivedAt = archived ? this.#world.clock.now() : null;
    if (!archived) thread.activeAt = this.#world.clock.now();
    this.#emitUpdated(thread);
  }

  lock(thread: Thread, locked = true): void {
    thread.locked = locked;
    this.#emitUpdated(thread);
  }

  /** Deletes a channel with its threads, or a thread. Its messages are gone with it. */
  deleteChannel(channel: ServerChannel): void {
    const { server } = channel;
    if (channel.kind === 'thread') {
      server.threads.delete(channel.id);
      this.#world.removeChannel(channel.id);
      this.#emit({ kind: 'thread-deleted', thread: channel });
      return;
    }
    for (const thread of server.threads.values()) if (thread.parent === channel) this.deleteChannel(thread);
    server.channels.delete(channel.id);
    this.#world.removeChannel(channel.id);
    this.#emit({ kind: 'channel-deleted', channel });
  }

  #changeRoles(user: User, server: Server, change: (roles: Set<string>) => void): void {
    const member = server.members.get(user.id);
    if (!member) throw new Error(`${user.name} is not in ${server.name}`);
    change(member.roles);
    this.#emit({ kind: 'member-updated', server, member });
  }

  #emitUpdated(channel: ServerChannel): void {
    if (channel.kind === 'thread') this.#emit({ kind: 'thread-updated', thread: channel });
    else this.#emit({ kind: 'channel-updated', channel });
  }

  #emit(event: WorldEvent): void {
    this.#world.emit(event);
  }
}

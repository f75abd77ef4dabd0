// Ways to change the world by hand, as a server's owner would in the Discord app.

import { MEMBER_PERMISSIONS, newChannel, newServer } from './build.ts';
import type { WorldEvent } from './events.ts';
import { Lookup } from './lookup.ts';
import { GRID_CHANNELS } from './server-grid.ts';
import type { Role, Server, ServerChannel, TextChannel, Thread, User } from './types.ts';
import type { World } from './world.ts';

export interface NewServer {
  readonly name: string;
  /** The owner's name; the first user's if not given. */
  readonly owner?: string;
  /** How many channels, or their names. */
  readonly channels?: number | readonly string[];
  /** Names of further members. */
  readonly members?: readonly string[];
}

export interface NewRole {
  readonly name: string;
  readonly permissions?: bigint;
  readonly mentionable?: boolean;
  /** Position among the roles: 0 is `@everyone`. At the top if not given. */
  readonly position?: number;
}

/** The bits that an overwrite allows and denies. */
export interface OverwriteBits {
  readonly allow?: bigint;
  readonly deny?: bigint;
}

/** Changes to the world, by names or by the objects themselves. Each is told over the gateway. */
export class Changes extends Lookup {
  readonly #world: World;

  constructor(world: World, home: Server) {
    super(world, home);
    this.#world = world;
  }

  addUser(name: string, server: Server | null = this.home): User {
    const id = this.#world.nextId();
    const displayName = name.charAt(0).toUpperCase() + name.slice(1);
    const user: User = { id, name, displayName, bot: false, token: `${name}.sandbox`, locale: 'en-US' };
    this.#world.addPerson(user);
    if (server) this.addMember(user, server);
    return user;
  }

  addMember(user: User, server: Server = this.home, roles: readonly Role[] = []): void {
    const member = { user, roles: new Set(roles.map(({ id }) => id)), joinedAt: this.#world.clock.now() };
    server.members.set(user.id, member);
    this.#tell({ kind: 'server-joined', server, user });
  }

  /** Takes a user, or the bot, out of a server. */
  removeMember(user: User, server: Server = this.home): void {
    server.members.delete(user.id);
    if (user === this.#world.bot) this.#world.markLeft(server.id);
    this.#tell({ kind: 'server-left', server, user });
  }

  removeBot(server: Server = this.home): void {
    this.removeMember(this.#world.bot, server);
  }

  addServer({ name, owner, channels = ['general'], members = [] }: NewServer): Server {
    const world = this.#world;
    const ownerUser = owner === undefined ? this.#world.users.get(this.home.ownerId) : this.user(owner);
    const server = newServer({
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
    for (const channel of names) newChannel(server, { id: world.nextId(), name: channel });
    for (const member of members) {
      const user = this.user(member);
      server.members.set(user.id, { user, roles: new Set(), joinedAt: world.clock.now() });
    }
    world.register(server);
    for (const { user } of server.members.values()) this.#tell({ kind: 'server-joined', server, user });
    return server;
  }

  /**
   * Puts the bot and every user into `count` more servers, each built when first looked at. They are there
   * from the next IDENTIFY on; to be called once. Throws on more channels than a server's ids leave room for.
   */
  addServers(count: number, { channels = 30 }: { channels?: number } = {}): void {
    if (channels > GRID_CHANNELS) throw new RangeError(`A server here has at most ${GRID_CHANNELS} channels`);
    this.#world.setGrid(count, channels);
  }

  addChannel(name: string, { nsfw = false, server = this.home }: { nsfw?: boolean; server?: Server } = {}) {
    const channel = newChannel(server, { id: this.#world.nextId(), name: name.replace(/^#/, ''), nsfw });
    this.#world.registerChannel(channel);
    this.#tell({ kind: 'channel-created', channel });
    return channel;
  }

  addRole({ name, permissions = 0n, mentionable = false, position }: NewRole, server = this.home): Role {
    const at = position ?? Math.max(...[...server.roles.values()].map((role) => role.position)) + 1;
    for (const role of server.roles.values()) if (role.position >= at) role.position += 1;
    const id = this.#world.nextId();
    const role: Role = { id, name, permissions, position: at, mentionable, managedFor: null };
    server.roles.set(id, role);
    this.#tell({ kind: 'role-created', server, role });
    return role;
  }

  /** Sets what a role may do anywhere in its server. */
  setRolePermissions(role: Role, permissions: bigint, server: Server = this.home): void {
    role.permissions = permissions;
    this.#tell({ kind: 'role-updated', server, role });
  }

  giveRole(user: User, role: Role, server: Server = this.home): void {
    this.#changeRoles(user, server, (roles) => roles.add(role.id));
  }

  takeRole(user: User, role: Role, server: Server = this.home): void {
    this.#changeRoles(user, server, (roles) => roles.delete(role.id));
  }

  /** Sets what a channel allows and denies to a role or to one user (also the bot). */
  setOverwrite(channel: TextChannel, whom: Role | User, { allow = 0n, deny = 0n }: OverwriteBits): void {
    const target = 'token' in whom ? 'member' : 'role';
    channel.overwrites.set(whom.id, { id: whom.id, target, allow, deny });
    this.#tell({ kind: 'channel-updated', channel });
  }

  clearOverwrite(channel: TextChannel, whom: Role | User): void {
    channel.overwrites.delete(whom.id);
    this.#tell({ kind: 'channel-updated', channel });
  }

  rename(channel: ServerChannel, name: string): void {
    channel.name = name.replace(/^#/, '');
    this.#tellUpdated(channel);
  }

  setNsfw(channel: TextChannel, nsfw: boolean): void {
    channel.nsfw = nsfw;
    this.#tellUpdated(channel);
  }

  archive(thread: Thread, archived = true): void {
    thread.archivedAt = archived ? this.#world.clock.now() : null;
    if (!archived) thread.activeAt = this.#world.clock.now();
    this.#tellUpdated(thread);
  }

  lock(thread: Thread, locked = true): void {
    thread.locked = locked;
    this.#tellUpdated(thread);
  }

  /** Deletes a channel with its threads, or a thread. Its messages are gone with it. */
  deleteChannel(channel: ServerChannel): void {
    const { server } = channel;
    if (channel.kind === 'thread') {
      server.threads.delete(channel.id);
      this.#world.forgetChannel(channel.id);
      this.#tell({ kind: 'thread-deleted', thread: channel });
      return;
    }
    for (const thread of server.threads.values()) if (thread.parent === channel) this.deleteChannel(thread);
    server.channels.delete(channel.id);
    this.#world.forgetChannel(channel.id);
    this.#tell({ kind: 'channel-deleted', channel });
  }

  #changeRoles(user: User, server: Server, change: (roles: Set<string>) => void): void {
    const member = server.members.get(user.id);
    if (!member) throw new Error(`${user.name} is not in ${server.name}`);
    change(member.roles);
    this.#tell({ kind: 'member-updated', server, member });
  }

  #tellUpdated(channel: ServerChannel): void {
    if (channel.kind === 'thread') this.#tell({ kind: 'thread-updated', thread: channel });
    else this.#tell({ kind: 'channel-updated', channel });
  }

  #tell(event: WorldEvent): void {
    this.#world.tell(event);
  }
}

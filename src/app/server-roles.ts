import type { RoleObstacle, ServerRole, ServerRoles } from '../ports/server-roles.ts';

/** Somebody with roles in the server. */
export interface RoleHolder {
  readonly user: string;
  readonly roles: readonly string[];
}

const ADMINISTRATOR = 1n << 3n;
/** In Discord's settings "Mention @everyone, @here, and All Roles". */
const MENTION_EVERYONE = 1n << 17n;
/** In the server; in a channel's overwrites the same bit is Manage Permissions, which gives no role. */
const MANAGE_ROLES = 1n << 28n;

/** Whether `who` could mention the role by hand. */
export function mayPing(server: ServerRoles, who: RoleHolder, role: string): boolean {
  const wanted = find(server, role);
  return wanted !== undefined && (wanted.mentionable || holds(server, who, MENTION_EVERYONE));
}

/** Whether `who` could give the role by hand. */
export function mayGive(server: ServerRoles, who: RoleHolder, role: string): boolean {
  const wanted = find(server, role);
  if (wanted === undefined) return false;
  if (who.user === server.ownerId) return true;
  return holds(server, who, MANAGE_ROLES) && isBelow(wanted, rolesOf(server, who.roles));
}

/** What keeps the bot from giving the role to whoever asks; null where nothing does. */
export function obstacleTo(server: ServerRoles, role: string, hostRole: string | null): RoleObstacle | null {
  const wanted = find(server, role);
  if (wanted === undefined) return { kind: 'gone' };
  if (wanted.managed) return { kind: 'managed' };
  if (role === hostRole) return { kind: 'host-role' };
  const beyond = wanted.permissions & ~(find(server, server.server)?.permissions ?? 0n);
  if (beyond !== 0n) return { kind: 'permissions', permissions: beyond };
  const opened = server.opened.find((each) => each.role === role);
  if (opened !== undefined) return { kind: 'opens-channel', channel: opened.channel };
  return isBelow(wanted, rolesOf(server, server.ownRoles)) ? null : { kind: 'above-bot' };
}

/** By the owner's standing and the roles' own permissions: what a channel allows does not count. */
function holds(server: ServerRoles, { user, roles }: RoleHolder, permission: bigint): boolean {
  if (user === server.ownerId) return true;
  const held = rolesOf(server, [server.server, ...roles]).reduce((all, each) => all | each.permissions, 0n);
  return (held & (ADMINISTRATOR | permission)) !== 0n;
}

function isBelow(role: ServerRole, others: readonly ServerRole[]): boolean {
  return others.some((other) => standsAbove(other, role));
}

/** Of two roles in the same position, Discord takes the older for the higher one; ids grow with time. */
function standsAbove(one: ServerRole, other: ServerRole): boolean {
  if (one.position !== other.position) return one.position > other.position;
  return BigInt(one.id) < BigInt(other.id);
}

function rolesOf({ roles }: ServerRoles, ids: readonly string[]): ServerRole[] {
  return roles.filter(({ id }) => ids.includes(id));
}

function find({ roles }: ServerRoles, id: string): ServerRole | undefined {
  return roles.find((role) => role.id === id);
}

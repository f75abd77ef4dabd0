// What a member may do in a channel, worked out from what Discord says of channel, roles and member.

import { PermissionFlagsBits as Flag, OverwriteType, PermissionsBitField } from 'discord.js';

export interface RoleInput {
  readonly id: string;
  readonly permissions: string;
}

export interface OverwriteInput {
  readonly id: string;
  readonly type: OverwriteType;
  readonly allow: string;
  readonly deny: string;
}

/** What decides over a member's permissions; bit sets are decimal strings, as Discord sends them. */
export interface PermissionInput {
  /** The channel's; a thread has its parent's. */
  readonly overwrites: readonly OverwriteInput[];
  /** All of the server's, `@everyone` included. */
  readonly roles: readonly RoleInput[];
  readonly ownerId: string;
  readonly memberRoles: readonly string[];
  readonly memberId: string;
  /** The id of the role `@everyone`: the server's own. */
  readonly everyoneId: string;
}

/**
 * The permissions of a member in a channel, as a bit set (Discord: "Permissions", "Permission Overwrites" and
 * "Implicit Permissions"). Who can't view the channel can do nothing there. Two things are left to the caller:
 * a member who is timed out, and that in a channel (not in a thread) files and embeds need Send Messages.
 */
export function permissionsIn(input: PermissionInput): bigint {
  const base = serverPermissions(input);
  if (base & Flag.Administrator) return PermissionsBitField.All;
  const { overwrites, everyoneId, memberRoles, memberId } = input;
  const forRole = (ids: readonly string[]) =>
    overwrites.filter(({ type, id }) => type === OverwriteType.Role && ids.includes(id));
  // The order is Discord's, and matters: a later one overrules those before it.
  let permissions = applyOverwrites(base, forRole([everyoneId]));
  permissions = applyOverwrites(permissions, forRole(memberRoles.filter((id) => id !== everyoneId)));
  permissions = applyOverwrites(
    permissions,
    overwrites.filter(({ type, id }) => type === OverwriteType.Member && id === memberId),
  );
  return permissions & Flag.ViewChannel ? permissions : 0n;
}

function serverPermissions({ ownerId, memberId, memberRoles, everyoneId, roles }: PermissionInput): bigint {
  if (memberId === ownerId) return PermissionsBitField.All;
  return roles
    .filter(({ id }) => id === everyoneId || memberRoles.includes(id))
    .reduce((all, { permissions }) => all | BigInt(permissions), 0n);
}

/** Of overwrites on the same level, any that allows wins over all that deny. */
function applyOverwrites(permissions: bigint, overwrites: readonly OverwriteInput[]): bigint {
  const deny = overwrites.reduce((all, each) => all | BigInt(each.deny), 0n);
  const allow = overwrites.reduce((all, each) => all | BigInt(each.allow), 0n);
  return (permissions & ~deny) | allow;
}

export interface RequiredPermission {
  /** As Discord's settings name it. */
  readonly name: string;
  readonly bit: bigint;
  /** Whether no scene can be posted without it. */
  readonly blocking: boolean;
}

const VIEW_CHANNEL: RequiredPermission = { name: 'View Channel', bit: Flag.ViewChannel, blocking: true };
const SEND_MESSAGES: RequiredPermission = { name: 'Send Messages', bit: Flag.SendMessages, blocking: true };
export const READ_HISTORY: RequiredPermission = {
  name: 'Read Message History',
  bit: Flag.ReadMessageHistory,
  blocking: false,
};
const CREATE_THREADS: RequiredPermission = {
  name: 'Create Public Threads',
  bit: Flag.CreatePublicThreads,
  blocking: false,
};
const SEND_IN_THREADS: RequiredPermission = {
  name: 'Send Messages in Threads',
  bit: Flag.SendMessagesInThreads,
  blocking: false,
};

/** No post fails for want of it: it goes without its picture. */
export const ATTACH_FILES: RequiredPermission = {
  name: 'Attach Files',
  bit: Flag.AttachFiles,
  blocking: false,
};

/**
 * Which of the permissions the bot needs in a text channel are missing; `threads`: whether it opens threads there.
 * For a channel it can't view that is View Channel alone: the rest may be in order, once it can.
 */
export function missingInChannel(permissions: bigint, threads: boolean): RequiredPermission[] {
  return missingFrom(permissions, [
    VIEW_CHANNEL,
    SEND_MESSAGES,
    READ_HISTORY,
    ATTACH_FILES,
    ...(threads ? [CREATE_THREADS, SEND_IN_THREADS] : []),
  ]);
}

/** The same for a thread, where Send Messages is another permission, and no thread can be opened. */
export function missingInThread(permissions: bigint): RequiredPermission[] {
  return missingFrom(permissions, [
    VIEW_CHANNEL,
    { ...SEND_IN_THREADS, blocking: true },
    READ_HISTORY,
    ATTACH_FILES,
  ]);
}

/** Whether files may be attached in a channel that can be seen. */
export function canAttachFiles(permissions: bigint): boolean {
  return (permissions & VIEW_CHANNEL.bit) !== 0n && (permissions & ATTACH_FILES.bit) !== 0n;
}

/** Whether a channel's history may be read: without that Discord shows an empty one. */
export function canReadHistory(permissions: bigint): boolean {
  return (permissions & VIEW_CHANNEL.bit) !== 0n && (permissions & READ_HISTORY.bit) !== 0n;
}

function missingFrom(permissions: bigint, required: readonly RequiredPermission[]): RequiredPermission[] {
  if (!(permissions & VIEW_CHANNEL.bit)) return [VIEW_CHANNEL];
  return required.filter(({ bit }) => !(permissions & bit));
}

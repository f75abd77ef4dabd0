// What a member may do where, for what an app hides or greys out; the sandbox decides again.

import type { WireChannel, WireMember, WireRole } from './wire.ts';

export const VIEW_CHANNEL = 1n << 10n;
export const SEND_MESSAGES = 1n << 11n;
const ADMINISTRATOR = 1n << 3n;
const ALL = (1n << 60n) - 1n;

/** What of a server decides about permissions. */
export interface PermissionSource {
  readonly id: string;
  readonly ownerId: string;
  readonly roles: ReadonlyMap<string, WireRole>;
  readonly members: ReadonlyMap<string, WireMember>;
  readonly channels: ReadonlyMap<string, WireChannel>;
}

/** In a channel, or (null) in the server as a whole, as Discord's documentation computes it. */
export function permissionsIn(server: PermissionSource, userId: string, channelId: string | null): bigint {
  const member = server.members.get(userId);
  if (userId === server.ownerId) return ALL;
  if (!member) return 0n;
  const bitsOf = (id: string) => BigInt(server.roles.get(id)?.permissions ?? '0');
  let permissions = member.roles.reduce((bits, id) => bits | bitsOf(id), bitsOf(server.id));
  if (permissions & ADMINISTRATOR) return ALL;
  const overwrites = channelId === null ? [] : (server.channels.get(channelId)?.permission_overwrites ?? []);
  const apply = (ids: readonly string[]) => {
    const found = overwrites.filter(({ id }) => ids.includes(id));
    const deny = found.reduce((bits, each) => bits | BigInt(each.deny), 0n);
    const allow = found.reduce((bits, each) => bits | BigInt(each.allow), 0n);
    permissions = (permissions & ~deny) | allow;
  };
  apply([server.id]);
  apply(member.roles);
  apply([userId]);
  return permissions;
}

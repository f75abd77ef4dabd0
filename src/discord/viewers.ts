// Who may view which channels and send messages there, worked out from a server's roles and the channels' overwrites.

import { OverwriteType, PermissionFlagsBits } from 'discord.js';
import type { Viewer, Viewers } from '../ports/viewers.ts';
import { type OverwriteInput, permissionsIn, type RoleInput } from './permissions.ts';

const VIEW = PermissionFlagsBits.ViewChannel;
const SEND = PermissionFlagsBits.SendMessages;
/** Nothing else decides over viewing and sending. */
const DECISIVE = VIEW | SEND | PermissionFlagsBits.Administrator;

export interface ChannelFacts {
  readonly name: string;
  readonly overwrites: readonly OverwriteInput[];
}

export interface ServerFacts {
  /** Also the id of the role `@everyone`. */
  readonly id: string;
  readonly ownerId: string;
  /** `forBot`: made for a bot, so that no reader can hold it. */
  readonly roles: readonly (RoleInput & { readonly forBot: boolean })[];
  /** Each channel, by its id. A category's overwrites count for nothing: Discord copies them into its channels. */
  readonly channels: ReadonlyMap<string, ChannelFacts>;
  /** This bot's own user, who is no reader. */
  readonly botUser: string;
}

export function viewersOf(facts: ServerFacts): Viewers {
  const server = compact(facts);
  return {
    canView: (viewer, channel) => {
      const overwrites = server.channels.get(channel)?.overwrites;
      return overwrites === undefined ? null : may(VIEW, server, overwrites, viewer);
    },
    canSend: (viewer, channel) => {
      const overwrites = server.channels.get(channel)?.overwrites;
      return overwrites === undefined ? null : may(SEND, server, overwrites, viewer);
    },
    nameOf: (channel) => server.channels.get(channel)?.name ?? null,
    allCanView: (channel, other) => {
      const [from, to] = [server.channels.get(channel), server.channels.get(other)];
      return from !== undefined && to !== undefined && allCanView(server, from.overwrites, to.overwrites);
    },
  };
}

/** What has no say over viewing and sending is left out: many servers are remembered at once. */
function compact({ roles, channels, ...rest }: ServerFacts): ServerFacts {
  const masked = (bits: string) => String(BigInt(bits) & DECISIVE);
  const decisive = (overwrites: readonly OverwriteInput[]) =>
    overwrites
      .map(({ id, type, allow, deny }) => ({ id, type, allow: masked(allow), deny: masked(deny) }))
      .filter(({ allow, deny }) => allow !== '0' || deny !== '0');
  return {
    ...rest,
    roles: roles.map(({ id, permissions, forBot }) => ({ id, permissions: masked(permissions), forBot })),
    channels: new Map(
      [...channels].map(([id, { name, overwrites }]) => [id, { name, overwrites: decisive(overwrites) }]),
    ),
  };
}

/** Who can't view a channel can't send there either. */
function may(
  permission: bigint,
  { id, ownerId, roles }: ServerFacts,
  overwrites: readonly OverwriteInput[],
  viewer: Viewer,
) {
  const permissions = permissionsIn({
    overwrites,
    roles,
    ownerId,
    memberRoles: viewer.roles,
    memberId: viewer.user,
    everyoneId: id,
  });
  return (permissions & permission) !== 0n;
}

/**
 * Whether there can be no member who views one channel and not the other. Nobody's roles are known, so that any set of
 * them counts, and a member with an overwrite of their own may hold any. Sets of two are enough: whoever views a
 * channel does so by at most one role, at most one hides the other from them, and without the rest it is no different.
 */
function allCanView(
  server: ServerFacts,
  from: readonly OverwriteInput[],
  to: readonly OverwriteInput[],
): boolean {
  const both = [...from, ...to];
  const restricted: ServerFacts = { ...server, roles: rolesThatDiffer(server, from, to) };
  const others = restricted.roles.filter(({ id }) => id !== server.id).map(({ id }) => id);
  const sets = [
    [],
    ...others.flatMap((one, index) => [[one], ...others.slice(index + 1).map((two) => [one, two])]),
  ];
  const named = both.filter(({ type }) => type === OverwriteType.Member).map(({ id }) => id);
  const users = ['', ...new Set(named)].filter((id) => id !== server.botUser);
  return users.every((user) =>
    sets.every((roles) => {
      const viewer = { user, roles };
      return !may(VIEW, restricted, from, viewer) || may(VIEW, restricted, to, viewer);
    }),
  );
}

/** One role of each kind, by what it does in the two channels. Administrators view both, and bots read nothing. */
function rolesThatDiffer(
  { id: everyone, roles }: ServerFacts,
  ...channels: readonly (readonly OverwriteInput[])[]
) {
  const kinds = new Map<string, ServerFacts['roles'][number]>();
  for (const role of roles) {
    const { id, permissions, forBot } = role;
    if (id !== everyone && (forBot || BigInt(permissions) & PermissionFlagsBits.Administrator)) continue;
    const does = channels.map((overwrites) => {
      const own = overwrites.find((each) => each.type === OverwriteType.Role && each.id === id);
      return own === undefined ? '' : `${BigInt(own.allow) & VIEW}/${BigInt(own.deny) & VIEW}`;
    });
    kinds.set(id === everyone ? id : JSON.stringify([String(BigInt(permissions) & VIEW), ...does]), role);
  }
  return [...kinds.values()];
}

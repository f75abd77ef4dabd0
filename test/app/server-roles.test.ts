// Who may have which role pinged, and which role `Notify me` gives: case by case, on a server's roles.

import { PermissionFlagsBits as Flag } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { mayGive, mayPing, obstacleTo } from '../../src/app/server-roles.ts';
import type { RoleObstacle, ServerRole, ServerRoles } from '../../src/ports/server-roles.ts';

const [EVERYONE, OWNER, MEMBER] = ['100', '200', '201'];
const [READERS, LOUD, STAFF, CHIEFS, BOT, ADMINS] = ['301', '302', '303', '304', '305', '306'];

function role(id: string, position: number, permissions = 0n, more: Partial<ServerRole> = {}): ServerRole {
  return { id, position, permissions, managed: false, mentionable: false, ...more };
}

const ROLES = [
  role(EVERYONE, 0, Flag.ViewChannel | Flag.SendMessages),
  role(READERS, 1, Flag.SendMessages),
  role(LOUD, 2, 0n, { mentionable: true }),
  role(STAFF, 3, Flag.ManageRoles),
  role(CHIEFS, 4, Flag.MentionEveryone),
  role(BOT, 5, Flag.ManageRoles, { managed: true }),
  role(ADMINS, 6, Flag.Administrator),
];

const server = (more: Partial<ServerRoles> = {}): ServerRoles => ({
  server: EVERYONE,
  ownerId: OWNER,
  roles: ROLES,
  ownRoles: [BOT],
  opened: [],
  ...more,
});

/** The server with one of its roles changed. */
const changed = (id: string, change: Partial<ServerRole>) =>
  server({ roles: ROLES.map((each) => (each.id === id ? { ...each, ...change } : each)) });

const member = (...roles: string[]) => ({ user: MEMBER, roles });

describe('a role is pinged for whoever could mention it by hand', () => {
  const cases: [string, ReturnType<typeof member>, string, boolean][] = [
    ['a mentionable role by anyone', member(), LOUD, true],
    ['another by a member', member(), READERS, false],
    ['another by who has it', member(READERS), READERS, false],
    ['another by who may give it', member(STAFF), READERS, false],
    ['another by who may mention all', member(CHIEFS), READERS, true],
    ['one above their own by who may mention all', member(CHIEFS), ADMINS, true],
    ['another by an administrator', member(ADMINS), READERS, true],
    ['another by the owner', { user: OWNER, roles: [] }, READERS, true],
    ['one that is gone, by the owner', { user: OWNER, roles: [] }, '999', false],
  ];
  it.each(cases)('%s', (_, who, wanted, may) => {
    expect(mayPing(server(), who, wanted)).toBe(may);
  });

  it('by all, where everyone may mention all roles', () => {
    expect(mayPing(changed(EVERYONE, { permissions: Flag.MentionEveryone }), member(), READERS)).toBe(true);
  });
});

describe('a role may be given by `Notify me` where whoever chooses it could give it by hand', () => {
  const cases: [string, ReturnType<typeof member>, string, boolean][] = [
    ['a member', member(READERS, LOUD), READERS, false],
    ['who has Manage Roles, a role below their highest', member(STAFF), LOUD, true],
    ['who has Manage Roles, their highest role', member(STAFF), STAFF, false],
    ['who has Manage Roles, one above', member(STAFF), CHIEFS, false],
    ['who has Manage Roles by one role and stands higher by another', member(STAFF, CHIEFS), STAFF, true],
    ['who stands higher without Manage Roles', member(CHIEFS), READERS, false],
    ['an administrator, a role below', member(ADMINS), CHIEFS, true],
    ['an administrator, their own', member(ADMINS), ADMINS, false],
    ['the owner, any', { user: OWNER, roles: [] }, ADMINS, true],
    ['the owner, one that is gone', { user: OWNER, roles: [] }, '999', false],
  ];
  it.each(cases)('%s', (_, who, wanted, may) => {
    expect(mayGive(server(), who, wanted)).toBe(may);
  });

  it('by nobody but who stands higher, where everyone has Manage Roles', () => {
    const open = changed(EVERYONE, { permissions: Flag.ManageRoles });
    expect(mayGive(open, member(), READERS)).toBe(false);
    expect(mayGive(open, member(LOUD), READERS)).toBe(true);
  });

  it('of two roles in one position the older stands higher', () => {
    expect(mayGive(changed(CHIEFS, { position: 3 }), member(STAFF), CHIEFS)).toBe(true);
    expect(mayGive(changed(LOUD, { position: 3 }), member(STAFF), LOUD)).toBe(false);
  });
});

describe('what keeps `Notify me` from giving a role', () => {
  const cases: [string, ServerRoles, string, RoleObstacle | null][] = [
    ['nothing', server(), READERS, null],
    ['that it is gone', server(), '999', { kind: 'gone' }],
    ['that it is managed', changed(READERS, { managed: true }), READERS, { kind: 'managed' }],
    ['that it is the host role', server(), LOUD, { kind: 'host-role' }],
    [
      'a permission that not everyone has',
      changed(READERS, { permissions: Flag.SendMessages | Flag.ManageGuild }),
      READERS,
      { kind: 'permissions', permissions: Flag.ManageGuild },
    ],
    [
      'that it opens a channel',
      server({ opened: [{ channel: '401', role: READERS }] }),
      READERS,
      { kind: 'opens-channel', channel: '401' },
    ],
    ['not that another does', server({ opened: [{ channel: '401', role: LOUD }] }), READERS, null],
    ['that it stands above the bot', changed(READERS, { position: 9 }), READERS, { kind: 'above-bot' }],
    ['that the bot has no role', server({ ownRoles: [] }), READERS, { kind: 'above-bot' }],
  ];
  it.each(cases)('%s', (_, roles, wanted, obstacle) => {
    expect(obstacleTo(roles, wanted, LOUD)).toEqual(obstacle);
  });
});

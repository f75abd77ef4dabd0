// Who may view which channels, by roles and overwrites.

import { PermissionFlagsBits as Flag, OverwriteType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OverwriteInput } from '../../src/discord/permissions.ts';
import { type ServerFacts, viewersOf } from '../../src/discord/viewers.ts';

const [SERVER, BOT, OWNER, BOB] = ['10', '20', '30', '31'];
const [READERS, PATRONS, ADMINS, BOTS] = ['40', '41', '42', '43'];
const VIEW = String(Flag.ViewChannel);
const OPEN = '100';
const HIDDEN = '101';

type Setting = 'allow' | 'deny';

function overwrite(type: OverwriteType, id: string, setting: Setting): OverwriteInput {
  // Send Messages stands beside it, as in every real channel: it has no say.
  const other = String(Flag.SendMessages);
  return setting === 'allow'
    ? { id, type, allow: VIEW, deny: other }
    : { id, type, allow: other, deny: VIEW };
}

const role = (id: string, setting: Setting) => overwrite(OverwriteType.Role, id, setting);
const member = (id: string, setting: Setting) => overwrite(OverwriteType.Member, id, setting);

/** A server where everyone views what has no overwrites. */
function server(channels: Record<string, readonly OverwriteInput[]>, everyone = VIEW): ServerFacts {
  return {
    id: SERVER,
    ownerId: OWNER,
    roles: [
      { id: SERVER, permissions: everyone, forBot: false },
      { id: READERS, permissions: '0', forBot: false },
      { id: PATRONS, permissions: VIEW, forBot: false },
      { id: ADMINS, permissions: String(Flag.Administrator), forBot: false },
      { id: BOTS, permissions: '0', forBot: true },
    ],
    channels: new Map(
      Object.entries(channels).map(([id, overwrites]) => [id, { name: `#${id}`, overwrites }]),
    ),
    botUser: BOT,
  };
}

const forPatrons = [role(SERVER, 'deny'), role(PATRONS, 'allow')];

describe('a member views a channel', () => {
  const sees = (
    overwrites: readonly OverwriteInput[],
    roles: readonly string[],
    user = BOB,
    everyone = VIEW,
  ) => viewersOf(server({ [HIDDEN]: overwrites }, everyone)).canView({ user, roles }, HIDDEN);

  it.each<[string, boolean, readonly OverwriteInput[], readonly string[], string?, string?]>([
    ['that has no overwrites', true, [], []],
    ['never where everyone is denied it', false, forPatrons, []],
    ['by a role that is allowed it', true, forPatrons, [PATRONS]],
    ['not by another role', false, forPatrons, [READERS]],
    ['by a role, where @everyone has no View Channel in the server', true, [], [PATRONS], BOB, '0'],
    ['not without that role', false, [], [READERS], BOB, '0'],
    ['by an overwrite of their own', true, [...forPatrons, member(BOB, 'allow')], []],
    ['not where their own overwrite denies it', false, [...forPatrons, member(BOB, 'deny')], [PATRONS]],
    ['not by an overwrite of somebody else', false, [...forPatrons, member('99', 'allow')], []],
    ['as the owner', true, [role(SERVER, 'deny'), member(OWNER, 'deny')], [], OWNER],
    ['as an administrator', true, [role(SERVER, 'deny'), member(BOB, 'deny')], [ADMINS]],
  ])('%s', (_, expected, overwrites, roles, user, everyone) => {
    expect(sees(overwrites, roles, user, everyone)).toBe(expected);
  });

  it('is not known of a channel that is not there', () => {
    expect(viewersOf(server({})).canView({ user: OWNER, roles: [] }, HIDDEN)).toBeNull();
  });
});

describe('everyone who views one channel views the other', () => {
  const all = (from: readonly OverwriteInput[], to: readonly OverwriteInput[], everyone = VIEW) =>
    viewersOf(server({ [OPEN]: from, [HIDDEN]: to }, everyone)).allCanView(OPEN, HIDDEN);

  it.each<[string, boolean, readonly OverwriteInput[], readonly OverwriteInput[]]>([
    ['where both are open', true, [], []],
    ['where only the first is hidden', true, forPatrons, []],
    ['not where only the second is', false, [], forPatrons],
    ['where both are for the same role', true, forPatrons, forPatrons],
    [
      'not where they are for different ones',
      false,
      [role(SERVER, 'deny'), role(READERS, 'allow')],
      forPatrons,
    ],
    [
      'not where a second role may view the first',
      false,
      [...forPatrons, role(READERS, 'allow')],
      forPatrons,
    ],
    ['not where a role hides the second', false, [], [role(READERS, 'deny')]],
    ['not where one member may view the first too', false, [...forPatrons, member(BOB, 'allow')], forPatrons],
    ['where one member may view the second too', true, forPatrons, [...forPatrons, member(BOB, 'allow')]],
    ['not where one member is kept from the second', false, forPatrons, [...forPatrons, member(BOB, 'deny')]],
    [
      'where that member is kept from both',
      true,
      [...forPatrons, member(BOB, 'deny')],
      [...forPatrons, member(BOB, 'deny')],
    ],
    ['whatever bots may view', true, [...forPatrons, role(BOTS, 'allow'), member(BOT, 'allow')], forPatrons],
    ['whatever administrators may view', true, [...forPatrons, role(ADMINS, 'allow')], forPatrons],
    ['whatever the owner is kept from', true, forPatrons, [...forPatrons, member(OWNER, 'deny')]],
  ])('%s', (_, expected, from, to) => {
    expect(all(from, to)).toBe(expected);
  });

  it('is not said where a channel is not there', () => {
    expect(viewersOf(server({ [OPEN]: [] })).allCanView(OPEN, HIDDEN)).toBe(false);
    expect(viewersOf(server({ [HIDDEN]: [] })).allCanView(OPEN, HIDDEN)).toBe(false);
  });

  it('is true exactly where no member with any roles views only the first', () => {
    const ROLES = ['50', '51', '52', '53'];
    const USERS = ['60', '61'];
    const setting = fc.constantFrom<(Setting | null)[]>('allow', 'deny', null);
    const channel = fc.tuple(...[SERVER, ...ROLES, ...USERS].map(() => setting)).map((settings) =>
      [SERVER, ...ROLES, ...USERS].flatMap((id, index) => {
        const chosen = settings[index] ?? null;
        if (chosen === null) return [];
        return [USERS.includes(id) ? member(id, chosen) : role(id, chosen)];
      }),
    );
    const permissions = fc.tuple(...[SERVER, ...ROLES].map(() => fc.constantFrom(VIEW, '0')));
    const sets = Array.from({ length: 2 ** ROLES.length }, (_, bits) =>
      ROLES.filter((_, at) => (bits >> at) & 1),
    );
    fc.assert(
      fc.property(channel, channel, permissions, (from, to, held) => {
        const roles = [SERVER, ...ROLES].map((id, at) => ({
          id,
          permissions: held[at] ?? '0',
          forBot: false,
        }));
        const viewers = viewersOf({ ...server({ [OPEN]: from, [HIDDEN]: to }), roles });
        const some = sets.some((set) =>
          [BOB, ...USERS].some((user) => {
            const viewer = { user, roles: set };
            // Only who has an overwrite is known to be there by name; all others are like Bob.
            return viewers.canView(viewer, OPEN) && !viewers.canView(viewer, HIDDEN);
          }),
        );
        expect(viewers.allCanView(OPEN, HIDDEN)).toBe(!some);
      }),
      { seed: 7, numRuns: 1_000 },
    );
  });
});

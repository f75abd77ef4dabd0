// Discord's algorithm for permissions in a channel, case by case.

import { PermissionFlagsBits as Flag, OverwriteType, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  missingInChannel,
  missingInThread,
  type OverwriteInput,
  type PermissionInput,
  permissionsIn,
} from '../../src/discord/permissions.ts';

const [SERVER, BOT, OWNER, READERS, HELPERS] = ['10', '20', '30', '40', '50'];
const { ViewChannel, SendMessages, ReadMessageHistory, AttachFiles, Administrator } = Flag;
const { CreatePublicThreads, SendMessagesInThreads } = Flag;
const VIEW_AND_SEND = ViewChannel | SendMessages;

function facts(more: Partial<PermissionInput> = {}): PermissionInput {
  return {
    overwrites: [],
    roles: [
      { id: SERVER, permissions: String(ViewChannel) },
      { id: READERS, permissions: String(SendMessages) },
      { id: HELPERS, permissions: String(ReadMessageHistory) },
    ],
    ownerId: OWNER,
    memberRoles: [READERS],
    memberId: BOT,
    everyoneId: SERVER,
    ...more,
  };
}

function role(id: string, allow: bigint, deny: bigint): OverwriteInput {
  return { id, type: OverwriteType.Role, allow: String(allow), deny: String(deny) };
}

function member(id: string, allow: bigint, deny: bigint): OverwriteInput {
  return { id, type: OverwriteType.Member, allow: String(allow), deny: String(deny) };
}

describe('permissionsIn', () => {
  const two = [READERS, HELPERS];
  const admin = [{ id: READERS, permissions: String(Administrator) }];
  const table: [string, Partial<PermissionInput>, bigint][] = [
    ["everyone's and the member's own roles", {}, VIEW_AND_SEND],
    ['no roles', { memberRoles: [] }, ViewChannel],
    ['roles that were deleted', { memberRoles: ['99'] }, ViewChannel],
    ['the owner', { ownerId: BOT, overwrites: [member(BOT, 0n, ViewChannel)] }, PermissionsBitField.All],
    [
      'an administrator',
      { roles: admin, overwrites: [member(BOT, 0n, ViewChannel)] },
      PermissionsBitField.All,
    ],
    ['everyone denied', { overwrites: [role(SERVER, 0n, SendMessages)] }, ViewChannel],
    ['everyone allowed', { overwrites: [role(SERVER, SendMessages, 0n)], memberRoles: [] }, VIEW_AND_SEND],
    [
      'a role over everyone',
      { overwrites: [role(READERS, SendMessages, 0n), role(SERVER, 0n, SendMessages)] },
      VIEW_AND_SEND,
    ],
    [
      'among roles, who allows over who denies',
      { overwrites: [role(READERS, SendMessages, 0n), role(HELPERS, 0n, SendMessages)], memberRoles: two },
      VIEW_AND_SEND | ReadMessageHistory,
    ],
    ['a role the member lacks', { overwrites: [role(HELPERS, 0n, SendMessages)] }, VIEW_AND_SEND],
    [
      'the member over the roles',
      { overwrites: [member(BOT, 0n, SendMessages), role(READERS, SendMessages, 0n)] },
      ViewChannel,
    ],
    ['another member', { overwrites: [member(OWNER, 0n, SendMessages)] }, VIEW_AND_SEND],
    ['a role with the id of the member', { overwrites: [role(BOT, 0n, SendMessages)] }, VIEW_AND_SEND],
    ['a member with the id of a role', { overwrites: [member(READERS, 0n, SendMessages)] }, VIEW_AND_SEND],
    [
      'everyone listed among the roles, which Discord does not do',
      {
        overwrites: [role(SERVER, SendMessages, 0n), role(READERS, 0n, SendMessages)],
        memberRoles: [READERS, SERVER],
      },
      ViewChannel,
    ],
    ['nothing without View Channel', { overwrites: [role(SERVER, 0n, ViewChannel)] }, 0n],
    [
      'View Channel given back to one',
      { overwrites: [role(SERVER, 0n, ViewChannel), member(BOT, ViewChannel, 0n)] },
      VIEW_AND_SEND,
    ],
  ];
  it.each(table)('%s', (_, more, permissions) => {
    expect(permissionsIn(facts(more))).toBe(permissions);
  });

  it('knows permissions past the 31st bit', () => {
    const overwrites = [member(BOT, SendMessagesInThreads, 0n)];
    expect(permissionsIn(facts({ overwrites })) & SendMessagesInThreads).toBe(SendMessagesInThreads);
  });
});

describe('what is missing', () => {
  const all = VIEW_AND_SEND | ReadMessageHistory | AttachFiles | CreatePublicThreads | SendMessagesInThreads;
  const names = (needs: { name: string; blocking: boolean }[]) =>
    needs.map(({ name, blocking }) => (blocking ? `${name}!` : name));

  it.each<[string, bigint, string[], string[], string[]]>([
    ['nothing', all, [], [], []],
    ['one that is not needed for posts alone', all & ~CreatePublicThreads, [], ['Create Public Threads'], []],
    [
      'Read Message History',
      all & ~ReadMessageHistory,
      ['Read Message History'],
      ['Read Message History'],
      ['Read Message History'],
    ],
    ['Attach Files', all & ~AttachFiles, ['Attach Files'], ['Attach Files'], ['Attach Files']],
    ['Send Messages', all & ~SendMessages, ['Send Messages!'], ['Send Messages!'], []],
    [
      'Send Messages in Threads',
      all & ~SendMessagesInThreads,
      [],
      ['Send Messages in Threads'],
      ['Send Messages in Threads!'],
    ],
    [
      'the channel itself, and only that is said',
      0n,
      ['View Channel!'],
      ['View Channel!'],
      ['View Channel!'],
    ],
  ])('%s', (_, permissions, posts, threads, inThread) => {
    expect(names(missingInChannel(permissions, false))).toEqual(posts);
    expect(names(missingInChannel(permissions, true))).toEqual(threads);
    expect(names(missingInThread(permissions))).toEqual(inThread);
  });
});

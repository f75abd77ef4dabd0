// What `/story settings` shows, and why `Notify me` gives no role.

import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { renderSettings } from '../../src/discord/render/story/settings.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { NEW_SERVER } from '../../src/ports/new-documents.ts';
import type { RoleObstacle } from '../../src/ports/server-roles.ts';
import { checked, ids, words } from './body-parts.ts';
import { reading } from './story-reading.ts';

describe('settings', () => {
  it('fit one card, with a reading and without, and say what changed', () => {
    const server = {
      hostRole: '555',
      noticesChannel: '202',
      zone: null,
      language: null,
      locale: null,
      readings: [],
    };
    const view = { reading, server, manager: true, notGiven: null, changed: null };
    const body = checked(renderSettings(strings, { ...view, changed: 'wait' }));
    expect(words(body)).toContain(
      "Cooldown between members' posts: now “As long as the scene takes to read”.",
    );
    expect(words(body)).toMatch(/Server Settings › Integrations/);
    expect(ids(body)).toHaveLength(9);
    expect(ids(checked(renderSettings(strings, { ...view, reading: null })))).toHaveLength(3);
    expect(ids(checked(renderSettings(strings, { ...view, manager: false })))).toHaveLength(6);
  });

  const Flag = PermissionFlagsBits;
  const cases: [RoleObstacle, string][] = [
    [{ kind: 'gone' }, 'there is no such role any more. Choose another.'],
    [{ kind: 'managed' }, 'it belongs to an app or a subscription. Choose another, if it should.'],
    [{ kind: 'host-role' }, 'it is the host role. Choose another, if it should.'],
    [
      { kind: 'permissions', permissions: Flag.ManageGuild | Flag.SendMessagesInThreads | (1n << 60n) },
      'it allows **Manage Server**, **Send Messages in Threads**, and **permission 60**, which not everyone has. If it should: take that off the role in **Server Settings › Roles**, then take the role out here, and choose it again.',
    ],
    [
      { kind: 'opens-channel', channel: '777' },
      "it is allowed more than everyone in <#777>. If it should: take the role out of that channel's permissions, then take the role out here, and choose it again.",
    ],
    [
      { kind: 'above-bot' },
      "it stands above my own role in the server's list. If it should: put my role above it in **Server Settings › Roles**, then take the role out here, and choose it again.",
    ],
    [
      { kind: 'pinged-only' },
      'the hosts chose it for pings alone. If it should: whoever has **Manage Roles**, and a role above it, can take the role out here, and choose it again.',
    ],
  ];
  it.each(cases)('say why `Notify me` gives no role, case %#', (notGiven, why) => {
    const pinging = { ...reading, policies: { ...reading.policies, pingRole: '556' } };
    const server = {
      ...NEW_SERVER,
      readings: [],
    };
    const body = checked(
      renderSettings(strings, { reading: pinging, server, manager: true, notGiven, changed: null }),
    );
    expect(words(body)).toContain(`-# Posts ping <@&556>. \`Notify me\` doesn't give <@&556>: ${why}`);
  });
});

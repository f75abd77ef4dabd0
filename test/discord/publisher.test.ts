// What the publisher sends, against a local Discord: pages, notices, roles, and at which rate.

import { PermissionFlagsBits as Flag, MessageFlags } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '../../src/discord/render/installment.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import type { NoticePost } from '../../src/ports/publisher.ts';
import {
  channel,
  createAnother,
  discord,
  home,
  outcome,
  PAGE,
  posted,
  publisher,
  requestsTo,
  targetIn,
  UNCONTESTED_LEASE,
  usePublisher,
} from './publisher-fixture.ts';

usePublisher();

const NOTICE: NoticePost = {
  language: 'en',
  notice: {
    kind: 'halted',
    scene: 3,
    fault: { kind: 'missing-permissions', permissions: ['Send Messages'] },
  },
  reading: 'r1',
  run: 1,
  channel: '1',
  story: 'One Last Goodbye',
};

describe('a page', () => {
  it('is posted as components, by its nonce, pinging no one', async () => {
    const id = await publisher.post(targetIn(channel.id), PAGE, 'nonce-1', UNCONTESTED_LEASE);
    const [message] = posted();
    expect(message).toMatchObject({ id, nonce: 'nonce-1', flags: MessageFlags.IsComponentsV2, content: '' });
    expect(message?.mentions).toEqual({ everyone: false, roles: [], users: [] });
    expect(message?.components).toMatchObject(JSON.parse(JSON.stringify(renderPage(strings, PAGE))));
    const [request] = requestsTo('POST', `/channels/${channel.id}/messages`);
    expect(request?.body).toMatchObject({ enforce_nonce: true, allowed_mentions: { parse: [] } });
  });

  it('pings its role and nobody else', async () => {
    const readers = discord.world.role('Readers', home).id;
    const others = discord.world.addRole({ name: 'Others', mentionable: true }, home).id;
    discord.world.role('Readers', home).mentionable = true;
    await publisher.post(
      targetIn(channel.id),
      { ...PAGE, ping: readers, text: `@everyone <@&${others}>` },
      'n',
      UNCONTESTED_LEASE,
    );
    expect(posted()[0]?.mentions).toMatchObject({ everyone: false, roles: [readers], users: [] });
  });

  it('is posted once by one nonce', async () => {
    const first = await publisher.post(targetIn(channel.id), PAGE, 'same', UNCONTESTED_LEASE);
    expect(await publisher.post(targetIn(channel.id), PAGE, 'same', UNCONTESTED_LEASE)).toBe(first);
    expect(await publisher.post(targetIn(channel.id), PAGE, 'other', UNCONTESTED_LEASE)).not.toBe(first);
    expect(posted()).toHaveLength(2);
  });

  it('is edited in place', async () => {
    const id = await publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE);
    await publisher.editPage(channel.id, id, { ...PAGE, text: 'It was grey.' }, 'fail');
    expect(posted()).toHaveLength(1);
    expect(JSON.stringify(posted()[0]?.components)).toContain('It was grey.');
    expect(posted()[0]?.flags).toBe(MessageFlags.IsComponentsV2);
  });

  it('is removed, once or twice', async () => {
    const id = await publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE);
    await publisher.remove(channel.id, id);
    await publisher.remove(channel.id, id);
    discord.world.deleteChannel(channel);
    await publisher.remove(channel.id, id);
    expect(requestsTo('DELETE', '/channels').map(({ status }) => status)).toEqual([204, 404, 404]);
  });
});

describe('the rate of posts', () => {
  it('holds posts back to so many a second', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const slow = createAnother(1);
    const { signal } = new AbortController();
    const post = async (to: string, nonce: string) => {
      await slow.acquire(signal);
      await slow.post(targetIn(to), PAGE, nonce, UNCONTESTED_LEASE);
    };
    const first = post(channel.id, 'first');
    const second = post(discord.world.channel('general', home).id, 'second');
    await first;
    await vi.advanceTimersByTimeAsync(990);
    // A round trip: had the second been sent, it would have arrived by now.
    await slow.access(home.id, channel.id, false);
    expect(requestsTo('POST', '/channels')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10);
    await second;
    expect(requestsTo('POST', '/channels')).toHaveLength(2);
  });
});

describe('beside the installments', () => {
  it('tells the hosts in a channel', async () => {
    await publisher.notice(channel.id, NOTICE, 'n');
    await publisher.notice(channel.id, NOTICE, 'n');
    expect(posted()).toHaveLength(1);
    expect(JSON.stringify(posted()[0]?.components)).toContain('**Send Messages**');
  });

  it('tells somebody alone', async () => {
    await publisher.directMessage(discord.world.user('mina').id, NOTICE, 'n');
    const [opened, message] = requestsTo('POST', '/').map(({ path, status }) => ({ path, status }));
    expect(opened).toEqual({ path: '/users/@me/channels', status: 200 });
    expect(message?.status).toBe(200);
    discord.faults.add({ path: '/channels/*/messages', effect: { kind: 'error', code: 50007 } });
    expect(await outcome(publisher.directMessage(discord.world.user('mina').id, NOTICE, 'x'))).toMatchObject({
      fault: { kind: 'refused', code: 50007 },
    });
  });

  it('gives a role and takes it back, where it may', async () => {
    const bob = discord.world.user('bob');
    const readers = discord.world.role('Readers', home);
    const roles = () => [...(home.members.get(bob.id)?.roles ?? [])];
    const botRole = [...home.roles.values()].find(({ managedFor }) => managedFor !== null);
    if (botRole === undefined) throw new Error('the bot has no role');
    discord.world.setRolePermissions(
      botRole,
      botRole.permissions & ~Flag.ManageRoles & ~Flag.Administrator,
      home,
    );
    expect(await publisher.setRole(home.id, bob.id, readers.id, true)).toBe(false);
    expect(roles()).toEqual([]);
    discord.world.setRolePermissions(botRole, botRole.permissions | Flag.ManageRoles, home);
    expect(await publisher.setRole(home.id, bob.id, readers.id, true)).toBe(true);
    expect(roles()).toEqual([readers.id]);
    expect(await publisher.setRole(home.id, bob.id, readers.id, false)).toBe(true);
    expect(roles()).toEqual([]);
  });
});

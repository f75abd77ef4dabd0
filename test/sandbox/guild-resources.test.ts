// Threads, roles and servers over REST, the permissions behind them, and registering commands.
import { PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import { SandboxClock } from '../../src/sandbox/clock.ts';
import { channelPermissions } from '../../src/sandbox/world/permissions.ts';
import { rejectionOf, restClient, startValidatedSandbox } from './sandbox-fixture.ts';

async function setUp(options: Parameters<typeof startValidatedSandbox>[0] = {}) {
  const sandbox = await startValidatedSandbox(options);
  const channel = sandbox.world.textChannel('#reading');
  const rest = restClient(sandbox);
  const post = async (id = channel.id) =>
    (await rest.post(`/channels/${id}/messages`, { body: { content: 'scene' } })) as { id: string };
  const open = (id: string, name = 'Talk') =>
    rest.post(`/channels/${channel.id}/messages/${id}/threads`, {
      body: { name, auto_archive_duration: 60 },
    });
  return { sandbox, channel, rest, post, open };
}

test("a thread has its message's id, and a message has but one", async () => {
  const { sandbox, channel, rest, post, open } = await setUp();
  const { id } = await post();
  expect(await open(id)).toMatchObject({
    id,
    parent_id: channel.id,
    name: 'Talk',
    thread_metadata: { archived: false },
  });
  expect(await rejectionOf(open(id))).toMatchObject({ code: 160004, status: 400 });
  expect(await rest.get(`/channels/${channel.id}/messages/${id}`)).toMatchObject({ thread: { id } });
  expect(await rest.get(`/guilds/${sandbox.world.defaultServer.id}/threads/active`)).toMatchObject({
    threads: [{ id }],
  });
  expect(await rejectionOf(open(id, ''))).toMatchObject({ code: 50035 });
  expect(await rejectionOf(open('1'))).toMatchObject({ code: 10008 });
});

test('threads have permissions of their own', async () => {
  const { sandbox, channel, post, open } = await setUp();
  const { id } = await post();
  const { world: changes } = sandbox;
  changes.setOverwrite(channel, changes.bot, { deny: PermissionFlagsBits.CreatePublicThreads });
  expect(await rejectionOf(open(id))).toMatchObject({ code: 50013 });
  changes.setOverwrite(channel, changes.bot, { deny: PermissionFlagsBits.ReadMessageHistory });
  expect(await rejectionOf(open(id))).toMatchObject({ code: 160002, status: 403 });
  changes.setOverwrite(channel, changes.bot, { deny: PermissionFlagsBits.SendMessagesInThreads });
  await open(id);
  expect(await rejectionOf(post(id))).toMatchObject({ code: 50013 });
  changes.setOverwrite(channel, changes.bot, { deny: PermissionFlagsBits.SendMessages });
  await post(id);
});

test('a silent thread archives itself, and a message opens it again, unless it is locked', async () => {
  const clock = SandboxClock.manual(1_800_000_000_000);
  const { sandbox, rest, post, open } = await setUp({ clock });
  const { id } = await post();
  await open(id);
  const archived = async () => {
    const thread = (await rest.get(`/channels/${id}`)) as { thread_metadata: { archived: boolean } };
    return thread.thread_metadata.archived;
  };
  clock.advance(60 * 60_000 - 1);
  expect(await archived()).toBe(false);
  clock.advance(1);
  expect(await archived()).toBe(true);
  await post(id);
  expect(await archived()).toBe(false);
  const thread = sandbox.world.thread(id);
  sandbox.world.archive(thread);
  sandbox.world.lock(thread);
  expect(await rejectionOf(post(id))).toMatchObject({ code: 160005 });
});

test("roles below the bot's own can be given and taken, others not", async () => {
  const { sandbox, rest } = await setUp();
  const { defaultServer, role, user, bot } = sandbox.world;
  const lookup = { role: role.bind(sandbox.world), user: user.bind(sandbox.world) };
  const bob = lookup.user('bob').id;
  const path = (name: string) =>
    `/guilds/${defaultServer.id}/members/${bob}/roles/${lookup.role(name).id}` as const;
  await rest.put(path('Readers'));
  expect(await rest.get(`/guilds/${defaultServer.id}/members/${bob}`)).toMatchObject({
    roles: [lookup.role('Readers').id],
  });
  await rest.delete(path('Readers'));
  expect(defaultServer.members.get(bob)?.roles.size).toBe(0);
  sandbox.world.addRole({ name: 'Above' });
  expect(await rejectionOf(rest.put(path('Above')))).toMatchObject({ code: 50013 });
  expect(await rejectionOf(rest.put(path('Cliffhanger')))).toMatchObject({ code: 50013 });
  sandbox.world.setRolePermissions(lookup.role('Cliffhanger'), 0n);
  expect(await rejectionOf(rest.put(path('Readers')))).toMatchObject({ code: 50013 });
  expect(defaultServer.members.get(bot.id)?.roles.size).toBe(1);
});

test('permissions follow the documented order: everyone, roles together, the member', async () => {
  const { sandbox, channel } = await setUp();
  const { world: changes } = sandbox;
  const { SendMessages: send } = PermissionFlagsBits;
  const hal = changes.user('hal');
  const member = changes.defaultServer.members.get(hal.id);
  if (!member) throw new Error('hal is not there');
  const can = () => (channelPermissions(channel, member) & send) !== 0n;
  const readers = changes.role('Readers');
  const hosts = changes.role('Book club hosts');
  changes.giveRole(hal, readers);
  changes.setOverwrite(channel, changes.role('@everyone'), { deny: send });
  expect(can()).toBe(false);
  changes.setOverwrite(channel, hosts, { deny: send });
  changes.setOverwrite(channel, readers, { allow: send });
  expect(can()).toBe(true);
  changes.setOverwrite(channel, hal, { deny: send });
  expect(can()).toBe(false);
  changes.setRolePermissions(hosts, PermissionFlagsBits.Administrator);
  expect(can()).toBe(true);
});

test('what there is in a server can be read as the document says', async () => {
  const { sandbox, rest, channel } = await setUp();
  const { id } = sandbox.world.defaultServer;
  expect(await rest.get(`/guilds/${id}`)).toMatchObject({ name: 'The Night Club', roles: { length: 4 } });
  expect(await rest.get(`/guilds/${id}/channels`)).toHaveLength(5);
  expect(await rest.get(`/guilds/${id}/roles`)).toHaveLength(4);
  expect(await rest.get(`/channels/${channel.id}`)).toMatchObject({ name: 'reading', nsfw: false });
  expect(await rest.get('/applications/@me')).toMatchObject({ id: sandbox.applicationId });
  const recipient_id = sandbox.world.user('bob').id;
  expect(await rest.post('/users/@me/channels', { body: { recipient_id } })).toMatchObject({ type: 1 });
  expect(await rejectionOf(rest.get('/guilds/1'))).toMatchObject({ code: 10004 });
  expect(sandbox.violations).toEqual([]);
});

const command = (name: string, more: object = {}) => ({ name, description: 'x', ...more });

test.each([
  ['a name in upper case', [command('Story')]],
  ['a name twice', [command('a'), command('a')]],
  ['101 commands', Array.from({ length: 101 }, (_, n) => command(`c${n}`))],
  [
    '26 options',
    [command('a', { options: Array.from({ length: 26 }, (_, n) => ({ ...command(`o${n}`), type: 3 })) })],
  ],
  [
    'a required option after one that is not',
    [
      command('a', {
        options: [
          { ...command('b'), type: 3 },
          { ...command('c'), type: 3, required: true },
        ],
      }),
    ],
  ],
  [
    '8,001 characters',
    [
      command('a', {
        options: Array.from({ length: 4 }, (_, n) => ({
          ...command(`o${n}`),
          type: 3,
          choices: Array.from({ length: 25 }, (_, m) => ({
            name: 'x'.repeat(40),
            value: `${m}`.padEnd(40, 'y'),
          })),
        })),
      }),
    ],
  ],
])('%s is refused', async (_, body) => {
  const { sandbox, rest } = await setUp();
  expect(
    await rejectionOf(rest.put(`/applications/${sandbox.applicationId}/commands`, { body })),
  ).toMatchObject({
    code: 50035,
  });
});

test('a command that is registered again keeps its id', async () => {
  const { sandbox, rest } = await setUp();
  const path = `/applications/${sandbox.applicationId}/commands` as const;
  const put = async (body: object[]) => (await rest.put(path, { body })) as { id: string }[];
  const [first] = await put([command('a')]);
  const [again, other] = await put([command('a', { description: 'y' }), command('b')]);
  expect(again?.id).toBe(first?.id);
  expect(other?.id).not.toBe(first?.id);
  expect(await rest.get(path)).toHaveLength(2);
  expect(sandbox.violations).toEqual([]);
});

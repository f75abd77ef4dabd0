// What Discord takes only so often: requests of a route, edits of old messages, new commands, threads, identifies.

import { PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { SandboxClock } from '../../src/sandbox/clock.ts';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { connectClient, rejectionOf, restClient, startTestSandbox } from './sandbox-fixture.ts';

const START = 1_800_000_000_000;

async function setUp(options: SandboxOptions = {}) {
  const clock = SandboxClock.manual(START);
  const sandbox = await startTestSandbox({ clock, ...options });
  const channel = sandbox.world.textChannel('#reading');
  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${sandbox.api}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${sandbox.botToken}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
  };
  const post = () => ask('POST', `/channels/${channel.id}/messages`, { content: 'x' });
  return { clock, sandbox, channel, ask, post, rest: restClient(sandbox) };
}

/** How many of `attempts` requests were let through, with the first that was not. */
async function letThrough(attempts: number, request: () => Promise<{ status: number }>) {
  let count = 0;
  for (let n = 0; n < attempts; n += 1) {
    const answer = await request();
    if (answer.status === 429) return { count, refused: answer };
    count += 1;
  }
  return { count, refused: null };
}

test('a channel takes five messages in five seconds, and tells so', async () => {
  const { clock, sandbox, post, ask } = await setUp();
  const { count, refused } = await letThrough(6, post);
  expect(count).toBe(5);
  expect(refused).toMatchObject({ body: { retry_after: 5, global: false } });
  expect((refused as Awaited<ReturnType<typeof post>>).headers.get('x-ratelimit-scope')).toBe('user');
  const other = sandbox.world.textChannel('#general').id;
  expect((await ask('POST', `/channels/${other}/messages`, { content: 'x' })).status).toBe(200);
  clock.advance(5_000);
  expect((await post()).status).toBe(200);
});

test('what is left of a limit stands in the answer, by the machine’s time', async () => {
  const { post } = await setUp({ clock: SandboxClock.real() });
  await post();
  const { headers } = await post();
  const told = (name: string) => headers.get(`x-ratelimit-${name}`);
  expect([told('limit'), told('remaining')]).toEqual(['5', '3']);
  expect(Number(told('reset-after'))).toBeGreaterThan(3);
  expect(told('bucket')).toMatch(/^[0-9a-f]{32}$/);
});

test.each([
  ['younger than ten seconds', 0, 5, 1],
  ['older than that', 60_000, 3, 0.333],
  ['older than two weeks', 15 * 86_400_000, 30, 4],
])('messages %s are deleted so fast', async (_, age, most, seconds) => {
  const { clock, channel, ask } = await setUp();
  const { id } = (await ask('POST', `/channels/${channel.id}/messages`, { content: 'x' })).body;
  clock.advance(age);
  // What is not there counts by the age that its id tells.
  const { count, refused } = await letThrough(40, () =>
    ask('DELETE', `/channels/${channel.id}/messages/${id}`),
  );
  expect(count).toBe(most);
  expect(refused).toMatchObject({ body: { retry_after: seconds } });
});

test('a thread is renamed twice in ten minutes, and archived as often as other changes are made', async () => {
  const { channel, ask, post } = await setUp();
  const { id } = (await post()).body;
  await ask('POST', `/channels/${channel.id}/messages/${id}/threads`, { name: 'x' });
  const rename = await letThrough(4, () => ask('PATCH', `/channels/${id}`, { name: 'y' }));
  expect(rename).toMatchObject({ count: 2, refused: { body: { retry_after: 600 } } });
  expect((await ask('PATCH', `/channels/${id}`, { archived: true })).status).toBe(200);
});

test('edits of messages that are more than an hour old are few', async () => {
  const { clock, channel, ask, post } = await setUp();
  const { id } = (await post()).body;
  const edit = () => ask('PATCH', `/channels/${channel.id}/messages/${id}`, { content: 'y' });
  clock.advance(3_600_000);
  expect(await letThrough(5, edit)).toMatchObject({ count: 5, refused: null });
  clock.advance(5_000);
  const { count, refused } = await letThrough(5, edit);
  expect(count).toBe(3);
  expect(refused).toMatchObject({ body: { code: 30046, retry_after: 20 } });
  clock.advance(20_000);
  expect((await edit()).status).toBe(200);
});

test('a scope is given 200 commands of new names a day', async () => {
  const { clock, sandbox, rest } = await setUp();
  const put = (prefix: string) =>
    rest.put(`/applications/${sandbox.applicationId}/commands`, {
      body: Array.from({ length: 100 }, (_, n) => ({ name: `${prefix}${n}`, description: 'x' })),
    });
  await put('a');
  await put('a');
  await put('b');
  expect(await rejectionOf(put('c'))).toMatchObject({ status: 400, code: 30034 });
  clock.advance(86_400_000);
  await put('c');
});

test('a server has so many threads at a time; those that fold themselves away count no more', async () => {
  const { clock, sandbox, channel, rest } = await setUp({ maxActiveThreads: 2 });
  const open = async () => {
    const { id } = (await rest.post(`/channels/${channel.id}/messages`, { body: { content: 'x' } })) as {
      id: string;
    };
    const body = { name: 'x', auto_archive_duration: 60 };
    return rest.post(`/channels/${channel.id}/messages/${id}/threads`, { body });
  };
  await open();
  await open();
  expect(await rejectionOf(open())).toMatchObject({ status: 400, code: 160006 });
  clock.advance(3_600_000);
  await open();
  expect(sandbox.world.defaultServer.threads.size).toBe(3);
});

test('one identify too many ends the bot’s connections and its token', async () => {
  const sandbox = await startTestSandbox();
  sandbox.sessionStartLimit.remaining = 1;
  await connectClient(sandbox);
  expect(sandbox.sessionStartLimit.remaining).toBe(0);
  // One that does not look at what is left first.
  const socket = new WebSocket(sandbox.describe().gateway);
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.on('open', () => socket.send(JSON.stringify({ op: 2, d: { token: sandbox.botToken, intents: 0 } })));
  expect(await closed).toBe(4004);
  expect(await rejectionOf(restClient(sandbox).get('/users/@me'))).toMatchObject({ status: 401 });
  expect(sandbox.violations).toEqual([expect.stringMatching(/more identifies than the day has/)]);
});

test('the day’s identifies are renewed', async () => {
  const { clock, sandbox } = await setUp();
  sandbox.sessionStartLimit.remaining = 0;
  clock.advance(86_400_000);
  expect(sandbox.sessionStartLimit.use()).toBe(true);
  expect(sandbox.sessionStartLimit.remaining).toBe(999);
});

test('a locked thread that is archived takes no answer to a press in it', async () => {
  const sandbox = await startTestSandbox();
  const channel = sandbox.world.textChannel('#reading');
  const bot = restClient(sandbox);
  const row = { type: 1, components: [{ type: 2, style: 1, label: 'Press', custom_id: 'x' }] };
  const { id } = (await bot.post(`/channels/${channel.id}/messages`, { body: { content: 'x' } })) as {
    id: string;
  };
  await bot.post(`/channels/${channel.id}/messages/${id}/threads`, { body: { name: 't' } });
  await bot.post(`/channels/${id}/messages`, { body: { content: 'x', components: [row] } });
  const outcomes: unknown[] = [];
  await connectClient(sandbox, async (interaction) => {
    if (!interaction.isButton()) return;
    await interaction.reply('y').then(
      () => outcomes.push('answered'),
      ({ code }) => outcomes.push(code),
    );
  });
  const thread = sandbox.world.thread('t');
  const user = await sandbox.login('bob', { timeoutMs: 500 });
  const message = (await user.visibleMessages(id)).at(-1);
  if (message === undefined) throw new Error('nothing stands in the thread');
  sandbox.world.archive(thread);
  sandbox.world.lock(thread);
  await user.press(message, 'Press').catch(() => null);
  expect(outcomes).toEqual([50083]);
  sandbox.world.setRolePermissions(
    sandbox.world.role(sandbox.world.bot.displayName),
    PermissionFlagsBits.Administrator,
  );
  await user.press(message, 'Press');
  await expect.poll(() => outcomes).toEqual([50083, 'answered']);
}, 20_000);

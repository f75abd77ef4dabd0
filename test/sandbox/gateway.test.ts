// The gateway: resuming, invalid sessions, shards, intents, lost heartbeats, and very many servers.
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, type Interaction } from 'discord.js';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { SandboxClock } from '../../src/sandbox/clock.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { shardOf } from '../../src/sandbox/snowflake.ts';
import { connectClient, rejectionOf, startTestSandbox } from './sandbox-fixture.ts';

const PING = { name: 'ping', description: 'Asks for an answer' };
const reply = (interaction: Interaction) => interaction.isRepliable() && interaction.reply('pong');

/** A raw gateway client: what it received, and a way to wait for a frame. */
async function rawGatewayClient(sandbox: Sandbox) {
  const socket = new WebSocket(`${sandbox.describe().gateway}/?v=10&encoding=json`);
  const frames: { op: number; t?: string; s?: number; d: { session_id?: string } }[] = [];
  let closed = 0;
  socket.on('message', (data) => frames.push(JSON.parse(data.toString())));
  socket.on('close', (code) => {
    closed = code;
  });
  await expect.poll(() => frames.length, { interval: 2 }).toBe(1);
  return {
    frames,
    send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
    until: (test: (frame: (typeof frames)[number]) => boolean) =>
      expect.poll(() => frames.find(test), { interval: 2 }).toBeDefined(),
    closed: () => expect.poll(() => closed, { interval: 2 }),
    end: () => socket.terminate(),
    code: () => socket.close(4000),
  };
}

const identity = (sandbox: Sandbox, more: object = {}) => ({
  token: sandbox.botToken,
  intents: 0,
  properties: {},
  ...more,
});

test('a client that lost its connection resumes, and misses nothing', async () => {
  const sandbox = await startTestSandbox();
  const client = await connectClient(sandbox, reply);
  await client.application.commands.set([PING]);
  const bob = await sandbox.login('bob');
  const resumed = new Promise((resolve) =>
    client.once(Events.ShardResume, (_, replayed) => resolve(replayed)),
  );
  sandbox.gateway.dropConnections();
  expect((await bob.type('/ping')).text).toBe('pong');
  expect(await resumed).toBeGreaterThan(0);
});

test('RESUME replays from the sequence that the client names', async () => {
  const sandbox = await startTestSandbox();
  const first = await rawGatewayClient(sandbox);
  first.send(2, identity(sandbox, { intents: GatewayIntentBits.Guilds }));
  await first.until(({ t }) => t === 'GUILD_CREATE');
  const session_id = first.frames.find(({ t }) => t === 'READY')?.d.session_id;
  first.end();
  sandbox.world.addChannel('annex');
  const second = await rawGatewayClient(sandbox);
  second.send(6, { token: sandbox.botToken, session_id, seq: 2 });
  await second.until(({ t }) => t === 'RESUMED');
  expect(second.frames.map(({ t, op }) => t ?? op)).toEqual([10, 'CHANNEL_CREATE', 'RESUMED']);
});

test('a session that was invalidated is not resumed', async () => {
  const sandbox = await startTestSandbox();
  const first = await rawGatewayClient(sandbox);
  first.send(2, identity(sandbox));
  await first.until(({ t }) => t === 'READY');
  sandbox.gateway.invalidateSessions();
  await first.until(({ op }) => op === 9);
  const second = await rawGatewayClient(sandbox);
  second.send(6, { token: sandbox.botToken, session_id: first.frames[1]?.d.session_id, seq: 1 });
  await second.until(({ op, d }) => op === 9 && String(d) === 'false');
});

test('heartbeats are answered, until they are not', async () => {
  const sandbox = await startTestSandbox();
  const client = await rawGatewayClient(sandbox);
  client.send(2, identity(sandbox));
  await client.until(({ t }) => t === 'READY');
  client.send(1, 1);
  await client.until(({ op }) => op === 11);
  sandbox.gateway.acksHeartbeats = false;
  client.send(1, 1);
  client.send(2, identity(sandbox));
  await client.closed().toBe(4005);
  expect(client.frames.filter(({ op }) => op === 11)).toHaveLength(1);
});

test.each([
  ['a wrong token', { token: 'nobody' }, 4004],
  ['a privileged intent', { intents: GatewayIntentBits.MessageContent }, 4014],
  ['a shard that cannot be', { shard: [2, 2] }, 4010],
])('%s is refused', async (_, more, code) => {
  const sandbox = await startTestSandbox();
  const client = await rawGatewayClient(sandbox);
  client.send(2, identity(sandbox, more));
  await client.closed().toBe(code);
});

test('servers come with the Guilds intent only', async () => {
  const sandbox = await startTestSandbox();
  const without = await connectClient(sandbox);
  expect(without.guilds.cache.first()?.name).toBeUndefined();
  const withIntent = await connectClient(sandbox, () => {}, { intents: [GatewayIntentBits.Guilds] });
  expect(withIntent.guilds.cache.first()?.name).toBe('The Night Club');
});

test('each shard gets the interactions of its servers, and the first those of direct messages', async () => {
  const clock = SandboxClock.manual(1_800_000_000_000);
  const sandbox = await startTestSandbox({ clock });
  for (let n = 0; n < 5; n += 1) {
    // Servers of the same millisecond would be on the same shard.
    clock.advance(1);
    sandbox.world.addServer({ name: `Other ${n}`, members: ['bob'] });
  }
  const heard: number[] = [];
  const client = await connectClient(sandbox, reply, { shards: [0, 1, 2], shardCount: 3 });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (_: unknown, shard: number) => heard.push(shard));
  await client.application.commands.set([PING]);
  const bob = await sandbox.login('bob');
  const expected: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    await bob.type('/ping', {}, { server: `Other ${n}` });
    expected.push(shardOf(sandbox.world.server(`Other ${n}`).id, 3));
  }
  await bob.type('/ping', {}, { in: 'dm' });
  expect(new Set(expected).size).toBeGreaterThan(1);
  expect(heard).toEqual([...expected, 0]);
});

test('fifty thousand servers are there, built only when looked at', async () => {
  const sandbox = await startTestSandbox({ serversPerShard: 100_000 });
  sandbox.world.addServers(50_000, { channels: 30 });
  const client = await connectClient(sandbox, reply);
  expect(client.guilds.cache.size).toBe(50_001);
  await client.application.commands.set([PING]);
  const bob = await sandbox.login('bob');
  const last = client.guilds.cache.lastKey() ?? '';
  const channels = (await client.rest.get(`/guilds/${last}/channels`)) as { id: string }[];
  expect(channels).toHaveLength(30);
  expect((await bob.type('/ping', {}, { in: channels[29]?.id ?? '' })).text).toBe('pong');
});

test('GUILD_CREATE is sent for every server of the shard', async () => {
  const sandbox = await startTestSandbox();
  sandbox.world.addServers(2_000, { channels: 3 });
  const client = await connectClient(sandbox, () => {}, { intents: [GatewayIntentBits.Guilds] });
  expect(client.guilds.cache.size).toBe(2_001);
  expect(client.channels.cache.size).toBe(6_005);
});

test('too many servers for a shard are refused', async () => {
  const sandbox = await startTestSandbox();
  sandbox.world.addServers(2_500);
  const client = new Client({ intents: [], rest: { api: sandbox.api, version: '10' } });
  expect((await rejectionOf(client.login(sandbox.botToken))).message).toMatch(/shard/i);
  await client.destroy();
});

test('a server that the bot was taken out of is gone', async () => {
  const sandbox = await startTestSandbox();
  const client = await connectClient(sandbox, () => {}, { intents: [GatewayIntentBits.Guilds] });
  const left = new Promise((resolve) => client.once(Events.GuildDelete, resolve));
  sandbox.world.removeBot();
  await left;
  expect(await rejectionOf(client.rest.get(`/guilds/${sandbox.world.defaultServer.id}`))).toMatchObject({
    code: 10004,
  });
});

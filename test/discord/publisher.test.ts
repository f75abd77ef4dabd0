// The publisher against a local Discord: real HTTP, real permissions, and Discord misbehaving.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PermissionFlagsBits as Flag, MessageFlags } from 'discord.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPublisher } from '../../src/discord/publisher.ts';
import { renderPage } from '../../src/discord/render/installment.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import type {
  Lease,
  Localized,
  NoticePost,
  OpeningPost,
  PagePost,
  Publisher,
  PublishOutcome,
  Target,
} from '../../src/ports/publisher.ts';
import { PublishError } from '../../src/ports/publisher.ts';
import { SandboxClock } from '../../src/sandbox/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Server, TextChannel, Thread } from '../../src/sandbox/world/types.ts';

const PAGE: Localized<PagePost> = {
  language: 'en',
  kind: 'page',
  reading: 'r1',
  run: 1,
  scene: 3,
  page: 1,
  pages: 1,
  hash: 'h1',
  story: 'One Last Goodbye',
  title: 'The White Place',
  of: 10,
  minutes: 2,
  chapter: null,
  text: 'It was white, @everyone said <@&1>.',
  ping: null,
  late: false,
  buttons: true,
  notify: true,
};
const OPENING: Localized<OpeningPost> = {
  language: 'en',
  kind: 'opening',
  scene: 3,
  title: null,
  questions: ['Why?'],
};
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

const openapi: object | null = process.env.OPENAPI_FILE
  ? JSON.parse(readFileSync(process.env.OPENAPI_FILE, 'utf8'))
  : null;

const clock = SandboxClock.manual(Date.UTC(2027, 2, 1));
let discord: Sandbox;
/** A server of each test's own: starting a local Discord that checks every request takes half a second. */
let home: Server;
let channel: TextChannel;
let bot: string;
let publisher: Publisher;

const create = (postsPerSecond = 1000) =>
  createPublisher({
    token: discord.botToken,
    apiUrl: discord.api,
    botUser: () => bot,
    postsPerSecond,
    clock,
  });

beforeAll(async () => {
  discord = await startSandbox({ clock, openapi });
});

beforeEach(() => {
  const { world } = discord;
  home = world.addServer({
    name: randomUUID(),
    channels: ['reading', 'general'],
    members: ['mina', 'bob', 'ada'],
  });
  world.addRole({ name: 'Readers', position: 1 }, home);
  // Past the time for which Discord remembers nonces.
  clock.advance(10 * 60_000);
  bot = [...home.members.values()].find(({ user }) => user.bot)?.user.id ?? '';
  channel = world.channel('reading', home) as TextChannel;
  publisher = create();
});

afterEach(() => {
  vi.useRealTimers();
  discord.faults.clear();
  discord.requestLog.clear();
  expect(discord.violations).toEqual([]);
});

afterAll(() => discord.close());

const posted = (where: TextChannel | Thread = channel) => where.messages.page({ limit: 100 }).reverse();
const deny = (bits: bigint) =>
  discord.world.setOverwrite(channel, discord.world.role('@everyone', home), { deny: bits });
const requestsTo = (method: string, path: string) =>
  discord.requestLog.requests.filter((each) => each.method === method && each.path.startsWith(path));

async function outcome(attempt: Promise<unknown>): Promise<PublishOutcome> {
  const error = await attempt.then(
    () => new Error('it went through'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof PublishError)) throw error;
  return error.outcome;
}

/** A lease that nobody disputes. */
const UNCONTESTED_LEASE: Lease = { until: Number.POSITIVE_INFINITY, isHeld: async () => true };
const targetIn = (where: string): Target => ({ server: home.id, channel: where });

const missing = (...permissions: string[]): PublishOutcome => ({
  kind: 'fault',
  fault: { kind: 'missing-permissions', permissions },
});

/** Says something as one of the people. */
async function say(name: string, where: string, content: string): Promise<void> {
  const headers = { authorization: discord.world.user(name).token, 'content-type': 'application/json' };
  const body = JSON.stringify({ content });
  const answer = await fetch(`${discord.api}/v10/channels/${where}/messages`, {
    method: 'POST',
    headers,
    body,
  });
  expect(answer.status).toBe(200);
}

const threadNamed = (title: string) => ({ kind: 'thread', scenes: null, title, language: 'en' }) as const;

async function openThread(): Promise<{ message: string; thread: Thread }> {
  const message = await publisher.post(targetIn(channel.id), PAGE, 'page', UNCONTESTED_LEASE);
  const id = await publisher.openThread(
    targetIn(channel.id),
    message,
    threadNamed('3 · The White Place'),
    UNCONTESTED_LEASE,
  );
  return { message, thread: discord.world.channel(id, home) as Thread };
}

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
    await publisher.editPage(channel.id, id, { ...PAGE, text: 'It was grey.' });
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

describe('a thread', () => {
  it('that needs the history is refused by its name, and nobody has to look', async () => {
    const message = await publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE);
    deny(Flag.ReadMessageHistory);
    const refused = publisher.openThread(targetIn(channel.id), message, threadNamed('x'), UNCONTESTED_LEASE);
    expect(await outcome(refused)).toEqual(missing('Read Message History'));
    expect(requestsTo('GET', '/guilds')).toEqual([]);
  });

  it('opens for a week, and is found again', async () => {
    const { message, thread } = await openThread();
    expect(thread).toMatchObject({
      id: message,
      name: '3 · The White Place',
      autoArchive: 10_080,
      parent: channel,
    });
    expect(
      await publisher.openThread(targetIn(channel.id), message, threadNamed('again'), UNCONTESTED_LEASE),
    ).toBe(thread.id);
  });

  it('takes its opening', async () => {
    const { thread } = await openThread();
    const id = await publisher.post(targetIn(thread.id), OPENING, 'n', UNCONTESTED_LEASE);
    expect(posted(thread)[0]).toMatchObject({ id, mentions: { everyone: false, roles: [], users: [] } });
  });

  it('that is gone is not taken for a channel that is', async () => {
    const { thread } = await openThread();
    discord.world.deleteChannel(thread);
    expect(await outcome(publisher.post(targetIn(thread.id), OPENING, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'fault',
      fault: { kind: 'refused', code: 10003, message: 'Unknown Channel' },
    });
  });

  it('needs its own permissions', async () => {
    const { thread, message } = await openThread();
    deny(Flag.SendMessagesInThreads);
    expect(await outcome(publisher.post(targetIn(thread.id), OPENING, 'n', UNCONTESTED_LEASE))).toEqual(
      missing('Send Messages in Threads'),
    );
    discord.world.deleteChannel(thread);
    deny(Flag.CreatePublicThreads | Flag.SendMessagesInThreads);
    expect(
      await outcome(publisher.openThread(targetIn(channel.id), message, threadNamed('x'), UNCONTESTED_LEASE)),
    ).toEqual(missing('Create Public Threads', 'Send Messages in Threads'));
  });

  it('counts what others said there', async () => {
    const { thread } = await openThread();
    expect(await publisher.replies(thread.id)).toBe(0);
    await publisher.post(targetIn(thread.id), OPENING, 'opening', UNCONTESTED_LEASE);
    expect(await publisher.replies(thread.id)).toBe(0);
    await say('bob', thread.id, 'Because.');
    await say('ada', thread.id, 'No.');
    expect(await publisher.replies(thread.id)).toBe(2);
    deny(Flag.ReadMessageHistory);
    expect(await publisher.replies(thread.id), 'whose they are nobody can tell').toBe(3);
    discord.world.deleteChannel(thread);
    expect(await publisher.replies(thread.id)).toBe(0);
  });

  it('counts past a hundred messages of its own', async () => {
    const { thread } = await openThread();
    await say('bob', thread.id, 'First.');
    for (let each = 0; each < 100; each++)
      await publisher.post(targetIn(thread.id), OPENING, `n${each}`, UNCONTESTED_LEASE);
    expect(await publisher.replies(thread.id)).toBe(1);
  });
});

describe('what the bot may do', () => {
  const all = { missing: [], blocking: [], ageRestricted: false, name: 'reading' };

  it('is everything, as it comes', async () => {
    expect(await publisher.access(home.id, channel.id, true)).toEqual(all);
    const dark = discord.world.addChannel('after-dark', { nsfw: true, server: home });
    expect(await publisher.access(home.id, dark.id, true)).toEqual({
      ...all,
      name: 'after-dark',
      ageRestricted: true,
    });
  });

  it.each<[string, bigint, boolean, string[], string[]]>([
    ['no posting', Flag.SendMessages, true, ['Send Messages'], ['Send Messages']],
    ['no history', Flag.ReadMessageHistory, true, ['Read Message History'], []],
    ['no threads', Flag.CreatePublicThreads, true, ['Create Public Threads'], []],
    ['no threads, and none wanted', Flag.CreatePublicThreads, false, [], []],
    ['no channel', Flag.ViewChannel, true, ['View Channel'], ['View Channel']],
  ])('%s', async (_, bits, threads, lacking, blocking) => {
    deny(bits);
    const access = await publisher.access(home.id, channel.id, threads);
    expect(access).toMatchObject({ missing: lacking, blocking });
  });

  it('in a thread is what its channel allows', async () => {
    const { thread } = await openThread();
    discord.world.setNsfw(channel, true);
    deny(Flag.SendMessages);
    const access = await publisher.access(home.id, thread.id, true);
    expect(access).toEqual({ ...all, name: thread.name, ageRestricted: true });
    deny(Flag.SendMessagesInThreads);
    expect(await create().access(home.id, thread.id, true)).toMatchObject({
      blocking: ['Send Messages in Threads'],
    });
  });

  it('is looked up at most every 5 seconds, and at once where something is missing', async () => {
    const looks = () => requestsTo('GET', `/channels/${channel.id}`).length;
    deny(Flag.SendMessages);
    await publisher.access(home.id, channel.id, true);
    deny(0n);
    expect(await publisher.access(home.id, channel.id, true)).toEqual(all);
    expect(looks()).toBe(2);
    clock.advance(4_999);
    await publisher.access(home.id, channel.id, true);
    expect(looks()).toBe(2);
    clock.advance(1);
    await publisher.access(home.id, channel.id, true);
    expect(looks()).toBe(3);
  });

  it('is asked again after a failure', async () => {
    discord.faults.add({ method: 'GET', count: 1, effect: { kind: 'fail', when: 'before' } });
    expect(await outcome(publisher.access(home.id, channel.id, true))).toEqual({
      kind: 'unclear',
      because: { kind: 'server-error', status: 502 },
    });
    expect(await publisher.access(home.id, channel.id, true)).toEqual(all);
  });

  it('tells a channel that is gone, or elsewhere, from a server that is', async () => {
    const fault = (kind: string) => ({ kind: 'fault', fault: { kind } });
    const elsewhere = discord.world.addServer({ name: randomUUID(), channels: ['far'] });
    const far = discord.world.channel('far', elsewhere);
    expect(await outcome(publisher.access(home.id, far.id, true))).toEqual(fault('missing-channel'));
    const gone = discord.world.channel('general', home);
    discord.world.deleteChannel(gone);
    expect(await outcome(publisher.access(home.id, gone.id, true))).toEqual(fault('missing-channel'));
    discord.world.removeBot(home);
    expect(await outcome(publisher.access(home.id, channel.id, true))).toEqual(fault('missing-server'));
  });
});

describe('a post that is refused', () => {
  it.each<[string, bigint, PublishOutcome]>([
    ['for want of posting', Flag.SendMessages, missing('Send Messages')],
    ['for want of the channel', Flag.ViewChannel, missing('View Channel')],
  ])('%s', async (_, bits, wanted) => {
    // What was seen before must not be believed.
    await publisher.access(home.id, channel.id, false);
    deny(bits);
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual(wanted);
    expect(posted()).toEqual([]);
  });

  it('names what is missing even to a process that never saw the channel', async () => {
    deny(Flag.SendMessages | Flag.ReadMessageHistory);
    const wanted = missing('Send Messages', 'Read Message History');
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual(wanted);
    deny(Flag.ViewChannel);
    expect(await outcome(create().post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual(
      missing('View Channel'),
    );
  });

  it('with nothing missing says what Discord said', async () => {
    deny(Flag.ReadMessageHistory);
    discord.faults.add({ method: 'POST', effect: { kind: 'error', code: 50013 } });
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'fault',
      fault: { kind: 'refused', code: 50013, message: 'Missing Permissions' },
    });
  });

  it('is tried again where nobody could see why', async () => {
    deny(Flag.SendMessages);
    discord.faults.add({ method: 'GET', count: 1, effect: { kind: 'fail', when: 'before' } });
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'again',
      after: 0,
      because: { kind: 'server-error', status: 502 },
    });
  });

  it('because channel or server are gone', async () => {
    await publisher.access(home.id, channel.id, false);
    const general = discord.world.channel('general', home);
    discord.world.deleteChannel(general);
    expect(await outcome(publisher.post(targetIn(general.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'fault',
      fault: { kind: 'missing-channel' },
    });
    discord.world.removeBot(home);
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'fault',
      fault: { kind: 'missing-server' },
    });
  });
});

describe('Discord misbehaving', () => {
  const POST = { method: 'POST', path: '/channels/*/messages', count: 1 } as const;

  it.each(['before', 'after'] as const)(
    'failing %s the write is tried once, and its end unknown',
    async (when) => {
      discord.faults.add({ ...POST, effect: { kind: 'fail', when, status: 502 } });
      expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
        kind: 'unclear',
        because: { kind: 'server-error', status: 502 },
      });
      expect(requestsTo('POST', '/channels')).toHaveLength(1);
      await publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE);
      expect(posted()).toHaveLength(1);
    },
  );

  it.each(['before', 'after'] as const)('dropping the connection %s the write', async (when) => {
    discord.faults.add({ ...POST, effect: { kind: 'drop', when } });
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'unclear',
      because: { kind: 'connection' },
    });
    expect(posted()).toHaveLength(when === 'after' ? 1 : 0);
    expect(requestsTo('POST', '/channels')).toHaveLength(1);
  });

  it('saying when to come back is believed, without waiting', async () => {
    discord.faults.add({ ...POST, effect: { kind: 'rate-limit', scope: 'user', retryAfter: 600 } });
    const limited = await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE));
    const because = { kind: 'rate-limit', scope: 'own' };
    expect(limited).toEqual({ kind: 'again', after: expect.any(Number), because });
    expect(limited.kind === 'again' && limited.after).toBeGreaterThanOrEqual(600_000);
    expect(posted()).toEqual([]);
  });

  it('refusing the token once is final', async () => {
    discord.faults.add({ ...POST, effect: { kind: 'unauthorized' } });
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'unauthorized',
    });
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'unauthorized',
    });
    expect(await outcome(publisher.access(home.id, channel.id, false))).toEqual({ kind: 'unauthorized' });
    expect(requestsTo('POST', '/channels')).toHaveLength(1);
  });

  it('not there at all was sent nothing', async () => {
    const nowhere = createPublisher({
      token: 't',
      apiUrl: 'http://127.0.0.1:1/api',
      botUser: () => bot,
      clock,
    });
    expect(await outcome(nowhere.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'again',
      after: 0,
      because: { kind: 'connection' },
    });
  });

  it('never answering is given up after 10 seconds, and what waited behind is not sent late', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    discord.faults.add({ ...POST, effect: { kind: 'hang' } });
    const hung = outcome(publisher.post(targetIn(channel.id), PAGE, 'first', UNCONTESTED_LEASE));
    const lease = { ...UNCONTESTED_LEASE, until: clock.now() + 30_000 };
    const behind = outcome(publisher.post(targetIn(channel.id), PAGE, 'second', lease));
    await vi.waitUntil(() => requestsTo('POST', '/channels').length > 0);
    clock.advance(20_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await hung).toEqual({ kind: 'unclear', because: { kind: 'timeout' } });
    expect(await behind).toEqual({ kind: 'again', after: 0, because: { kind: 'queue' } });
    expect(posted()).toEqual([]);
  });
});

describe('the pace', () => {
  it('holds posts back to so many a second', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const slow = create(1);
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

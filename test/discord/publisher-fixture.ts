// A publisher and a local Discord for its tests: real HTTP, real permissions, a server of each test's own.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { createPublisher } from '../../src/discord/publisher.ts';
import type { Draw } from '../../src/ports/draw.ts';
import type {
  Lease,
  Localized,
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
import { NO_PICTURES } from '../support/fake-draw.ts';

export const PAGE: Localized<PagePost> = {
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
  cover: null,
};
export const OPENING: Localized<OpeningPost> = {
  language: 'en',
  kind: 'opening',
  scene: 3,
  title: null,
  questions: ['Why?'],
};

const openapi: object | null = process.env.OPENAPI_FILE
  ? JSON.parse(readFileSync(process.env.OPENAPI_FILE, 'utf8'))
  : null;

export const clock = SandboxClock.manual(Date.UTC(2027, 2, 1));
export let discord: Sandbox;
/** A server of each test's own: starting a local Discord that checks every request takes half a second. */
export let home: Server;
export let channel: TextChannel;
export let bot: string;
export let publisher: Publisher;

/** What the publisher draws with; nothing unless a test says otherwise. */
let draw: Draw = NO_PICTURES;
export const drawWith = (another: Draw) => {
  draw = another;
  publisher = createAnother();
};

export const createAnother = (postsPerSecond = 1000) =>
  createPublisher({
    token: discord.botToken,
    apiUrl: discord.api,
    botUser: () => bot,
    postsPerSecond,
    clock,
    draw,
  });

/** Starts the local Discord for a file, and makes a server and a publisher for each of its tests. */
export function usePublisher(): void {
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
    draw = NO_PICTURES;
    publisher = createAnother();
  });

  afterEach(() => {
    vi.useRealTimers();
    discord.faults.clear();
    discord.requestLog.clear();
    expect(discord.violations).toEqual([]);
  });

  afterAll(() => discord.close());
}

export const posted = (where: TextChannel | Thread = channel) =>
  where.messages.page({ limit: 100 }).reverse();
export const deny = (bits: bigint) =>
  discord.world.setOverwrite(channel, discord.world.role('@everyone', home), { deny: bits });
export const requestsTo = (method: string, path: string) =>
  discord.requestLog.requests.filter((each) => each.method === method && each.path.startsWith(path));

export async function outcome(attempt: Promise<unknown>): Promise<PublishOutcome> {
  const error = await attempt.then(
    () => new Error('it went through'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof PublishError)) throw error;
  return error.outcome;
}

/** A lease that nobody disputes. */
export const UNCONTESTED_LEASE: Lease = { until: Number.POSITIVE_INFINITY, isHeld: async () => true };
export const targetIn = (where: string): Target => ({ server: home.id, channel: where });

export const missing = (...permissions: string[]): PublishOutcome => ({
  kind: 'fault',
  fault: { kind: 'missing-permissions', permissions },
});

/** Says something as one of the people. */
export async function say(name: string, where: string, content: string): Promise<void> {
  const headers = { authorization: discord.world.user(name).token, 'content-type': 'application/json' };
  const body = JSON.stringify({ content });
  const answer = await fetch(`${discord.api}/v10/channels/${where}/messages`, {
    method: 'POST',
    headers,
    body,
  });
  expect(answer.status).toBe(200);
}

export const threadNamed = (title: string) =>
  ({ kind: 'thread', scenes: null, title, language: 'en' }) as const;

export async function openThread(): Promise<{ message: string; thread: Thread }> {
  const message = await publisher.post(targetIn(channel.id), PAGE, 'page', UNCONTESTED_LEASE);
  const id = await publisher.openThread(
    targetIn(channel.id),
    message,
    threadNamed('3 · The White Place'),
    UNCONTESTED_LEASE,
  );
  return { message, thread: discord.world.channel(id, home) as Thread };
}

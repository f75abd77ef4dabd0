// Two bots on one database, each with shards of its own: who answers, who posts, and who steps in.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type Bot, startBot } from '../../src/bot/bot.ts';
import { parseBotConfig } from '../../src/config.ts';
import type { Log } from '../../src/ports/log.ts';
import { TAKE_OVER_AFTER_MS } from '../../src/ports/shards.ts';
import type { ReadingId } from '../../src/reading/reading.ts';
import { SandboxClock } from '../../src/sandbox/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Server } from '../../src/sandbox/world/types.ts';
import { aReading } from '../support/a-reading.ts';
import { DAY, MONDAY } from '../support/test-harness.ts';

const NINE = MONDAY + 3_600_000;

interface ShardBot {
  readonly bot: Bot;
  /** The readings it posted something of. */
  readonly postedReadings: Set<ReadingId>;
}

/** Starts a bot that holds these shards, on the store in `folder`. */
async function startShardBot(
  { sandbox, folder, clock }: { sandbox: Sandbox; folder: string; clock: SandboxClock },
  shards: string,
): Promise<ShardBot> {
  const carried = new Set<ReadingId>();
  const log: Log = {
    info: (context, message) => {
      if (message === 'delivery attempted' && 'reading' in context) carried.add(String(context.reading));
    },
    warn: () => undefined,
    error: (context, message) => expect.fail(`${message}: ${JSON.stringify(context)}`),
  };
  const config = parseBotConfig({
    DISCORD_TOKEN: sandbox.botToken,
    DISCORD_API_URL: sandbox.api,
    DATA_DIR: folder,
    SHARDS: shards,
    PROCESSES: '2',
  });
  const bot = await startBot({
    config: { ...config, postsPerSecond: 10_000 },
    ...{ clock, log },
    tickMode: 'by-hand',
    onTokenRefused: () => expect.fail('the token was refused'),
  });
  return { bot, postedReadings: carried };
}

/** A reading of the bundled story in each server's first channel, due at nine. */
async function putReadings({ app }: Bot, servers: readonly Server[]): Promise<ReadingId[]> {
  const shelf = await app.documents.get('shelf', 'one-last-goodbye');
  const ids = servers.map(({ id }) => `r${id}`);
  for (const [index, server] of servers.entries()) {
    const [channel] = server.channels.keys();
    const reading = aReading({
      ...{ id: ids[index] ?? '', server: server.id, channel: channel ?? '', due: NINE, cursor: NINE - 1 },
      ...{ story: 'one-last-goodbye', revision: shelf?.revision ?? '', startedBy: null },
    });
    await app.documents.update('reading', reading.id, () => ({ write: reading, result: null }));
  }
  return ids;
}

it('divides servers by their shards, and posts everything once', async () => {
  const clock = SandboxClock.manual(MONDAY);
  const sandbox = await startSandbox({ clock });
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-shards-'));
  const bots: Bot[] = [];
  onTestFinished(async () => {
    for (const bot of bots) await bot.stop();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
  const even: Server[] = [];
  const odd: Server[] = [];
  for (let n = 0; n < 8; n += 1) {
    // A server's id tells the millisecond it was made in, and that its shard.
    clock.advance(1);
    const server = sandbox.world.addServer({ name: `club ${n}`, owner: 'mina', channels: ['reading'] });
    ((BigInt(server.id) >> 22n) % 2n === 0n ? even : odd).push(server);
  }
  // Both at once: commands and stories may be taken in by both.
  const [first, second] = await Promise.all(
    ['0/2', '1/2'].map((shards) => startShardBot({ sandbox, folder, clock }, shards)),
  );
  if (first === undefined || second === undefined) throw new Error('a bot is missing');
  bots.push(first.bot, second.bot);
  const mine = await putReadings(first.bot, even);
  const theirs = await putReadings(first.bot, odd);

  const mina = await sandbox.login('mina');
  for (const server of [even[0], odd[0]]) {
    // Were neither or both connected for a server, it would be unanswered, or answered twice (40060).
    const answer = await mina.type('/help', {}, { server: server?.id ?? '', in: 'reading' });
    expect(answer.text).not.toBe('');
  }

  const tick = () => Promise.all(bots.map((bot) => bot.tick()));
  clock.set(NINE);
  await tick();
  expect([...first.postedReadings].sort()).toEqual([...mine].sort());
  expect([...second.postedReadings].sort()).toEqual([...theirs].sort());

  await second.bot.stop();
  first.postedReadings.clear();
  // Wednesday's slot: the second bot is away, and its readings wait a little for it.
  clock.set(NINE + 2 * DAY);
  await first.bot.tick();
  expect([...first.postedReadings].sort()).toEqual([...mine].sort());
  clock.advance(TAKE_OVER_AFTER_MS);
  await first.bot.tick();
  expect([...first.postedReadings].sort()).toEqual([...mine, ...theirs].sort());

  const pages = sandbox.requestLog.requests.filter(
    ({ method, path }) =>
      method === 'POST' &&
      [...even, ...odd].some(({ channels }) => path === `/channels/${[...channels.keys()][0]}/messages`),
  );
  expect(pages.map(({ status }) => status)).toEqual(Array.from({ length: 16 }, () => 200));
  expect(sandbox.requestLog.requests.filter(({ status }) => status !== null && status >= 400)).toEqual([]);
  expect(sandbox.violations).toEqual([]);
});

// burst: thousands of readings due in the same second, judged by what the sandbox has seen.
//
// Against a Discord that allows 50 requests a second it takes as long as the bot's rate says, which is minutes of
// real time; against one that allows any number it shows what the bot itself costs. The bot is a process of its own.

import { setTimeout as pause } from 'node:timers/promises';
import { atLeast, atMost, type Bench, type Row, reported } from './bench.ts';
import type { BenchContext } from './bench-context.ts';
import {
  type BurstFixture,
  type BurstFixtureOptions,
  startBurstFixture,
  successfulPosts,
} from './burst/burst-fixture.ts';
import { processorTime, residentMemory, stableResidentMemory } from './memory/process-usage.ts';

interface Burst extends BurstFixtureOptions {
  readonly what: string;
  readonly threads: boolean;
}

/** What Discord allows, and what the bot's settings make of it: requests and posts a second. */
const DISCORD_REQUESTS_PER_SECOND = 50;
const BOT_POSTS_PER_SECOND = 40;
/** Posts a second that the bot must be able to make. */
const MIN_POSTS_PER_SECOND = 400;
/** How much longer than the rate says a burst may take. */
const DURATION_TOLERANCE = 1.05;
/** Megabytes a burst may take beyond what the idle bot holds. */
const MAX_MEMORY_GROWTH_MB = 50;
/** Milliseconds between two looks. */
const POLL_INTERVAL_MS = 250;

const BURSTS: readonly Burst[] = [
  {
    what: '5,000 readings',
    readings: 5_000,
    threads: false,
    requestsPerSecond: Number.POSITIVE_INFINITY,
    bot: 'unlimited',
  },
  {
    what: '2,000 readings with threads',
    ...{ readings: 2_000, threads: true, requestsPerSecond: Number.POSITIVE_INFINITY, bot: 'unlimited' },
  },
  {
    what: '5,000 readings',
    readings: 5_000,
    threads: false,
    requestsPerSecond: DISCORD_REQUESTS_PER_SECOND,
    bot: 'default-rate',
  },
  {
    what: '1,000 readings with threads',
    ...{
      readings: 1_000,
      threads: true,
      requestsPerSecond: DISCORD_REQUESTS_PER_SECOND,
      bot: 'default-rate',
    },
  },
];

export const burst: Bench = {
  name: 'burst',
  async run(context) {
    const rows: Row[] = [];
    for (const each of BURSTS) rows.push(...(await measureBurst(context, each)));
    return rows;
  },
};

async function measureBurst(context: BenchContext, setup: Burst): Promise<Row[]> {
  const fixture = await startBurstFixture(context, setup);
  const idle = await stableResidentMemory(fixture.bot.pid);
  const slot = await fixture.schedule({ from: 0, count: setup.readings, threads: setup.threads });
  // A page; or a page, its thread, and the thread's opening.
  const owed = setup.readings * (setup.threads ? 3 : 1);
  const seconds = owed / (setup.bot === 'unlimited' ? MIN_POSTS_PER_SECOND : BOT_POSTS_PER_SECOND);
  context.log(
    `${setup.what}, ${owed} requests: ${Math.ceil(seconds)} s from ${new Date(slot).toISOString()} on`,
  );
  const before = await processorTime(fixture.bot.pid);
  const peak = await waitForPosts(context, fixture, owed, slot + 2_000 * seconds);
  const used = (await processorTime(fixture.bot.pid)) - before;
  const requests = fixture.sandbox.requestLog.requests;
  const posts = successfulPosts(fixture.sandbox);
  const places = new Set(posts.map(({ path }) => path));
  const last = posts.at(-1)?.at ?? Number.NaN;
  await context.stop(fixture.bot);
  await fixture.sandbox.close();
  const allowed =
    setup.requestsPerSecond === DISCORD_REQUESTS_PER_SECOND
      ? `${DISCORD_REQUESTS_PER_SECOND} requests a second allowed`
      : 'no limit';
  const what = `${setup.what}, ${allowed}`;
  const took = { what: `${what}: from the slot to the last post`, unit: 's', ours: (last - slot) / 1000 };
  const speed = {
    what: `${what}: posts and threads a second`,
    unit: '1/s',
    ours: (1000 * posts.length) / (last - slot),
  };
  return [
    setup.bot === 'unlimited'
      ? atLeast(MIN_POSTS_PER_SECOND, speed)
      : atMost((DURATION_TOLERANCE * owed) / BOT_POSTS_PER_SECOND, took),
    atMost(0, {
      what: `${what}: left out or twice`,
      unit: 'posts',
      ours: owed - places.size + (posts.length - places.size),
    }),
    atMost(0, {
      what: `${what}: answered 429`,
      unit: 'requests',
      ours: requests.filter(({ status }) => status === 429).length,
    }),
    reported({ what: `${what}: processor time each`, unit: 'ms', ours: used / posts.length }),
    atMost(MAX_MEMORY_GROWTH_MB, {
      what: `${what}: resident memory over idle, peak`,
      unit: 'MB',
      ours: peak - idle,
    }),
  ];
}

/** Waits until all is posted, and a little longer; the most memory the bot held meanwhile, in megabytes. */
async function waitForPosts(
  context: BenchContext,
  fixture: BurstFixture,
  owed: number,
  until: number,
): Promise<number> {
  let peak = 0;
  let loggedCount = 0;
  for (;;) {
    peak = Math.max(peak, await residentMemory(fixture.bot.pid));
    const { length } = successfulPosts(fixture.sandbox);
    if (length >= owed || Date.now() > until) break;
    if (length >= loggedCount + owed / 5) {
      loggedCount = length;
      context.log(`${length} of ${owed} made; the bot holds ${Math.round(peak)} MB`);
    }
    await pause(POLL_INTERVAL_MS);
  }
  // What should not come would come now.
  await pause(8 * POLL_INTERVAL_MS);
  return peak;
}

// burst: thousands of readings due in the same second, judged by what the sandbox has seen.
//
// Against a Discord that allows 50 requests a second it takes as long as the bot's rate says, which is minutes of
// real time; against one that allows any number it shows what the bot itself costs. The bot is a process of its own.

import { setTimeout as pause } from 'node:timers/promises';
import { atLeast, atMost, type Bench, type Row, shown } from './bench.ts';
import { type Club, type ClubSetup, made, startClub } from './burst/club.ts';
import { processorTime, resident, settledResident } from './memory/resident.ts';
import type { Workbench } from './workbench.ts';

interface Burst extends ClubSetup {
  readonly what: string;
  readonly threads: boolean;
}

/** What Discord allows, and what the bot's settings make of it: requests and posts a second. */
const DISCORDS = 50;
const OURS = 40;
/** Posts a second that the bot must be able to make. */
const LEAST = 400;
/** How much longer than the rate says a burst may take. */
const SLACK = 1.05;
/** Megabytes a burst may take beyond what the idle bot holds. */
const MOST_GROWTH = 50;
/** Milliseconds between two looks. */
const EVERY = 250;

const BURSTS: readonly Burst[] = [
  {
    what: '5,000 readings',
    readings: 5_000,
    threads: false,
    allowed: Number.POSITIVE_INFINITY,
    bot: 'unbound',
  },
  {
    what: '2,000 readings with threads',
    ...{ readings: 2_000, threads: true, allowed: Number.POSITIVE_INFINITY, bot: 'unbound' },
  },
  { what: '5,000 readings', readings: 5_000, threads: false, allowed: DISCORDS, bot: 'as-it-comes' },
  {
    what: '1,000 readings with threads',
    ...{ readings: 1_000, threads: true, allowed: DISCORDS, bot: 'as-it-comes' },
  },
];

export const burst: Bench = {
  name: 'burst',
  async run(work) {
    const rows: Row[] = [];
    for (const each of BURSTS) rows.push(...(await rowsOf(work, each)));
    return rows;
  },
};

async function rowsOf(work: Workbench, setup: Burst): Promise<Row[]> {
  const club = await startClub(work, setup);
  const idle = await settledResident(club.bot.pid);
  const slot = await club.schedule({ from: 0, count: setup.readings, threads: setup.threads });
  // A page; or a page, its thread, and the thread's opening.
  const owed = setup.readings * (setup.threads ? 3 : 1);
  const seconds = owed / (setup.bot === 'unbound' ? LEAST : OURS);
  work.tell(
    `${setup.what}, ${owed} requests: ${Math.ceil(seconds)} s from ${new Date(slot).toISOString()} on`,
  );
  const before = await processorTime(club.bot.pid);
  const peak = await watch(work, club, owed, slot + 2_000 * seconds);
  const used = (await processorTime(club.bot.pid)) - before;
  const requests = club.sandbox.record.requests;
  const posts = made(club.sandbox);
  const places = new Set(posts.map(({ path }) => path));
  const last = posts.at(-1)?.at ?? Number.NaN;
  await work.stop(club.bot);
  await club.sandbox.close();
  const allowed = setup.allowed === DISCORDS ? `${DISCORDS} requests a second allowed` : 'no limit';
  const what = `${setup.what}, ${allowed}`;
  const took = { what: `${what}: from the slot to the last post`, unit: 's', ours: (last - slot) / 1000 };
  const speed = {
    what: `${what}: posts and threads a second`,
    unit: '1/s',
    ours: (1000 * posts.length) / (last - slot),
  };
  return [
    setup.bot === 'unbound' ? atLeast(LEAST, speed) : atMost((SLACK * owed) / OURS, took),
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
    shown({ what: `${what}: processor time each`, unit: 'ms', ours: used / posts.length }),
    atMost(MOST_GROWTH, { what: `${what}: resident memory over idle, peak`, unit: 'MB', ours: peak - idle }),
  ];
}

/** Waits until all is posted, and a little longer; the most memory the bot held meanwhile, in megabytes. */
async function watch(work: Workbench, club: Club, owed: number, until: number): Promise<number> {
  let peak = 0;
  let told = 0;
  for (;;) {
    peak = Math.max(peak, await resident(club.bot.pid));
    const { length } = made(club.sandbox);
    if (length >= owed || Date.now() > until) break;
    if (length >= told + owed / 5) {
      told = length;
      work.tell(`${length} of ${owed} made; the bot holds ${Math.round(peak)} MB`);
    }
    await pause(EVERY);
  }
  // What should not come would come now.
  await pause(8 * EVERY);
  return peak;
}

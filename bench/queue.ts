// queue: what readers and channels notice of the posting: answers while posts queue, and lateness while none do.
//
// The bot is a process of its own on the machine's clock, with its own tick of one second. Slots stand on whole
// minutes, as schedules have them, so that lateness is seen at a few moments with many slots each. What left when is
// the sandbox's record.

import { setTimeout as pause } from 'node:timers/promises';
import { englishStrings as strings } from '../src/discord/strings.ts';
import { atMost, type Bench, type Row, reported } from './bench.ts';
import type { BenchContext } from './bench-context.ts';
import { startBurstFixture, successfulPosts } from './burst/burst-fixture.ts';
import { median, p99, timed } from './stats.ts';

const QUEUED_POSTS = 1_000;
/** Milliseconds. */
const MAX_ANSWER_MS = 100;
const MAX_LATENESS_MS = 1_500;
/** Milliseconds between two answers: Discord would not take more of one person, nor would a person ask more. */
const ANSWER_INTERVAL_MS = 25;
const SLOTS = 200;
/** How many whole minutes the slots are spread over. */
const MINUTES = 4;
/** Milliseconds after which what has not come is not waited for. */
const WAIT_TIMEOUT_MS = 60_000;

export const queue: Bench = {
  name: 'queue',
  async run(context) {
    return [...(await answersWhileQueued(context)), ...(await lateness(context))];
  },
};

/** At the rate the bot has as it comes, against a Discord that allows 50 requests a second. */
async function answersWhileQueued(context: BenchContext): Promise<Row[]> {
  const fixture = await startBurstFixture(context, {
    readings: QUEUED_POSTS,
    requestsPerSecond: 50,
    bot: 'default-rate',
  });
  const { sandbox } = fixture;
  const reader = await sandbox.login('mina');
  const here = { in: '#reading' };
  const card = await reader.type('/story start', { story: fixture.story, channel: here.in }, here);
  await reader.press(card, strings.story.start.now);
  await waitUntil(() => successfulPosts(sandbox).length > 0, Date.now() + WAIT_TIMEOUT_MS);
  const read = () => reader.type('/read', {}, here);
  await reader.press(await read(), strings.reading.ask_place.along.beginning);
  for (let warm = 0; warm < 100; warm += 1) {
    await read();
    await pause(ANSWER_INTERVAL_MS);
  }
  const before = successfulPosts(sandbox).length;
  const slot = await fixture.schedule({ from: 0, count: QUEUED_POSTS, threads: false });
  context.log(`${QUEUED_POSTS} posts will queue from ${new Date(slot).toISOString()} on`);
  await pause(slot - Date.now());
  await waitUntil(() => successfulPosts(sandbox).length > before, slot + WAIT_TIMEOUT_MS);
  const took: number[] = [];
  const postedCount = () => successfulPosts(sandbox).length - before;
  while (postedCount() < QUEUED_POSTS - 40 && Date.now() < slot + WAIT_TIMEOUT_MS) {
    took.push(await timed(read));
    await pause(ANSWER_INTERVAL_MS);
  }
  const queued = postedCount();
  await context.stop(fixture.bot);
  await sandbox.close();
  const what = `/read while ${QUEUED_POSTS} posts queue`;
  return [
    atMost(MAX_ANSWER_MS, { what: `${what}, p99 of ${took.length}`, unit: 'ms', ours: p99(took) }),
    reported({ what: `${what}, median`, unit: 'ms', ours: median(took) }),
    reported({ what: 'posts that left meanwhile', unit: 'posts', ours: queued }),
  ];
}

async function lateness(context: BenchContext): Promise<Row[]> {
  const each = SLOTS / MINUTES;
  const fixture = await startBurstFixture(context, {
    readings: SLOTS,
    requestsPerSecond: Number.POSITIVE_INFINITY,
    bot: 'unlimited',
  });
  const late: number[] = [];
  for (let minute = 0; minute < MINUTES; minute += 1) {
    const before = successfulPosts(fixture.sandbox).length;
    const slot = await fixture.schedule({ from: minute * each, count: each, threads: false });
    context.log(`${each} slots at ${new Date(slot).toISOString()}`);
    await waitUntil(() => successfulPosts(fixture.sandbox).length >= before + each, slot + WAIT_TIMEOUT_MS);
    late.push(
      ...successfulPosts(fixture.sandbox)
        .slice(before)
        .map(({ at }) => at - slot),
    );
  }
  await context.stop(fixture.bot);
  await fixture.sandbox.close();
  return [
    atMost(MAX_LATENESS_MS, {
      what: `first page after its slot, the latest of ${late.length}`,
      unit: 'ms',
      ours: maxOf(late),
    }),
    reported({ what: 'first page after its slot, median', unit: 'ms', ours: median(late) }),
    atMost(0, { what: 'slots without a page', unit: 'slots', ours: SLOTS - late.length }),
    atMost(0, {
      what: 'first pages before their slot',
      unit: 'pages',
      ours: late.filter((by) => by < 0).length,
    }),
  ];
}

const maxOf = (samples: readonly number[]) => (samples.length === 0 ? Number.NaN : Math.max(...samples));

async function waitUntil(come: () => boolean, end: number): Promise<void> {
  while (!come() && Date.now() < end) await pause(50);
}

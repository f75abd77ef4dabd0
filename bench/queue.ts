// queue: what readers and channels notice of the posting: answers while posts queue, and lateness while none do.
//
// The bot is a process of its own on the machine's clock, with its own tick of one second. Slots stand on whole
// minutes, as schedules have them, so that lateness is seen at a few moments with many slots each. What left when is
// the sandbox's record.

import { setTimeout as pause } from 'node:timers/promises';
import { strings } from '../src/discord/strings.ts';
import { atMost, type Bench, type Row, shown } from './bench.ts';
import { made, startClub } from './burst/club.ts';
import { median, p99, timed } from './stats.ts';
import type { Workbench } from './workbench.ts';

const QUEUED = 1_000;
/** Milliseconds. */
const MOST_FOR_ANSWER = 100;
const MOST_LATE = 1_500;
/** Milliseconds between two answers: Discord would not take more of one person, nor would a person ask more. */
const BETWEEN = 25;
const SLOTS = 200;
/** How many whole minutes the slots are spread over. */
const MINUTES = 4;
/** Milliseconds after which what has not come is not waited for. */
const PATIENCE = 60_000;

export const queue: Bench = {
  name: 'queue',
  async run(work) {
    return [...(await answersWhileQueued(work)), ...(await lateness(work))];
  },
};

/** At the rate the bot has as it comes, against a Discord that allows 50 requests a second. */
async function answersWhileQueued(work: Workbench): Promise<Row[]> {
  const club = await startClub(work, { readings: QUEUED, allowed: 50, bot: 'as-it-comes' });
  const { sandbox } = club;
  const reader = await sandbox.login('mina');
  const here = { in: '#reading' };
  const card = await reader.type('/story start', { story: club.story, channel: here.in }, here);
  await reader.press(card, strings.story.start.now);
  await until(() => made(sandbox).length > 0, Date.now() + PATIENCE);
  const read = () => reader.type('/read', {}, here);
  await reader.press(await read(), strings.reading.along);
  for (let warm = 0; warm < 100; warm += 1) {
    await read();
    await pause(BETWEEN);
  }
  const before = made(sandbox).length;
  const slot = await club.schedule({ from: 0, count: QUEUED, threads: false });
  work.tell(`${QUEUED} posts will queue from ${new Date(slot).toISOString()} on`);
  await pause(slot - Date.now());
  await until(() => made(sandbox).length > before, slot + PATIENCE);
  const took: number[] = [];
  const out = () => made(sandbox).length - before;
  while (out() < QUEUED - 40 && Date.now() < slot + PATIENCE) {
    took.push(await timed(read));
    await pause(BETWEEN);
  }
  const queued = out();
  await work.stop(club.bot);
  await sandbox.close();
  const what = `/read while ${QUEUED} posts queue`;
  return [
    atMost(MOST_FOR_ANSWER, { what: `${what}, p99 of ${took.length}`, unit: 'ms', ours: p99(took) }),
    shown({ what: `${what}, median`, unit: 'ms', ours: median(took) }),
    shown({ what: 'posts that left meanwhile', unit: 'posts', ours: queued }),
  ];
}

async function lateness(work: Workbench): Promise<Row[]> {
  const each = SLOTS / MINUTES;
  const club = await startClub(work, { readings: SLOTS, allowed: Number.POSITIVE_INFINITY, bot: 'unbound' });
  const late: number[] = [];
  for (let minute = 0; minute < MINUTES; minute += 1) {
    const before = made(club.sandbox).length;
    const slot = await club.schedule({ from: minute * each, count: each, threads: false });
    work.tell(`${each} slots at ${new Date(slot).toISOString()}`);
    await until(() => made(club.sandbox).length >= before + each, slot + PATIENCE);
    late.push(
      ...made(club.sandbox)
        .slice(before)
        .map(({ at }) => at - slot),
    );
  }
  await work.stop(club.bot);
  await club.sandbox.close();
  return [
    atMost(MOST_LATE, {
      what: `first page after its slot, the latest of ${late.length}`,
      unit: 'ms',
      ours: worst(late),
    }),
    shown({ what: 'first page after its slot, median', unit: 'ms', ours: median(late) }),
    atMost(0, { what: 'slots without a page', unit: 'slots', ours: SLOTS - late.length }),
    atMost(0, {
      what: 'first pages before their slot',
      unit: 'pages',
      ours: late.filter((by) => by < 0).length,
    }),
  ];
}

const worst = (samples: readonly number[]) => (samples.length === 0 ? Number.NaN : Math.max(...samples));

async function until(come: () => boolean, end: number): Promise<void> {
  while (!come() && Date.now() < end) await pause(50);
}

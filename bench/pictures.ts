// pictures: how long one takes once the thread is warm, and what the thread costs while it is there.

import { setTimeout as delay } from 'node:timers/promises';
import { createDrawer } from '../src/picture-worker/drawer.ts';
import type { DrawnPicture } from '../src/pictures/picture.ts';
import { atMost, type Bench, type Row, reported } from './bench.ts';
import { residentMemory as memoryOf } from './memory/process-usage.ts';
import { calendarSample, readersSample } from './pictures/samples.ts';
import { median, timed } from './stats.ts';

const residentMemory = () => memoryOf(process.pid);
const ROUNDS = 20;
const MAX_WARM_MS = 300;
const MAX_MB = 40;
/** Nobody waits here: what takes longer than the bot waits is measured too. */
const TIMEOUT_MS = 30_000;
const IDLE_MS = 1_000;

const KINDS: readonly (readonly [what: string, sample: (seed: number) => DrawnPicture])[] = [
  ['where everyone is: 500 readers, 360 scenes', readersSample],
  ['a calendar of five full weeks', calendarSample],
];

export const pictures: Bench = {
  name: 'pictures',
  async run(context) {
    const drawer = createDrawer({
      timeoutMs: TIMEOUT_MS,
      idleMs: IDLE_MS,
      onError: (error) => context.log(String(error)),
    });
    context.defer(() => drawer.close());
    const draw = async (picture: DrawnPicture) => {
      if ((await drawer.png(picture)) === null) throw new Error('a picture was not drawn');
    };
    const before = await residentMemory();
    const first = await timed(() => draw(readersSample(0)));
    const rows: Row[] = [
      reported({ what: 'the first picture, with the thread’s start', unit: 'ms', ours: first }),
    ];
    let most = await residentMemory();
    for (const [what, sample] of KINDS) {
      const times: number[] = [];
      for (let round = 1; round <= ROUNDS; round++) {
        times.push(await timed(() => draw(sample(round))));
        most = Math.max(most, await residentMemory());
      }
      rows.push(atMost(MAX_WARM_MS, { what: `warm, ${what}`, unit: 'ms', ours: median(times) }));
    }
    rows.push(atMost(MAX_MB, { what: 'memory while it draws, at most', unit: 'MB', ours: most - before }));
    while (drawer.isRunning) await delay(100);
    await delay(IDLE_MS);
    rows.push(
      reported({ what: 'memory once it is idle', unit: 'MB', ours: (await residentMemory()) - before }),
    );
    return rows;
  },
};

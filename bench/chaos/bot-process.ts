// A bot as a process whose time is the sandbox's: the bot as it is, with another clock, and ticked by it.
//
// Loads, then waits for a line on its standard input that says from when on it is to work: a bot that is killed has its
// successor at hand. Says on standard output what it is doing, a line of JSON each.

import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { startBot } from '../../src/bot/bot.ts';
import { parseBotConfig } from '../../src/config.ts';
import { readClock } from './clock-file.ts';
import { createTimeLimits } from './time-limits.ts';

/** What it says. `at`: when the tick began or will begin, epoch milliseconds of the sandbox's clock. */
export interface BotReport {
  readonly state: 'ready' | 'busy' | 'idle';
  readonly at: number;
}

/** Milliseconds between two ticks, by the sandbox's clock. */
const TICK_MS = 1000;
/** Milliseconds of the machine between two looks at the clock. */
const POLL_INTERVAL_MS = 2;

const { CLOCK_FILE = '', CONTENT_DIR = '', LOG_FOLDER = '', RATE = '1' } = process.env;
const rate = Number(RATE);
const clock = readClock(CLOCK_FILE);
const [worksFrom = ''] = await once(createInterface({ input: process.stdin }), 'line');

const logFile = join(LOG_FOLDER, `bot-${process.pid}.log`);
const log = pino({ base: { pid: process.pid } }, pino.destination({ dest: logFile, sync: true }));
const report = (said: BotReport) => process.stdout.write(`${JSON.stringify(said)}\n`);
// Whoever listened is gone.
process.stdout.on('error', () => process.exit(1));

const config = parseBotConfig(process.env);
const bot = await startBot({
  config: { ...config, contentDirs: [CONTENT_DIR], postsPerSecond: config.postsPerSecond * rate },
  clock,
  // By the sandbox's time too, or lines of several processes could not be put in order.
  log: {
    info: (context, message) => log.info({ at: clock.now(), ...context }, message),
    warn: (context, message) => log.warn({ at: clock.now(), ...context }, message),
    error: (context, message) => log.error({ at: clock.now(), ...context }, message),
  },
  tickMode: 'by-hand',
  timeLimit: createTimeLimits(clock),
  onTokenRefused: () => process.exit(1),
});

/** Looks for what is due, as the bot does each second; whether it is done with that before the next look. */
async function tick(until: number): Promise<boolean> {
  const { engine } = bot.app;
  await engine.poll().catch((error: unknown) => log.error({ err: error }, 'a tick failed'));
  let idle = false;
  const rest = engine.idle().then(() => {
    idle = true;
  });
  while (!idle && clock.now() < until) await Promise.race([rest, pause(POLL_INTERVAL_MS)]);
  return idle;
}

let next = Number(worksFrom);
report({ state: 'ready', at: next });
for (;;) {
  if (clock.now() < next) {
    await pause(POLL_INTERVAL_MS);
    continue;
  }
  const at = clock.now();
  next = at + TICK_MS;
  report({ state: 'busy', at });
  if (await tick(next)) report({ state: 'idle', at });
}

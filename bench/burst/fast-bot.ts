// The bot, faster than its settings allow: what it can do where Discord would not be in the way.

import { pino } from 'pino';
import { startBot } from '../../src/bot/bot.ts';
import { parseBotConfig } from '../../src/config.ts';

/** Posts a second: no pace at all. */
const UNLIMITED_POSTS_PER_SECOND = 100_000;

const bot = await startBot({
  config: { ...parseBotConfig(process.env), postsPerSecond: UNLIMITED_POSTS_PER_SECOND },
  clock: { now: () => Date.now() },
  log: pino(),
  tickMode: 'every-second',
  onTokenRefused: () => process.exit(2),
});
process.once('SIGTERM', () => void bot.stop().then(() => process.exit(0)));

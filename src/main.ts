// The bot as a process: its environment, its signals, its exit codes.

// First: what follows may read the clock.
import './bot/utc.ts';

import { inspect } from 'node:util';
import { config as loadEnv } from 'dotenv';
import { startBot } from './bot/bot.ts';
import { GatewayHeldError } from './bot/gateway-lease.ts';
import { createLog, removeTokens } from './bot/log.ts';
import { networkCodeOf } from './bot/retry.ts';
import { ConfigError, parseBotConfig } from './config.ts';
import { TokenError } from './discord/client.ts';
import { StoreError } from './ports/documents.ts';

/** For what whoever runs the bot has to mend. */
const EXIT_USAGE = 2;

/** Milliseconds from a signal to the end, whatever happens. */
const STOP_TIMEOUT_MS = 9_500;

const TOKEN_REFUSED = `Discord refused DISCORD_TOKEN.
Reset it at https://discord.com/developers/applications (your application, then Bot, then Reset Token)
and put the new one into .env. To see the bot at work without an account: npm run demo`;

async function main(): Promise<void> {
  loadEnv({ quiet: true });
  const config = parseBotConfig(process.env);
  const log = createLog(config.logLevel);
  const starting = new AbortController();
  const bot = startBot({
    config,
    clock: { now: () => Date.now() },
    log,
    tickMode: 'every-second',
    onTokenRefused: () => fail(new TokenError('refused')),
    onClosed: (code) => fail(new ClosedError(code)),
    takeOver: process.argv.includes('--take-over'),
    onGatewayFailed: fail,
    signal: starting.signal,
  });
  // A promise that a library forgot is no reason to end: everything that matters is stored, and tried again.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise was left to fail'));
  let stopping = false;
  // A signal may come before the bot stands: it is stopped as soon as it does.
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(
      () => fail(new Error('stopping took too long; what was in flight goes on after the next start')),
      STOP_TIMEOUT_MS,
    ).unref();
    starting.abort(new StoppedError());
    bot
      .then((running) => running.stop())
      .then(
        () => process.exit(0),
        (error: unknown) =>
          error instanceof StoppedError || isAborted(error) ? process.exit(0) : fail(error),
      );
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  await bot.catch((error: unknown) => {
    if (!stopping) throw error;
  });
}

/** It was told to stop while it came up. */
class StoppedError extends Error {}

const isAborted = (error: unknown) => error instanceof Error && error.name === 'AbortError';

/** Close codes that a person has to do something about (Discord: "Gateway Close Event Codes"). */
const CLOSE_REASONS: Readonly<Record<number, string>> = {
  4010: 'SHARDS names a shard that does not exist. Look at SHARDS in .env.',
  4011: 'The bot is in too many servers for its shards. Set SHARDS in .env: see docs/hosting.md.',
  4012: 'This version speaks a version of the gateway that Discord no longer takes. Update the bot.',
  4013: 'Discord does not know an intent of the bot. Update the bot.',
  4014: 'The bot may not use an intent. Update the bot: it asks for none.',
};

/** Discord closed the gateway session, and will not take it up again. */
class ClosedError extends Error {
  readonly code: number;

  constructor(code: number) {
    super(CLOSE_REASONS[code] ?? `Discord closed the connection for good (${code}).`);
    this.code = code;
  }
}

function fail(error: unknown): never {
  if (error instanceof ClosedError) {
    console.error(error.code === 4004 ? TOKEN_REFUSED : error.message);
    process.exit(error.code === 4004 || error.code in CLOSE_REASONS ? EXIT_USAGE : 1);
  }
  const isForPeople = [ConfigError, StoreError, GatewayHeldError].some((kind) => error instanceof kind);
  if (isForPeople && error instanceof Error) console.error(error.message);
  else if (error instanceof TokenError) console.error(TOKEN_REFUSED);
  else if (networkCodeOf(error) !== null)
    console.error(
      `Discord can't be reached (${networkCodeOf(error)}). Check this machine's network, then start again.`,
    );
  else console.error(removeTokens(inspect(error)));
  process.exit(isForPeople || error instanceof TokenError ? EXIT_USAGE : 1);
}

main().catch(fail);

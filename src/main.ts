// The bot as a process: its environment, its signals, its exit codes.

// First: what follows may read the clock.
import './bot/utc.ts';

import { config as loadEnv } from 'dotenv';
import { pino } from 'pino';
import { startBot } from './bot/bot.ts';
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
  const log = pino({ level: config.logLevel, redact: ['err.requestBody', 'token'] });
  const starting = startBot({
    config,
    clock: { now: () => Date.now() },
    log,
    tickMode: 'every-second',
    onTokenRefused: () => fail(new TokenError('refused')),
  });
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
    starting.then((bot) => bot.stop()).then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  await starting;
}

function fail(error: unknown): never {
  if (error instanceof ConfigError || error instanceof StoreError) console.error(error.message);
  else if (error instanceof TokenError) console.error(TOKEN_REFUSED);
  else if (isUnreachable(error))
    console.error(
      `Discord can't be reached: ${error.message}. Check this machine's network, then start again.`,
    );
  else console.error(error);
  process.exit(
    error instanceof ConfigError || error instanceof StoreError || error instanceof TokenError
      ? EXIT_USAGE
      : 1,
  );
}

function isUnreachable(error: unknown): error is Error {
  const codes = [
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'ETIMEDOUT',
    'UND_ERR_CONNECT_TIMEOUT',
  ];
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

main().catch(fail);

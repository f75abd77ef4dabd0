// A bot and a sandbox on one clock that stands still until it is moved: for the demo, the tests and the benches.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bot, startBot } from '../bot/bot.ts';
import { parseConfig } from '../config.ts';
import type { Drawer } from '../picture-worker/drawer.ts';
import type { Log } from '../ports/log.ts';
import { DAY_MS } from '../reading/durations.ts';
import { type ManualClock, SandboxClock } from '../sandbox/clock.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../sandbox/sandbox.ts';
import type { Database } from '../store/documents/open-documents.ts';

export interface HarnessOptions {
  /** Epoch milliseconds the clock begins at. */
  readonly start: number;
  readonly contentDir?: string;
  readonly log: Log;
  readonly sandbox?: Omit<SandboxOptions, 'clock'>;
  /** How long a post may take, in milliseconds of the machine: a hanging request is not always worth the usual ten seconds. */
  readonly postTimeoutMs?: number;
  readonly drawer?: Drawer;
  /** Where the bot keeps its data, and leaves it; a temporary folder if not given. */
  readonly dataDir?: string;
}

export interface Harness {
  readonly sandbox: Sandbox;
  readonly clock: ManualClock;
  /** The bot that runs now; another one after `restart`. */
  bot(): Bot;
  /** Lets so many milliseconds pass, stopping at every moment at which the bot has something to do. */
  advance(milliseconds: number): Promise<void>;
  /** Lets time pass until something is posted in the server; false where the bot has nothing more to do. */
  advanceToNextPost(): Promise<boolean>;
  /** Lets so many milliseconds pass with the bot switched off. */
  advanceWhileStopped(milliseconds: number): Promise<void>;
  /** Waits until the bot has done all there is to do now. */
  untilIdle(): Promise<void>;
  /** `meanwhile`: what happens while the bot is off. */
  restart(meanwhile?: () => Promise<unknown>): Promise<void>;
  /** Where the bot keeps its documents. */
  readonly database: Database;
  close(): Promise<void>;
}

/** A reading that is due again at once, so many times in a row, is stuck: time goes on without it. */
const MAX_STALLED_TICKS = 20;

/** As long as anybody waits for the next post: a story that is paused longer stands still. */
const MAX_WAIT_MS = 400 * DAY_MS;

export async function startHarness(harnessOptions: HarnessOptions): Promise<Harness> {
  const { start, contentDir, log, sandbox: options, postTimeoutMs, dataDir, drawer } = harnessOptions;
  const clock = SandboxClock.manual(start);
  // A clock that stands still has no pace to keep.
  const sandbox = await startSandbox({
    routeRequestsPerSecond: Number.POSITIVE_INFINITY,
    ...options,
    clock,
  });
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'cliffhanger-')));
  const config = parseConfig({
    DISCORD_TOKEN: sandbox.botToken,
    DISCORD_API_URL: sandbox.api,
    DISCORD_CDN_URL: sandbox.cdn,
    DATA_DIR: folder,
    CONTENT_DIR: contentDir,
  });
  const run = () =>
    startBot({
      config: { ...config, token: sandbox.botToken, postsPerSecond: 10_000 },
      clock,
      log,
      tickMode: 'by-hand',
      sleep: (milliseconds) =>
        new Promise((resolve) => clock.wakeAt(clock.now() + milliseconds, () => resolve())),
      ...(postTimeoutMs !== undefined && { postTimeoutMs }),
      ...(drawer !== undefined && { drawer }),
      onTokenRefused: () => log.error({}, 'the token was refused'),
    });
  let bot = await run();

  const untilIdle = async () => {
    await bot.app.engine.idle();
    await bot.tick();
    await bot.app.engine.idle();
  };

  /** From one moment at which the bot has something to do to the next, up to `end` or until `isEnough`. */
  const advanceThroughDue = async (end: number, isEnough = () => false) => {
    let stalledTicks = 0;
    await untilIdle();
    while (!isEnough()) {
      const due = await bot.app.documents.nextDue();
      if (due === null || due > end) break;
      stalledTicks = due > clock.now() ? 0 : stalledTicks + 1;
      if (stalledTicks > MAX_STALLED_TICKS) break;
      clock.set(Math.max(due, clock.now()));
      await untilIdle();
    }
  };
  const countPosts = () => {
    const { channels } = sandbox.world.defaultServer;
    return [...channels.values()].reduce((sum, { messages }) => sum + messages.size, 0);
  };

  // One move at a time: the page and the prompt may both move the clock, and would step through the same moments.
  let lastMove: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(move: () => Promise<Result>): Promise<Result> => {
    const next = lastMove.then(move, move);
    lastMove = next.catch(() => {});
    return next;
  };

  return {
    sandbox,
    clock,
    bot: () => bot,
    untilIdle,
    advance: (milliseconds) =>
      inTurn(async () => {
        const end = clock.now() + milliseconds;
        await advanceThroughDue(end);
        clock.set(end);
        await untilIdle();
      }),
    advanceToNextPost: () =>
      inTurn(async () => {
        const before = countPosts();
        const hasPosted = () => countPosts() > before;
        await advanceThroughDue(clock.now() + MAX_WAIT_MS, hasPosted);
        return hasPosted();
      }),
    async advanceWhileStopped(milliseconds) {
      await bot.stop();
      clock.advance(milliseconds);
      bot = await run();
      await untilIdle();
    },
    database: config.database,
    async restart(meanwhile) {
      await bot.stop();
      await meanwhile?.();
      bot = await run();
    },
    async close() {
      await bot.stop();
      await sandbox.close();
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

// The bot, wired: ports made, use cases joined, started and stopped. `main.ts` and the demo run it.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'discord.js';
import { actions, commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { createEngine } from '../delivery/engine.ts';
import { createAttachments } from '../discord/attachments.ts';
import { countShards, createClient, createRest, onInteraction } from '../discord/client.ts';
import { CommandMentions } from '../discord/command-mentions.ts';
import { answerLate } from '../discord/late-answer.ts';
import { answersRest } from '../discord/ping.ts';
import type { Sleep } from '../discord/publisher/rate-limits.ts';
import type { TimeLimit } from '../discord/publisher/rest.ts';
import { createPublisher } from '../discord/publisher.ts';
import { createResponder } from '../discord/responder.ts';
import { createRouter } from '../discord/router.ts';
import { MAX_FILE_BYTES } from '../import/max-file-bytes.ts';
import { createImportQueue } from '../import-worker/import-queue.ts';
import { createImporter } from '../import-worker/pool.ts';
import { createLibrary } from '../library/library.ts';
import { weighImportsAnew } from '../library/weigh-anew.ts';
import { createDrawer, type Drawer } from '../picture-worker/drawer.ts';
import type { App } from '../ports/app.ts';
import type { Clock } from '../ports/clock.ts';
import type { Documents } from '../ports/documents.ts';
import type { Log } from '../ports/log.ts';
import { ALL_SHARDS } from '../ports/shards.ts';
import { withTimeout } from '../ports/with-timeout.ts';
import { EVERY_DAY } from '../reading/schedule.ts';
import { nextSlot } from '../reading/slots.ts';
import { openDocuments } from '../store/documents/open-documents.ts';
import { identify, openSession, register } from './connect.ts';
import { createDraw } from './create-draw.ts';
import { GatewayLeaseKeeper } from './gateway-lease.ts';
import { limitHeapGrowth } from './heap.ts';
import type { Status } from './status.ts';
import { logSyncResult, syncStoryFolders } from './sync-story-folders.ts';
import { startTicker } from './ticker.ts';

export interface BotOptions {
  readonly config: Config & { readonly token: string };
  readonly clock: Clock;
  readonly log: Log;
  /** Every second by itself; or only when `tick` is called. */
  readonly tickMode: 'every-second' | 'by-hand';
  /** How long a post may take once it is on its way, in milliseconds, and what counts that; see `PublisherSetup`. */
  readonly postTimeoutMs?: number;
  readonly timeLimit?: TimeLimit;
  /** How rate limits are waited out that nobody waits for. */
  readonly sleep?: Sleep;
  /** Called once when the token is refused while running: the bot can't go on. */
  readonly onTokenRefused: () => void;
  /** What draws; a thread of its own if not given. */
  readonly drawer?: Drawer;
  /** Called when Discord closes the gateway session for good, with its close code. */
  readonly onClosed?: (code: number) => void;
  /** Takes the gateway session from another bot that holds it, instead of waiting until that one ends. */
  readonly takeOver?: boolean;
  /** Called once the bot can't be connected any more: `GatewayHeldError`, TokenError, StoreError. It goes on posting. */
  readonly onGatewayFailed?: (error: unknown) => void;
  /** Ends the waiting for Discord at the start. */
  readonly signal?: AbortSignal;
  /** The first wait after trouble at the start, in milliseconds; it doubles. */
  readonly firstWaitMs?: number;
}

export interface Bot {
  readonly app: App;
  /** Carries every reading that is due. */
  tick(): Promise<void>;
  /** Takes no more work, finishes what is in flight, and lets go of Discord and the database. */
  stop(): Promise<void>;
}

/** How long stopping waits for what is in flight, in milliseconds. */
const STOP_TIMEOUT_MS = 8_000;

/**
 * Comes up once it is connected, or once another bot is known to hold the gateway session: it then waits for that.
 * @throws StoreError, TokenError, Error where Discord can't be reached
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { config, clock, log, tickMode, onTokenRefused } = options;
  limitHeapGrowth();
  const documents = await openDocuments(config.database);
  const stopping = new AbortController();
  const lease = createLease(options, documents);
  let status: Status | null = null;
  let ticker: ReturnType<typeof startTicker> | null = null;
  try {
    // Before anything is posted: who restores a backup must know that a bot runs.
    const isHolder = await lease.tryAcquire();
    // First of all: whoever waits for the bot sees it come up.
    status = await startStatusIfConfigured(config, documents, clock, log);
    const observe = status?.observe ?? (() => undefined);
    const rest = createRest(config.token, { apiUrl: config.apiUrl, observe });
    let client: Client | null = null;
    const ids = { application: '', user: '' };
    const mentions = new CommandMentions(commands);
    const drawer =
      options.drawer ??
      createDrawer({ onError: (error) => log.warn({ err: error }, 'a picture could not be drawn') });
    const draw = createDraw({
      ...{ documents, drawer },
      onError: (error) => log.warn({ err: error }, 'a cover could not be read'),
    });
    const publisher = createPublisher({
      token: config.token,
      ...(config.apiUrl !== null && { apiUrl: config.apiUrl }),
      botUser: () => ids.user,
      mentionCommands: mentions.apply,
      postsPerSecond: config.postsPerSecond,
      ...(options.postTimeoutMs !== undefined && { requestTimeoutMs: options.postTimeoutMs }),
      ...(options.timeLimit !== undefined && { timeLimit: options.timeLimit }),
      ...(options.sleep !== undefined && { sleep: options.sleep }),
      ...{ clock, draw, observe },
    });
    const library = createLibrary({ documents, clock });
    const importer = createImporter({
      onError: (error) => log.warn({ err: error }, 'a file could not be imported'),
    });
    const importQueue = createImportQueue();
    const app: App = {
      ...{ documents, library, publisher, clock, log, observe },
      importer,
      importQueue,
      libraryQuota: config.libraryQuota,
      attachments: createAttachments({ cdnUrl: config.cdnUrl, maxBytes: MAX_FILE_BYTES }),
      engine: createEngine(() => app, { onTokenRefused, shards: config.shards ?? ALL_SHARDS }),
    };
    status?.setProbes({
      shards: () => countShards(client, config.shards),
      lastPollAt: () => app.engine.lastPollAt(),
      ping: () => answersRest(config.apiUrl),
    });
    logSyncResult(log, await syncStoryFolders(library, config.contentDirs));
    const toReview = await weighImportsAnew(app);
    if (toReview > 0)
      log.info({ books: toReview }, 'books hold pieces that were left out and would stay now');
    warmUp();
    const noticesChannel = async (server: string) =>
      (await documents.get('server', server))?.noticesChannel ?? null;
    const responder = createResponder({
      ...{ rest, draw, application: () => ids.application },
      answerLate: (interaction, body) => answerLate({ rest, noticesChannel }, interaction, body),
      mentionCommands: mentions.apply,
      onLaterError: (error) => log.warn({ err: error }, 'what came of it later was not delivered'),
    });
    const router = createRouter(app, commands, actions, responder);
    const { firstWaitMs, onClosed } = options;
    const signal = AbortSignal.any([stopping.signal, ...(options.signal ? [options.signal] : [])]);
    const patience = { log, signal, ...(firstWaitMs !== undefined && { firstWaitMs }) };
    const identity = await identify(rest, patience);
    ids.application = identity.application;
    ids.user = identity.botUser;
    // Posting needs neither the gateway nor fresh commands.
    ticker = tickMode === 'every-second' ? startTicker(() => app.engine.poll(), log) : null;
    const { registered, ids: commandIds } = await register(rest, identity, commands, documents, patience);
    mentions.setIds(commandIds);
    const openClient = () => {
      const created = createClient({
        ...{ apiUrl: config.apiUrl, shards: config.shards, log, observe },
        ...(onClosed !== undefined && { onClosed }),
      });
      onInteraction(created, (interaction) => void router.handle(interaction));
      return created;
    };
    const open = async () => {
      await lease.acquire();
      client = await openSession(rest, config.token, openClient, patience);
      log.info({ bot: identity.botUser, registered }, 'ready');
    };
    const opening = open();
    if (isHolder) await opening;
    const opened = opening.catch((error: unknown) => {
      if (!signal.aborted) options.onGatewayFailed?.(error);
    });
    return {
      app,
      tick: () => app.engine.tick(),
      async stop() {
        stopping.abort();
        lease.stopWaiting();
        await opened;
        await ticker?.stop();
        importQueue.close();
        await importer.close();
        await waitFor([router.drain(), app.engine.drain()], STOP_TIMEOUT_MS, log);
        await draw.close();
        await client?.destroy();
        await status?.close();
        // Where the store is gone, it ends by itself.
        await lease
          .release()
          .catch((error: unknown) => log.warn({ err: error }, 'the lease stays until it ends'));
        await documents.close();
      },
    };
  } catch (error) {
    await ticker?.stop();
    await status?.close();
    await lease.release().catch(() => undefined);
    await documents.close();
    throw error;
  }
}

/** By the machine's time, whatever the bot's: it is about processes. */
function createLease({ config, log, ...options }: BotOptions, documents: Documents): GatewayLeaseKeeper {
  return new GatewayLeaseKeeper({
    ...{ documents, log, shards: config.shards ?? ALL_SHARDS, takeOver: options.takeOver ?? false },
    clock: { now: () => Date.now() },
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
    onLost: (error) => options.onGatewayFailed?.(error),
  });
}

/** Null where it is not asked for; only then is any of it loaded. @throws ConfigError */
async function startStatusIfConfigured(
  { status: where }: Config,
  documents: Documents,
  clock: Clock,
  log: Log,
): Promise<Status | null> {
  if (where === null) return null;
  const { startStatus } = await import('./status.ts');
  const status = await startStatus(where, documents, clock);
  log.info({ host: where.host, port: status.port }, 'status server listening: /healthz and /metrics');
  return status;
}

/** The first calendar conversion of a process takes up to 200 ms: not while somebody waits. */
function warmUp(): void {
  nextSlot({ times: [{ hour: 9, minute: 0 }], days: EVERY_DAY, from: null, zone: 'Europe/Paris' }, 0);
}

async function waitFor(work: readonly Promise<void>[], milliseconds: number, log: Log): Promise<void> {
  const done = await withTimeout(milliseconds, Promise.all(work));
  if (done === null)
    log.warn(
      { milliseconds },
      'stopped before everything in flight was done; it goes on after the next start',
    );
}

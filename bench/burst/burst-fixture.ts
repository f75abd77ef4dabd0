// A bot, a sandbox with servers by the hundred, and readings in their channels whose slot is still to come.

import { join } from 'node:path';
import { MINUTE_MS } from '../../src/reading/durations.ts';
import { DEFAULT_POLICIES } from '../../src/reading/reading.ts';
import { EVERY_DAY } from '../../src/reading/schedule.ts';
import type { RecordedRequest } from '../../src/sandbox/request-log.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { generatedChannelId, generatedServerId } from '../../src/sandbox/world/generated-servers.ts';
import { openDocuments } from '../../src/store/documents/open-documents.ts';
import type { BenchContext } from '../bench-context.ts';
import type { BenchProcess } from '../bench-process.ts';
import { isBotReady } from '../peers/ready.ts';
import { writeStory } from '../story/write-story.ts';
import { fillStore, readingAt } from '../tick/readings.ts';

/** Channels of a server that hold a reading each. */
const CHANNELS_PER_SERVER = 10;
/** How long before their slot the readings must be there, in milliseconds. */
const LEAD_TIME_MS = 8_000;

export interface BurstFixture {
  readonly sandbox: Sandbox;
  readonly bot: BenchProcess;
  /** The story they read. */
  readonly story: string;
  /**
   * Puts readings, one a channel, into the bot's store, counting channels from `from`. Their slot, in epoch
   * milliseconds, is the first whole minute that leaves time to put them there.
   */
  schedule(readings: {
    readonly from: number;
    readonly count: number;
    readonly threads: boolean;
  }): Promise<number>;
}

export interface BurstFixtureOptions {
  readonly readings: number;
  /** Requests a second that the sandbox lets through; Infinity for any number. */
  readonly requestsPerSecond: number;
  readonly bot: 'default-rate' | 'unlimited';
}

/** Starts a bot in a sandbox of its own, and waits until it is connected. Its story has scenes of one page. */
export async function startBurstFixture(
  context: BenchContext,
  { readings, requestsPerSecond, bot }: BurstFixtureOptions,
): Promise<BurstFixture> {
  const content = await context.temporaryFolder();
  const { id: story } = await writeStory(content, 5_000, { scenes: 20, words: 120, chapters: 2, entries: 5 });
  const sandbox = await startSandbox({
    globalRequestsPerSecond: requestsPerSecond,
    maxRecordedRequests: 5 * readings + 10_000,
  });
  context.defer(() => sandbox.close());
  sandbox.world.addServers(Math.ceil(readings / CHANNELS_PER_SERVER), { channels: CHANNELS_PER_SERVER });
  const folder = await context.temporaryFolder();
  const child = await context.start({
    script: bot === 'unlimited' ? 'bench/burst/fast-bot.js' : 'src/main.js',
    folder,
    environment: {
      DISCORD_TOKEN: sandbox.botToken,
      DISCORD_API_URL: sandbox.api,
      DATA_DIR: folder,
      CONTENT_DIR: content,
    },
    isReady: isBotReady,
  });
  const file = join(folder, 'cliffhanger.sqlite');
  return {
    sandbox,
    bot: child,
    story,
    async schedule({ from, count, threads }) {
      const documents = await openDocuments({ file });
      const shelf = await documents.get('shelf', story);
      await documents.close();
      if (shelf === undefined) throw new Error('the bot did not take its story in');
      const slot = Math.ceil((Date.now() + LEAD_TIME_MS) / MINUTE_MS) * MINUTE_MS;
      const at = new Date(slot);
      const times = [{ hour: at.getUTCHours(), minute: at.getUTCMinutes() }];
      await fillStore(file, count, (index) => ({
        ...readingAt(from + index, slot),
        server: generatedServerId(Math.floor((from + index) / CHANNELS_PER_SERVER)),
        channel: generatedChannelId(
          Math.floor((from + index) / CHANNELS_PER_SERVER),
          (from + index) % CHANNELS_PER_SERVER,
        ),
        ...{ story, revision: shelf.revision, released: 0, cursor: slot - 1, outbox: [] },
        policies: { ...DEFAULT_POLICIES, discussion: threads ? 'thread' : 'none' },
        schedule: {
          ...{ times, days: EVERY_DAY, from: null, zone: 'UTC' },
          portion: { kind: 'scenes', scenes: 1 },
        },
      }));
      return slot;
    },
  };
}

/** What the bot made: posts, and threads on them. */
export function successfulPosts(sandbox: Sandbox): readonly RecordedRequest[] {
  return sandbox.requestLog.requests.filter(
    ({ method, route, status }) =>
      method === 'POST' &&
      status !== null &&
      status < 300 &&
      (route === '/channels/{channel_id}/messages' ||
        route === '/channels/{channel_id}/messages/{message_id}/threads'),
  );
}

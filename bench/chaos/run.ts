// One run: a sandbox, a store with readings, bots that are broken on the way, and the judge at the end.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageType } from 'discord-api-types/v10';
import { SandboxClock } from '../../src/sandbox/clock.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Message, TextChannel } from '../../src/sandbox/world/types.ts';
import type { BenchContext } from '../bench-context.ts';
import { Bots } from './bots.ts';
import { type ChannelRecord, type CheckResult, checkRun } from './checker.ts';
import { writeClock } from './clock-file.ts';
import { measureClockRate } from './clock-rate.ts';
import { executePlan } from './execute-plan.ts';
import { faultRule } from './faults.ts';
import { planRun, type RunSize } from './plan.ts';
import { startReadings } from './start-readings.ts';
import type { Store } from './stores.ts';
import { writeStoryWithMarkers } from './story.ts';

export interface RunResult extends CheckResult {
  readonly requests: number;
  /** Those that were made to fail. */
  readonly faults: number;
  /** Posts that came with one: the closing ones may. */
  readonly pictures: number;
  readonly kills: number;
  readonly freezes: number;
}

/** Milliseconds of the machine after which a run is given up. */
const RUN_TIMEOUT_MS = 600_000;

/** `folder` takes the bots' logs and, on SQLite, the database. */
export async function runChaos(
  context: BenchContext,
  seed: number,
  size: RunSize,
  store: Store,
  folder: string,
): Promise<RunResult> {
  const plan = planRun(seed, size);
  const rate = measureClockRate();
  context.log(`seed ${seed}: time passes ${rate} times as fast as the machine's`);
  const clock = SandboxClock.manual(plan.startsAt);
  const clockFile = writeClock(join(folder, 'clock'), plan.startsAt);
  const sandbox = await startSandbox({ clock, maxRecordedRequests: 100 });
  const content = join(folder, 'content');
  await mkdir(content);
  const { markers } = await writeStoryWithMarkers(content, size.scenes);
  const documents = await store.open();
  const channels = await startReadings(sandbox, documents, clock, content, size.readings);
  const program = {
    script: 'bench/chaos/bot-process.js',
    folder,
    environment: {
      ...store.environment,
      DISCORD_TOKEN: sandbox.botToken,
      DISCORD_API_URL: sandbox.api,
      CONTENT_DIR: content,
      CLOCK_FILE: join(folder, 'clock'),
      LOG_FOLDER: folder,
      RATE: String(rate),
    },
  };
  const start = (of: Parameters<BenchContext['launch']>[0]) => context.launch(of);
  const bots = new Bots({ processes: size.processes, start, program }, plan.startsAt);
  context.defer(async () => bots.killAll());
  try {
    sandbox.faults.add(faultRule(seed, rate));
    await executePlan({ sandbox, clock, clockFile, documents, bots, channels, rate }, plan, RUN_TIMEOUT_MS);
  } finally {
    bots.killAll();
    await documents.close();
    await sandbox.close();
    clockFile.close();
  }
  const [violation] = sandbox.violations;
  if (violation !== undefined) throw new Error(`what Discord would not take: ${violation}`);
  const { requests, injected } = sandbox.faults.counts;
  const times = (kind: string) => plan.events.filter((each) => each.kind === kind).length;
  const result = checkRun(
    channels.map((channel) => recordOf(channel, sandbox.applicationId)),
    markers,
  );
  const all = channels.flatMap((channel) => postsOf(channel, sandbox.applicationId));
  const pictures = all.filter(({ attachments }) => attachments.length > 0).length;
  return { ...result, pictures, requests, faults: injected, kills: times('kill'), freezes: times('freeze') };
}

/** What a bot posted in a channel, oldest first, without what Discord itself says in its name of a new thread. */
function postsOf({ messages }: Pick<TextChannel, 'messages'>, bot: string): Message[] {
  return messages
    .page({ after: '0', limit: messages.size })
    .reverse()
    .filter(({ author, type }) => author.id === bot && type === MessageType.Default);
}

/** What the sandbox itself knows of a channel. */
function recordOf(channel: TextChannel, bot: string): ChannelRecord {
  const threads = [...channel.server.threads.values()].filter(({ parent }) => parent === channel);
  return {
    name: channel.id,
    posts: postsOf(channel, bot).map(({ id, components }) => ({ id, text: JSON.stringify(components) })),
    threads: threads.map((thread) => ({ message: thread.id, openings: postsOf(thread, bot).length })),
  };
}
